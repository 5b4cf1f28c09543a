import { escaped } from '../tables/html/escaped';

/** The parts of a printed document, each as HTML. */
export const line = (text: string): string => `<p>${escaped(text)}</p>`;
export const centred = (text: string): string => `<p class="centred">${escaped(text)}</p>`;
export const title = (text: string): string => `<h1>${escaped(text)}</h1>`;
export const rule = '<hr>';
export const gap = '<p>&nbsp;</p>';

const spread = (left: string, right: string, kind: string): string =>
	`<p class="${kind}"><span>${escaped(left)}</span><span>${escaped(right)}</span></p>`;

/** Two texts, one at each edge. */
export const pair = (left: string, right: string): string => spread(left, right, 'pair');
/** The same, larger and bold, as tills print what is to pay. */
export const sum = (left: string, right: string): string => spread(left, right, 'pair sum');

/** @param rows their first names the columns; the last two columns stand to the right */
export const table = (rows: ReadonlyArray<readonly string[]>): string => {
	const drawn = rows.map((cells, row) => {
		const tag = row === 0 ? 'th' : 'td';
		return `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
	});
	return `<table>${drawn.join('')}</table>`;
};

/** Blocks of lines side by side. */
export const beside = (...blocks: ReadonlyArray<readonly string[]>): string =>
	`<div class="beside">${blocks.map((block) => `<div>${block.join('')}</div>`).join('')}</div>`;

/** Paper that documents are printed on: its width, margin and font. */
const PAPERS = {
	till: { width: 560, margin: 70, font: "22px/1.45 'Liberation Mono'" },
	tillSans: { width: 560, margin: 70, font: "23px/1.4 'Liberation Sans'" },
	tillChinese: { width: 560, margin: 70, font: "23px/1.5 'Noto Sans CJK SC'" },
	tillJapanese: { width: 560, margin: 70, font: "23px/1.5 'Noto Sans CJK JP'" },
	sheet: { width: 1000, margin: 90, font: "20px/1.45 'Liberation Sans'" },
	sheetSerif: { width: 1000, margin: 90, font: "20px/1.45 'Liberation Serif'" },
	sheetChinese: { width: 1000, margin: 90, font: "20px/1.6 'Noto Sans CJK SC'" },
} as const;

export type Paper = keyof typeof PAPERS;

export const widthOf = (paper: Paper): number => PAPERS[paper].width;

/** The whole page, as high as what is printed on it. */
export const pageOf = (paper: Paper, body: readonly string[]): string => {
	const { width, margin, font } = PAPERS[paper];
	return `<!doctype html><meta charset="utf-8"><style>
		body { margin: 0; padding: ${margin}px; width: ${width - 2 * margin}px; font: ${font}; color: #2a2824; background: #f8f6ef }
		p { margin: 0; white-space: pre-wrap }
		h1 { margin: 0 0 .3em; font-size: 1.5em; text-align: center }
		hr { border: 0; border-top: 2px dashed #8a857a; margin: .7em 0 }
		.centred { text-align: center }
		.pair { display: flex; justify-content: space-between; gap: 1em }
		.sum { font-size: 1.25em; font-weight: bold }
		.beside { display: flex; justify-content: space-between; gap: 2em }
		table { width: 100%; border-collapse: collapse; margin: .6em 0 }
		th, td { text-align: left; padding: .15em .3em; vertical-align: top }
		th:nth-last-child(-n + 2), td:nth-last-child(-n + 2) { text-align: right }
	</style>${body.join('')}`;
};
