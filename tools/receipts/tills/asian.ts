import type { DrawnDocument } from '../document';
import { add, goods, notesFor, point } from '../goods';
import { centred, line, pair, rule, sum, title } from '../html';

function chinese(): DrawnDocument {
	const { bought, sum: total } = goods(
		'chinese',
		['龙井绿茶', '东北大米', '生抽酱油', '新鲜鸡蛋'],
		3,
		60,
	);
	const paid = notesFor(total, 100);
	const body = [
		title('望江百货超市'),
		centred('收银小票'),
		line('流水号：20260305118'),
		line('日期：2026-03-05 14:26:31'),
		rule,
		pair('品名', '数量   金额'),
		...bought.map(({ name, quantity, amount }) => pair(name, `${quantity}   ${point(amount)}`)),
		rule,
		pair('件数', String(bought.length)),
		sum('应付', `¥${point(total)}`),
		pair('现金', point(paid)),
		pair('找零', point(add(paid, -total))),
		rule,
		centred('谢谢惠顾，请保留小票'),
	];
	return { name: 'receipt-chinese', paper: 'tillChinese', body, date: '2026-03-05', total };
}

function japanese(): DrawnDocument {
	const { bought } = goods('japanese', ['おにぎり', '緑茶', 'サンドイッチ', 'チョコ'], 1, 6);
	const yen = (value: number): string => `¥${Math.round(value).toLocaleString('en-US')}`;
	const prices = bought.map(({ name, price }) => ({ name, price: Math.round(price) * 110 }));
	const net = prices.reduce((all, { price }) => all + price, 0);
	const tax = Math.floor(net * 0.08);
	const total = net + tax;
	const paid = Math.ceil(total / 1000) * 1000;
	const body = [
		title('みどりマート'),
		centred('電話：03-5550-0164'),
		line('2026年3月11日（水）12:05'),
		centred('領収証'),
		rule,
		...prices.map(({ name, price }) => pair(name, yen(price))),
		rule,
		pair('小計', yen(net)),
		pair('消費税 8%', yen(tax)),
		sum('合計', yen(total)),
		pair('お預り', yen(paid)),
		pair('お釣り', yen(paid - total)),
	];
	return { name: 'receipt-japanese', paper: 'tillJapanese', body, date: '2026-03-11', total };
}

/** Receipts as tills print them in China and Japan. */
export const asian: readonly DrawnDocument[] = [chinese(), japanese()];
