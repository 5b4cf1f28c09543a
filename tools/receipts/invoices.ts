import type { DrawnDocument } from './document';
import { add, comma, goods, percent, point, type Good } from './goods';
import { beside, gap, line, pair, rule, sum, table, title } from './html';

const cells = (bought: readonly Good[], money: (value: number) => string): string[][] =>
	bought.map(({ name, quantity, price, amount }) => [
		name,
		String(quantity),
		money(price),
		money(amount),
	]);

function american(): DrawnDocument {
	const { bought, sum: net } = goods(
		'invoice american',
		['Site survey', 'Cable, 100 ft', 'Patch panel', 'Installation hours'],
		40,
		400,
	);
	const tax = percent(net, 7.5);
	const total = add(net, tax);
	const body = [
		beside(
			[line('Kestrel Electric, Inc.'), line('77 Harbour View'), line('Tampa, FL 33602')],
			[
				title('INVOICE'),
				pair('Invoice #', '10482'),
				pair('Invoice Date', '03/24/2026'),
				pair('Due Date', '04/23/2026'),
			],
		),
		gap,
		line('Bill To: Millbrook Stationers, 6 Foundry Yard, Tampa, FL'),
		table([['Description', 'Qty', 'Rate', 'Amount'], ...cells(bought, point)]),
		rule,
		pair('Subtotal', `$${point(net)}`),
		pair('Sales Tax (7.5%)', `$${point(tax)}`),
		pair('Payments', '$0.00'),
		sum('Balance Due', `$${point(total)}`),
		gap,
		line('Please make checks payable to Kestrel Electric, Inc.'),
	];
	return { name: 'invoice-american', paper: 'sheet', body, date: '2026-03-24', total };
}

function british(): DrawnDocument {
	const { bought, sum: net } = goods(
		'invoice british',
		['Oak shelving', 'Fitting, per day', 'Brackets, box', 'Delivery'],
		15,
		260,
	);
	const tax = percent(net, 20);
	const total = add(net, tax);
	const body = [
		line('Copperfield Joinery Ltd'),
		line('3 Mill Lane, Leeds LS1 4DT   VAT Reg No GB 512 8830 16'),
		gap,
		beside(
			[line('INVOICE NO'), line('CJ-0931')],
			[line('INVOICE DATE'), line('16 February 2026')],
			[line('PAYMENT TERMS'), line('30 days')],
			[line('YOUR REF'), line('PO 5513')],
		),
		gap,
		table([['Item', 'Quantity', 'Unit price', 'Net'], ...cells(bought, point)]),
		pair('', `Total net   ${point(net)}`),
		pair('', `VAT at 20%   ${point(tax)}`),
		sum('', `Total due   £${point(total)}`),
		gap,
		line('Bank: Northern Trust   Sort code 20-44-81   Account 60418827'),
	];
	return { name: 'invoice-british', paper: 'sheetSerif', body, date: '2026-02-16', total };
}

function german(): DrawnDocument {
	const { bought, sum: net } = goods(
		'invoice german',
		['Wartung Heizung', 'Dichtungssatz', 'Umwaelzpumpe', 'Anfahrt'],
		20,
		480,
	);
	const tax = percent(net, 19);
	const total = add(net, tax);
	const body = [
		line('Sanitär Lindholm GmbH · Gartenweg 9 · 50667 Köln'),
		gap,
		beside(
			[line('Frau'), line('Elena Berger'), line('Rheinufer 12'), line('50668 Köln')],
			[
				pair('Rechnungs-Nr.:', 'RE-2026-0417'),
				pair('Rechnungsdatum:', '09.03.2026'),
				pair('Leistungsdatum:', '02.03.2026'),
				pair('Kunden-Nr.:', '20188'),
			],
		),
		gap,
		title('Rechnung'),
		table([['Bezeichnung', 'Menge', 'Einzelpreis', 'Gesamt'], ...cells(bought, comma)]),
		rule,
		pair('Nettobetrag', `${comma(net)} EUR`),
		pair('zzgl. 19 % USt.', `${comma(tax)} EUR`),
		sum('Gesamtbetrag', `${comma(total)} EUR`),
		gap,
		line('Zahlbar ohne Abzug bis 23.03.2026. IBAN DE12 3704 0044 0532 0130 00'),
	];
	return { name: 'invoice-german', paper: 'sheet', body, date: '2026-03-09', total };
}

function french(): DrawnDocument {
	const money = (value: number): string => comma(value, ' ');
	const { bought, sum: net } = goods(
		'invoice french',
		['Affiches A2', 'Cartes de visite', 'Mise en page', 'Livraison'],
		20,
		390,
	);
	const tax = percent(net, 20);
	const total = add(net, tax);
	const body = [
		beside(
			[line('Imprimerie des Quais'), line('18 quai Voltaire'), line('33000 Bordeaux')],
			[
				line('Facture n° F2026-118'),
				line('Date de facture : 12/01/2026'),
				line('Échéance : 26/02/2026'),
			],
		),
		gap,
		line('Client : Librairie Fontaine, 5 place du Marché, 33500 Libourne'),
		table([['Désignation', 'Qté', 'Prix unitaire', 'Montant HT'], ...cells(bought, money)]),
		rule,
		pair('Total HT', `${money(net)} €`),
		pair('TVA 20 %', `${money(tax)} €`),
		pair('Total TTC', `${money(total)} €`),
		sum('Net à payer', `${money(total)} €`),
		gap,
		line('SIRET 441 882 076 00031   TVA intracommunautaire FR 27 441882076'),
	];
	return { name: 'invoice-french', paper: 'sheet', body, date: '2026-01-12', total };
}

function chinese(): DrawnDocument {
	const { bought, sum: net } = goods(
		'invoice chinese',
		['办公椅', '文件柜', '会议桌', '台灯'],
		90,
		900,
	);
	const tax = percent(net, 13);
	const total = add(net, tax);
	const body = [
		title('电子发票（普通发票）'),
		beside(
			[line('购买方名称：望江文具有限公司'), line('纳税人识别号：91330106MA2H7Q4X10')],
			[line('发票号码：26332000000418822753'), line('开票日期：2026年03月19日')],
		),
		rule,
		table([['项目名称', '数量', '单价', '金额'], ...cells(bought, point)]),
		rule,
		pair('合计金额', `¥${point(net)}`),
		pair('合计税额（13%）', `¥${point(tax)}`),
		sum('价税合计（小写）', `¥${point(total)}`),
		gap,
		line('销售方名称：杭州竹里家具有限公司'),
		line('开票人：林晓梅'),
	];
	return { name: 'invoice-chinese', paper: 'sheetChinese', body, date: '2026-03-19', total };
}

/** Invoices as offices of five countries print them. */
export const invoices: readonly DrawnDocument[] = [
	american(),
	british(),
	german(),
	french(),
	chinese(),
];
