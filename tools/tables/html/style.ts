import type { Context } from '../context';
import type { Trait } from '../model';

/** How a document looks. Lengths are pixels. */
export interface Style {
	width: number;
	css: string;
}

const fonts = {
	en: [
		"'Liberation Sans'",
		"'Liberation Serif'",
		"'DejaVu Sans'",
		"'DejaVu Serif'",
		"'Noto Sans'",
		"'Noto Serif'",
		"'Liberation Mono'",
		"'DejaVu Sans Mono'",
	],
	zh: ["'Noto Sans CJK SC'", "'Noto Serif CJK SC'", "'Noto Sans CJK SC'"],
} as const;

/** What a table is drawn with, by trait. */
const rules = {
	ruled: 'th, td { border: 2px solid var(--line); }',
	'row-rules': 'th, tr.item td { border-bottom: 2px solid var(--line); }',
	'header-rule': 'thead { border-bottom: 3px solid var(--line); }',
	zebra: 'tr.item:nth-child(even) td { background: var(--tint); } th { background: var(--tint); }',
} as const satisfies Partial<Record<Trait, string>>;

const ruleTraits = ['ruled', 'row-rules', 'header-rule', 'zebra'] as const;

/** Draws the look of one document. */
export function styleFor(context: Context): Style {
	const { int, pick, chance, has } = context;
	const font = pick(fonts[context.language]);
	const wide = font.includes('DejaVu') || font.includes('Mono');
	const size = has('narrow') ? int(20, 25) : int(18, wide ? 20 : 24);
	const width = has('narrow') ? int(620, 780) : pick([1000, 1100, 1200, 1200, 1280]);
	const inner = width - 2 * int(44, has('narrow') ? 60 : 96);
	const dense = has('dense');
	const across = dense ? int(3, 6) : int(9, 20);
	const up = dense ? int(3, 5) : int(6, 13);
	const level = has('middle') ? 'middle' : pick(['top', 'top', 'baseline']);
	const ink = pick(['#111', '#222', '#2b2b2b', '#3a3a3a']);
	const paper = pick(['#fff', '#fff', '#fcfcfc', '#f6f6f6', '#efefef', '#f9f9f9']);
	const headerFill = chance(0.4) ? 'background: var(--tint);' : '';
	const full = !dense && (has('narrow') || has('multi-line') || chance(0.75));
	const tableWidth = full ? '100%' : 'auto';
	const drawn = ruleTraits.filter(has).map((trait) => rules[trait]);
	const css = `
		:root { --line: ${pick(['#333', '#777', '#999', '#aaa'])}; --tint: ${pick(['#e2e2e2', '#dcdcdc', '#e9e9e9'])}; }
		html { background: ${paper}; }
		body { margin: 0; width: ${width}px; color: ${ink}; font: ${size}px/${pick([1.25, 1.3, 1.4])} ${font}; }
		.page { box-sizing: border-box; padding: ${int(50, 90)}px ${(width - inner) / 2}px; }
		.page > * { margin: 0 0 ${int(22, 40)}px; }
		h1 { font-size: ${(size * pick([1.4, 1.6, 1.9])).toFixed(1)}px; }
		h2 { font-size: ${(size * pick([1.1, 1.2, 1.3])).toFixed(1)}px; }
		p { margin: 0; }
		.paragraph { line-height: 1.5; }
		.left { text-align: left; } .right { text-align: right; } .center { text-align: center; }
		.pairs { display: grid; width: fit-content; gap: ${int(4, 9)}px ${int(18, 40)}px; }
		.pairs.two { grid-template-columns: repeat(4, auto); width: auto; }
		.pairs.one { grid-template-columns: auto auto; }
		.pairs.right { margin-left: auto; }
		.beside { display: flex; gap: ${int(50, 80)}px; align-items: flex-start; justify-content: space-between; }
		.beside > div { flex: 1; }
		.beside > div > * { margin: 0 0 18px; }
		table { border-collapse: collapse; width: ${tableWidth}; }
		th, td { padding: ${up}px ${across}px; vertical-align: ${level}; }
		th { vertical-align: ${pick(['bottom', 'middle', 'top'])}; ${headerFill} ${chance(0.3) ? 'font-weight: normal;' : ''} }
		td { white-space: nowrap; } td.wrapped { white-space: normal; }
		hr { border: 0; border-top: 3px ${pick(['dashed', 'solid', 'dotted'])} #888; }
		${drawn.join('\n')}`;
	return { width, css };
}
