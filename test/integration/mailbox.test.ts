import {
	cameOut,
	documentedTable,
	fieldOf,
	mailTable,
	skippedIn,
	wanted,
} from '../helpers/mail/cameOut';
import { ODD_MAIL } from '../helpers/mail/oddMail';
import { useOcr } from '../helpers/ocr';

const ocr = useOcr({ engine: 'ocr' });

test('of a mailbox of odd attachments each is read, an error in words, or named as skipped', async () => {
	const files = ODD_MAIL.map(({ bytes, fileName, mimeType }, index) => [
		fieldOf(index),
		{ bytes, mimeType, ...(fileName !== undefined && { fileName }) },
	]);
	const { outputs, error, ...execution } = await ocr.run({
		items: [{ json: { subject: 'Odds and ends' }, files: Object.fromEntries(files) }],
		parameters: { binaryPropertyName: 'attachment_*' },
		node: { onError: 'continueErrorOutput' },
	});
	expect(error).toBeUndefined();
	const [good = [], bad = []] = outputs;
	const hints = execution.hints.map(({ message }) => message);
	const result = { good, bad, hints };
	expect(cameOut(ODD_MAIL, result)).toEqual(wanted(ODD_MAIL));
	expect(mailTable(ODD_MAIL, result)).toEqual(documentedTable());
	expect(good.length + bad.length + skippedIn(hints).size).toBe(ODD_MAIL.length);
	// One PDF of two pages, one TIFF of three; the second copy of the invoice is not paid for.
	expect(ocr.sandbox.calls).toHaveLength(good.length + 1 + 2 - 1);
}, 300_000);
