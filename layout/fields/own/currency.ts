import { CURRENCY_CODES, CURRENCY_SIGNS, SHARED_SIGNS } from '../../words/currencies';
import type { Piece, Sheet } from '../page/sheet';

const CODES: ReadonlySet<string> = new Set(CURRENCY_CODES);
const KANA = /[\u3041-\u30ff]/u;
const HAN = /\p{Script=Han}/u;
/** Characters of Taiwan and Hong Kong that stand on invoices: 國 號 額 總 銷 單 錢. */
const TRADITIONAL = /[國號額總銷單錢]/u;
/** A line that is a sign or code, alone or behind its label, or has one in brackets: `Currency: EUR`, `Total (RM)`. */
const NAMED =
	/^(?:(?:currency|währung|devise|monnaie|moneda|valuta|moeda|币种|幣別|通貨)\s*[:：]?\s*)?\(?([A-Z]{2,3}|\p{Sc}|[A-Z]{1,2}\$)\)?$|\(([A-Z]{2,3}|\p{Sc}|[A-Z]{1,2}\$)\)/iu;

/** The currencies that a text means as a sign or code; none for any other text. */
const meaningsOf = (text: string): readonly string[] => {
	if (CODES.has(text)) return [text];
	const own = CURRENCY_SIGNS[text];
	return own === undefined ? (SHARED_SIGNS[text] ?? []) : [own];
};

/** Those that it may mean beside an amount on this page. */
const choicesOf = (sign: string, page: string): readonly string[] => {
	if (sign === '¥' && HAN.test(page)) return [KANA.test(page) ? 'JPY' : 'CNY'];
	if (sign === '元' && !TRADITIONAL.test(page)) return ['CNY'];
	return meaningsOf(sign);
};

/** Signs and codes of a line that belong to amounts: `RON 95` amid other words may be petrol. */
const signsOf = ({ line, amounts }: Piece): string[] => {
	const named = NAMED.exec(line.text.trim());
	const name = named?.[1] ?? named?.[2] ?? '';
	const beside = amounts.flatMap(({ currency, decimals, from, to }) => {
		const whole = to - from >= line.text.trim().length;
		return currency !== null && (decimals || whole || !/^[A-Z]+$/.test(currency)) ? currency : [];
	});
	return meaningsOf(name).length > 0 ? [name, ...beside] : beside;
};

export interface FoundCurrency {
	code: string;
	piece: Piece;
}

/** The currency of a document's amounts, where signs, codes and language leave one choice; else null. */
export const currencyOf = (sheets: readonly Sheet[]): FoundCurrency | null => {
	const pieces = sheets.flatMap((sheet) => sheet.pieces);
	const page = pieces.map(({ line }) => line.text).join('\n');
	const printed = pieces.flatMap((piece) =>
		signsOf(piece).map((sign) => ({ piece, choices: choicesOf(sign, page) })),
	);
	// Signs that several countries share never leave one currency by themselves.
	const sure = printed.find(({ choices }) => choices.length === 1);
	const code = sure?.choices[0];
	if (!sure || code === undefined) return null;
	const isOnly = printed.every(({ choices }) => choices.includes(code));
	return isOnly ? { code, piece: sure.piece } : null;
};
