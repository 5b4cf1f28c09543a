import { join } from 'node:path';
import type { Engine, EngineInput } from '../../../sandbox/engine/engine';
import { openOcrEngine } from '../../../sandbox/engine/ocr/ocrEngine';
import { PNG } from '../files';

const ENTRY = join(__dirname, 'countingWorker.ts');
const STAYS = new AbortController().signal;

const input = (page: number): EngineInput => ({
	bytes: PNG,
	format: 'png',
	page,
	detectText: true,
	split: false,
	characters: false,
});

describe('the queue of the real engine', () => {
	let engine: Engine;
	beforeEach(() => {
		engine = openOcrEngine(ENTRY);
	});
	afterEach(() => engine.close?.());

	/** How many pages the thread has read with this one, or how the call ended. */
	const read = (page = 1, signal = STAYS): Promise<number | string> =>
		engine.recognize(input(page), signal).then(
			({ width }) => width,
			(error: Error) => error.message,
		);

	it('reads pages in the order in which they came', async () => {
		expect(await Promise.all([read(), read(), read()])).toEqual([1, 2, 3]);
	});

	it('passes over pages whose caller has left', async () => {
		const leave = new AbortController();
		const first = read();
		const left = Array.from({ length: 8 }, () => read(1, leave.signal));
		const next = read();
		leave.abort();
		expect(await Promise.all([first, next])).toEqual([1, 2]);
		expect(new Set(await Promise.all(left))).toEqual(new Set(['This operation was aborted']));
	});

	it('reads on in a new thread after one has died, and fails only the page that it died of', async () => {
		const pages = [read(), read(13), read(), read()];
		expect(await Promise.all(pages)).toEqual([1, 'the OCR worker has ended', 1, 2]);
	});

	it('reads nothing more once it is closed', async () => {
		const pages = [read(), read()];
		await engine.close?.();
		expect(await Promise.all([...pages, read()])).not.toContain(2);
		expect(await read()).toBe('the OCR engine is closed');
	});
});
