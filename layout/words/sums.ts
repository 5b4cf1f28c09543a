/** What sums under a table are called, by language. */
const SUMS = {
	en: [
		'(?:sub|grand|net|gross|order|invoice)?[\\s-]*total(?: due| payable| amount| paid)?(?: (?:\\p{Sc}|[A-Z]{3}))?',
		'total (?:rounded|sales|quantity|items?|qty)|(?:total )?amount (?:due|payable|paid)|balance due',
		'(?:sales |incl\\.? |excl\\.? )?(?:tax|vat|gst)|(?:total |sub)?total \\(?(?:incl|excl)[^\\d]{0,20}',
		'discount|shipping|delivery|service charge|rounding(?: adj(?:ustment|\\.)?)?|change(?: due)?|cash(?: tendered)?|card|tip|gratuity|paid',
	],
	zh: [
		'合\\s*计|小\\s*计|总\\s*计|共\\s*计|总\\s*额|总\\s*价|税\\s*额|税\\s*金|增值税|折\\s*扣|优\\s*惠|运\\s*费',
		'(?:实|应)\\s*(?:付|收)(?:金额|款)?|找\\s*零|现\\s*金|价税合计|合计金额|总金额',
	],
	ja: ['小計|合計|総計|消費税|税込合計|お釣り|お預り'],
	de: [
		'(?:zwischen|gesamt|end|netto|brutto|rechnungs|positions)?summe(?: ohne ust\\.?| netto| brutto)?',
		'gesamt(?:betrag|preis)?(?: netto| brutto| der (?:zuschläge|abschläge|positionen))?|(?:netto|brutto|steuer|zahl|rechnungs|end)betrag',
		'(?:zzgl\\.? |inkl\\.? |incl\\.? )?(?:mwst|ust|umsatzsteuer|mehrwertsteuer)\\.?|(?:erhaltene )?anzahlungen?|fälliger betrag|offener betrag|versand(?:kosten)?|rabatt',
	],
	fr: [
		'(?:sous[\\s-])?total(?: h\\.?t\\.?| t\\.?t\\.?c\\.?)?|montant total|net à payer|t\\.?v\\.?a\\.?|remise|frais de port',
	],
	es: [
		'(?:sub)?total(?: general| a pagar)?|base imponible|importe total|i\\.?v\\.?a\\.?|descuento',
	],
	it: ['totale(?: documento| fattura| da pagare| imponibile)?|subtotale|imponibile|sconto'],
	pt: ['(?:sub)?total(?: geral| a pagar)?|valor total|desconto|troco'],
	nl: ['(?:sub)?totaal(?: excl\\.?| incl\\.?)?(?: btw)?|te betalen|btw|korting|verzendkosten'],
} as const;

/** An amount that was read together with its name. */
const AMOUNT = '[-+]?(?:\\p{Sc}|[A-Z]{3})?\\s*\\d[\\d.,]*(?:\\s*(?:\\p{Sc}|[A-Z]{3}|元))?';

const NAME = Object.values(SUMS).flat().join('|');

const SUM = new RegExp(
	`^\\s*(?:${NAME})(?:\\s*(?:\\([^)]*\\)|（[^）]*）|[\\d.,]+\\s*%))?\\s*[:：]?(?:\\s*${AMOUNT})?\\s*$`,
	'iu',
);

/** Characters of a sum's name with its amount, at most. */
const LONGEST = 100;

/** Whether a cell names a sum under a table rather than one more of its rows. */
export const isSumName = (text: string): boolean =>
	// Where several patterns may take the same blanks, some hundred of them would take a second.
	text.length <= LONGEST && SUM.test(text.replace(/\s+/gu, ' '));
