/**
 * How the sums of a document are called, as keys (small letters and digits, no accents, no blanks): a label
 * that holds one of them names a sum of that rank. So words that OCR ran together are found as well.
 */
export const SUM_WORDS = {
	/** What is still to be paid: the sum, unless something was paid before or is owed from before. */
	payable:
		'zahlbetrag zuzahlen zahlungsbetrag falligerbetrag amountdue balancedue balancetopay paymentdue topay amounttopay amounttobepaid totaltopay duepayable amountpayable netapayer apayer resteapayer totalapagar apagar totaledapagare dapagare tebetalen 应付 应收 实付 实收 請求金額 ご請求額',
	/** The sum that no other is added to. */
	due: 'grandtotal totaldue duetotal totalpayable payabletotal invoicetotal billtotal finaltotal totalinvoice totalincl totalinc totalwithgst inclusive inclgst inclofgst inclvat includinggst includingvat roundedtotal totalrounded totalround roundeduptotal aftertax afterrounding afterround afterrnd atfrnd rechnungsbetrag rechnungssumme gesamtbetrag gesamtsumme endbetrag endsumme bruttobetrag bruttosumme gesamtbrutto summebrutto bruttogesamt totalttc montantttc ttc importetotal totalfactura totalcompra totaledocumento totalefattura valortotal totalgeral totaalbedrag eindtotaal 總額 价税合计 合计金额 合計金額 お会計 お買上計 小写',
	total: 'total ttl summe gesamt totale totaal totais 总计 總計 总额 总金额 合计 合計 共计 总价',
	weak: 'nettotal netamount balance amount saldo betrag montant importe importo valor bedrag sale 金额 金額',
	/** A sum before others are added or taken off. */
	sub: 'subtotal subtot subttl itemtotal originaltotal excl exclgst exclvat exclusive totalex before nettobetrag netto zwischensumme positionssumme warenwert ohneust ohnemwst totalht montantht horstaxe horstaxes soustotal sanstva imponible subtotale imponibile subtotaal 小计 小計 不含税',
	tax: 'tax gst vat mwst ust umsatzsteuer steuer tva iva btw igst cgst sgst 税额 稅額 税金 消费税 消費税 内税',
	/** How it was paid: the same sum, or more with change. */
	paid: 'cash visa mastercard amex card credit debit eftpos payment paid tendered tender received bar especes carte efectivo tarjeta contanti dinheiro contant pin 现金 現金 刷卡 支付宝 微信 お預り',
	change: 'change ruckgeld wechselgeld rendu cambio resto troco wisselgeld 找零 找续 お釣り 釣銭',
	rounding: 'rounding roundadj rndadj roundoff rndg arrondi redondeo 舍入',
	/** Taken off a sum before it is to be paid. */
	discount:
		'discount disc saving saved remise descuento sconto desconto korting abschlag 折扣 优惠',
	/** Counts, and amounts beside the sums. */
	refused:
		'quantity totalqty qty totalitem totalno items itemcount noofitem point adjust tip gratuity surcharge servicecharge svccharge gegeben anzahlung zuschlag averag deposit limit 数量 预付 件数 点数',
} as const satisfies Record<string, string>;

export type SumRank = keyof typeof SUM_WORDS;

/** Labels of the sum to be paid that tell it only if they are the whole label. */
export const EXACT_TOTALS =
	'total due pay bal balance tot totals totalrm totaleur totalusd grandtotal amount totalamount sum summe gesamt totale totaal importe montant 合计 合計 总计 總計'.split(
		' ',
	);
