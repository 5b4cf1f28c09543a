import { openPdf } from '../../pdf';
import { annotationsOf, pageTexts } from '../helpers/pdf/cutPages';
import { encrypted, encryptedToLineEnd, encryptEntry } from '../helpers/pdf/encryptPdf';
import { shown, twoPages, type FirstPage } from '../helpers/pdf/twoPages';

const PASSWORD = '密码 Straße';
const TEXTS = ['FIRST PAGE', 'SECOND PAGE'];
const file = (first: FirstPage, trailer = encryptEntry('')) => twoPages({ ...first, trailer });
const content = (bytes: Buffer, more: object = {}) => ({ entries: '', content: bytes, ...more });
const firstOf = async (bytes: Buffer, password?: string) =>
	(await pageTexts(bytes, password === undefined ? {} : { password }))?.[0];

test('a stream is decrypted to its end, though its last byte looks like the end of a line', async () => {
	const bytes = encryptedToLineEnd(shown('FIRST PAGE'));
	const indirect = content(bytes, { length: '9 0 R' });
	expect(await firstOf(file({ content: indirect, more: [String(bytes.length)] }))).toBe(
		'FIRST PAGE',
	);
	const unknown = content(bytes, { length: '99 0 R' });
	expect(await firstOf(file({ content: unknown }))).toBe('FIRST PAGE');
});

test('a password may have letters of all kinds', async () => {
	const closed = file({ content: content(encrypted(shown('FIRST PAGE'))) }, encryptEntry(PASSWORD));
	expect(await firstOf(closed, PASSWORD)).toBe('FIRST PAGE');
	expect(await openPdf(closed, { largestPart: 0, password: '密码' })).toEqual({
		kind: 'encrypted',
		reason: 'wrong password',
	});
});

test('a file that encrypts its attachments alone is read without a password', async () => {
	const filters = '/StmF /Identity /StrF /Identity /EFF /Std';
	expect(await pageTexts(file({}, encryptEntry(PASSWORD, filters)))).toEqual(TEXTS);
});

test('a stream may name another filter than the file', async () => {
	const plain = { entries: '/Filter [/Crypt]', content: shown('FIRST PAGE') };
	expect(await firstOf(file({ content: plain }))).toBe('FIRST PAGE');
	const sealed = {
		entries: '/Filter /Crypt /DecodeParms << /Name /Std >>',
		content: encrypted(shown('FIRST PAGE')),
	};
	const filters = '/StmF /Identity /StrF /Identity';
	expect(await firstOf(file({ content: sealed }, encryptEntry('', filters)))).toBe('FIRST PAGE');
});

test('strings are decrypted apart from streams', async () => {
	const note = encrypted('FILLED IN').toString('hex');
	const field = `<< /Type /Annot /Subtype /Widget /FT /Tx /Rect [20 20 220 60] /V <${note}> >>`;
	const sealed = file(
		{ page: `/Annots [${field}]` },
		encryptEntry('', '/StmF /Identity /StrF /Std'),
	);
	expect(await annotationsOf(sealed)).toEqual([
		expect.objectContaining({ V: `<${Buffer.from('FILLED IN').toString('hex')}>` }),
	]);
});

test('a file that a certificate opens says that its encryption is not known', async () => {
	const closed = twoPages({ trailer: '/Encrypt << /Filter /Adobe.PubSec /V 4 >> /ID [<00> <00>]' });
	expect(await openPdf(closed, { largestPart: 0, password: 'x' })).toEqual({
		kind: 'encrypted',
		reason: 'unknown encryption',
	});
});
