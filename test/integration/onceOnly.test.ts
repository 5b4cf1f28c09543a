import type { IDataObject } from 'n8n-workflow';

import type { SourceItem } from '../../n8n/engine';
import { failing } from '../helpers/echoEngine';
import { carries, document, named, picture, png } from '../helpers/files';
import { listen } from '../helpers/http/listener';
import { useOcr } from '../helpers/ocr';

const ocr = useOcr();

const texts = (items: Array<{ json: IDataObject }>) =>
	items.map(({ json }) => json.text ?? json.error);
const callsFor = (text: string) =>
	ocr.sandbox.calls.filter(({ parameters }) => carries(png(text))(parameters)).length;
const twins = (count: number): SourceItem[] =>
	Array.from({ length: count }, (_, index) => picture('twin', `scan-${index}.png`));

describe('identical files of one execution', () => {
	test('are recognised once while they are under way, and each gives its own item', async () => {
		ocr.sandbox.faults.always({ kind: 'latency', ms: 50 });
		const { items, hints } = await ocr.run({ items: twins(5) });
		expect(items.map(({ json, pairedItem }) => [json.fileName, json.text, pairedItem])).toEqual(
			[0, 1, 2, 3, 4].map((item) => [`scan-${item}.png`, 'twin', { item }]),
		);
		expect(callsFor('twin')).toBe(1);
		expect(hints).toMatchObject([
			{
				type: 'info',
				message: '4 pages already recognized in this execution, so 1 call instead of 5.',
			},
		]);
	});

	test('are recognised once when the first is done', async () => {
		const { items } = await ocr.run({ items: twins(3), options: { maxConcurrency: 1 } });
		expect(texts(items)).toEqual(['twin', 'twin', 'twin']);
		expect(callsFor('twin')).toBe(1);
	});

	test('are recognised once, page by page, when they are PDFs', async () => {
		const { items } = await ocr.run({ items: [document(['a', 'b']), document(['a', 'b'])] });
		expect(texts(items)).toEqual(['a\n\nb', 'a\n\nb']);
		expect(ocr.sandbox.calls).toHaveLength(2);
	});

	test('are two where their parameters differ', async () => {
		const { items } = await ocr.run({
			items: [true, false].map((whole) => ({ json: { whole }, ...picture('twin') })),
			options: { enableDetectText: '={{ $json.whole }}' },
		});
		expect(texts(items)).toEqual(['twin', 'twin']);
		expect(ocr.sandbox.calls.map(({ parameters }) => parameters.EnableDetectText).sort()).toEqual([
			false,
			true,
		]);
	});

	test('are recognised each for itself with Skip Duplicates off', async () => {
		const { items, hints } = await ocr.run({
			items: twins(3),
			options: { skipDuplicates: false },
		});
		expect(texts(items)).toEqual(['twin', 'twin', 'twin']);
		expect(callsFor('twin')).toBe(3);
		expect(hints).toEqual([]);
	});

	test('are recognised anew in the next run where n8n does not tell the execution', async () => {
		await ocr.run({ items: twins(2), executionId: '__UNKNOWN__' });
		await ocr.run({ items: twins(2), executionId: '__UNKNOWN__' });
		expect(callsFor('twin')).toBe(2);
	});

	test('are recognised anew in another execution', async () => {
		await ocr.run({ items: twins(1), executionId: 'first' });
		await ocr.run({ items: twins(1), executionId: 'second' });
		expect(callsFor('twin')).toBe(2);
	});

	test.each([1, 20])(
		'are spared a failure that was bad luck (%i at once)',
		async (maxConcurrency) => {
			ocr.sandbox.faults.next({ kind: 'status', status: 503 });
			const { items } = await ocr.run({
				items: twins(3),
				options: { maxConcurrency },
				node: { onError: 'continueRegularOutput' },
			});
			expect(texts(items)).toEqual(['scan-0.png: the server answered HTTP 503', 'twin', 'twin']);
			expect(callsFor('twin')).toBe(2);
		},
	);

	test("share a failure that is the content's own, each under its own name", async () => {
		const blurred = failing('FailedOperation.ImageBlur');
		const { items } = await ocr.run({
			items: ['a.png', 'b.png', 'c.png'].map((name) => picture(blurred, name)),
			node: { onError: 'continueRegularOutput' },
		});
		expect(texts(items)).toEqual(
			['a', 'b', 'c'].map((name) => `${name}.png: the picture is too blurred to read`),
		);
		expect(callsFor(blurred)).toBe(1);
	});
});

describe('in the next run of one execution, as in a loop', () => {
	test('an identical file is not recognised again', async () => {
		const { items } = await ocr.run({ items: twins(1), runs: 2 });
		expect(texts(items)).toEqual(['twin']);
		expect(callsFor('twin')).toBe(1);
	});

	test('the picture at a URL may be another one, within a run it is the same', async () => {
		let shown = 0;
		const camera = await listen((_, response) => void response.end(png(`picture ${++shown}`)));
		const { items } = await ocr.run({
			items: [{}, {}],
			parameters: { inputType: 'url', imageUrl: `${camera.url}/now.png` },
			runs: 2,
		});
		await camera.close();
		expect(texts(items)).toEqual(['picture 2', 'picture 2']);
		expect(ocr.sandbox.calls).toHaveLength(2);
	});

	test('every identical file is recognised again with Skip Duplicates off', async () => {
		await ocr.run({ items: twins(2), runs: 2, options: { skipDuplicates: false } });
		expect(callsFor('twin')).toBe(4);
	});
});

describe('under "Retry On Fail"', () => {
	const retried = { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 };

	test('a URL that was read in the first try is not read again', async () => {
		const camera = await listen((_, response) => void response.end(png('good')));
		ocr.sandbox.faults.next({ kind: 'status', status: 503, nth: 2 });
		const { items } = await ocr.run({
			items: [{ json: { name: 'a' } }, { json: { name: 'b' } }],
			parameters: { inputType: 'url', imageUrl: `=${camera.url}/{{ $json.name }}.png` },
			options: { maxConcurrency: 1 },
			node: retried,
		});
		await camera.close();
		expect(texts(items)).toEqual(['good', 'good']);
		expect(ocr.sandbox.calls).toHaveLength(3);
	});

	test.each([true, false])(
		'the second try pays only for what failed in the first (Skip Duplicates %s)',
		async (skipDuplicates) => {
			ocr.sandbox.faults.next({ kind: 'status', status: 503, match: carries(png('three')) });
			const { items, error } = await ocr.run({
				items: [picture('one'), document(['page 1', 'page 2']), picture('three')],
				options: { skipDuplicates, maxConcurrency: 1 },
				node: retried,
			});
			expect(error).toBeUndefined();
			expect(texts(items)).toEqual(['one', 'page 1\n\npage 2', 'three']);
			expect(callsFor('one')).toBe(1);
			expect(callsFor('three')).toBe(2);
			expect(ocr.sandbox.calls).toHaveLength(5);
		},
	);

	test('what is under way when another file fails is paid for once', async () => {
		const names = ['one', 'two', 'three', 'four', 'five'];
		const isFirst = carries(png('one'));
		ocr.sandbox.faults.always({ kind: 'latency', ms: 150 });
		ocr.sandbox.faults.always({ kind: 'latency', ms: 150, match: (call) => !isFirst(call) });
		ocr.sandbox.faults.next({ kind: 'status', status: 503, match: isFirst });
		const { items } = await ocr.run({
			items: names.map((name) => picture(name)),
			options: { maxConcurrency: 4 },
			node: retried,
		});
		expect(texts(items)).toEqual(names);
		expect(names.map(callsFor)).toEqual([2, 1, 1, 1, 1]);
	});

	test('a file that fails in both tries ends the execution', async () => {
		ocr.sandbox.faults.always({ kind: 'status', status: 503 });
		const { status, error } = await ocr.run({ items: [picture('one')], node: retried });
		expect(status).toBe('error');
		expect(error?.message).toBe('one.png: the server answered HTTP 503');
		expect(callsFor('one')).toBe(2);
	});

	test.each([{ RequestId: 'id-1' }, { TextDetections: 'none', RequestId: 'id-1' }, { Foo: 1 }])(
		'the second try asks again where the first had no answer of lines: %j',
		async (Response) => {
			ocr.sandbox.faults.next({ kind: 'body', body: { Response } });
			const { items } = await ocr.run({ items: [picture('one')], node: retried });
			expect(texts(items)).toEqual(['one']);
			expect(callsFor('one')).toBe(2);
		},
	);

	test('good items are not paid for again where the first item is an error item', async () => {
		const { items } = await ocr.run({
			items: [{ json: {} }, { files: { data: named('two.png', png('two')) } }],
			node: { ...retried, onError: 'continueRegularOutput' },
		});
		expect(texts(items)).toEqual([
			'The item has no binary field "data" (it has no files at all)',
			'two',
		]);
		expect(callsFor('two')).toBe(1);
	});
});
