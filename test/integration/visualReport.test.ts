import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { INodeParameters } from 'n8n-workflow';

import { named, pdf } from '../helpers/files';
import { listen } from '../helpers/http/listener';
import { useOcr } from '../helpers/ocr';

const ocr = useOcr({ engine: 'deterministic' });

const PICTURE = readFileSync(path.resolve(__dirname, '../../examples/files/invoice.png'));

const reportOf = async (fileName: string, bytes: Buffer, parameters: INodeParameters = {}) => {
	const { items, error } = await ocr.run({
		items: [{ files: { scan: named(fileName, bytes) } }],
		parameters: { binaryPropertyName: 'scan', ...parameters },
		options: { visualReport: true },
	});
	expect(error).toBeUndefined();
	const [first, ...others] = items;
	expect(others.every(({ binary }) => binary === undefined)).toBe(true);
	expect(Object.keys(first?.binary ?? {})).toEqual(['report']);
	const { report } = first?.binary ?? {};
	const svg = report ? (await ocr.engine.read(report)).toString() : '';
	return { report, svg, items };
};

const count = (text: string, part: string) => text.split(part).length - 1;

test('a picture’s report shows the picture with a box for each of its lines', async () => {
	const { report, svg, items } = await reportOf('invoice.png', PICTURE, { operation: 'readLines' });
	expect(report).toMatchObject({
		fileName: 'invoice.png.report.svg',
		mimeType: 'image/svg+xml',
	});
	expect(svg).toContain(`href="data:image/png;base64,${PICTURE.toString('base64')}"`);
	expect(count(svg, '<polygon')).toBe(items.length);
	expect(svg).toContain(String(items[0]?.json.detectedText));
});

test('a PDF’s report shows the boxes of each page on a blank one', async () => {
	const { svg, items } = await reportOf('letter.pdf', pdf(['one', 'two']));
	expect(count(svg, 'class="page"')).toBe(2);
	expect(count(svg, '<polygon')).toBe(items[0]?.json.lineCount);
	expect(svg).not.toContain('<image');
});

test('a report hangs beside the input file, where both are asked for', async () => {
	const { items } = await ocr.run({
		items: [{ files: { data: named('invoice.png', PICTURE) } }],
		options: { visualReport: true, includeBinary: true },
	});
	expect(Object.keys(items[0]?.binary ?? {})).toEqual(['data', 'report']);
});

test('a picture that Tencent Cloud fetches itself has its boxes on a blank page', async () => {
	const web = await listen((_, response) => void response.end(PICTURE));
	const { items } = await ocr.run({
		items: [{ json: {} }],
		parameters: { inputType: 'url', imageUrl: `${web.url}/scan.png` },
		options: { visualReport: true },
	});
	await web.close();
	const { report } = items[0]?.binary ?? {};
	const svg = report ? (await ocr.engine.read(report)).toString() : '';
	expect(count(svg, '<polygon')).toBe(items[0]?.json.lineCount);
	expect(svg).not.toContain('<image');
});
