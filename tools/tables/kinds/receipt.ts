import type { Context } from '../context';
import type { Block, Column, Draft } from '../model';
import { words } from '../words/words';
import { itemsFor, letterhead, overPages, shaped, twoLines, wrapWidth } from './shared';

/** A till receipt: narrow, without rules, name, quantity and price. */
export function receipt(context: Context): Draft {
	const { say, money, int, pick, chance, has } = context;
	const items = itemsFor(context, int(4, 11));
	const three = chance(0.35) && !has('span-header');
	const columns: Column[] = [
		{
			name: say(pick(['Item', 'Article', 'Description']), pick(['商品', '品名', '商品名称'])),
			align: 'left',
			...(has('multi-line') ? { width: wrapWidth(context) } : {}),
		},
		{ name: say('Qty', '数量'), align: pick(['right', 'center']) },
		...(three ? [] : [{ name: say('Price', '单价'), align: 'right' } as const]),
		{ name: say(pick(['Amount', 'Total']), pick(['金额', '小计'])), align: 'right' },
	];
	if (has('span-header')) {
		for (const column of columns.slice(1)) column.group = say('This visit', '本次消费');
	}
	const rows = items.map(({ name, quantity, price }) => [
		name,
		has('sparse') && chance(0.45) ? '' : String(quantity),
		...(three ? [] : [has('sparse') && chance(0.45) ? '' : money(price)]),
		money(quantity * price),
	]);
	const sum = items.reduce((total, { quantity, price }) => total + quantity * price, 0);
	const paid = Math.ceil(sum / 10) * 10;
	const sums: Array<[string, string]> = [
		[say(pick(['Total', 'TOTAL', 'Amount due']), pick(['合计', '应付金额', '总计'])), money(sum)],
		[say(pick(['Cash', 'Card']), pick(['现金', '微信支付', '支付宝'])), money(paid)],
		[say('Change', '找零'), money(paid - sum)],
	];
	const apart = has('totals-apart');
	const blanks = Array.from({ length: columns.length - 2 }, () => '');
	const table = shaped(context, {
		columns: twoLines(context, columns, [
			'',
			say('pcs', '（件）'),
			...columns.map(() => say('incl.', '（元）')),
		]),
		rows,
		totals: apart ? [] : sums.map(([name, value]) => [name, ...blanks, value]),
	});
	const after: Block[] = apart
		? [
				{ type: 'rule' },
				{ type: 'pairs', pairs: sums, columns: 1, align: 'right' },
				...goodbye(context),
			]
		: goodbye(context);
	return { tables: [table], pages: overPages(context, rows.length, greeting(context), after) };
}

function greeting(context: Context): Block[] {
	const { say, int, date, pick, chance } = context;
	const lines = [
		say(`Receipt no. ${int(1000, 99999)}`, `单号：2026${int(10000000, 99999999)}`),
		say(
			`${date(int(1, 340))}, ${int(8, 20)}:${int(10, 59)}`,
			`日期：${date(int(1, 340))} ${int(9, 21)}:${int(10, 59)}`,
		),
		say(`Served by ${pick(words.en.people)}`, `收银员：${pick(words.zh.people)}`),
	];
	const rule: Block[] = chance(0.6) ? [{ type: 'rule' }] : [];
	return [
		...letterhead(context, pick(['center', 'center', 'left'])),
		...rule,
		{ type: 'lines', lines },
		...rule,
	];
}

function goodbye(context: Context): Block[] {
	const { say, pick } = context;
	const text = say(
		pick([
			'Thank you for your visit!',
			'Please keep this receipt for returns.',
			'See you again soon!',
		]),
		pick(['谢谢惠顾，欢迎再次光临！', '请保留小票，以便退换。', '祝您生活愉快！']),
	);
	return [{ type: 'lines', lines: [text], align: pick(['center', 'left']) }];
}
