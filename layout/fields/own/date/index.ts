import type { Pause } from '../../../pause';
import type { Traits } from '../../choose';
import { inStretches } from '../../inStretches';
import { nearText } from '../../page/nearLabel';
import type { Piece, Sheet } from '../../page/sheet';
import type { PrintedDate } from '../../readers/dates';
import { datesOf, type PlacedDate } from './dates';
import { traitsOf } from './traits';

export interface DateCandidate {
	piece: Piece;
	date: PrintedDate;
	label: string;
	traits: Traits;
}

/** The dates of a document that may be its own. */
export const dateCandidates = async (
	sheets: readonly Sheet[],
	pause: Pause,
): Promise<DateCandidate[]> => {
	const dates = datesOf(sheets);
	const candidate = (placed: PlacedDate): DateCandidate => {
		const { sheet, piece, date } = placed;
		const near = nearText(sheet, piece, date.from);
		const inLine = /\p{L}{2}/u.test(near.before);
		return {
			piece,
			date,
			label: inLine ? near.before : near.left,
			traits: traitsOf({ ...placed, near, inLine }, dates),
		};
	};
	return await inStretches(dates.all, candidate, pause);
};
