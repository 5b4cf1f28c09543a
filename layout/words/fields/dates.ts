/** How the date of a document is called, as keys: small letters and digits, no accents, no blanks. */
export const DATE_WORDS = {
	/** The date of an invoice, a receipt, a letter. */
	own: 'invoicedate dateofinvoice invdate billdate receiptdate issuedate dateofissue dateissued documentdate docdate transactiondate transdate saledate salesdate purchasedate taxdate taxpoint rechnungsdatum belegdatum ausstellungsdatum datumderrechnung rechnungvom datedefacture datefacture datedemission fechadefactura fechafactura fechadeemision fechaemision fechadeexpedicion datafattura datadocumento datadiemissione datadafatura datadeemissao dataemissao factuurdatum 开票日期 開票日期 发票日期 出票日期 交易日期 交易时间 消费时间 结账时间 收银时间 発行日 請求日 取引日',
	date: 'date datum fecha data dated 日期 日付 時間 时间',
	/** A date of another kind. */
	refused:
		'due expiry expir expires bestbefore validuntil validthru birth dob orderdate dateoforder orderedon shipdate shipping shipped deliverydate delivery period servicedate checkin checkout arrival arrive depart departure start end from until through payby printdate printed statement lastpayment balance version revision rev effective faelligkeit fallig zahlbarbis lieferdatum liefer leistungs leistungsdatum leistungszeitraum bestelldatum bestellung bestellt auftragsdatum geburtsdatum geburt gultig skonto valuta echeance livraison commande naissance vencimiento entrega pedido nacimiento scadenza consegna ordine nascita vencimento nascimento vervaldatum geboorte levering 到期 出生 交货 发货 订单日期 订购 有效期 生年月日 納期 期限 支払',
} as const satisfies Record<string, string>;

/** What stands between the two days of a period. */
export const TO =
	/^\s*(?:[-–—~〜～至到]|to|till|until|through|bis|au|al|as|à|a|até|t\/m|tot(?: en met)?|から)\s*$/iu;
