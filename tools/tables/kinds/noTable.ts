import type { Context } from '../context';
import type { Block, Draft } from '../model';
import { prose } from '../words/prose';
import { words } from '../words/words';
import { addressee, letterhead } from './shared';

/** Pages without a table that could be taken for one: a letter, two columns of prose, a filled form. */
export function noTable(context: Context): Draft {
	const { has } = context;
	const write = has('letter') ? letter : has('prose') ? article : form;
	return { tables: [], pages: [write(context)] };
}

function letter(context: Context): Block[] {
	const { say, date, int, pick } = context;
	const person = pick(words[context.language].people);
	return [
		...letterhead(context, pick(['left', 'right'])),
		addressee(context),
		{ type: 'lines', lines: [date(int(1, 360))], align: 'right' },
		{ type: 'lines', lines: [say('Dear customer,', '尊敬的客户：')] },
		...context
			.sample(prose[context.language], 4)
			.map((text): Block => ({ type: 'paragraph', text })),
		{ type: 'lines', lines: [say('Yours sincerely,', '此致敬礼'), person] },
	];
}

function article(context: Context): Block[] {
	const paragraphs = context.sample(prose[context.language], 8);
	const column = (texts: string[]): Block[] => texts.map((text) => ({ type: 'paragraph', text }));
	return [
		{ type: 'title', text: context.say('News from the harbour quarter', '滨江社区简报') },
		{ type: 'beside', columns: [column(paragraphs.slice(0, 4)), column(paragraphs.slice(4))] },
	];
}

function form(context: Context): Block[] {
	const { say, date, int, pick } = context;
	const { people, streets, towns } = words[context.language];
	const pairs: Array<[string, string]> = [
		[say('Name:', '姓名：'), pick(people)],
		[say('Date of birth:', '出生日期：'), date(int(1, 360))],
		[say('Street:', '地址：'), pick(streets)],
		[say('Town:', '城市：'), pick(towns)],
		[say('Membership no.:', '会员编号：'), String(int(10000, 99999))],
		[say('Telephone:', '联系电话：'), `0${int(110, 199)} 555 0${int(100, 199)}`],
		[say('Emergency contact:', '紧急联系人：'), pick(people)],
		[say('Boat berth:', '车位编号：'), `${pick(['A', 'B', 'C'])}-${int(1, 80)}`],
	];
	return [
		{ type: 'title', text: say('Membership form', '会员登记表'), align: pick(['left', 'center']) },
		{ type: 'pairs', pairs, columns: context.has('form-two-columns') ? 2 : 1 },
		...context
			.sample(prose[context.language], 2)
			.map((text): Block => ({ type: 'paragraph', text })),
		{ type: 'lines', lines: [say('Signature and date', '签名及日期')] },
	];
}
