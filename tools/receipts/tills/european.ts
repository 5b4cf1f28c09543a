import type { DrawnDocument } from '../document';
import { add, comma, goods, notesFor, within } from '../goods';
import { centred, gap, line, pair, rule, sum, title } from '../html';

function german(): DrawnDocument {
	const { bought, sum: total } = goods(
		'german',
		['Roggenbrot 750g', 'Butter', 'Bergkaese jung', 'Apfelsaft 1l'],
		1,
		7,
	);
	const { net, tax } = within(total, 7);
	const paid = notesFor(total);
	const body = [
		title('Lindenmarkt Weber'),
		centred('Hauptstr. 14, 79098 Freiburg'),
		centred('Tel. 0761 / 5550172'),
		gap,
		pair('', 'EUR'),
		...bought.map(({ name, amount }) => pair(name, `${comma(amount)} B`)),
		rule,
		sum('SUMME EUR', comma(total)),
		pair('BAR', comma(paid)),
		pair('Rückgeld', comma(add(paid, -total))),
		rule,
		line('MwSt     Netto     Steuer    Brutto'),
		line(`B 7%     ${comma(net)}     ${comma(tax)}     ${comma(total)}`),
		rule,
		line('Bon-Nr. 2281   Kasse 2   Bed. 07'),
		line('14.03.2026 16:21:09'),
		centred('Vielen Dank für Ihren Einkauf'),
	];
	return { name: 'receipt-german', paper: 'till', body, date: '2026-03-14', total };
}

function french(): DrawnDocument {
	const { bought, sum: total } = goods(
		'french',
		['Menu du jour', 'Carafe de vin', 'Tarte aux pommes', 'Café'],
		2,
		19,
	);
	const { net, tax } = within(total, 10);
	const body = [
		title('Chez Margot'),
		centred('3 rue des Tanneurs - 69005 Lyon'),
		centred('SIRET 812 554 017 00023'),
		rule,
		line('Table 6 - 2 couverts'),
		line('Le 27/02/2026 à 13:08'),
		rule,
		...bought.map(({ name, quantity, amount }) => pair(`${quantity} ${name}`, comma(amount))),
		rule,
		pair('Total HT', comma(net)),
		pair('TVA 10,00 %', comma(tax)),
		sum('TOTAL TTC', `${comma(total)} €`),
		gap,
		pair('Carte bancaire', `${comma(total)} €`),
		centred('Service compris. Merci et à bientôt'),
	];
	return { name: 'receipt-french', paper: 'tillSans', body, date: '2026-02-27', total };
}

function spanish(): DrawnDocument {
	const { bought, sum: total } = goods(
		'spanish',
		['Aceite oliva 1L', 'Tomate rama', 'Jamon 200g', 'Pan rustico'],
		1,
		9,
	);
	const { net, tax } = within(total, 10);
	const paid = notesFor(total, 50);
	const body = [
		title('SUPERMERCADO EL OLIVAR'),
		centred('C/ Mayor 22, 41004 Sevilla'),
		centred('NIF: B41882076'),
		line('FACTURA SIMPLIFICADA T-004128'),
		line('Fecha: 30/01/2026   Hora: 19:25'),
		rule,
		...bought.map(({ name, quantity, amount }) => pair(`${quantity}  ${name}`, comma(amount))),
		rule,
		pair('BASE IMPONIBLE', comma(net)),
		pair('IVA 10%', comma(tax)),
		sum('TOTAL A PAGAR', comma(total)),
		pair('ENTREGADO', comma(paid)),
		pair('CAMBIO', comma(add(paid, -total))),
		centred('GRACIAS POR SU VISITA'),
	];
	return { name: 'receipt-spanish', paper: 'till', body, date: '2026-01-30', total };
}

function italian(): DrawnDocument {
	const { bought, sum: total } = goods(
		'italian',
		['PANE CASERECCIO', 'MOZZARELLA', 'POMODORI', 'ACQUA FRIZZ.'],
		0.8,
		6,
	);
	const body = [
		title('ALIMENTARI BIANCHI'),
		centred('VIA GARIBALDI 8 - 50123 FIRENZE'),
		centred('P.IVA 04471920488'),
		centred('DOCUMENTO COMMERCIALE'),
		centred('di vendita o prestazione'),
		gap,
		line('DESCRIZIONE          IVA   Prezzo(€)'),
		...bought.map(({ name, amount }) => pair(name, `4%   ${comma(amount)}`)),
		gap,
		sum('TOTALE COMPLESSIVO', comma(total)),
		pair('di cui IVA', comma(within(total, 4).tax)),
		pair('Pagamento elettronico', comma(total)),
		gap,
		line('18-03-2026 10:47'),
		line('DOCUMENTO N. 0318-0052'),
	];
	return { name: 'receipt-italian', paper: 'till', body, date: '2026-03-18', total };
}

function dutch(): DrawnDocument {
	const { bought, sum: total } = goods(
		'dutch',
		['Volkoren brood', 'Jonge kaas', 'Karnemelk', 'Drop'],
		1,
		8,
	);
	const { tax } = within(total, 9);
	const body = [
		title('De Graanschuur'),
		centred('Kerkstraat 41, Utrecht'),
		gap,
		...bought.map(({ name, quantity, amount }) => pair(`${quantity}x ${name}`, comma(amount))),
		rule,
		sum('Totaal', `€ ${comma(total)}`),
		pair('Pinnen', `€ ${comma(total)}`),
		pair('Btw laag 9%', comma(tax)),
		rule,
		line('Datum: 21-02-2026   Tijd: 09:14'),
		line('Bonnummer: 77120'),
		centred('Bedankt en tot ziens!'),
	];
	return { name: 'receipt-dutch', paper: 'tillSans', body, date: '2026-02-21', total };
}

/** Receipts as tills print them in Germany, France, Spain, Italy and the Netherlands. */
export const european: readonly DrawnDocument[] = [
	german(),
	french(),
	spanish(),
	italian(),
	dutch(),
];
