/** Where progress is shown, such as `process.stdout`. */
export interface Screen {
	/** Whether a line can be written over. */
	isTTY?: boolean;
	write(text: string): unknown;
}

export interface ProgressOptions {
	/** What more there is to tell than the time, asked anew every few seconds. */
	detail?: () => Promise<string | undefined>;
	/** @default process.stdout */
	screen?: Screen;
}

/** Milliseconds between two lines, and between two states of one that tells the time alone. */
const EVERY_LINE = 5000;
const EVERY_STATE = 1000;

const OVER_THE_LINE = '\r\u001b[2K';

/**
 * Tells what is waited for, and for how many seconds, until the work is done: on a terminal in one line
 * that is written over, elsewhere in a new line every few seconds.
 */
export async function withProgress<T>(
	title: string,
	work: () => Promise<T>,
	{ detail, screen = process.stdout }: ProgressOptions = {},
): Promise<T> {
	const { isTTY = false } = screen;
	const started = Date.now();
	const show = async (end: string) => {
		const more = await detail?.();
		const seconds = Math.round((Date.now() - started) / 1000);
		const line = `${title}: ${seconds} s${more === undefined ? '' : `, ${more}`}`;
		screen.write(isTTY ? `${OVER_THE_LINE}${line}${end}` : `${line}\n`);
	};
	let showing: Promise<void> | undefined;
	const beat = () => {
		showing ??= show('').finally(() => (showing = undefined));
	};
	const timer = setInterval(beat, isTTY && !detail ? EVERY_STATE : EVERY_LINE);
	if (isTTY) beat();
	try {
		return await work();
	} finally {
		clearInterval(timer);
		await showing;
		await show('\n');
	}
}
