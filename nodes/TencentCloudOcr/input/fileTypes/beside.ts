import { isFileAsText } from '../fileAsText';
import { looksLikeText, starts, startsWithText } from './content';
import type { Signature } from './fileType';
import { DIRECT_LINK, EXTRACT_TEXT, FROM_BASE64, FROM_URL, OPEN_MAIL } from './remedies';

/** An object identifier of PKCS #7: signed data, in mail beside what it signs, and encrypted data. */
const pkcs7 = (kind: number) => {
	const identifier = Buffer.from([
		0x06,
		0x09,
		0x2a,
		0x86,
		0x48,
		0x86,
		0xf7,
		0x0d,
		0x01,
		0x07,
		kind,
	]);
	return (bytes: Buffer) => starts([0x30])(bytes) && bytes.subarray(0, 32).includes(identifier);
};
const [isSigned, isEncrypted] = [pkcs7(2), pkcs7(3)];
const isArmouredSignature = startsWithText(
	/^-----BEGIN (?:PGP (?:SIGNATURE|PUBLIC KEY BLOCK)|PKCS7|CERTIFICATE)-----/,
);

/** A line that only a mail has, among the first lines of fields. */
const isMail = startsWithText(
	/^(?:From \S+@\S+ .*\r?\n)?(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?(?:Received|Return-Path|Message-ID|From): *\S/i,
);

const isUrl = startsWithText(/^https?:\/\/\S+\s*$/);

/** What comes beside documents and is not read. */
export const BESIDE: readonly Signature[] = [
	{
		name: 'Outlook winmail.dat',
		mimeType: 'application/vnd.ms-tnef',
		use: 'beside',
		todo: 'Ask the sender to send mails as HTML or plain text, not as Rich Text: Outlook then attaches files as such.',
		fits: starts([0x78, 0x9f, 0x3e, 0x22]),
	},
	{
		name: 'calendar file',
		mimeType: 'text/calendar',
		use: 'beside',
		todo: EXTRACT_TEXT,
		fits: startsWithText(/^BEGIN:VCALENDAR/i),
	},
	{
		name: 'contact file',
		mimeType: 'text/vcard',
		use: 'beside',
		fits: startsWithText(/^BEGIN:VCARD/i),
	},
	{
		name: 'digital signature',
		mimeType: 'application/pkcs7-signature',
		use: 'beside',
		fits: (bytes) => isSigned(bytes) || isArmouredSignature(bytes),
	},
	{
		name: 'encrypted mail',
		mimeType: 'application/pkcs7-mime',
		use: 'wanted',
		todo: 'Decrypt it in a mail program first.',
		fits: (bytes) => isEncrypted(bytes) || startsWithText(/^-----BEGIN PGP MESSAGE-----/)(bytes),
	},
	{
		name: 'HTML page',
		mimeType: 'text/html',
		use: 'beside',
		todo: DIRECT_LINK,
		fits: startsWithText(
			/^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype html|html|head|body)\b/i,
		),
	},
	{
		name: 'Base64 text',
		mimeType: 'text/plain',
		use: 'wanted',
		todo: FROM_BASE64,
		fits: (bytes) => looksLikeText(bytes) && isFileAsText(bytes.toString('latin1', 0, 4096)),
	},
	{
		name: 'text with a URL',
		mimeType: 'text/plain',
		use: 'wanted',
		todo: FROM_URL,
		fits: isUrl,
	},
	{
		name: 'text file',
		mimeType: 'text/plain',
		use: 'beside',
		todo: EXTRACT_TEXT,
		fits: (bytes) => starts([0xff, 0xfe])(bytes) || starts([0xfe, 0xff])(bytes),
	},
	{
		name: 'XML file',
		mimeType: 'application/xml',
		use: 'beside',
		todo: EXTRACT_TEXT,
		fits: startsWithText(/^<\?xml/),
	},
	{
		name: 'JSON file',
		mimeType: 'application/json',
		use: 'beside',
		todo: EXTRACT_TEXT,
		fits: startsWithText(/^(?:\{\s*"|\[\s*["{[\d])/),
	},
	{
		name: 'video or audio',
		mimeType: 'video/mp4',
		use: 'beside',
		fits: (bytes) => starts('ftyp', 4)(bytes) || starts('ID3')(bytes) || starts('OggS')(bytes),
	},
];

/** A mail as a file of its own; a document with such lines in front is no mail. */
export const MAIL: Signature = {
	name: 'mail',
	mimeType: 'message/rfc822',
	use: 'beside',
	todo: OPEN_MAIL,
	fits: (bytes) => looksLikeText(bytes) && isMail(bytes),
};
