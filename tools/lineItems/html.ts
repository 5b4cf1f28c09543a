import { escaped } from '../tables/html/escaped';
import type { Block, Cell, Drawing, DrawnTable } from './model';

interface Paper {
	width: number;
	margin: number;
	font: string;
	/** Of cells: above and below, and at the sides. */
	padding: string;
	css?: string;
}

const mono = (family: string, size = 22): Paper => ({
	width: 560,
	margin: 36,
	font: `${size}px/1.4 ${family}`,
	// A blank between two columns, as tills leave at least.
	padding: '0 .3em',
});
const sheet = (family: string, size: number, padding: string, css = ''): Paper => ({
	width: 1240,
	margin: 90,
	font: `${size}px/1.4 ${family}`,
	padding,
	css,
});

const GRID = 'table.own td, table.own th { border: 1px solid #555 }';
const RULED = 'table.own tr td, table.own tr th { border-bottom: 1px solid #aaa }';

/** What documents are printed on. */
const PAPERS = {
	till: mono("'Liberation Mono'"),
	tillSmall: mono("'Liberation Mono'", 19),
	tillDejaVu: mono("'DejaVu Sans Mono'", 20),
	tillSans: mono("'Liberation Sans'", 24),
	tillCjk: mono("'Noto Sans CJK SC'", 23),
	tillJapanese: mono("'Noto Sans CJK JP'", 23),
	tillKorean: mono("'Noto Sans CJK KR'", 23),
	wideTill: { ...mono("'Liberation Mono'", 21), width: 720 },
	sheet: sheet("'Liberation Sans'", 20, '8px 10px', RULED),
	sheetPlain: sheet("'Liberation Sans'", 20, '5px 10px'),
	sheetAiry: sheet("'DejaVu Sans'", 17, '15px 12px', RULED),
	sheetSerif: sheet("'Liberation Serif'", 21, '6px 9px'),
	sheetGrid: sheet("'Liberation Sans'", 18, '5px 7px', GRID),
	sheetDense: sheet("'DejaVu Sans'", 16, '2px 7px'),
	sheetMono: sheet("'Liberation Mono'", 18, '1px 8px'),
	sheetChinese: sheet("'Noto Sans CJK SC'", 19, '5px 7px', GRID),
	sheetChinesePlain: sheet("'Noto Sans CJK SC'", 20, '4px 8px'),
	sheetChineseRuled: sheet("'Noto Sans CJK SC'", 19, '9px 8px', RULED),
	sheetJapanesePlain: sheet("'Noto Sans CJK JP'", 20, '10px 8px', RULED),
	sheetJapanese: sheet("'Noto Sans CJK JP'", 19, '7px 8px', GRID),
	sheetKorean: sheet("'Noto Sans CJK KR'", 19, '6px 8px', GRID),
} as const satisfies Record<string, Paper>;

const isPaper = (name: string): name is keyof typeof PAPERS => name in PAPERS;

export const paperOf = (name: string): Paper => {
	if (!isPaper(name)) throw new Error(`There is no paper ${name}`);
	return PAPERS[name];
};

const broken = (text: string): string => escaped(text).replaceAll('\n', '<br>');
const ALIGNS = { l: 'left', c: 'center', r: 'right' } as const;
const alignOf = (column: string): string =>
	ALIGNS[column[0] === 'r' || column[0] === 'c' ? column[0] : 'l'];

/** CSS width of a column; what is left goes to those whose texts decide. */
const widthOf = (column: string): string => {
	const size = column.slice(1);
	return size === '' || size === '*' ? 'auto' : `${size}em`;
};

const cellsHtml = (cells: readonly Cell[], columns: readonly string[], tag: string): string => {
	let at = 0;
	const html = cells.map((cell) => {
		const { text, span, align } =
			typeof cell === 'string' ? { text: cell, span: 1, align: undefined } : cell;
		const column = columns[at] ?? 'l';
		at += span;
		const isWide = span > 1 || column.endsWith('*');
		const wraps = isWide || (tag === 'th' && column.length > 1) ? 'pre-wrap' : 'pre';
		const style = `text-align:${alignOf(align ?? column)};white-space:${wraps}`;
		return `<${tag} colspan="${span}" style="${style}">${broken(text)}</${tag}>`;
	});
	return html.join('');
};

const tableHtml = ({ columns, rows }: DrawnTable): string => {
	const wide = columns.some((column) => column.endsWith('*'));
	const sizes = columns.map((column) => `<col style="width:${widthOf(column)}">`);
	const drawn = rows.map(
		({ role, cells }) =>
			`<tr class="${role}">${cellsHtml(cells, columns, role === 'head' ? 'th' : 'td')}</tr>`,
	);
	return `<table class="own" style="width:${wide ? '100%' : 'auto'}"><colgroup>${sizes.join('')}</colgroup>${drawn.join('')}</table>`;
};

const blockHtml = (block: Block): string => {
	switch (block.is) {
		case 'text':
			return block.lines.map((line) => `<p class="${block.style}">${escaped(line)}</p>`).join('');
		case 'pairs':
			return `<div class="pairs" style="width:${block.width}">${block.pairs
				.map(
					([name, value]) => `<p><span>${escaped(name)}</span><span>${escaped(value)}</span></p>`,
				)
				.join('')}</div>`;
		case 'beside':
			return `<div class="beside">${block.blocks.map((own) => `<div>${blocksHtml(own)}</div>`).join('')}</div>`;
		case 'rule':
			return '<hr>';
		case 'table':
			return tableHtml(block.table);
	}
};

const blocksHtml = (blocks: readonly Block[]): string => blocks.map(blockHtml).join('\n');

export const pageHtml = ({ paper, blocks }: Drawing): string => {
	const { width, margin, font, padding, css = '' } = paperOf(paper);
	return `<!doctype html><meta charset="utf-8"><style>
		body { margin: 0; padding: ${margin}px; width: ${width - 2 * margin}px; font: ${font}; color: #222 }
		p { margin: 0; white-space: pre-wrap }
		hr { border: 0; border-top: 2px dashed #888; margin: .5em 0 }
		.title { font-size: 1.5em; font-weight: bold } .bold { font-weight: bold } .small { font-size: .8em }
		.centred { text-align: center } .right { text-align: right }
		.pairs { margin-left: auto } .pairs p { display: flex; justify-content: space-between; gap: 1em }
		.beside { display: flex; justify-content: space-between; gap: 3em }
		table { border-collapse: collapse; margin: .6em 0 }
		td, th { padding: ${padding}; vertical-align: top }
		${css}
	</style>${blocksHtml(blocks)}`;
};
