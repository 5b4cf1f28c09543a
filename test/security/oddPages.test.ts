import { findFields, type WantedField } from '../../layout/fields';
import type { RecognizedPage } from '../../layout/page';
import { pause } from '../../pdf/pause';
import { line, pageOf } from '../layout/pages';

const LINES = 5000;
/** Processor time, some times what each takes on a busy machine; without bounds it would be hours. */
const MOST_MS = 10_000;
const WANTED: WantedField[] = [
	{ field: 'dueDate' },
	{ field: 'invoiceNumber' },
	{ field: 'total' },
	{ field: 'custom', labels: ['invoice number'], type: 'text' },
];
const PARTS = ['inv', 'oice', 'num', 'be'];

const timeOfFields = async (page: RecognizedPage): Promise<number> => {
	const start = process.cpuUsage();
	await findFields([page], WANTED, {}, pause);
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
};

test.each<[string, () => RecognizedPage]>([
	[
		'lines over one another that each begin or continue a label',
		() =>
			pageOf(
				Array.from({ length: LINES }, (_, at) => {
					const row = Math.floor(at / 50);
					return line(PARTS[row % PARTS.length] ?? '', 100, row * 20 + (at % 50) / 50, 200);
				}),
			),
	],
	[
		'a line of a million characters that names a field again and again',
		() => pageOf([line('total: a: '.repeat(100_000), 0, 0, 9000)]),
	],
])('fields are looked for in no time on a page of %s', async (_, make) => {
	expect(await timeOfFields(make())).toBeLessThan(MOST_MS);
});
