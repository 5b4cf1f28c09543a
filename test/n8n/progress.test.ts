import { withProgress, type Screen } from '../../n8n/progress';

class Paper implements Screen {
	text = '';

	constructor(readonly isTTY: boolean) {}

	write(text: string) {
		this.text += text;
	}
}

/** Shows the progress of work that takes so many seconds. */
async function shown(isTTY: boolean, seconds: number, detail?: () => Promise<string>) {
	const screen = new Paper(isTTY);
	const work = async () => {
		await jest.advanceTimersByTimeAsync(seconds * 1000);
		return 'done';
	};
	const result = await withProgress('Waiting', work, { screen, ...(detail && { detail }) });
	return { result, lines: screen.text.split('\n') };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('is a line every few seconds, and one at the end', async () => {
	const { result, lines } = await shown(false, 12);
	expect(result).toBe('done');
	expect(lines).toEqual(['Waiting: 5 s', 'Waiting: 10 s', 'Waiting: 12 s', '']);
});

it('is one line on a terminal, written over every second', async () => {
	const { lines } = await shown(true, 3);
	const [line = '', ...rest] = lines;
	expect(line.split('\r\u001b[2K')).toEqual([
		'',
		...['0 s', '1 s', '2 s', '3 s', '3 s'].map((time) => `Waiting: ${time}`),
	]);
	expect(rest).toEqual(['']);
});

it('tells what more there is to tell', async () => {
	const { lines } = await shown(false, 6, async () => '20 MB');
	expect(lines).toEqual(['Waiting: 5 s, 20 MB', 'Waiting: 6 s, 20 MB', '']);
});

it('ends its line when the work fails', async () => {
	const screen = new Paper(true);
	const failing = withProgress(
		'Waiting',
		async () => {
			throw new Error('no');
		},
		{ screen },
	);
	await expect(failing).rejects.toThrow('no');
	expect(screen.text).toMatch(/Waiting: 0 s\n$/);
});

it('never asks for more to tell while it is still being told', async () => {
	let asked = 0;
	let answer = () => {};
	const slow = async () => {
		asked += 1;
		if (asked === 1) await new Promise<void>((resolve) => (answer = resolve));
		return `${asked}`;
	};
	const screen = new Paper(false);
	const work = async () => {
		await jest.advanceTimersByTimeAsync(60_000);
		answer();
	};
	await withProgress('Waiting', work, { screen, detail: slow });
	expect(asked).toBe(2);
});
