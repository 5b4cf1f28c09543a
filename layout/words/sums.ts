import { CURRENCY_CODES, CURRENCY_SIGNS } from './currencies';
import { isNumeric } from './kinds';
import { isSumPhrase } from './sumPhrases';

/** What sums under a table are called, by language. */
const SUMS = {
	en: [
		'(?:sub|grand|net|gross|order|invoice)?[\\s-]*total(?: due| payable| amount| paid)?(?: (?:\\p{Sc}|[A-Z]{3}))?',
		'total (?:rounded|sales|quantity|items?|qty)|(?:total |(?:un)?taxed |taxable |net )?amount(?: due| payable| paid)?|balance due',
		'(?:sales |incl\\.? |excl\\.? )?(?:tax|vat|gst)|(?:total |sub)?total \\(?(?:incl|excl)[^\\d]{0,20}',
		'(?!.*\\b(?:in|of|from) (?:the|this) )[\\p{L}& ]{1,24} (?:sub)?total|balance|\\d+ items?|(?:no\\. of )?items?(?: sold)?|total (?:qty|quantity)\\s*:?\\s*[\\d.]+',
		'(?:visa|debit|credit|master ?card|eft(?:pos)?|cash|card) tend(?:er(?:ed)?)?|visa|debit|credit|mastercard|eft(?:pos)?|change due|amount tendered|nett?|gross',
		'total (?:exw|fca|fob|cfr|cif|cpt|cip|dap|ddp)(?: [\\p{L} ]{1,24})?',
		'discount|shipping|delivery|service charge|rounding(?: adj(?:ustment|\\.)?)?|change(?: due)?|cash(?: tendered)?|card|(?:[\\d.,]+\\s*% )?(?:tip|gratuity)|paid',
	],
	zh: [
		'合\\s*计|小\\s*计|总\\s*计|共\\s*计|总\\s*额|总\\s*价|税\\s*额|税\\s*金|增值税|折\\s*扣|优\\s*惠|运\\s*费',
		'共\\s*\\d+\\s*件|(?:总\\s*)?(?:数\\s*量|件\\s*数)|(?:微\\s*信|支付宝|医保|现金|刷卡)\\s*(?:支\\s*付)?',
		'(?:实|应)\\s*(?:付|收)(?:金额|款)?|找\\s*零|现\\s*金|价税合计|合计金额|总金额',
	],
	ja: [
		'小\\s*計|合\\s*計|総\\s*計|(?:内|外)?消費税(?:等)?|税込合計|お釣り?|お預り?|(?:内|外)税(?:\\d+%)?(?:対象額?)?',
	],
	ko: [
		'합\\s*계|소\\s*계|총\\s*계|총\\s*액|부가세|받을\\s*금액|과세\\s*물품|면세\\s*물품|거스름돈|현\\s*금|신용카드',
	],
	de: [
		'(?:zwischen|gesamt|end|netto|brutto|rechnungs|positions)?summe(?: ohne ust\\.?| netto| brutto| (?:der )?positionen)?',
		'gesamt(?:betrag|preis)?(?: netto| brutto| der (?:zuschläge|abschläge|positionen))?|(?:netto|brutto|steuer|zahl|rechnungs|end)betrag',
		'(?:gesamt|netto|brutto|rechnungs|zahl|jahres)(?:beitrag|prämie)|versicherungs?steuer',
		'netto|brutto|(?:zzgl\\.? |inkl\\.? |incl\\.? )?[\\d.,]+\\s*% (?:mwst|ust|umsatzsteuer|mehrwertsteuer)\\.?',
		'summe \\d[\\d.]*(?: [^\\d]{1,40})?|honorar|posten|(?:geg(?:eben)?\\.? )?bar|girocard|ec-karte|rückgeld(?: bar)?|rueckgeld(?: bar)?|wechselgeld|twint',
		'(?:zzgl\\.? |inkl\\.? |incl\\.? )?(?:mwst|ust|umsatzsteuer|mehrwertsteuer)\\.?|(?:erhaltene )?anzahlungen?|fälliger betrag|offener betrag|versand(?:kosten)?|rabatt',
	],
	fr: [
		"total à payer|total a payer|net a payer|rendu|espèces|cb(?: emv)?|carte bancaire|\\d+ articles?|nombre d'articles?",
		'(?:sous[\\s-])?total(?: h\\.?t\\.?| t\\.?t\\.?c\\.?)?|montant total|net à payer|t\\.?v\\.?a\\.?|remise|frais de port',
	],
	es: [
		'tarjeta(?: bancaria)?|efectivo|cambio|entregado|(?:sub)?total(?: general| a pagar)?|base imponible|impuestos?|importe total|i\\.?v\\.?a\\.?|descuento',
	],
	it: [
		'totale(?: documento| fattura| da pagare| imponibile| complessivo)?|di cui iva|contant[ei]|pagamento (?:contante|elettronico)|resto|sub[\\s-]?totale|imponibile|sconto',
	],
	pt: [
		'multibanco|cartao \\p{L}+|cartão \\p{L}+|dinheiro|(?:sub)?total(?: geral| a pagar| (?:i?l[ií]quido|iva|descontos))?|valor total|desconto|troco',
	],
	nl: [
		'pinnen|pin|contant|wisselgeld|uw voordeel|(?:sub)?totaal(?: excl\\.?| incl\\.?)?(?: btw)?|te betalen|btw|korting|verzendkosten',
	],
	pl: [
		'razem|suma|suma ptu|ptu \\p{L}|sprzed(?:aż|az)\\.? opodatk(?:owana|\\.)? \\p{L}|do zapłaty|gotówka|karta|reszta',
	],
	sv: ['summa|totalt|att betala|öresavrundning|(?:exkl\\.? |varav )?moms|kontokort|kort'],
	id: ['harga jual|tunai|kembali(?:an)?|jumlah(?: besar)?|baucar'],
} as const;

/** An amount that was read together with its name. */
const AMOUNT = '[-+]?(?:\\p{Sc}|[A-Z]{3})?\\s*\\d[\\d.,]*(?:\\s*(?:\\p{Sc}|[A-Z]{3}|元))?';

/** Text recognition loses blanks between words: `SUBTOTAL`, `ChangeDue`. */
const NAME = Object.values(SUMS).flat().join('|').replaceAll(' ', ' ?');

const LETTERED = Object.keys(CURRENCY_SIGNS).filter((sign) => /^\p{L}+$/u.test(sign));

const CURRENCY = ['\\p{Sc}', ...CURRENCY_CODES, ...LETTERED].join('|');

const SUM = new RegExp(
	`^\\s*(?:${NAME})(?:\\s*(?:\\([^)]*\\)|（[^）]*）|[\\d.,]+\\s*%|${CURRENCY}))?\\s*[:：]?(?:\\s*${AMOUNT})?\\s*$`,
	'iu',
);

/** Characters of a sum's name with its amount, at most. */
const LONGEST = 100;

const isSumWord = (text: string): boolean =>
	// Where several patterns may take the same blanks, some hundred of them would take a second.
	text.length <= LONGEST && SUM.test(text.replace(/\s+/gu, ' '));

/** Whether a cell names a sum under a table rather than one more of its rows. */
export const isSumName = (text: string): boolean => isSumWord(text) || isSumPhrase(text);

const RATE = /[\d.,]+\s*%/gu;

/** Cells that can stand before a sum's name: a note beside the sums, the name of a section. */
const MOST_BEFORE = 1;

/** Whether a row, given from left to right, is a sum: its name comes first or nearly so, and its amount with or after it. */
export const isSumRow = (cells: readonly string[]): boolean => {
	const filled = cells.filter(Boolean);
	const early = filled.slice(0, MOST_BEFORE + 1).findIndex(isSumName);
	const last = filled.length - 2;
	// `2` `types` `TOTAL` `11.60`: there is but one amount, right behind the name.
	const isLate =
		early < 0 &&
		isSumWord(filled[last] ?? '') &&
		!filled.slice(0, last).some((text) => /[.,]\d{2}(?!\d)/u.test(text));
	const name = isLate ? last : early;
	if (name < 0) return false;
	const [text = ''] = filled.slice(name);
	return (
		(filled.length === 1 && isSumWord(text)) ||
		/\p{N}/u.test(text.replace(RATE, '')) ||
		filled.slice(name + 1).some(isNumeric)
	);
};

/** What a sum's name begins with that goes on with what was summed: `Total payments for this period`. */
const TOTAL =
	/^\s*(?:(?:sub|grand)[\s-]?)?total[es]?(?!\p{L})|^\s*(?:totaal|gesamtsumme|summe|suma|合\s*计|小\s*计)(?!\p{L})/iu;

/** Whether a text begins as the name of a sum does: articles do as well, so that the row must say the rest. */
export const beginsAsSum = (text: string): boolean => TOTAL.test(text);

const DISCOUNT = /discount|rabatt|remise|descuento|desconto|sconto|korting|折\s*扣|优\s*惠/iu;

/** Whether a text names what is taken off a price. */
export const isDiscount = (text: string): boolean => DISCOUNT.test(text);

/** What the sum of a page is called at its end and on the next one. */
const CARRIED =
	/^\s*(?:(?:sub[\s-]?)?total (?:carried|brought) forward|(?:amount )?(?:carried|brought) (?:forward|over|to)(?: [\p{L} ]{1,24})?|(?:zwischensumme )?(?:ü|ue)bertrag(?:\P{N}{0,20}\p{N}{1,3})?|à reporter|(?:montant|total) reporté|a riportare|riporto|suma y sigue|suma anterior|a transportar|过次[页頁]|承前[页頁])\s*[:：]?\s*$/iu;

/** Whether a text names the sum of a page that is carried over to the next; `report` does where it leaves the first column empty. */
export const isCarriedName = (text: string, isBehindFirst: boolean): boolean =>
	text.length <= LONGEST &&
	(CARRIED.test(text) || (isBehindFirst && /^\s*report\s*[:：]?\s*$/iu.test(text)));
