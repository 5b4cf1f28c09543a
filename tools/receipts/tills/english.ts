import type { DrawnDocument } from '../document';
import { add, goods, notesFor, percent, point, within } from '../goods';
import { centred, gap, line, pair, rule, sum, title } from '../html';

function british(): DrawnDocument {
	const { bought, sum: total } = goods(
		'british',
		['Semi skimmed milk', 'Brown bloomer', 'Free range eggs', 'Cox apples kg'],
		0.9,
		4,
	);
	const paid = notesFor(total);
	const body = [
		title('HOLLOW OAK STORES'),
		centred('51 King Street, Norwich'),
		centred('VAT No 482 1193 07'),
		rule,
		...bought.map(({ name, quantity, amount }) => pair(`${quantity} x ${name}`, point(amount))),
		rule,
		sum('TOTAL', `£${point(total)}`),
		pair('CASH', `£${point(paid)}`),
		pair('CHANGE DUE', `£${point(add(paid, -total))}`),
		gap,
		line('25/03/2026  17:42   Till 3   Op 118'),
		centred('Thank you for shopping with us'),
	];
	return { name: 'receipt-british', paper: 'till', body, date: '2026-03-25', total };
}

function american(): DrawnDocument {
	const { bought, sum: net } = goods(
		'american',
		['House burger', 'Cobb salad', 'Iced tea', 'Key lime pie'],
		3,
		16,
	);
	const tax = percent(net, 8.25);
	const total = add(net, tax);
	const body = [
		title('Larkspur Diner'),
		centred('120 Park Avenue'),
		centred('Portland, OR 97205'),
		centred('(503) 555-0148'),
		gap,
		pair('Server: Grace', 'Table 14'),
		pair('Check #40127', 'Guests: 2'),
		line('March 9, 2026 7:51 PM'),
		rule,
		...bought.map(({ name, quantity, amount }) => pair(`${quantity} ${name}`, `$${point(amount)}`)),
		rule,
		pair('Subtotal', `$${point(net)}`),
		pair('Sales Tax', `$${point(tax)}`),
		sum('Total', `$${point(total)}`),
		gap,
		line('Suggested tip:'),
		pair('18%', `$${point(percent(net, 18))}`),
		pair('20%', `$${point(percent(net, 20))}`),
	];
	return { name: 'receipt-american', paper: 'tillSans', body, date: '2026-03-09', total };
}

function malaysian(): DrawnDocument {
	const { bought, sum: gross } = goods(
		'malaysian',
		['CABLE TIE 8IN', 'PVC TAPE BLK', 'LED BULB 9W', 'DOOR HINGE 3IN'],
		2,
		20,
	);
	const total = Math.round(gross * 20) / 20;
	const { net, tax } = within(gross, 6);
	const paid = notesFor(total, 50);
	const body = [
		title('KEDAI BESI SETIA SDN BHD'),
		centred('(184420-X)'),
		centred('NO 17, JALAN TEMBAGA, 81200 JOHOR BAHRU'),
		centred('GST ID : 000773218304'),
		centred('TAX INVOICE'),
		rule,
		line('Invoice No : CS-00418823'),
		line('Date : 23-04-2018 11:08:15 AM'),
		line('Cashier : USER'),
		rule,
		...bought.flatMap(({ name, quantity, price, amount }) => [
			line(name),
			pair(`   ${quantity} PCS x ${point(price)}`, `${point(amount)} SR`),
		]),
		rule,
		pair('Total Qty', String(bought.reduce((all, { quantity }) => all + quantity, 0))),
		pair('Sub Total (Excl GST)', point(net)),
		pair('GST 6%', point(tax)),
		pair('Rounding Adj', point(add(total, -gross))),
		sum('Total RM', point(total)),
		pair('CASH', point(paid)),
		pair('CHANGE', point(add(paid, -total))),
		rule,
		line('GST Summary    Amount(RM)    Tax(RM)'),
		pair('SR @ 6%', `${point(net)}     ${point(tax)}`),
		centred('GOODS SOLD ARE NOT RETURNABLE'),
	];
	return { name: 'receipt-malaysian', paper: 'till', body, date: '2018-04-23', total };
}

/** Receipts as tills print them in Britain, the United States and Malaysia. */
export const english: readonly DrawnDocument[] = [british(), american(), malaysian()];
