/**
 * What spreadsheets take for the start of a formula, the full-width forms included; see OWASP,
 * "CSV Injection".
 */
const STARTS_FORMULA =
	/^[\s\u0000-\u001f\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠−﹢﹣﹦﹫]|^[\t\r\n]/u;

const SIGN = '[+\\-−－＋]';
const CURRENCY = '(?:\\p{Sc}|[A-Z]{2,3}\\$?|元|圆|円)';
const NUMBER = "\\p{Nd}[\\p{Nd}.,'’\\u00a0 ．，]*";
/** A signed number, perhaps with a currency, a percent sign or a unit of money: no formula. */
const SIGNED_AMOUNT = new RegExp(
	`^\\s*${SIGN}?\\s*${CURRENCY}?\\s*${SIGN}?\\s*${NUMBER}\\s*(?:[%‰％]|${CURRENCY})?\\s*$`,
	'u',
);
/** Digits in groups, as telephone numbers have them: `+49 (30) 123-456`. Two signs are a sum. */
const TELEPHONE = /^\s*[+＋]\p{Nd}[\p{Nd}() .]*(?:-[\p{Nd}() .]+)*$/u;
/** Digits with nothing but signs between them, and a name such as EUR5, which is a column and a row. */
const IS_RUN = /^\s*[+＋]\d[\d.]*(?:-[\d.]+)+\s*$|^\s*[+＋\-−－]\s*[A-Z]{2,3}\$?\d+\s*$/u;
/** A dash where there is no value. */
const DASHES = /^\s*[-−－–—]+\s*$/u;

/**
 * The cell as text that no spreadsheet runs: one that starts like a formula gets a leading
 * apostrophe. Numbers, percentages, amounts, telephone numbers with blanks or brackets and dashes stay
 * as they are.
 */
export const escapeFormula = (cell: string): string => {
	if (!STARTS_FORMULA.test(cell)) return cell;
	// Where several patterns may take the same blanks, a thousand of them would take minutes.
	const tight = cell.replace(/\s+/gu, ' ');
	const isHarmless = [SIGNED_AMOUNT, TELEPHONE, DASHES].some((pattern) => pattern.test(tight));
	return isHarmless && !IS_RUN.test(tight) ? cell : `'${cell}`;
};
