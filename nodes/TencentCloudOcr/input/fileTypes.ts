/** A kind of file, as its content tells. */
export interface FileType {
	/** What a person calls it. */
	name: string;
	mimeType: string;
	/** Whether the API reads it. */
	readable: boolean;
}

interface Signature extends FileType {
	fits(bytes: Buffer): boolean;
}

const starts = (prefix: string | number[], offset = 0) => {
	const expected = typeof prefix === 'string' ? Buffer.from(prefix, 'latin1') : Buffer.from(prefix);
	return (bytes: Buffer) => bytes.subarray(offset, offset + expected.length).equals(expected);
};

/** ISO media files name their brand after `ftyp`. */
const brand = (...names: string[]) => {
	const isMedia = starts('ftyp', 4);
	return (bytes: Buffer) => isMedia(bytes) && names.includes(bytes.toString('latin1', 8, 12));
};

/** Text behind a byte order mark and blanks. */
const startsWithText = (pattern: RegExp) => (bytes: Buffer) =>
	pattern.test(
		bytes
			.toString('latin1', 0, 512)
			.replace(/^\u00ef\u00bb\u00bf/, '')
			.trimStart(),
	);

const ZIP = starts('PK\u0003\u0004');
/** Where the first of a ZIP's files are named; its list of all files stands at its end. */
const ZIP_HEAD = 64 * 1024;
const ZIP_LIST = 256 * 1024;
/** Office files are ZIPs whose folders tell which program they are of. */
const zipWith = (folder: string) => (bytes: Buffer) =>
	ZIP(bytes) &&
	[bytes.subarray(0, ZIP_HEAD), bytes.subarray(-ZIP_LIST)].some((part) => part.includes(folder));

const looksLikeText = (bytes: Buffer) => !bytes.subarray(0, 512).some((byte) => byte < 9);

const PDF_HEADER = '%PDF-';
const LATE_HEADER = /[\r\n]%PDF-\d\.\d\s[^]*?\s\d+\s+\d+\s+obj\b/;
/** Bytes in which a header may stand, and in which the first object follows it. */
const LATE_HEADER_BYTES = 1024;
const FIRST_OBJECT_BYTES = 4096;

/**
 * Readers accept a PDF header anywhere in the first kilobyte, because programs along the way put things in front of
 * it. A text may merely mention one, so in a text it must begin a line and be followed by objects.
 */
const hasLatePdfHeader = (bytes: Buffer) => {
	const at = bytes.subarray(0, LATE_HEADER_BYTES).indexOf(PDF_HEADER);
	if (at < 0) return false;
	if (!looksLikeText(bytes.subarray(0, at))) return true;
	return LATE_HEADER.test(bytes.toString('latin1', 0, FIRST_OBJECT_BYTES));
};
/** Many a text begins with "BM" too; a bitmap has four reserved zero bytes after its size. */
const isBitmap = (bytes: Buffer) =>
	starts('BM')(bytes) && bytes.length > 14 && bytes.readUInt32LE(6) === 0;

const unreadable = (name: string, mimeType: string, fits: Signature['fits']): Signature => ({
	name,
	mimeType,
	readable: false,
	fits,
});

const PDF: FileType = { name: 'PDF', mimeType: 'application/pdf', readable: true };

/** In order: the first that fits is taken. */
const SIGNATURES: readonly Signature[] = [
	{ name: 'PNG', mimeType: 'image/png', readable: true, fits: starts([0x89, 0x50, 0x4e, 0x47]) },
	{ name: 'JPEG', mimeType: 'image/jpeg', readable: true, fits: starts([0xff, 0xd8, 0xff]) },
	{ name: 'BMP', mimeType: 'image/bmp', readable: true, fits: isBitmap },
	{ ...PDF, fits: startsWithText(/^%PDF-/) },
	unreadable('GIF image', 'image/gif', starts('GIF8')),
	unreadable(
		'WebP image',
		'image/webp',
		(bytes) => starts('RIFF')(bytes) && starts('WEBP', 8)(bytes),
	),
	unreadable(
		'TIFF image',
		'image/tiff',
		(bytes) => starts('II*\0')(bytes) || starts('MM\0*')(bytes),
	),
	unreadable(
		'HEIC image',
		'image/heic',
		brand('heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'),
	),
	unreadable('AVIF image', 'image/avif', brand('avif', 'avis')),
	unreadable('JPEG 2000 image', 'image/jp2', starts([0, 0, 0, 0x0c, 0x6a, 0x50, 0x20, 0x20])),
	unreadable('Photoshop file', 'image/vnd.adobe.photoshop', starts('8BPS')),
	unreadable('icon', 'image/x-icon', starts([0, 0, 1, 0])),
	unreadable(
		'Word document',
		'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		zipWith('word/'),
	),
	unreadable(
		'Excel workbook',
		'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		zipWith('xl/'),
	),
	unreadable(
		'PowerPoint presentation',
		'application/vnd.openxmlformats-officedocument.presentationml.presentation',
		zipWith('ppt/'),
	),
	unreadable(
		'OpenDocument file',
		'application/vnd.oasis.opendocument',
		zipWith('mimetypeapplication/vnd.oasis'),
	),
	unreadable('ZIP archive', 'application/zip', ZIP),
	unreadable(
		'older Office document',
		'application/x-ole-storage',
		starts([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
	),
	unreadable('Outlook winmail.dat', 'application/vnd.ms-tnef', starts([0x78, 0x9f, 0x3e, 0x22])),
	unreadable('RTF document', 'application/rtf', starts('{\\rtf')),
	unreadable('gzip archive', 'application/gzip', starts([0x1f, 0x8b])),
	unreadable(
		'7z archive',
		'application/x-7z-compressed',
		starts([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
	),
	unreadable('tar archive', 'application/x-tar', starts('ustar', 257)),
	unreadable('RAR archive', 'application/vnd.rar', starts('Rar!')),
	unreadable('video or audio', 'video/mp4', starts('ftyp', 4)),
	unreadable(
		'SVG image',
		'image/svg+xml',
		startsWithText(/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg/i),
	),
	unreadable('HTML page', 'text/html', startsWithText(/^<(?:!doctype html|html)/i)),
	unreadable('calendar file', 'text/calendar', startsWithText(/^BEGIN:VCALENDAR/)),
	unreadable('contact file', 'text/vcard', startsWithText(/^BEGIN:VCARD/)),
	unreadable('XML file', 'application/xml', startsWithText(/^<\?xml/)),
	{ ...PDF, fits: hasLatePdfHeader },
];

const TEXT: FileType = { name: 'text file', mimeType: 'text/plain', readable: false };
const UNKNOWN: FileType = {
	name: 'file of unknown type',
	mimeType: 'application/octet-stream',
	readable: false,
};

/** Tells the type by content; names and declared types are often wrong in mail. */
export function fileTypeOf(bytes: Buffer): FileType {
	return SIGNATURES.find(({ fits }) => fits(bytes)) ?? (looksLikeText(bytes) ? TEXT : UNKNOWN);
}

export const isPdfType = ({ mimeType }: FileType) => mimeType === 'application/pdf';
