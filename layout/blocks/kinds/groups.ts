import { share } from '../../lists/share';
import { hullOf } from '../../place/span';
import { zip } from '../../lists/zip';
import { textWidth } from '../../place/textWidth';
import { isNumeric } from '../../words/kinds';
import { CHART } from '../measures';
import { heightOf } from '../segments';
import { isKeyed, withValues } from './forms';
import { listMarkers, type Marker } from './markers';
import { PARAGRAPH } from './measures';
import { goesOn } from './paragraphs';
import { areUnlike, blankBetween, type Row } from './row';
import { isWrapped } from './setting';

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

const textGroup = (rows: Row[], marker: Marker | null, flows: boolean): Group => ({
	kind: 'text',
	rows,
	marker,
	flows,
});

/** Adds a row to the groups: to the paragraph, the point or the lines above it, or as the first of a new group. */
const addRow = (groups: Group[], row: Row, marker: Marker | null, right: number): void => {
	const last = groups.at(-1);
	const above = last?.rows.at(-1);
	const isOne = last?.rows.length === 1;
	if (!last || !above || marker !== null) {
		groups.push(textGroup([row], marker, row.stack !== null));
	} else if (goesOn(above, row, last.marker, right)) {
		if (isOne || last.flows) {
			last.rows.push(row);
			last.flows = true;
		} else {
			// A paragraph begins with the last of the lines that stood for themselves.
			last.rows.pop();
			groups.push(textGroup([above, row], null, true));
		}
	} else {
		const standAlone = last.marker === null && !isWrapped(above) && !isWrapped(row);
		if (standAlone && (isOne || !last.flows) && !isApart(above, row)) {
			last.rows.push(row);
			last.flows = false;
		} else groups.push(textGroup([row], null, row.stack !== null));
	}
};

/** Paragraphs, points of lists, and rows that stand for themselves close below one another; `right` is the right edge of what stands around them. */
const textGroups = (rows: readonly Row[], right: number): Group[] => {
	const groups: Group[] = [];
	for (const [row, marker] of zip(rows, listMarkers(rows.map(({ text }) => text))))
		addRow(groups, row, marker, right);
	return groups;
};

const groupOf = (kind: Group['kind'], rows: Row[]): Group => ({
	kind,
	rows,
	marker: null,
	flows: false,
});

/** The rows of one stretch of the page in groups. */
export const groupsOf = (rows: readonly Row[]): Group[] => {
	const { right } = hullOf(rows);
	return stretchesOf(withValues(rows), isKeyed, isForm).flatMap((form) => {
		if (form.isOne) return [groupOf('form', form.rows)];
		return stretchesOf(form.rows, isLabels, isChart).flatMap((chart) =>
			chart.isOne ? [groupOf('chart', chart.rows)] : textGroups(chart.rows, right),
		);
	});
};
