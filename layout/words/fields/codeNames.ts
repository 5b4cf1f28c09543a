/** Words that name a column of numbers which nobody adds up: identifiers, telephone numbers, accounts. */
const WORDS =
	'number numbers no nos nr num № n° nº # code codes id ids sku ean upc gtin isbn asin barcode serial imei ref reference phone telephone tel mobile cell fax account acct iban bic swift zip postcode postal vat vatid tin pan year nummer artnr artikelnummer artikelnr kundennummer kundennr bestellnummer bestellnr rechnungsnummer plz telefon telefonnummer konto kontonummer jahr numero número numéro référence referencia riferimento telefono teléfono téléphone telefone cuenta conto compte conta codice código postleitzahl rekening rekeningnummer telefoonnummer';
const ENDINGS = [
	'编号',
	'編號',
	'番号',
	'代码',
	'代碼',
	'コード',
	'账号',
	'帐号',
	'賬號',
	'口座',
	'电话',
	'電話',
	'手机',
	'号码',
	'號碼',
	'邮编',
	'条码',
	'序号',
	'货号',
	'型号',
	'单号',
	'年份',
	'学号',
	'工号',
];

const NAMES: ReadonlySet<string> = new Set(WORDS.split(' '));
/** A quantity after all: `No. of items`, `Number of nights`. */
const COUNTED = /\b(?:no|nos|number|nr|num)\.?\s+of\b/iu;

/** Whether a column's name says that it holds codes, so that its digits are no amounts. */
export const namesCodes = (name: string): boolean => {
	if (COUNTED.test(name)) return false;
	const words = name
		.normalize('NFKC')
		.toLowerCase()
		.split(/[^\p{L}\p{N}\p{M}#№°º]+/u);
	return words.some((word) => NAMES.has(word)) || ENDINGS.some((ending) => name.includes(ending));
};
