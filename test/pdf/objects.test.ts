import { deflateSync } from 'node:zlib';
import { withoutCrossReference } from '../helpers/pdf/hostilePdfs';
import { cutPages, faultsOf, pageTexts } from '../helpers/pdf/cutPages';
import { rawPdf } from '../helpers/pdf/rawPdf';
import { shown, stream, twoPages } from '../helpers/pdf/twoPages';

const attached = twoPages({ content: stream(shown('ATTACHED')) });
const withAttachment = twoPages({
	more: [
		{ entries: '/Type /EmbeddedFile', content: attached, length: '10 0 R' },
		String(attached.length),
	],
});
const orphan =
	'\n5 0 obj\n<< /Length 40 >>\nstream\nBT /F1 24 Tf 20 120 Td (ORPHAN LEFT) Tj ET\nendstream\nendobj\n';
const before = (file: Buffer, word: string, text: string): Buffer => {
	const at = file.lastIndexOf(word);
	return Buffer.concat([file.subarray(0, at), Buffer.from(text), file.subarray(at)]);
};

describe('an object is the one that the cross-reference points at', () => {
	test.each<[string, Buffer]>([
		['a PDF is attached whose length stands behind it', withAttachment],
		[
			'a comment looks like one',
			twoPages({ more: ['<< % was 3 0 obj << /Type /Page >>\n/Title (x) >>'] }),
		],
		[
			'a string looks like one',
			twoPages({ more: ['<< /Title (was 3 0 obj << /Type /Page >>) >>'] }),
		],
		['a definition that was given up stands behind it', before(twoPages(), '%%EOF', orphan)],
	])('where %s', async (_, file) => {
		expect(await faultsOf(file)).toEqual([]);
	});
});

describe('without a cross-reference, an object is the last one that the bytes show', () => {
	test.each<[string, Buffer]>([
		['past an attached PDF', withAttachment],
		['past a comment', twoPages({ more: ['<< % was 3 0 obj << /Type /Page >>\n/Title (x) >>'] })],
		['past a string', twoPages({ more: ['<< /Title (was 3 0 obj << /Type /Page >>) >>'] })],
	])('%s', async (_, file) => {
		expect(await faultsOf(withoutCrossReference(file), file)).toEqual([]);
	});

	test('or the one before, where that is cut off', async () => {
		const file = twoPages();
		const cutOff = before(
			file,
			'xref\n0',
			'5 0 obj\n<< /Length 900 >>\nstream\nBT /F1 24 Tf 20 120',
		);
		expect(await faultsOf(cutOff.subarray(0, cutOff.lastIndexOf('xref\n0')), file)).toEqual([]);
	});
});

test('a stream ends where its length says, though it holds what looks like its end', async () => {
	const content = `${shown('FIRST PAGE')}\n% endstream endobj\n${shown('BELOW', 'F1', 60)}`;
	expect(
		await faultsOf(
			twoPages({
				content: { entries: '', content, length: '9 0 R' },
				more: [String(content.length)],
			}),
		),
	).toEqual([]);
});

/** Objects in a stream of them, as PDF 1.5 has it; the first page shows how many there are. */
const packed = (count: number, entries: string, pack: (content: Buffer) => Buffer): Buffer => {
	const objects = Array.from({ length: count }, (_, index) => `(${index})`);
	objects[count - 1] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
	let offset = 0;
	const head = objects.map((object, index) => {
		const pair = `${100 + index} ${offset}`;
		offset += object.length + 1;
		return pair;
	});
	const text = `${head.join(' ')} `;
	const content = pack(Buffer.from(text + objects.join(' ')));
	return twoPages({
		fonts: `/F1 ${100 + count - 1} 0 R`,
		more: [
			{
				entries: `/Type /ObjStm /N ${count} /First ${text.length} /Filter /FlateDecode ${entries}`,
				content,
			},
		],
	});
};

/** As PNG has it: each row of eight bytes less the row above. */
const upPredicted = (content: Buffer): Buffer => {
	const rows = Math.ceil(content.length / 8);
	const padded = Buffer.concat([content, Buffer.alloc(rows * 8 - content.length, ' ')]);
	return Buffer.concat(
		Array.from({ length: rows }, (_, row) => {
			const bytes = padded.subarray(row * 8, row * 8 + 8);
			return Buffer.from([
				2,
				...bytes.map((byte, at) => byte - (row > 0 ? (padded[row * 8 - 8 + at] ?? 0) : 0)),
			]);
		}),
	);
};

describe('an object stream is read', () => {
	test('that holds 65,000 objects', async () => {
		const file = packed(65_000, '', deflateSync);
		expect(await pageTexts(withoutCrossReference(file))).toEqual(['FIRST PAGE', 'SECOND PAGE']);
	});

	test('that has a predictor', async () => {
		const file = packed(50, '/DecodeParms << /Predictor 12 /Columns 8 >>', (content) =>
			deflateSync(upPredicted(content)),
		);
		expect(await pageTexts(withoutCrossReference(file))).toEqual(['FIRST PAGE', 'SECOND PAGE']);
	});
});

describe('stray words between the entries of a dictionary are passed over', () => {
	const font = (name: string, tail = '>>') =>
		twoPages({
			fonts: '/F1 9 0 R',
			more: [`<< /Type /Font /BaseFont ${name} /Subtype /Type1 ${tail}`],
		});

	test.each(['/Helvetica New MS', '/Helvetica 1.5 Bold', '/Helvetica endobject'])(
		'such as the rest of a name with blanks (%s)',
		async (name) => {
			expect(await faultsOf(font(name))).toEqual([]);
		},
	);

	test('but what is no word is none of them', async () => {
		const [first] = (await cutPages(font('/Helvetica', '[ /A ] >>'))) ?? [];
		expect(first?.complete).toBe(false);
	});
});

describe('a dictionary without an end', () => {
	const page = (tail: string) => twoPages({ fonts: '/F1 9 0 R', more: [`<< /Type /Font ${tail}`] });

	test.each(['/Subtype /Type1 /BaseFont /Helvetica', '/Subtype /Type1 /BaseFont /Helvetica MS'])(
		'ends with its object (%s)',
		async (tail) => {
			expect(await faultsOf(page(tail))).toEqual([]);
		},
	);

	test.each(['/Encoding << /Type /Encoding stream', '/Subtype /Type1 10 0 obj', '/Subtype'])(
		'is none where its object is cut off (%s)',
		async (tail) => {
			const [first] = (await cutPages(page(tail))) ?? [];
			expect(first?.complete).toBe(false);
		},
	);
});

test('a file whose cross-reference leaves a page out is read as its bytes show it', async () => {
	const file = twoPages();
	const entries = file.toString('latin1');
	const at = entries.indexOf('0000000000 65535 f') + 4 * 20;
	const lost = Buffer.from(file);
	lost.write('0000000000 65535 f', at, 'latin1');
	expect(await faultsOf(lost, file)).toEqual([]);
});

test('a page tree that is not there leaves nothing to cut', async () => {
	const file = rawPdf(['<< /Type /Catalog >>']);
	expect(await pageTexts(file)).toBeNull();
});
