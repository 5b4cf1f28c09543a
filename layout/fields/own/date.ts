import { DATE_WORDS } from '../../words/dates';
import { keyOf } from '../page/key';
import { nearText } from '../page/nearLabel';
import { rankFinder } from './ranks';
import type { PrintedDate } from '../readers/dates';
import type { Pause } from '../../pause';
import type { Traits } from '../choose';
import { inStretches } from '../inStretches';
import { between, type Piece, type Sheet } from '../page/sheet';

export interface DateCandidate {
	piece: Piece;
	date: PrintedDate;
	label: string;
	traits: Traits;
}

const ranksOf = rankFinder(DATE_WORDS);
const TIME = /(?<!\d)[0-2]?\d\s?[:.]\s?[0-5]\d(?:\s?[:.]\s?[0-5]\d)?\s?(?:[AP]\.?M\.?)?(?![\d.])/iu;

/** YYYY-MM-DD, its day printed first; empty where that is no date. */
const isoOf = ({ dayFirst }: PrintedDate): string => dayFirst ?? '';
const printOf = ({ dayFirst, monthFirst }: PrintedDate): string => `${dayFirst} ${monthFirst}`;

/** The dates of a document that may be its own. */
export const dateCandidates = async (
	sheets: readonly Sheet[],
	pause: Pause,
): Promise<DateCandidate[]> => {
	const all = sheets.flatMap((sheet) =>
		sheet.pieces.flatMap((piece) => piece.dates.map((date) => ({ sheet, piece, date }))),
	);
	const solid = all.filter(({ date }) => !date.bare);
	const distinct = new Set(solid.map(({ date }) => printOf(date)));
	const times = new Map<string, number>();
	const timesOf = (date: PrintedDate): number => times.get(printOf(date)) ?? 0;
	for (const { date } of all) times.set(printOf(date), timesOf(date) + 1);
	const latest = solid.reduce((late, { date }) => (isoOf(date) > late ? isoOf(date) : late), '');
	const is = (test: boolean): number => (test ? 1 : 0);
	const last = sheets[0]?.pieces.at(-1)?.bottom ?? 1;
	const first = sheets[0]?.pieces[0]?.top ?? 0;
	const candidate = ({ sheet, piece, date }: (typeof all)[number]): DateCandidate => {
		const near = nearText(sheet, piece, date.from);
		const inLine = /\p{L}{2}/u.test(near.before);
		const own = keyOf(near.before).text;
		const left = inLine ? '' : keyOf(near.left).text;
		const above = inLine || (left !== '' && near.gap < 10) ? '' : keyOf(near.above).text;
		const [a, b, c] = [ranksOf(own), ranksOf(left), ranksOf(above)];
		const any = (rank: 'own' | 'date' | 'refused'): number => is(a.has(rank) || b.has(rank));
		const rest = piece.line.text.slice(date.to);
		const year = Number(String(date.dayFirst ?? date.monthFirst).slice(0, 4));
		return {
			piece,
			date,
			label: inLine ? near.before : near.left,
			traits: {
				always: 1,
				own: any('own'),
				date: any('date'),
				exact: is(/^(?:date|datum|fecha|data|日期|dt)$/u.test(own || left)),
				short: is(/^(?:dt|de|vom|le)$/u.test(own || left)),
				refused: any('refused'),
				refusedOwn: any('refused') * any('own'),
				overDate: is(c.has('date') || c.has('own')),
				overRefused: is(c.has('refused')),
				unnamed: is(own === '' && left === ''),
				otherName: is((own || left) !== '' && a.size + b.size === 0),
				longLabel: Math.log1p((own || left).length / 10),
				time: is(TIME.test(rest) || TIME.test(near.before)),
				timeNear: is(
					between(sheet, piece.top, piece.bottom).some(
						(other) =>
							other !== piece &&
							Math.abs(other.middle - piece.middle) < piece.height &&
							TIME.test(other.line.text),
					),
				),
				alone: is(date.from <= 1 && rest.trim().length <= 1),
				bare: is(date.bare),
				only: is(distinct.size === 1 && !date.bare),
				others: Math.min(3, distinct.size - 1),
				again: Math.min(3, timesOf(date) - 1),
				first: is(solid[0]?.date === date),
				last: is(solid.at(-1)?.date === date),
				height:
					piece.page === sheets[0]?.page ? (piece.middle - first) / Math.max(1, last - first) : 1,
				page: is(piece.page !== sheets[0]?.page),
				inText: is(near.before.split(/\s+/u).length > 5 || rest.trim().split(/\s+/u).length > 5),
				oldYear: is(year < 1990),
				late: is(latest > isoOf(date)),
			},
		};
	};
	return await inStretches(all, candidate, pause);
};
