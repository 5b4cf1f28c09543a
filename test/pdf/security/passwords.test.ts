import { PDFDocument, StandardFonts, type EncryptionAlgorithm } from '@cantoo/pdf-lib';
import { openPdf } from '../../../pdf';
import { pageTexts } from '../../helpers/pdf/cutPages';
import { encrypted, encryptEntry } from '../../helpers/pdf/encryptPdf';
import { pdfFixture } from '../../helpers/pdf/pdfFixtures';
import { shown, twoPages, type FirstPage } from '../../helpers/pdf/twoPages';

const ALGORITHMS: EncryptionAlgorithm[] = ['RC4-40', 'RC4-128', 'AES-128', 'AES-256'];

/** As another library encrypts it. */
const locked = async (algorithm: EncryptionAlgorithm): Promise<Buffer> => {
	const document = await PDFDocument.create();
	const font = await document.embedFont(StandardFonts.Helvetica);
	document.addPage([300, 200]).drawText('LOCKED PAGE', { x: 20, y: 120, size: 24, font });
	document.encrypt({
		userPassword: 'user',
		ownerPassword: 'owner',
		algorithm,
		allowWeakCryptography: true,
	});
	return Buffer.from(await document.save({ useObjectStreams: false }));
};

describe.each(ALGORITHMS)('a file locked with %s', (algorithm) => {
	test.each(['user', 'owner'])('opens with the password of its %s', async (password) => {
		expect(await pageTexts(await locked(algorithm), { password })).toEqual(['LOCKED PAGE']);
	});

	test.each([
		['x', 'wrong password'],
		['', 'password needed'],
	])('stays closed to the password "%s": %s', async (password, reason) => {
		const opened = await openPdf(await locked(algorithm), { largestPart: 0, password });
		expect(opened).toEqual({ kind: 'encrypted', reason });
	});
});

/** A file with one thing about its encryption written otherwise, in as many bytes. */
const edited = (name: string, ...changes: [from: string, to: string][]): Buffer => {
	let text = pdfFixture(name).toString('latin1');
	for (const [from, to] of changes) {
		if (text.split(from).length !== 2) throw new Error(`${name} has not one ${from}`);
		text = text.replace(from, to.padEnd(from.length));
	}
	return Buffer.from(text, 'latin1');
};

describe('the length of a key is found', () => {
	test.each<[string, string, [string, string][]]>([
		['by the version alone', 'encrypted-rc4-40', [['/Length 40 ', '']]],
		['by the version, whatever else is said', 'encrypted-rc4-40', [['/Length 40', '/Length 99']]],
		[
			'where a later version leaves it out',
			'encrypted-rc4-40',
			[
				['/Length 40 ', ''],
				['/V 1', '/V 2'],
			],
		],
		[
			"in the crypt filter's bytes",
			'encrypted-aes-128',
			[['/Filter /Standard /Length 128', '/Filter /Standard']],
		],
		[
			"in the crypt filter's bits",
			'encrypted-aes-128',
			[
				['/Filter /Standard /Length 128', '/Filter /Standard'],
				['/Length 16 >>', '/Length 128>>'],
			],
		],
		[
			'where no length is given',
			'encrypted-aes-128',
			[
				['/Filter /Standard /Length 128', '/Filter /Standard'],
				['/Length 16 ', ''],
			],
		],
		[
			'where the length given cannot be',
			'encrypted-aes-128',
			[
				['/Filter /Standard /Length 128', '/Filter /Standard'],
				['/Length 16 >>', '/Length 999>>'],
			],
		],
		[
			'where the length given is too short',
			'encrypted-aes-128',
			[
				['/Filter /Standard /Length 128', '/Filter /Standard /Length 8'],
				['/Length 16 ', '/Length 1 '],
			],
		],
	])('%s', async (_, name, changes) => {
		const texts = await pageTexts(pdfFixture(name));
		expect(texts?.[0]).toMatch(/\w/);
		expect(await pageTexts(edited(name, ...changes))).toEqual(texts);
	});
});

test.each<[string, string, [string, string]]>([
	['of a revision that is not', 'encrypted-rc4-128', ['/R 3', '/R 9']],
	['of a version that is not', 'encrypted-rc4-128', ['/V 2', '/V 3']],
	['with a cipher that is not', 'encrypted-aes-128', ['/AESV2', '/AESV9']],
])('an encryption %s is unknown', async (_, name, change) => {
	expect(await openPdf(edited(name, change), { largestPart: 0 })).toEqual({
		kind: 'encrypted',
		reason: 'unknown encryption',
	});
});

describe('in an encrypted file', () => {
	const file = (first: FirstPage, trailer = encryptEntry('')) => twoPages({ ...first, trailer });
	const firstOf = async (bytes: Buffer) => (await pageTexts(bytes))?.[0];
	const content = (bytes: Buffer) => ({ entries: '', content: bytes });

	test('a crypt filter without a method leaves everything as it is', async () => {
		const trailer = encryptEntry('').replace('/CFM /AESV3', '');
		expect(await firstOf(file({}, trailer))).toBe('FIRST PAGE');
	});

	test('a crypt filter that is not there, or not a filter, does so too', async () => {
		const missing = encryptEntry('').replace('/Std <<', '/Other <<');
		expect(await firstOf(file({}, missing))).toBe('FIRST PAGE');
		const none = encryptEntry('').replace(/\/CF <<.*>> >>/, '/CF null');
		expect(await firstOf(file({}, none))).toBe('FIRST PAGE');
	});

	test('a stream shorter than one block is empty, and the page stays', async () => {
		expect(await firstOf(file({ content: content(Buffer.alloc(16, 1)) }))).toBe('');
	});

	test('a stream whose padding makes no sense is taken whole', async () => {
		const bytes = encrypted(`${shown('FIRST PAGE')}${' '.repeat(16)}`);
		const cut = bytes.subarray(0, Math.floor(bytes.length / 16) * 16 - 16);
		expect(await firstOf(file({ content: content(cut) }))).toBe('FIRST PAGE');
	});

	test('the newer ciphers need no file identifier', async () => {
		const sealed = content(encrypted(shown('FIRST PAGE')));
		const withoutId = encryptEntry('').replace(/\/ID.*$/, '');
		expect(await firstOf(file({ content: sealed }, withoutId))).toBe('FIRST PAGE');
		const otherId = encryptEntry('').replace(/\/ID.*$/, '/ID [/Name 7]');
		expect(await firstOf(file({ content: sealed }, otherId))).toBe('FIRST PAGE');
	});

	test('a key that is cut off opens nothing', async () => {
		const cutOff = encryptEntry('').replace(/\/UE <[0-9a-f]{2}/, '/UE <');
		expect(await openPdf(file({}, cutOff), { largestPart: 0 })).toEqual({
			kind: 'encrypted',
			reason: 'password needed',
		});
	});
});
