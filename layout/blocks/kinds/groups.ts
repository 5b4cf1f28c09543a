import { share } from '../../place/share';
import { zip } from '../../place/zip';
import { textWidth } from '../../place/textWidth';
import { isNumeric } from '../../words/kinds';
import { CHART, PARAGRAPH } from '../measures';
import { heightOf } from '../segments';
import { isKeyed } from './forms';
import { listMarkers, type Marker } from './markers';
import { goesOn } from './paragraphs';
import { areUnlike, blankBetween, type Row } from './row';

/** Rows of one kind that stand together. */
export interface Group {
	kind: 'text' | 'form' | 'chart';
	rows: Row[];
	/** The bullet or number with which they begin as a point of a list. */
	marker: Marker | null;
	/** Whether the text runs on from row to row. */
	flows: boolean;
}

/** Rows in succession, and whether they are what was asked for. */
interface Stretch {
	rows: Row[];
	isOne: boolean;
}

/** Cuts rows into stretches that pass a test as a whole and the rows between them; `test` tells what rows they are of. */
const stretchesOf = (
	rows: readonly Row[],
	test: (row: Row) => boolean,
	passes: (rows: readonly Row[]) => boolean,
): Stretch[] => {
	const stretches: Stretch[] = [];
	const add = (own: Row[], isOne: boolean): void => {
		const last = stretches.at(-1);
		if (last && !last.isOne && !isOne) last.rows.push(...own);
		else if (own.length > 0) stretches.push({ rows: own, isOne });
	};
	let open: Row[] = [];
	const close = (): void => {
		add(open, passes(open));
		open = [];
	};
	for (const row of rows) {
		if (test(row)) {
			open.push(row);
			continue;
		}
		close();
		add([row], false);
	}
	close();
	return stretches;
};

const isForm = (rows: readonly Row[]): boolean => rows.length > 1;

const isLabels = ({ stack, pieces }: Row): boolean =>
	stack === null && pieces.every(({ line }) => textWidth(line.text) <= CHART.characters);

/** Whether rows are the labels of a chart: short, many of them numbers, however far apart. */
const isChart = (rows: readonly Row[]): boolean => {
	if (rows.length < CHART.rows) return false;
	const pieces = rows.flatMap((row) => row.pieces);
	return share(pieces, ({ line }) => isNumeric(line.text)) >= CHART.numbers;
};

const isApart = (above: Row, row: Row): boolean =>
	blankBetween(above, row) > PARAGRAPH.blank * heightOf(above) || areUnlike(above, row);

/** Whether a row goes on with a group, and whether the text runs on with it. */
const joins = (group: Group, row: Row): 'flows' | 'stands' | null => {
	const above = group.rows.at(-1);
	if (!above) return null;
	const isOne = group.rows.length === 1;
	if ((isOne || group.flows) && goesOn(above, row, group.marker)) return 'flows';
	const standAlone = row.stack === null && above.stack === null && group.marker === null;
	return standAlone && (isOne || !group.flows) && !isApart(above, row) ? 'stands' : null;
};

/** Paragraphs, points of lists, and rows that stand for themselves close below one another. */
const textGroups = (rows: readonly Row[]): Group[] => {
	const groups: Group[] = [];
	for (const [row, marker] of zip(rows, listMarkers(rows.map(({ text }) => text)))) {
		const last = groups.at(-1);
		const way = last && marker === null ? joins(last, row) : null;
		if (last && way !== null) {
			last.rows.push(row);
			last.flows ||= way === 'flows';
		} else groups.push({ kind: 'text', rows: [row], marker, flows: row.stack !== null });
	}
	return groups;
};

const groupOf = (kind: Group['kind'], rows: Row[]): Group => ({
	kind,
	rows,
	marker: null,
	flows: false,
});

/** The rows of one stretch of the page in groups. */
export const groupsOf = (rows: readonly Row[]): Group[] =>
	stretchesOf(rows, isKeyed, isForm).flatMap((form) => {
		if (form.isOne) return [groupOf('form', form.rows)];
		return stretchesOf(form.rows, isLabels, isChart).flatMap((chart) =>
			chart.isOne ? [groupOf('chart', chart.rows)] : textGroups(chart.rows),
		);
	});
