import type { Context } from '../context';
import type { Block, Draft, Table } from '../model';
import { wholeTable } from '../model';
import { words } from '../words/words';
import { itemsFor, letterhead, shaped } from './shared';
import { lineName, lines } from './timetable';

type Pair = (context: Context) => {
	titles: [string, string];
	tables: [Table, Table];
	opening: Block[];
};

/** Two tables on one page, side by side or one below the other. */
export function twoTables(context: Context): Draft {
	const write = context.pick([directions, accounts, departments]);
	const { titles, tables, opening } = write(context);
	const pieces = tables.map((table, index): Block[] => [
		{ type: 'heading', text: titles[index] ?? '' },
		wholeTable(index, table.rows.length),
	]);
	const body: Block[] = context.has('side-by-side')
		? [{ type: 'beside', columns: pieces }]
		: pieces.flatMap((piece, index) => [...piece, ...(index === 0 ? between(context) : [])]);
	return { tables: tables.map((table) => shaped(context, table)), pages: [[...opening, ...body]] };
}

function between(context: Context): Block[] {
	if (context.chance(0.4)) return [];
	const text = context.say(
		'The second part follows below. Figures are given without any warranty, and earlier lists are no longer valid.',
		'第二部分如下。以上数据仅供参考，此前发布的版本同时作废。',
	);
	return [{ type: 'paragraph', text }];
}

const directions: Pair = (context) => ({
	titles: [context.say('Outbound', '去程'), context.say('Return', '返程')],
	tables: [lines(context, 0), lines(context, 45)],
	opening: [{ type: 'title', text: lineName(context) }],
});

/** Goods, and when they are to be paid. */
const accounts: Pair = (context) => {
	const { say, money, int, date } = context;
	const items = itemsFor(context, int(4, 8));
	const narrow = context.has('side-by-side');
	const day = int(1, 150);
	const parts = int(3, 5);
	const goods: Table = {
		columns: [
			{ name: say('Item', '品名'), align: 'left' },
			{ name: say('Qty', '数量'), align: 'right' },
			...(narrow ? [] : [{ name: say('Price', '单价'), align: 'right' } as const]),
			{ name: say('Amount', '金额'), align: 'right' },
		],
		rows: items.map(({ name, quantity, price }) => [
			name,
			String(quantity),
			...(narrow ? [] : [money(price)]),
			money(price * quantity),
		]),
		totals: [],
	};
	const plan: Table = {
		columns: [
			{ name: say('Part', '期数'), align: 'center' },
			{ name: say('Due', '到期日'), align: 'left' },
			{ name: say('To pay', '应付'), align: 'right' },
		],
		rows: Array.from({ length: parts }, (_, part) => [
			String(part + 1),
			date(day + part * 30),
			money(context.price(40, 400)),
		]),
		totals: [],
	};
	return {
		titles: [say('Your order', '订购商品'), say('Payment plan', '付款计划')],
		tables: [goods, plan],
		opening: letterhead(context),
	};
};

/** Staff of two departments. */
const departments: Pair = (context) => {
	const { say, int } = context;
	const people = context.sample(words[context.language].people, 16);
	const team = (names: string[]): Table => ({
		columns: [
			{ name: say('Name', '姓名'), align: 'left' },
			{ name: say('Room', '房间'), align: context.pick(['left', 'center', 'right']) },
			{ name: say('Extension', '分机'), align: 'right' },
		],
		rows: names.map((name) => [
			name,
			context.has('sparse') && context.chance(0.4) ? '' : `${int(1, 4)}.${int(10, 48)}`,
			String(int(200, 899)),
		]),
		totals: [],
	});
	return {
		titles: [say('Sales department', '销售部'), say('Service department', '售后部')],
		tables: [team(people.slice(0, int(5, 8))), team(people.slice(8, 8 + int(4, 7)))],
		opening: letterhead(context, context.pick(['left', 'center'])),
	};
};
