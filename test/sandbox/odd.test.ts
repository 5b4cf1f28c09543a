import { ODD_TRAITS, startSandbox, type OddTrait, type Sandbox } from '../../sandbox';
import { echoEngine } from '../helpers/echoEngine';
import { png } from '../helpers/files';
import { ocrClient } from './sdk';

const PAGE = png(
	['Item | Qty | Price', 'Claw hammer | 4 | 1,234.50', 'Oak shelf no 7 | 12 | 99.00'].join('\n'),
);

interface Line {
	text: string;
	polygon: number[][] | undefined;
	box: number[] | undefined;
	info: string;
}

const joinedText = (lines: Line[]) => lines.map(({ text }) => text).join('');
const letters = (lines: Line[]) => joinedText(lines).replaceAll(' ', '');
const blanks = (lines: Line[]) => joinedText(lines).split(' ').length;
const corners = ({ polygon = [] }: Line) => polygon.map(String).sort().join(' ');
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Whether the odd answer has the trait, beside the right one. */
const SHOWN: Record<OddTrait, (odd: Line[], right: Line[]) => boolean> = {
	corners: (odd, right) => same(odd.map(corners), right.map(corners)) && !same(odd, right),
	noPolygon: (odd) => odd.some(({ polygon }) => !polygon),
	noItemPolygon: (odd) => odd.every(({ box }) => !box),
	upsideDown: (odd, right) => {
		const at = odd.findIndex((line, index) => !same(line, right[index]));
		const [line, before] = [odd[at], right[at]];
		const last = before?.polygon?.[2];
		return same(line?.polygon?.[0], last) && same(line?.box?.slice(0, 2), last);
	},
	angel: same,
	angleZero: same,
	noParagraph: (odd) => odd.every(({ info }) => /^(\{\}|\{"Parag":\{"ParagNo":0\}\})$/.test(info)),
	joined: (odd, right) => odd.length === right.length - 1 && letters(odd) === letters(right),
	torn: (odd, right) => odd.length === right.length + 1 && joinedText(odd) === joinedText(right),
	lostBlanks: (odd, right) => blanks(odd) < blanks(right) && letters(odd) === letters(right),
	inventedBlanks: (odd, right) => blanks(odd) > blanks(right) && letters(odd) === letters(right),
	trailingBlank: (odd) => odd.some(({ text }) => text.endsWith(' ')),
	watermark: (odd, right) => {
		const [a = [], b = []] = odd.find(({ text }) => /COPY/.test(text))?.polygon ?? [];
		const rise = Math.abs((b[1] ?? 0) - (a[1] ?? 0));
		return odd.length === right.length + 1 && rise > 50;
	},
};

describe('an odd answer', () => {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox({ engine: echoEngine, requestsPerSecond: 0 });
	});
	beforeEach(() => sandbox.reset());
	afterAll(() => sandbox.close());

	const read = async (file = PAGE) => {
		const response = await ocrClient(sandbox.endpoint).GeneralAccurateOCR({
			ImageBase64: file.toString('base64'),
		});
		const lines = (response.TextDetections ?? []).map(
			({ DetectedText = '', Polygon, ItemPolygon, AdvancedInfo = '' }): Line => ({
				text: DetectedText,
				polygon: Polygon?.map(({ X = NaN, Y = NaN }) => [X, Y]),
				box: ItemPolygon && Object.values(ItemPolygon).map(Number),
				info: AdvancedInfo,
			}),
		);
		return { response, lines, texts: lines.map(({ text }) => text) };
	};

	/** The right answer and the one with a trait, or with those that a seed chooses. */
	const both = async (trait?: OddTrait, seed = 1) => {
		const right = await read();
		sandbox.faults.next({ kind: 'odd', seed, ...(trait && { traits: [trait] }) });
		return { right, odd: await read() };
	};

	it.each(ODD_TRAITS)('can be had with %s, and is told in the log', async (trait) => {
		const { right, odd } = await both(trait);
		expect(SHOWN[trait](odd.lines, right.lines)).toBe(true);
		expect(sandbox.calls.map(({ outcome }) => outcome)).toEqual(['ok', `odd ${trait}`]);
	});

	it('says Angel in place of Angle, or 0 whatever the tilt', async () => {
		const { odd } = await both('angel');
		expect(odd.response).toMatchObject({ Angel: 0 });
		expect(odd.response).not.toHaveProperty('Angle');
		expect((await both('angleZero')).odd.response.Angle).toBe(0);
	});

	it('is another one for another seed, and always the same for the same', async () => {
		const answers = new Set<string>();
		const outcomes = new Set<string>();
		for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
			const { odd } = await both(undefined, seed);
			expect((await both(undefined, seed)).odd.lines).toEqual(odd.lines);
			answers.add(JSON.stringify(odd.lines));
			outcomes.add(sandbox.calls.at(-1)?.outcome ?? '');
		}
		expect(answers.size).toBeGreaterThan(6);
		expect([...outcomes].every((outcome) => /^odd( \w+)+$/.test(outcome))).toBe(true);
	});

	it('is an error where the right one is', async () => {
		sandbox.faults.next({ kind: 'odd' });
		await expect(read(png(''))).rejects.toMatchObject({ code: 'FailedOperation.ImageNoText' });
		expect(sandbox.calls.map(({ outcome }) => outcome)).toEqual(['FailedOperation.ImageNoText']);
	});
});
