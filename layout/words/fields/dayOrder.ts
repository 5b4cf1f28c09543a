/** What on a page tells that dates printed in numbers begin with the day: its tax, currency, kind of company, language. */
export const DAY_FIRST_SIGNS = [
	// Currencies.
	/[€£₹₫฿]|(?<![A-Z])(?:EUR|GBP|MYR|INR|AUD|NZD|SGD|CHF|BRL|HKD|IDR|AED|RM|R\$|Rs\.?)(?=\s?\d)/u,
	// Taxes and numbers of taxpayers.
	/(?<!\p{L})(?:VAT|GST|HST|GSTIN|MwSt|USt|TVA|NIF|CIF|IVA|BTW|CNPJ|P\.?\s?IVA|SIRET|ABN|S\.?\s?Tax)(?!\p{L})/u,
	// Kinds of company.
	/(?<!\p{L})(?:Sdn\.?\s?Bhd|Pte\.?\s?Ltd|Pty\.?\s?Ltd|PLC|GmbH|S\.?A\.?R\.?L|S\.?p\.?A|Ltda|B\.V)(?!\p{L})/iu,
	// Countries, their ends of web addresses, British and Canadian codes of places.
	/United\s?Kingdom|Ireland|\bIndia\b|Malaysia|Singapore|Australia|New\s?Zealand|Dubai|U\.?A\.?E\b|South\s?Africa|Deutschland|France|España|Italia|Portugal|Brasil|Nederland|België|Schweiz|Österreich/iu,
	/\.(?:co|com|org|net)\.(?:uk|my|sg|au|nz|in|za|br|hk|id|mx|es|ae)\b|\w\.(?:de|fr|es|it|pt|nl|at|ch|be|uk|ie|eu|br|in)(?![\w.])/iu,
	/(?<![A-Z\d])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![A-Z\d])|(?<!\d)[A-Z]\d[A-Z]\s?\d[A-Z]\d(?!\d)/u,
	// Two words of one language.
	/\b(?:und|der|die|das|Datum|Rechnung|Summe|Betrag|Uhr|Danke)\b.*\b(?:und|der|die|das|Datum|Rechnung|Summe|Betrag|Uhr|Danke)\b/su,
	/\b(?:merci|facture|montant|espèces|rendu|client)\b.*\b(?:merci|facture|montant|espèces|rendu|le|les|du)\b/isu,
	/\b(?:fecha|factura|gracias|importe|efectivo|cambio)\b.*\b(?:fecha|factura|gracias|importe|total|de|el)\b/isu,
	/\b(?:grazie|scontrino|fattura|importo|contanti|totale)\b.*\b(?:grazie|scontrino|data|importo|contanti|di|il)\b/isu,
	/\b(?:obrigad[oa]|fatura|valor|troco|dinheiro)\b.*\b(?:obrigad[oa]|fatura|valor|troco|data|de|do)\b/isu,
	/\b(?:bedankt|factuur|bedrag|totaal|datum)\b.*\b(?:bedankt|factuur|bedrag|totaal|btw|het|een)\b/isu,
] as const;

const STATES =
	'A[LKZR]|C[AOT]|DE|DC|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]';

/** What tells that they begin with the month, as in the United States: its states, taxes, telephone numbers. */
export const MONTH_FIRST_SIGNS = [
	new RegExp(`(?<![A-Z])(?:${STATES})[\\s,.]{0,2}\\d{5}(?:-\\d{4})?(?!\\d)`, 'u'),
	new RegExp(`\\p{L}\\s?[,.]\\s?(?:${STATES})(?![\\p{L}\\d])`, 'u'),
	/sales\s?tax|statetax/iu,
	/(?:US\$|USD)\s?\d|\d\s?USD(?!\p{L})/u,
	/(?<![\d-])\(?\d{3}\)?[\s.-]?\d{3}-\d{4}(?!\d)/u,
] as const;
