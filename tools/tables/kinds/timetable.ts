import type { Context } from '../context';
import type { Column, Draft, Table } from '../model';
import { words } from '../words/words';
import { overPages, shaped, twoLines } from './shared';

const clock = (minutes: number): string =>
	`${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Buses by stop and departure, or lessons by hour and weekday. */
export function timetable(context: Context): Draft {
	const { has, chance } = context;
	const lessons = has('multi-line') || (has('sparse') && chance(0.5));
	const table = shaped(context, lessons ? school(context) : lines(context, 0));
	const before = [
		{
			type: 'title',
			text: lessons ? context.say('Timetable, form 9B', '九年级二班课程表') : lineName(context),
		} as const,
		{
			type: 'lines',
			lines: [
				context.say(
					`Valid from ${context.date(context.int(1, 300))}`,
					`自${context.date(context.int(1, 300))}起执行`,
				),
			],
		} as const,
	];
	const after = [
		{
			type: 'lines',
			lines: [
				context.say(
					'Please check for changes before you travel or arrive.',
					'如有变动，以现场通知为准。',
				),
			],
		} as const,
	];
	return { tables: [table], pages: overPages(context, table.rows.length, before, after) };
}

export function lineName(context: Context): string {
	const { stops } = words[context.language];
	const number = context.int(2, 480);
	const [from = '', to = ''] = context.sample(stops, 2);
	return context.say(`Line ${number}: ${from} to ${to}`, `${number}路公交车 ${from}至${to}`);
}

/** @param shift minutes by which this table's departures are later */
export function lines(context: Context, shift: number): Table {
	const { say, int, pick, chance, has } = context;
	const paged = has('page-break') || has('page-break-repeat');
	const stops = context.sample(words[context.language].stops, paged ? 20 : int(7, 14));
	const runs = has('side-by-side') ? 2 : int(4, 7);
	const align = pick(['center', 'right', 'left']);
	const columns: Column[] = [
		{ name: say('Stop', '站点'), align: 'left' },
		...Array.from({ length: runs }, (_, run): Column => {
			const group = run < runs / 2 ? say('Monday to Friday', '工作日') : say('Saturday', '周末');
			const name = say(`Bus ${101 + run * 2}`, `${run + 1}班`);
			return { name, align, ...(has('span-header') ? { group } : {}) };
		}),
	];
	const first = int(300, 420) + shift;
	const every = int(18, 47);
	const leg = int(3, 9);
	const rows = stops.map((stop, place) => [
		stop,
		...Array.from({ length: runs }, (_, run) => {
			const passes = place > 0 && has('sparse') && chance(0.35);
			return passes ? '' : clock(first + run * every + place * leg + (place % 3));
		}),
	]);
	const below = columns.map((_, index) => (index > 0 ? say('daily', '（每日）') : ''));
	return { columns: twoLines(context, columns, below), rows, totals: [] };
}

function school(context: Context): Table {
	const { say, int, pick, chance, has } = context;
	const { subjects, weekdays, people } = words[context.language];
	const columns: Column[] = [
		{ name: say(pick(['Time', 'Lesson']), '时间'), align: 'left' },
		...weekdays.map((name): Column => ({
			name,
			align: pick(['center', 'left']),
			...(has('multi-line') ? { width: '16%' } : {}),
		})),
	];
	const same = columns[1]?.align ?? 'left';
	for (const column of columns.slice(1)) column.align = same;
	const begin = pick([470, 480, 510]);
	const rows = Array.from({ length: int(5, 7) }, (_, lesson) => [
		`${clock(begin + lesson * 55)}-${clock(begin + lesson * 55 + 45)}`,
		...weekdays.map(() => {
			if (has('sparse') && chance(0.35)) return '';
			const subject = pick(subjects);
			if (!has('multi-line') || chance(0.3)) return subject;
			return say(`${subject}\nroom ${int(1, 40)}`, `${subject}\n${pick(people)}`);
		}),
	]);
	return { columns, rows, totals: [] };
}
