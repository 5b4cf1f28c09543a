/** What the columns of line items are called, by what stands in them. */
const NAMES = {
	description:
		/descri|\bitems?\b|articles?\b|artikel|produ[ck]t|goods|service|bezeichnung|leistung|désignation|libellé|omschrijving|concepto|descrizione|品名|商品|名称|项目|货物|内容|摘要|品目/iu,
	quantity:
		/\bqty\b|quantit|\bmenge|anzahl|\baantal\b|\bpcs\b|\bunits?\b|\bhours?\b|cantidad|quantità|qté|stück|数量|件数|個数/iu,
	price:
		/price|\brate\b|\bcost\b|preis|\bprijs|prix|precio|prezzo|preço|\bu\/p\b|\bp\.?u\.?\b|单价|單價|単価/iu,
	amount:
		/amount|total|betrag|gesamt|summe|netto|\bnet\b|bedrag|totaal|montant|importe|importo|valor|entgelt|金额|金額|小计|合计|价税/iu,
} as const;

/** Names of the columns of a recapitulation: of taxes, of allowances, of payments. */
const RECAP =
	/\b(?:tax|gst|vat|sst)\s*(?:able|code|rate|base|summary|analysis)\b|\bbasis|steuerbetrag|steuersatz|zuschlag|abschlag|discounts?$|税率汇总/iu;

/** Names that were read without the blanks between their words, as `ItemName`. */
const spaced = (name: string): string => name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');

/** Whether a name is that of the column which says what the items are. */
export const isDescription = (name: string): boolean => NAMES.description.test(spaced(name));

/** Whether a name is that of the column which says how many there are. */
export const isQuantity = (name: string): boolean => NAMES.quantity.test(spaced(name));

/** Kinds of columns that line items have at least. */
const LEAST = 2;

/** How many of the four kinds of columns of line items the names hold, less for those of a recapitulation. */
export const lineItemNames = (printed: readonly string[]): number => {
	const names = printed.map(spaced);
	const kinds = Object.values(NAMES).filter((kind) => names.some((name) => kind.test(name)));
	return kinds.length - names.filter((name) => RECAP.test(name)).length;
};

/** Whether the names are those of a recapitulation's columns. */
export const areRecapNames = (names: readonly string[]): boolean =>
	names.some((name) => RECAP.test(name)) && lineItemNames(names) < LEAST;

/** Whether a row of texts names the columns of line items or of a recapitulation, without a number or a value among them. */
export const areTableNames = (texts: readonly string[]): boolean =>
	(lineItemNames(texts) >= LEAST || areRecapNames(texts)) &&
	!texts.some((text) => /[\p{N}:：]/u.test(text));
