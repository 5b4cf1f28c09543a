import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadImage } from '@napi-rs/canvas';

import { pagesOf } from '../../tools/explain/pages';
import { lieOf } from '../../tools/explain/upright';
import { ROOT } from '../helpers/project/packed';
import { rectangle } from '../helpers/rectangle';

const folder = mkdtempSync(path.join(tmpdir(), 'explain-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

function explain(...args: string[]) {
	return spawnSync(
		path.join(ROOT, 'node_modules/.bin/tsx'),
		['tools/explain/main.ts', ...args, '--out', folder],
		{ cwd: ROOT, encoding: 'utf8' },
	);
}

const drawing = (name: string) => readFileSync(path.join(folder, name), 'utf8');

const line = (DetectedText: string, X: number, Y: number) => ({
	DetectedText,
	Confidence: 97,
	ItemPolygon: { X, Y, Width: DetectedText.length * 10, Height: 20 },
	AdvancedInfo: '{"Parag":{"ParagNo":1}}',
});
const row = (cells: string[], y: number) => cells.map((cell, at) => line(cell, 60 + 240 * at, y));

const PRICES = {
	Angle: 0,
	TextDetections: [
		line('Harbour <Chandlery> & Sons', 60, 40),
		...row(['Article', 'Quantity', 'Amount'], 140),
		...row(['Rope', '4', '18.50'], 180),
		...row(['Varnish', '12', '131.90'], 220),
		...row(['Brush', '7', '6.40'], 260),
	],
};

function written(name: string, json: unknown): string {
	const file = path.join(folder, name);
	writeFileSync(file, JSON.stringify(json));
	return file;
}

describe('npm run explain', () => {
	it('tells what an answer holds: order, tables with columns and rows, and what is in none', async () => {
		const { status, stdout } = explain(written('prices.json', { Response: PRICES }));
		expect(status).toBe(0);
		expect(stdout).toContain('13 lines');
		expect(stdout).toMatch(/ {2}table\n +1 .*Article\n +2 .*Quantity/);
		expect(stdout).toMatch(/Table 1 at 6\d 140 .*: 3 columns, 3 rows/);
		expect(stdout).toMatch(/Article +\| Quantity \| Amount\n +Rope +\| 4 +\| 18\.50\n/);
		expect(stdout).toMatch(/In no table: 1 of 13 lines\n +0 +60 40 .*Harbour <Chandlery> & Sons/);
		const svg = drawing('prices.json-1.svg');
		expect(svg).toContain('Harbour &lt;Chandlery&gt; &amp; Sons');
		expect(svg.match(/class="column"/g)).toHaveLength(3);
		expect(svg.match(/<g><title>.*class="line heading"/g)).toHaveLength(3);
		const { width } = await loadImage(Buffer.from(svg));
		expect(width).toBeGreaterThan(500);
	});

	it('tells what was read as a table, what speaks for it, and what was left out', () => {
		const sums = {
			Angle: 0,
			TextDetections: [
				...row(['Subtotal', '532.20'], 40),
				...row(['VAT 20 %', '106.44'], 80),
				...row(['Total', '638.64'], 120),
			],
		};
		const { stdout } = explain(written('sums.json', sums));
		expect(stdout).toMatch(/−\d\.\d\d no table, 2 columns, \d rows at 6\d 40/);
		expect(stdout).toMatch(/sums −\d\.\d\d/);
		expect(drawing('sums.json-1.svg')).toMatch(/No table: 2 columns, \d rows, -\d/);
		expect(explain(written('bare.json', PRICES)).stdout).toMatch(
			/\+\d\.\d\d a table, 3 columns, 3 rows at 6\d 140/,
		);
	});

	it('draws a page that is written from the right where it is printed', async () => {
		const fromRight = (cells: string[], y: number) =>
			cells.map((cell, at) => line(cell, 600 - 240 * at, y));
		const answer = {
			Angle: 0,
			TextDetections: [
				...fromRight(['الصنف', 'الكمية', 'السعر'], 140),
				...fromRight(['حبل', '4', '18.50'], 180),
				...fromRight(['طلاء', '12', '131.90'], 220),
				...fromRight(['فرشاة', '7', '6.40'], 260),
			],
		};
		const { stdout } = explain(written('right.json', answer));
		expect(stdout).toMatch(
			/Table 1 at 12\d 140 .*: 3 columns, 3 rows\n +columns at 6\d\d–.*, 1\d\d–/,
		);
		expect(stdout).toMatch(/الصنف +\| الكمية \| السعر\n +حبل/);
		expect(stdout).toMatch(/\+\d\.\d\d a table, 3 columns, 3 rows at 12\d 140/);
		const boxes = [...drawing('right.json-1.svg').matchAll(/<\/title><rect x="(-?[\d.]+)"/g)];
		expect(new Set(boxes.map(([, x]) => Number(x)))).toEqual(new Set([600, 360, 120]));
	});

	it('takes a page of a document, in the shapes of the corpora', () => {
		const file = written('document.json', {
			pages: [{ TextDetections: [] }, { response: PRICES }],
		});
		const { stdout } = explain(file, '--page', '2');
		expect(stdout).toContain('document.json, page 2');
		expect(stdout).not.toContain('page 1');
		expect(stdout).toContain('3 columns, 3 rows');
	});

	it('reads a picture, and draws over it', async () => {
		const { status, stdout } = explain('examples/files/invoice.png');
		expect(status).toBe(0);
		expect(stdout).toMatch(/HM-16 +\| Claw hammer, 16 oz +\| 4 +\| 18\.50/);
		const svg = drawing('invoice.png-1.svg');
		expect(svg).toContain('<image href="data:image/png;base64,');
		expect(svg).toContain('Table 1: 5 columns, 6 rows');
		expect((await loadImage(Buffer.from(svg))).height).toBeGreaterThan(1600);
	}, 120_000);

	it('says that a file is not there', () => {
		const { status, stderr } = explain('nowhere.png');
		expect(stderr).toMatch(/There is no such file \(.*nowhere\.png\)/);
		expect(status).toBe(1);
	});
});

describe('the pages of a file', () => {
	it.each([
		[
			'of which that page is not there',
			{ pages: [PRICES] },
			{ page: 3 },
			'has 1 pages, and no page 3',
		],
		['that holds something else', { rows: [] }, {}, 'holds no answer of Tencent Cloud'],
		['with an error in the answer’s place', { Response: { Error: {} } }, {}, 'holds no answer'],
	])('are refused %s', async (_, json, wanted, message) => {
		await expect(pagesOf(written('wrong.json', json), wanted)).rejects.toThrow(message);
	});

	it('are those of one document, where a file has several', async () => {
		const file = path.join(folder, 'many.jsonl');
		const documents = [
			{ name: 'a', pages: [{ TextDetections: [] }] },
			{ name: 'b', pages: [PRICES, PRICES] },
		];
		writeFileSync(file, documents.map((each) => JSON.stringify(each)).join('\n'));
		expect(await pagesOf(file, { document: 'b', page: 2 })).toEqual([
			{ number: 2, response: PRICES, picture: null },
		]);
		await expect(pagesOf(file, { document: 'c' })).rejects.toThrow('has 2 documents; --document');
	});

	it('are refused of a file that is no JSON', async () => {
		const file = path.join(folder, 'broken.json');
		writeFileSync(file, '{"TextDetections": [');
		await expect(pagesOf(file)).rejects.toThrow(`${file} is no JSON`);
	});
});

describe('the picture under the drawing', () => {
	const turnedBy = (degrees: number) => (x: number, y: number) => {
		const angle = (degrees * Math.PI) / 180;
		return {
			x: x * Math.cos(angle) - y * Math.sin(angle),
			y: x * Math.sin(angle) + y * Math.cos(angle),
		};
	};
	const at = (x: number, y: number) => ({
		text: '',
		confidence: null,
		paragraph: null,
		role: 'none' as const,
		place: { left: x + 30, right: x + 130, top: y + 7, bottom: y + 27 },
		polygon: rectangle(x, y, 100, 20).map((point) => turnedBy(4)(point.x, point.y)),
	});

	it('is turned back and moved to where the lines are', () => {
		const { turn, move } = lieOf([at(0, 0), at(500, 40), at(120, 900)]);
		expect((turn * 180) / Math.PI).toBeCloseTo(-4);
		expect(move.x).toBeCloseTo(30);
		expect(move.y).toBeCloseTo(7);
	});

	it('stays as it is where nothing tells', () => {
		expect(lieOf([])).toEqual({ turn: 0, move: { x: 0, y: 0 } });
	});
});
