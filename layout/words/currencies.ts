/** ISO codes of currencies that invoices and receipts are made out in, but for those that are English words (PEN, MAD, ). */
export const CURRENCY_CODES = [
	'AED ARS AUD BDT BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HRK HUF IDR ILS INR ISK JPY',
	'KES KRW KWD KZT LKR MXN MYR NGN NOK NZD OMR PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TRY',
	'TWD UAH USD UYU VND ZAR',
].flatMap((line) => line.split(' '));

/** Signs and short names that mean one currency wherever they stand beside an amount. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
	'€': 'EUR',
	EURO: 'EUR',
	'£': 'GBP',
	US$: 'USD',
	S$: 'SGD',
	HK$: 'HKD',
	NT$: 'TWD',
	R$: 'BRL',
	A$: 'AUD',
	AU$: 'AUD',
	C$: 'CAD',
	CA$: 'CAD',
	NZ$: 'NZD',
	MX$: 'MXN',
	RMB: 'CNY',
	人民币: 'CNY',
	円: 'JPY',
	日元: 'JPY',
	日圓: 'JPY',
	美元: 'USD',
	欧元: 'EUR',
	港元: 'HKD',
	港币: 'HKD',
	港幣: 'HKD',
	新台幣: 'TWD',
	RM: 'MYR',
	'₹': 'INR',
	'₩': 'KRW',
	원: 'KRW',
	'₫': 'VND',
	'₽': 'RUB',
	'₺': 'TRY',
	'₱': 'PHP',
	'฿': 'THB',
	'₴': 'UAH',
	'₪': 'ILS',
	ZŁ: 'PLN',
	KČ: 'CZK',
	RP: 'IDR',
	SFR: 'CHF',
};

/** Signs that several countries use: which currency they mean, the page has to tell. */
export const SHARED_SIGNS: Readonly<Record<string, readonly string[]>> = {
	$: ['USD', 'CAD', 'AUD', 'SGD', 'HKD', 'NZD', 'MXN', 'TWD'],
	'¥': ['CNY', 'JPY'],
	元: ['CNY', 'TWD', 'HKD'],
	圆: ['CNY'],
	圓: ['TWD', 'HKD'],
	RS: ['INR', 'PKR', 'LKR'],
	KR: ['SEK', 'NOK', 'DKK', 'ISK'],
};

/** Codes and signs of countries that put a point before decimals, and so a comma between thousands. */
export const POINT_CURRENCIES = [
	'AED AUD BDT CNY GBP HKD ILS INR JPY KES KRW LKR MXN MYR NGN NZD PHP PKR SGD THB TWD USD',
	'£ US$ S$ HK$ NT$ A$ AU$ NZ$ MX$ RMB 人民币 円 日元 日圓 美元 港元 港币 港幣 新台幣 RM ₹ ₩ 원 ₱ ฿ ₪ ¥ 元 圆 圓 RS',
].flatMap((line) => line.split(' '));
