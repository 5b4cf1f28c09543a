import { ApiError, OCR_ERROR_CODES, type Engine, type EngineLine } from '../../sandbox';
import { rectangle } from './rectangle';

const PICTURE_HEAD = /^(?:\x89PNG\r\n\x1a\n|\xff\xd8\xff|BM\0{24})/;
const LINE_HEIGHT = 40;
const COLUMN_WIDTH = 300;
const CHARACTER_WIDTH = 12;
const TEXT_HEIGHT = 24;

/** The text of a picture or page that cannot be read. */
export const failing = (code: (typeof OCR_ERROR_CODES)[number]) => `fails with ${code}`;

/** The text between a page's BT and ET, one line for each Tj. */
const pdfPage = (source: string, page: number): string | undefined => {
	const texts = [...source.matchAll(/\bBT\b([\s\S]*?)\bET\b/g)].map(([, operators = '']) =>
		[...operators.matchAll(/\(([^()]*)\) Tj/g)].map(([, line = '']) => line).join('\n'),
	);
	return texts[page - 1];
};

/** `Total ~40` is the line "Total" of confidence 40; without it the confidence is 99. */
function lineOf(cell: string, row: number, column: number, characters: boolean): EngineLine {
	const [, text = '', confidence = '99'] = /^(.*?)(?: ~(\d+))?$/.exec(cell) ?? [];
	const [x, y] = [60 + column * COLUMN_WIDTH, 60 + row * LINE_HEIGHT];
	return {
		text,
		confidence: Number(confidence),
		polygon: rectangle(x, y, text.length * CHARACTER_WIDTH, TEXT_HEIGHT),
		paragraph: row + 1,
		characters: characters
			? [...text].map((character, index) => ({
					character,
					confidence: 98,
					polygon: rectangle(x + index * CHARACTER_WIDTH, y, CHARACTER_WIDTH, TEXT_HEIGHT),
				}))
			: [],
	};
}

/**
 * Reads what `files.ts` has written: each line of text is a line on the page, ` | ` between cells sets
 * them apart as a table's columns. A file without text has none.
 */
export const echoEngine: Engine = {
	async recognize({ bytes, format, page, characters }) {
		const source = bytes.toString('latin1');
		const text = format === 'pdf' ? pdfPage(source, page) : source.replace(PICTURE_HEAD, '');
		if (text === undefined) throw new ApiError('FailedOperation.ImageDecodeFailed');
		const failure = OCR_ERROR_CODES.find((code) => text === failing(code));
		if (failure) throw new ApiError(failure);
		const rows = text === '' ? [] : Buffer.from(text, 'latin1').toString('utf8').split('\n');
		return {
			width: 1200,
			height: 1600,
			angle: 0,
			lines: rows.flatMap((row, index) =>
				row.split(' | ').map((cell, column) => lineOf(cell, index, column, characters)),
			),
		};
	},
};
