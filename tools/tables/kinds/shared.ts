import type { Context } from '../context';
import { goods } from '../words/goods';
import type { Block, Column, Table } from '../model';
import { words } from '../words/words';

/** One thing sold, with a price that fits the number style. */
export interface Item {
	name: string;
	code: string;
	unit: string;
	quantity: number;
	price: number;
}

/** Different goods; long descriptions where cells are to have several lines. */
export function itemsFor(context: Context, count: number): Item[] {
	const prefix = context.sample(['A', 'B', 'K', 'M', 'P', 'S', 'X', 'HT', 'GR', 'ZW'], 2);
	return context
		.sample<readonly [string, string]>(goods[context.language], count)
		.map(([short, long]) => ({
			name: context.has('multi-line') && context.chance(0.7) ? long : short,
			code: `${context.pick(['', prefix[0] ?? ''])}${prefix[1] ?? ''}-${context.int(100, 9999)}`,
			unit: context.pick(words[context.language].units),
			quantity: context.int(1, 24),
			price: context.price(1, context.chance(0.2) ? 900 : 60),
		}));
}

/** Company, street, town and a telephone number, as a letterhead has them. */
export function letterhead(context: Context, align: 'left' | 'center' | 'right' = 'left'): Block[] {
	const { companies, streets, towns } = words[context.language];
	const place =
		context.language === 'en'
			? [context.pick(streets), context.pick(towns)]
			: [`${context.pick(towns)}${context.pick(streets)}`];
	const phone = context.say(
		`Tel. 0${context.int(110, 199)} 555 0${context.int(100, 199)}`,
		`电话：0${context.int(510, 599)}-8555${context.int(1000, 9999)}`,
	);
	return [
		{ type: 'title', text: context.pick(companies), align },
		{ type: 'lines', lines: [...place, phone], align },
	];
}

/** A person to write to, with an address. */
export function addressee(context: Context): Block {
	const { people, streets, towns } = words[context.language];
	const lines =
		context.language === 'en'
			? ['To:', context.pick(people), context.pick(streets), context.pick(towns)]
			: ['收件人：', context.pick(people), `${context.pick(towns)}${context.pick(streets)}`];
	return { type: 'lines', lines };
}

/** Width of a column so narrow that long texts take several lines; Chinese ones are shorter. */
export function wrapWidth(context: Context): string {
	const narrow = context.has('narrow') ? 8 : 0;
	return context.language === 'en'
		? `${context.int(26, 34) + narrow}%`
		: `${context.int(17, 22) + narrow}%`;
}

/** The header texts in two lines, the unit or the other language below. */
export function twoLines(context: Context, columns: Column[], below: readonly string[]): Column[] {
	if (!context.has('two-line-header')) return columns;
	return columns.map((column, index) => {
		const second = below[index];
		return second ? { ...column, name: `${column.name}\n${second}` } : column;
	});
}

/** Applies the traits that any table can have. */
export function shaped(context: Context, table: Table): Table {
	const columns = table.columns.map((column, index) => ({
		...column,
		align: context.has('centred') && index > 0 ? ('center' as const) : column.align,
		name: context.has('unnamed-column') && index === 0 ? '' : column.name,
	}));
	const rows = table.rows.map((cells) =>
		context.has('full-width') ? cells.map(fullWidth) : cells,
	);
	return { ...table, columns, rows };
}

/** Full-width forms of digits and common signs. */
function fullWidth(text: string): string {
	return text.replace(/[0-9().:%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** Cuts the draft's only table into one piece per page, as the traits of page breaks ask. */
export function overPages(
	context: Context,
	rows: number,
	before: readonly Block[],
	after: readonly Block[],
): Block[][] {
	const whole = { type: 'table', table: 0, from: 0, to: rows, header: true, totals: true } as const;
	const repeat = context.has('page-break-repeat');
	if (!repeat && !context.has('page-break')) return [[...before, whole, ...after]];
	const cut = Math.round(rows * (0.45 + context.random() * 0.25));
	const folio = (page: number): Block => ({
		type: 'lines',
		lines: [context.say(`Page ${page} of 2`, `第${page}页 共2页`)],
		align: context.pick(['left', 'center', 'right']),
	});
	return [
		[...before, { ...whole, to: cut, totals: false }, folio(1)],
		[{ ...whole, from: cut, header: repeat }, ...after, folio(2)],
	];
}
