import { neighbours } from '../../lists/neighbours';
import { blankBetween, type VisualRow } from '../../place/span';
import { isKeyWithValue } from '../../words/kinds';
import { LEAD } from '../measures/heading';

const isRemark = (row: VisualRow): boolean => row.every(({ line }) => isKeyWithValue(line.text));

/**
 * How many of the rows right above a body without a heading are the first lines of its first item: as many rows as
 * stand above each of the others that is as full as the body's first one, where none are left below the last of those.
 */
export const leadLines = (above: readonly VisualRow[], body: readonly VisualRow[]): number => {
	const [first = []] = body;
	const full = [...body.keys()].filter(
		(index) => (body[index]?.length ?? 0) >= LEAD.full * first.length,
	);
	const usual = Math.min(...neighbours(full).map(([upper, lower]) => lower - upper - 1));
	const after = body.slice((full.at(-1) ?? 0) + 1).filter((row) => !isRemark(row));
	if (first.length < 2 || full.length < 2 || after.length >= usual) return 0;
	const widest = Math.max(...neighbours(body).map(([a, b]) => blankBetween(a, b)));
	const own = [...above, first];
	let count = 0;
	while (count < usual) {
		const [line, next] = [own.at(-2 - count), own.at(-1 - count)];
		if (!line || !next || line.length >= LEAD.full * first.length) break;
		if (blankBetween(line, next) > LEAD.farther * widest) break;
		count += 1;
	}
	return count;
};
