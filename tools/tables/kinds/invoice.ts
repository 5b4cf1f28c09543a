import type { Context } from '../context';
import type { Block, Column, Draft } from '../model';
import { addressee, itemsFor, letterhead, overPages, shaped, twoLines, wrapWidth } from './shared';

const TAX = 0.2;

/** Goods or services with quantity, price and amount; totals below. */
export function invoice(context: Context): Draft {
	const { say, money, int, pick, chance, has } = context;
	const paged = has('page-break') || has('page-break-repeat');
	const items = itemsFor(context, paged ? int(18, 26) : int(5, 12));
	const withCode = has('first-empty') || chance(0.6);
	const withUnit = chance(0.35);
	const description = say(
		pick(['Description', 'Item', 'Article', 'Product']),
		pick(['品名', '商品名称', '货物名称', '项目']),
	);
	const columns: Column[] = [
		...(withCode
			? [{ name: say(pick(['Code', 'No.', 'Ref.']), '编号'), align: 'left' } as const]
			: []),
		{
			name: description,
			align: 'left',
			...(has('multi-line') ? { width: wrapWidth(context) } : {}),
		},
		...(withUnit ? [{ name: say('Unit', '单位'), align: pick(['left', 'center']) } as const] : []),
		{ name: say(pick(['Qty', 'Quantity']), '数量'), align: pick(['right', 'center']) },
		{ name: say(pick(['Unit price', 'Price', 'Rate']), '单价'), align: 'right' },
		{ name: say(pick(['Amount', 'Total', 'Line total']), '金额'), align: 'right' },
	];
	if (has('span-header')) {
		const group = say(pick(['Value', 'Per line']), '价款');
		for (const column of columns.slice(-2)) column.group = group;
	}
	const below = columns.map(({ align }) => (align === 'left' ? '' : say('net', '（元）')));
	const rows = items.map(({ name, code, unit, quantity, price }, index) => [
		...(withCode ? [has('first-empty') && index % 3 > 0 ? '' : code] : []),
		name,
		...(withUnit ? [has('sparse') && chance(0.4) ? '' : unit] : []),
		has('sparse') && chance(0.3) ? '' : String(quantity),
		has('sparse') && chance(0.35) ? '' : amount(context, price),
		amount(context, quantity * price),
	]);
	const net = items.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
	const sums: Array<[string, string]> = [
		[say('Subtotal', '小计'), money(net)],
		[say(pick(['VAT 20%', 'Sales tax', 'Tax 20%']), '税额'), money(net * TAX)],
		[
			say(pick(['Total', 'Total due', 'Grand total']), pick(['合计', '总计', '价税合计'])),
			money(net * (1 + TAX)),
		],
	];
	const apart = has('totals-apart');
	const blanks = Array.from({ length: columns.length - 2 }, () => '');
	const table = shaped(context, {
		columns: twoLines(context, columns, below),
		rows,
		totals: apart ? [] : sums.map(([name, value]) => [...blanks, name, value]),
	});
	const after: Block[] = [
		...(apart ? [{ type: 'pairs', pairs: sums, columns: 1, align: 'right' } as const] : []),
		...closing(context),
	];
	return { tables: [table], pages: overPages(context, rows.length, opening(context), after) };
}

/** Accounting style puts the currency at the left edge of the cell. */
function amount(context: Context, value: number): string {
	const text = context.money(value);
	return context.has('wide-space') ? `EUR\u2003\u2003${text.replace(/[^\d.,]/g, '')}` : text;
}

function opening(context: Context): Block[] {
	const { say, int, date, pick, chance } = context;
	const day = int(1, 300);
	const pairs: Array<[string, string]> = [
		[say('Invoice no.', '发票号码：'), String(int(10000, 999999))],
		[say('Invoice date', '开票日期：'), date(day)],
		[say('Due date', '付款期限：'), date(day + 30)],
	];
	const inWords = pairs.map(([name, value]) => context.say(`${name}: ${value}`, `${name}${value}`));
	const details: Block = chance(0.5)
		? { type: 'pairs', pairs, columns: 1 }
		: { type: 'lines', lines: inWords };
	const head = letterhead(context, pick(['left', 'left', 'right']));
	const title: Block = {
		type: 'heading',
		text: say(pick(['INVOICE', 'Invoice', 'Tax invoice']), '销售发票'),
	};
	if (chance(0.5))
		return [...head, title, { type: 'beside', columns: [[addressee(context)], [details]] }];
	return [...head, title, addressee(context), details];
}

function closing(context: Context): Block[] {
	const { say, pick, int } = context;
	return [
		{
			type: 'lines',
			lines: [
				say(
					pick([
						'Please pay within 30 days.',
						'Thank you for your business.',
						'Payment by bank transfer only.',
					]),
					pick(['请于三十日内付款。', '感谢您的惠顾。', '请核对后签字确认。']),
				),
				say(
					`Account 20-31-${int(10, 99)} ${int(10000000, 99999999)}`,
					`账号：6222 0${int(100, 999)} ${int(1000, 9999)} ${int(1000, 9999)}`,
				),
			],
		},
	];
}
