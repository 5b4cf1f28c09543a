import { datesIn } from './dates';

/** Blanks that OCR puts behind the marks within a code, or about a stroke between digits. */
const BLANKS = /(?<=\S[-/])\s+(?=[\p{L}\d])|(?<=\d)\s+(?=\/)|(?<=\d\s*\/)\s+(?=\d)/gu;
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}\-/._]*/gu;
/** Words before a code: `No. 4711`, `# 4711`. */
const WORDS_BEFORE = 1;

/** The first code of a text: letters, digits and marks without blanks, at least one digit; null if it does not begin with one. */
export const readCode = (printed: string): string | null => {
	const text = printed.normalize('NFKC').replace(BLANKS, '');
	const tokens = text.match(TOKEN)?.slice(0, WORDS_BEFORE + 1) ?? [];
	const code = tokens.find((token) => /\d/u.test(token));
	if (code === undefined || datesIn(code).length > 0) return null;
	return code.replace(/[-/._]+$/u, '');
};
