/** What invoices, receipts and credit notes are called, also as the end of a longer word: Handelsrechnung. */
export const DOCUMENT_NAMES =
	'invoice receipt bill credit\\s?note rechnung gutschrift quittung beleg facture avoir reçu factura recibo fattura ricevuta fatura factuur bon 发票 發票 请求书 請求書 領収書'.split(
		' ',
	);

/** What stands for the word number. */
export const NUMBER_SIGNS = [
	'No',
	'Nr',
	'N[°ºo]',
	'Núm',
	'Num',
	'#',
	'Number',
	'Nummer',
	'Numéro',
	'Número',
	'Numero',
	'号',
	'番号',
	'編号',
];
