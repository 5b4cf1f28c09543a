import fc from 'fast-check';
import { findFields, type WantedField } from '../../../layout/fields';
import { pause } from '../../../pdf/pause';
import { anyPage } from '../anyPage';
import { find, labelled, page, valueOf } from './documents';

const KNOWN = ['date', 'total', 'currency', 'dueDate', 'invoiceNumber'] as const;
const TYPES = ['text', 'code', 'date', 'amount'] as const;

const text = fc
	.stringMatching(/^[A-Za-z0-9 .,:/€-]{1,20}$/)
	.filter((one) => one.trim() !== '' && !one.includes(' | '));
const rows = fc.array(
	fc.array(text, { minLength: 1, maxLength: 3 }).map((cells) => cells.join(' | ')),
	{ maxLength: 12 },
);
const date = fc
	.date({ min: new Date('1990-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
	.map((at) => at.toISOString().slice(0, 10));
const label = fc.constantFrom('Total', 'Cash', 'Tax', 'Pen', 'Amount due');
const amount = fc.integer({ min: 1, max: 9_999_999 }).map((cents) => cents / 100);
const locale = fc.constantFrom('en-US', 'de-DE', 'fr-FR');

const plain = (value: string) => value.normalize('NFKC').replace(/\s/gu, '');
const digitsOf = (printed: string) => printed.replace(/\D/gu, '');

describe('no value is given that is not printed', () => {
	it('of any text or code', async () => {
		await fc.assert(
			fc.asyncProperty(rows, text, async (all, name) => {
				const lines = page(...all, `${name}: | Rosa Lind`);
				const printed = plain(lines.map((one) => one.text).join(''));
				for (const type of ['text', 'code'] as const) {
					const value = await valueOf(lines, labelled(name, type), { certainty: 'balanced' });
					for (const word of String(value).split(/\s+/u)) expect(printed).toContain(plain(word));
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('of any amounts, in any manner of grouping', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(label, amount), { maxLength: 6 }),
				locale,
				async (amounts, manner) => {
					const show = (value: number) =>
						value.toLocaleString(manner, { minimumFractionDigits: 2 });
					const lines = page(
						'Shop',
						...amounts.map(([name, value]) => `${name}: | ${show(value)}`),
					);
					const wanted: WantedField[] = [
						{ field: 'total' },
						...amounts.map(([name]) => labelled(name, 'amount')),
					];
					const printed = amounts.map(([, value]) => value);
					const found = await find([lines], wanted, { certainty: 'balanced' });
					const values = found.flatMap((field) => (field ? [field.value] : []));
					expect(printed).toEqual(expect.arrayContaining(values));
				},
			),
			{ numRuns: 60 },
		);
	});

	it('of any date, in either order', async () => {
		await fc.assert(
			fc.asyncProperty(date, fc.boolean(), async (iso, isDayFirst) => {
				const [year = '', month = '', day = ''] = iso.split('-');
				const shown = isDayFirst ? `${day}/${month}/${year}` : `${month}/${day}/${year}`;
				const lines = page('Shop', `Date: ${shown}`, `Paid on: | ${shown}`);
				const wanted = [{ field: 'date' }, labelled('Paid on', 'date')] satisfies WantedField[];
				const dayOrder = isDayFirst ? 'dayFirst' : 'monthFirst';
				const told = await find([lines], wanted, { dayOrder, certainty: 'balanced' });
				expect(told.map((field) => field?.value)).toEqual([iso, iso]);
				const isSure = Number(day) > 12 || day === month;
				const untold = await find([lines], wanted, { certainty: 'balanced' });
				expect(untold.map((field) => field?.value)).toEqual(
					isSure ? [iso, iso] : [undefined, undefined],
				);
			}),
			{ numRuns: 60 },
		);
	});

	it('of lines that stand anywhere, and each field tells those that hold it', async () => {
		const wanted: WantedField[] = [
			...KNOWN.map((field) => ({ field })),
			...TYPES.map((type) => labelled('12', type)),
		];
		await fc.assert(
			fc.asyncProperty(anyPage, async (one) => {
				for (const field of await findFields([one], wanted, { certainty: 'balanced' }, pause)) {
					if (!field) continue;
					const printed = field.lines.map(({ index }) => one.lines[index]?.text ?? '').join('');
					for (const word of String(field.value).split(/\s+/u))
						expect(digitsOf(plain(printed))).toContain(digitsOf(plain(word)));
				}
			}),
			{ numRuns: 200 },
		);
	});
});

it('a label that is not there stays empty', async () => {
	await fc.assert(
		fc.asyncProperty(rows, fc.constantFrom(...TYPES), async (all, type) => {
			const absent = labelled('Größe Ü', type);
			expect(await valueOf(page(...all), absent, { certainty: 'balanced' })).toBe('');
		}),
		{ numRuns: 60 },
	);
});

it('a line that belongs to no label changes nothing', async () => {
	const invoice = page(
		'Miller Tools Ltd | Invoice',
		'Invoice Number: | INV-2025-118',
		'Due Date: | 13 April 2025',
		'Customer: | Harbour Deli',
		'Hammer | 2 | £30.00',
		' | Subtotal | £30.00',
		' | VAT 20% | £6.00',
		' | Total | £36.00',
	);
	const wanted: WantedField[] = [...KNOWN.map((field) => ({ field })), labelled('Customer')];
	const values = async (lines: typeof invoice) =>
		(await find([lines], wanted)).map((field) => field?.value);
	await fc.assert(
		fc.asyncProperty(fc.stringMatching(/^[a-z]{3,12}( [a-z]{3,12})?$/), async (words) => {
			const far = page(...Array.from({ length: 20 }, () => ''), `zz${words}`);
			expect(await values([...invoice, ...far])).toEqual(await values(invoice));
		}),
		{ numRuns: 40 },
	);
});
