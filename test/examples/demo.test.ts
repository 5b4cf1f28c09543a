import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { filesOf, leftOutOf, openFile } from '../../examples/demo/files';
import { parseOptions } from '../../examples/demo/options';
import { tableOf } from '../../examples/demo/tableOf';

describe('what the demo is asked for', () => {
	it.each([
		[[], { names: [] }],
		[['a.png', 'folder'], { names: ['a.png', 'folder'] }],
		[['--operation', 'rows', 'a.png'], { operation: 'rows', names: ['a.png'] }],
		[['--help', 'a.png'], 'help'],
	])('%j', (args, options) => {
		expect(parseOptions(args)).toEqual(options);
	});

	it.each([
		[['--operation', 'tables'], "There is no operation 'tables'."],
		[['--operation', 'toString'], "There is no operation 'toString'."],
		[['--rows'], "Unknown option '--rows'"],
	])('%j is told to be wrong', (args, words) => {
		expect(() => parseOptions(args)).toThrow(words);
	});
});

describe('the files of a name', () => {
	let folder = '';

	beforeAll(() => {
		folder = mkdtempSync(path.join(os.tmpdir(), 'demo-'));
		for (const name of ['b.PDF', 'a.jpeg', 'notes.txt', 'IMG_0001.HEIC', '.hidden']) {
			writeFileSync(path.join(folder, name), name);
		}
	});

	afterAll(() => rmSync(folder, { recursive: true }));

	it('are those of a folder that look readable, in order', () => {
		expect(filesOf(folder)).toEqual(['a.jpeg', 'b.PDF'].map((name) => path.join(folder, name)));
	});

	it('leave out the rest of the folder, which is told', () => {
		expect(leftOutOf(folder)).toEqual(['IMG_0001.HEIC', 'notes.txt']);
		expect(leftOutOf(path.join(folder, 'notes.txt'))).toEqual([]);
	});

	it('are the file itself', async () => {
		const file = path.join(folder, 'notes.txt');
		expect(filesOf(file)).toEqual([file]);
		await expect(openFile(file)).resolves.toEqual(Buffer.from('notes.txt'));
	});

	it.each([
		['nothing.png', /There is no such file/],
		['', /There is no PNG, JPEG, BMP, TIFF or PDF in this folder/],
	])('that cannot be read are told in words: "%s"', async (name, words) => {
		for (const readable of ['b.PDF', 'a.jpeg']) {
			rmSync(path.join(folder, readable), { force: true });
		}
		const [file = ''] = filesOf(path.join(folder, name));
		await expect(openFile(file)).resolves.toMatch(words);
	});
});

it('rows are shown with their columns in line, wide signs counted twice, numbers to the right', () => {
	const items = [
		{ Item: '牛奶', Price: 2.8 },
		{ Item: 'Tea', Price: 12 },
		{ Item: '', Price: '' },
	];
	expect(tableOf(items).split('\n')).toEqual([
		'Item  Price',
		'────  ─────',
		'牛奶    2.8',
		'Tea      12',
		'',
	]);
});
