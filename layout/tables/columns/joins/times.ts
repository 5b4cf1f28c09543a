import type { VisualRow } from '../../../place/span';
import { isNumeric } from '../../../words/kinds';
import { TIMES } from '../../measures/columns';
import { joinLines } from './joinLines';

const isSign = (text: string): boolean => /^\s*[x×✕*]\s*$/iu.test(text);

/** The rows with each sign of multiplication joined to the quantity that it stands right behind: `1` `X` before a price. */
export const joinTimes = (rows: readonly VisualRow[]): VisualRow[] =>
	rows.map((row) => {
		const own: VisualRow = [];
		for (const line of row) {
			const before = own.at(-1);
			const isBehind =
				before !== undefined &&
				isSign(line.line.text) &&
				isNumeric(before.line.text) &&
				line.left - before.right <= TIMES.gap * (before.bottom - before.top);
			if (isBehind) own[own.length - 1] = joinLines(before, line, ' ');
			else own.push(line);
		}
		return own;
	});
