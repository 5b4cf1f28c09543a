import type { Context } from '../context';
import type { Column, Draft } from '../model';
import { words } from '../words/words';
import { overPages, shaped, twoLines } from './shared';

/** Pupils with their marks by subject, sum and place. */
export function examMarks(context: Context): Draft {
	const { say, int, pick, chance, has } = context;
	const paged = has('page-break') || has('page-break-repeat');
	const { people, subjects } = words[context.language];
	const pupils = context.sample(people, paged ? 23 : int(8, 16));
	const chosen = context.sample(subjects, has('multi-line') ? 3 : int(3, 5));
	const align = pick(['right', 'center', 'left']);
	const numbered = has('unnamed-column') || chance(0.6);
	const half = Math.ceil(chosen.length / 2);
	const columns: Column[] = [
		...(numbered ? [{ name: say('No.', '学号'), align: 'left' } as const] : []),
		{
			name: say(pick(['Name', 'Pupil', 'Candidate']), has('wide-space') ? '姓\u3000名' : '姓名'),
			align: 'left',
		},
		...chosen.map((name, index): Column => {
			const group = index < half ? say('Written', '笔试') : say('Oral', '口试');
			return { name, align, ...(has('span-header') ? { group } : {}) };
		}),
		{ name: say(pick(['Total', 'Sum']), has('wide-space') ? '总\u3000分' : '总分'), align },
		...(has('multi-line')
			? [{ name: say('Remark', '评语'), align: 'left', width: '28%' } as const]
			: []),
		...(chance(0.5) ? [{ name: say('Grade', '等级'), align: 'center' } as const] : []),
	];
	const graded = columns.at(-1)?.name === say('Grade', '等级');
	const start = int(1, 40);
	const rows = pupils.map((pupil, index) => {
		const marks = chosen.map(() => (has('sparse') && chance(0.3) ? null : int(38, 100)));
		const sum = marks.reduce<number>((total, mark) => total + (mark ?? 0), 0);
		return [
			...(numbered ? [String(start + index)] : []),
			pupil,
			...marks.map((mark) => (mark === null ? '' : String(mark))),
			String(sum),
			...(has('multi-line') ? [remark(context)] : []),
			...(graded ? ['ABCD'[Math.min(3, Math.floor((100 - sum / chosen.length) / 12))] ?? 'A'] : []),
		];
	});
	const below = columns.map((column) =>
		chosen.some((name) => name === column.name) ? say('max. 100', '（百分制）') : '',
	);
	const table = shaped(context, { columns: twoLines(context, columns, below), rows, totals: [] });
	const before = [
		{
			type: 'title',
			text: say(`Exam marks, year ${int(7, 12)}`, `${pick(['七', '八', '九'])}年级期末考试成绩表`),
			align: pick(['left', 'center']),
		} as const,
		{
			type: 'lines',
			lines: [
				say(
					`Hillcrest School, ${context.date(int(1, 300))}`,
					`第一中学，${context.date(int(1, 300))}`,
				),
			],
		} as const,
	];
	const after = [
		{
			type: 'lines',
			lines: [
				say(`Signed: ${pick(words.en.people)}, head of year`, `班主任：${pick(words.zh.people)}`),
			],
		} as const,
	];
	return { tables: [table], pages: overPages(context, rows.length, before, after) };
}

function remark(context: Context): string {
	if (context.chance(0.3)) return '';
	return context.say(
		context.pick([
			'Steady progress in all written work this term',
			'Well done',
			'Should ask for help earlier and hand in homework on time',
			'Strong in algebra, weaker in geometry',
			'Absent for two weeks',
		]),
		context.pick([
			'学习认真，进步明显，望继续保持',
			'表现优秀',
			'应加强练习，按时完成作业',
			'代数较好，几何需要多加努力',
			'缺考一门',
		]),
	);
}
