import { ODD_TRAITS, type OddTrait } from '../../sandbox';
import { echoEngine } from '../helpers/echoEngine';
import { named, png } from '../helpers/files';
import { useOcr } from '../helpers/ocr';
import { readingsOf } from '../helpers/readings';
import { tilted } from '../helpers/tilted';

const TEXT = [
	'Northgate Tool Supply',
	'Invoice no 20418',
	'Item | Description | Qty | Amount',
	'HM-16 | Claw hammer, 16 oz | 4 | 74.00',
	'CL-45 | Quick clamp | 10 | 1,127.50',
	'SP-24 | Sandpaper, grit 240 | 50 | 42.50',
	'Total | 1,244.00',
	'Please pay within 30 days.',
].join('\n');
const FILE = named('invoice.png', png(TEXT));

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const LAYOUTS = ['lines', 'paragraphs', 'layout'];

const CASES: Array<[string, { seed?: number; traits?: OddTrait[] }]> = [
	...ODD_TRAITS.map((trait): [string, { traits: OddTrait[] }] => [trait, { traits: [trait] }]),
	...SEEDS.map((seed): [string, { seed: number }] => [`seed ${seed}`, { seed }]),
];

/** All that is written, whatever stands around it and in whichever order. */
const signs = (text: string) => [...text.replace(/[\s|*_#\\-]/g, '')].sort().join('');

const PAGES = [
	['an upright page', echoEngine],
	['a tilted page', tilted(echoEngine, 6.5)],
] as const;

describe.each(PAGES)('an odd answer to %s', (_page, engine) => {
	const ocr = useOcr({ engine });
	const read = readingsOf(ocr);
	const answered = async () =>
		(await read.response(FILE)).TextDetections.map(({ DetectedText }) => DetectedText);

	describe.each(CASES)('%s', (_, odd) => {
		beforeEach(() => ocr.sandbox.faults.always({ kind: 'odd', ...odd }));

		it('gives its lines in the order in which they came', async () => {
			const lines = await read.lines(FILE);
			expect(lines.map(({ detectedText }) => detectedText)).toEqual(await answered());
			expect(lines.map(({ line }) => line)).toEqual(lines.map((_line, index) => index + 1));
		});

		it.each(LAYOUTS)('loses no line of text, laid out as %s', async (layout) => {
			const { text } = await read.text(FILE, layout);
			expect(signs(text)).toBe(signs((await answered()).join('')));
		});

		it('gives an angle between -180 and 180 degrees', async () => {
			const [{ angle } = { angle: NaN }] = await read.lines(FILE);
			expect(angle).toBeGreaterThan(-180);
			expect(angle).toBeLessThanOrEqual(180);
		});

		it('gives rows, or none, without an error', async () => {
			const rows = await read.rows(FILE);
			expect(rows.every((row) => Object.keys(row).length > 0)).toBe(true);
		});
	});
});

describe('an upright page', () => {
	const ocr = useOcr({ engine: tilted(echoEngine, 359.99) });

	it('is said to be tilted by next to nothing, not by a whole turn', async () => {
		const [{ angle } = { angle: NaN }] = await readingsOf(ocr).lines(FILE);
		expect(angle).toBeCloseTo(-0.01);
	});
});
