/**
 * What spreadsheets take for the start of a formula, the full-width forms included; see OWASP,
 * "CSV Injection".
 */
const STARTS_FORMULA = /^[\s\p{Cc}\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠−﹢﹣﹦﹫]|^[\t\r\n]/u;

const SIGN = '[+\\-−－＋]';
const CURRENCY = '(?:\\p{Sc}|[A-Z]{2,3}\\$?|元|圆|円)';
const NUMBER = "[.,．，]?\\p{Nd}[\\p{Nd}.,'’\\u00a0 ．，]*";
/** A signed number, perhaps with a currency, a percent sign or a unit of money: no formula. */
const SIGNED_AMOUNT = new RegExp(
	`^\\s*${SIGN}?\\s*${CURRENCY}?\\s*${SIGN}?\\s*${NUMBER}\\s*(?:[%‰％]|${CURRENCY})?\\s*$`,
	'u',
);
/** Digits in groups, as telephone numbers have them: `+49 (30) 123-456`. */
const TELEPHONE = /^\s*[+＋]\p{Nd}[\p{Nd}() .]*(?:-[\p{Nd}() .]+)*$/u;
/** Two groups with no sign between them, which no formula has; `+49-(30)-123` is one. */
const NO_SIGN_BETWEEN = /[\p{Nd})] ?\(|[\p{Nd})] \p{Nd}|\)\p{Nd}/u;
/** A name such as EUR5, which is a column and a row. */
const REFERENCE = new RegExp(`^\\s*${SIGN}\\s*[A-Z]{2,3}\\$?\\d+(?![\\d.,])`, 'u');
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
	const isAmount = SIGNED_AMOUNT.test(tight) && !REFERENCE.test(tight);
	const isTelephone = TELEPHONE.test(tight) && NO_SIGN_BETWEEN.test(tight);
	return isAmount || isTelephone || DASHES.test(tight) ? cell : `'${cell}`;
};
