import { centreOf, type Span } from '../../place/span';
import { intoColumns, type GridLine } from './grid';
import { isNumeric } from '../../words/kinds';

/** Difference of edges, in line heights, that says nothing. */
const NOISE = 0.3;

/** What is known of a column beside its place. */
export interface ColumnTraits {
	index: number;
	span: Span;
	/** The columns beside it; none at either end. */
	before: Span | undefined;
	after: Span | undefined;
	alignment: 'left' | 'right' | 'centre';
	/** Null where nothing stands below the heading. */
	hasNumbers: boolean | null;
}

export interface Columns {
	spans: readonly Span[];
	traits: readonly ColumnTraits[];
	/** Of a line of text, in pixels. */
	height: number;
}

const spread = (values: readonly number[]): number =>
	values.reduce((a, b) => Math.max(a, b), -Infinity) -
	values.reduce((a, b) => Math.min(a, b), Infinity);

/** The side at which the texts of a column stand in line; the centre also where nothing tells. */
const alignmentOf = (lines: readonly Span[], height: number): ColumnTraits['alignment'] => {
	const left = spread(lines.map((line) => line.left));
	const right = spread(lines.map((line) => line.right));
	const centre = spread(lines.map(centreOf));
	if (Math.abs(left - right) <= NOISE * height || (centre < left && centre < right))
		return 'centre';
	return right < left ? 'right' : 'left';
};

const isInOne = ({ column, lastColumn }: GridLine): boolean => column === lastColumn;

/** What the names of a table's columns and the cells below them tell of the columns. */
export const columnsOf = (
	heading: readonly GridLine[],
	body: readonly GridLine[],
	spans: readonly Span[],
	height: number,
): Columns => {
	const columns = intoColumns(spans, heading.filter(isInOne), body.filter(isInOne));
	const traits = columns.map(({ span, ...lines }, index) => {
		const numbers = lines.body.filter(({ placed }) => isNumeric(placed.line.text)).length;
		const placed = [...lines.heading, ...lines.body].map((line) => line.placed);
		return {
			index,
			span,
			before: spans[index - 1],
			after: spans[index + 1],
			alignment: alignmentOf(placed, height),
			hasNumbers: lines.body.length === 0 ? null : 2 * numbers > lines.body.length,
		};
	});
	return { spans, traits, height };
};
