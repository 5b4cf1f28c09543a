import { ODD_MAIL, type Attachment } from '../helpers/oddMail';
import { useOcr } from '../helpers/ocr';

const ocr = useOcr({ engine: 'ocr' });

const fieldOf = (index: number) => `attachment_${index}`;
const nameOf = ({ fileName }: Attachment, index: number) => fileName ?? fieldOf(index);

/** Of "2 files skipped: a.ics (calendar file), b.gif (GIF image)." */
const skippedIn = (hint: string): Map<string, string> => {
	const [, names = ''] = /^\d+ files skipped: (.*)\.$/.exec(hint) ?? [];
	const each = names.matchAll(/(?:^|, )(.+?) \(([^()]+)\)(?=, |$)/g);
	return new Map([...each].map(([, name = '', why = '']) => [name, why]));
};

test('of a mailbox of odd attachments each is read, an error in words, or named as skipped', async () => {
	const files = ODD_MAIL.map(({ bytes, fileName, mimeType }, index) => [
		fieldOf(index),
		{ bytes, mimeType, ...(fileName !== undefined && { fileName }) },
	]);
	const { outputs, hints, error } = await ocr.run({
		items: [{ json: { subject: 'Odds and ends' }, files: Object.fromEntries(files) }],
		parameters: { binaryPropertyName: 'attachment_*' },
		node: { onError: 'continueErrorOutput' },
	});
	expect(error).toBeUndefined();
	const [good = [], bad = []] = outputs;
	const skipped = skippedIn(
		hints.find(({ message }) => message.includes('skipped'))?.message ?? '',
	);

	const cameOut = ODD_MAIL.map((attachment, index) => {
		const name = nameOf(attachment, index);
		const errors = bad.map(({ json }) => String(json.error));
		return {
			name,
			read: good
				.filter(({ json }) => json.binaryProperty === fieldOf(index))
				.map(({ json }) => json.text),
			errors: errors
				.filter((message) => message.startsWith(`${name}: `))
				.map((message) => message.slice(name.length)),
			skipped: skipped.get(name),
		};
	});
	expect(cameOut).toEqual(
		ODD_MAIL.map((attachment, index) => ({
			name: nameOf(attachment, index),
			read: (attachment.read ?? []).map((pattern) => expect.stringMatching(pattern)),
			errors: [attachment.error]
				.filter((pattern) => pattern !== undefined)
				.map((pattern) => expect.stringMatching(pattern)),
			skipped: attachment.skipped,
		})),
	);
	const counts = [good.length, bad.length, skipped.size];
	expect(counts.reduce((sum, count) => sum + count)).toBe(ODD_MAIL.length);
	// One PDF of two pages, one TIFF of three; the second copy of the invoice is not paid for.
	expect(ocr.sandbox.calls).toHaveLength(good.length + 1 + 2 - 1);
}, 300_000);
