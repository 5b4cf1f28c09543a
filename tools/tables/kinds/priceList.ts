import type { Context } from '../context';
import type { Column, Draft } from '../model';
import { itemsFor, letterhead, overPages, shaped, twoLines, wrapWidth } from './shared';

const departments = {
	en: [
		'Workshop',
		'Office',
		'Kitchen',
		'Garden',
		'Travel',
		'Sports',
		'Home',
		'School',
		'Hobby',
		'Baby',
	],
	zh: ['工具', '办公', '厨房', '园艺', '出行', '体育', '家居', '学习', '爱好', '母婴'],
} as const;

/** Goods with their prices, by quantity or by customer, under groups. */
export function priceList(context: Context): Draft {
	const { say, money, int, pick, chance, has } = context;
	const paged = has('page-break') || has('page-break-repeat');
	const items = itemsFor(context, paged ? int(22, 28) : int(8, 18));
	const steps = int(has('span-header') ? 2 : 1, 3);
	const prices: Column[] = ['1-9', '10-49', '50+'].slice(0, steps).map((step) => ({
		name: steps === 1 ? say(pick(['Price', 'List price']), pick(['价格', '零售价'])) : step,
		align: 'right',
		...(has('span-header') ? { group: say('Price per unit from', '批发价') } : {}),
	}));
	const grouped = has('first-empty');
	const withUnit = chance(0.6);
	const columns: Column[] = [
		...(grouped ? [{ name: say('Department', '类别'), align: 'left' } as const] : []),
		{ name: say(pick(['Order no.', 'SKU', 'Code']), pick(['货号', '编码'])), align: 'left' },
		{
			name: say(pick(['Product', 'Description', 'Article']), pick(['产品名称', '商品'])),
			align: 'left',
			...(has('multi-line') ? { width: wrapWidth(context) } : {}),
		},
		...(withUnit ? [{ name: say('Unit', '单位'), align: pick(['left', 'center']) } as const] : []),
		...prices,
		...(has('sparse') ? [{ name: say('Note', '备注'), align: 'left' } as const] : []),
	];
	const size = int(3, 5);
	const rows = items.map(({ name, code, unit, price }, index) => [
		...(grouped
			? [index % size === 0 ? (departments[context.language][Math.floor(index / size)] ?? '') : '']
			: []),
		code,
		name,
		...(withUnit ? [unit] : []),
		...prices.map((_, step) =>
			has('sparse') && step > 0 && chance(0.4) ? '' : money(price * (1 - step * 0.08)),
		),
		...(has('sparse')
			? [
					chance(0.3)
						? say(pick(['new', 'sold out', 'on request']), pick(['新品', '缺货', '预订']))
						: '',
				]
			: []),
	]);
	const below = columns.map(({ align }) => (align === 'right' ? say('excl. VAT', '（含税）') : ''));
	const table = shaped(context, { columns: twoLines(context, columns, below), rows, totals: [] });
	const before = [
		...letterhead(context, pick(['left', 'center'])),
		{
			type: 'heading',
			text: say(
				`Price list, valid from ${context.date(int(1, 200))}`,
				`价目表（${context.date(int(1, 200))}起执行）`,
			),
		} as const,
	];
	const after = [
		{
			type: 'lines',
			lines: [
				say(
					'All prices subject to change. Delivery free from 150.00.',
					'以上价格如有变动，恕不另行通知。',
				),
			],
		} as const,
	];
	return { tables: [table], pages: overPages(context, rows.length, before, after) };
}
