import { failing } from '../helpers/echoEngine';
import { document, picture } from '../helpers/files';
import { useOcr } from '../helpers/ocr';

const ocr = useOcr();

const INVOICE = 'Invoice Date: | 14 March 2025\n\nTotal: | 30.00';
const BLURRED = failing('FailedOperation.ImageBlur');

const FOUND = { Date: '2025-03-14', Total: 30 };

type OnError = 'continueRegularOutput' | 'continueErrorOutput';

const read = async (onError: OnError, ...items: ReturnType<typeof picture>[]) => {
	const { outputs, error } = await ocr.run({
		items,
		parameters: { operation: 'readFields' },
		node: { onError },
	});
	expect(error).toBeUndefined();
	return outputs.map((output) => output.map(({ json, pairedItem }) => ({ json, pairedItem })));
};

const blurred = (item: number, fileName: string, page: number | null) => ({
	json: {
		error: expect.stringContaining('too blurred to read'),
		details: expect.objectContaining({
			errorCode: 'FailedOperation.ImageBlur',
			fileName,
			page,
			binaryProperty: 'data',
		}),
	},
	pairedItem: { item },
});

const found = (item: number, more = {}) => ({
	json: { ...FOUND, ...more },
	pairedItem: { item },
});

/** Where items and error items go: both to the one output, or each to its own. */
const BOTH = [
	['continueRegularOutput', (items: object[], errors: object[]) => [[...items, ...errors]]],
	['continueErrorOutput', (items: object[], errors: object[]) => [items, errors]],
] as const;

describe.each(BOTH)('Read Fields with %s', (onError, outputs) => {
	test('keeps what the other pages say, asks for a review, and tells of the failed page', async () => {
		const file = document([INVOICE, BLURRED], 'two.pdf');
		expect(await read(onError, file)).toStrictEqual(
			outputs([found(0, { needsReview: true })], [blurred(0, 'two.pdf', 2)]),
		);
	});

	test('gives an error item for a file of which no page could be read', async () => {
		expect(
			await read(onError, picture(INVOICE, 'good.png'), picture(BLURRED, 'blurred.png')),
		).toStrictEqual(outputs([found(0)], [blurred(1, 'blurred.png', null)]));
	});
});

test('stops at a failed page where no failure may be', async () => {
	const { error, outputs } = await ocr.run({
		items: [document([INVOICE, BLURRED], 'two.pdf')],
		parameters: { operation: 'readFields' },
	});
	expect(error?.message).toBe('two.pdf, page 2: the picture is too blurred to read');
	expect(outputs.flat()).toEqual([]);
});
