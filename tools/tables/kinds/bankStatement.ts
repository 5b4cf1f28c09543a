import type { Context } from '../context';
import type { Column, Draft } from '../model';
import { words } from '../words/words';
import { letterhead, overPages, shaped, twoLines, wrapWidth } from './shared';

const purposes = {
	en: [
		'Rent',
		'Salary',
		'Groceries',
		'Card payment',
		'Standing order',
		'Cash machine',
		'Electricity',
		'Insurance',
		'Transfer',
		'Refund',
		'Water rates',
		'Mobile phone',
		'Dividend',
		'Library fine',
	],
	zh: [
		'工资',
		'房租',
		'网上购物',
		'转账',
		'水费',
		'电费',
		'取款',
		'利息',
		'保险费',
		'话费',
		'退款',
		'餐饮',
	],
} as const;

/** Movements of an account: money out in one column, money in in another. */
export function bankStatement(context: Context): Draft {
	const { say, int, pick, chance, has, date } = context;
	const number = (amount: number): string => amount.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
	const paged = has('page-break') || has('page-break-repeat');
	const count = paged ? int(20, 28) : int(8, 16);
	const withReference = chance(0.4);
	const group = has('span-header') ? { group: say('Amount', '发生额') } : {};
	const columns: Column[] = [
		{ name: say('Date', pick(['日期', '交易日期'])), align: 'left' },
		...(withReference ? [{ name: say('Ref.', '流水号'), align: 'left' } as const] : []),
		{
			name: say(pick(['Description', 'Details', 'Particulars']), pick(['摘要', '交易说明'])),
			align: 'left',
			...(has('multi-line') ? { width: wrapWidth(context) } : {}),
		},
		{ name: say(pick(['Paid out', 'Debit']), '支出'), align: 'right', ...group },
		{ name: say(pick(['Paid in', 'Credit']), '收入'), align: 'right', ...group },
		{ name: say('Balance', '余额'), align: 'right' },
	];
	let balance = context.price(900, 9000);
	let out = 0;
	let into = 0;
	let day = int(1, 300);
	const opening = balance;
	const rows = Array.from({ length: count }, (_, index) => {
		const later = index === 0 || chance(has('first-empty') ? 0.5 : 0.8);
		if (later && index > 0) day += int(1, 3);
		const amount = context.price(4, chance(0.2) ? 2400 : 180);
		const incoming = chance(0.3);
		balance += incoming ? amount : -amount;
		if (incoming) into += amount;
		else out += amount;
		return [
			has('first-empty') && !later ? '' : date(day),
			...(withReference ? [String(int(100000, 999999))] : []),
			purposeOf(context),
			incoming ? '' : number(amount),
			incoming ? number(amount) : '',
			has('sparse') && chance(0.4) ? '' : number(balance).replace('--', '-'),
		];
	});
	const blanks = Array.from({ length: columns.length - 4 }, () => '');
	const totals = chance(0.5)
		? [[...blanks, say('Total', '合计'), number(out), number(into), '']]
		: [];
	const below = columns.map(({ align }) => (align === 'right' ? say('GBP', '（元）') : ''));
	const table = shaped(context, { columns: twoLines(context, columns, below), rows, totals });
	const person = pick(words[context.language].people);
	const before = [
		...letterhead(context, pick(['left', 'right'])),
		{ type: 'heading', text: say('Statement of account', '账户明细对账单') } as const,
		{
			type: 'pairs',
			columns: pick([1, 1, 2]),
			pairs: [
				[say('Account holder', '户名：'), person],
				[
					say('Account number', '账号：'),
					say(`${int(10000000, 99999999)}`, `6222 0${int(100, 999)} ${int(1000, 9999)}`),
				],
				[say('Opening balance', '期初余额：'), number(opening)],
				[say('Closing balance', '期末余额：'), number(balance)],
			],
		} satisfies { type: 'pairs'; columns: 1 | 2; pairs: Array<[string, string]> },
	];
	const after = [
		{
			type: 'lines',
			lines: [say('Please report any error within 60 days.', '如有疑问，请致电客服热线。')],
		} as const,
	];
	return { tables: [table], pages: overPages(context, rows.length, before, after) };
}

function purposeOf(context: Context): string {
	const { say, pick, has, chance, int } = context;
	const purpose = pick(purposes[context.language]);
	if (!has('multi-line') || chance(0.35)) return purpose;
	const { companies, people } = words[context.language];
	const other = chance(0.5) ? pick(companies) : pick(people);
	return say(
		`${purpose} ${other}, reference ${int(10000, 99999)}`,
		`${purpose}，对方户名${other}，附言第${int(1, 12)}期`,
	);
}
