import { isOle, isZip, oleWith, starts, startsWithText, zipWith } from './content';
import type { Signature } from './fileType';
import {
	EXTRACT_TABLE,
	EXTRACT_TEXT,
	OPEN_MAIL,
	SAVE_AS_PDF,
	UNPACK,
	UNPACK_ELSEWHERE,
} from './remedies';

const OFFICE = 'application/vnd.openxmlformats-officedocument.';

const wanted = (
	name: string,
	mimeType: string,
	todo: string,
	fits: Signature['fits'],
): Signature => ({ name, mimeType, use: 'wanted', todo, fits });

/** Documents of other programs, and archives that can hold some. In order: a kind of ZIP stands before the ZIP. */
export const DOCUMENTS: readonly Signature[] = [
	wanted(
		'Word document',
		`${OFFICE}wordprocessingml.document`,
		SAVE_AS_PDF,
		zipWith('word/document.'),
	),
	wanted('Excel workbook', `${OFFICE}spreadsheetml.sheet`, EXTRACT_TABLE, zipWith('xl/workbook.')),
	wanted(
		'PowerPoint presentation',
		`${OFFICE}presentationml.presentation`,
		SAVE_AS_PDF,
		zipWith('ppt/presentation.'),
	),
	wanted('XPS document', 'application/vnd.ms-xpsdocument', SAVE_AS_PDF, zipWith('.fpage')),
	wanted(
		'OFD document',
		'application/ofd',
		'Save it as a PDF in an OFD reader; issuers of electronic invoices often offer the PDF too.',
		zipWith('OFD.xml'),
	),
	wanted(
		'OpenDocument spreadsheet',
		'application/vnd.oasis.opendocument.spreadsheet',
		EXTRACT_TABLE,
		zipWith('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
	),
	wanted(
		'OpenDocument file',
		'application/vnd.oasis.opendocument',
		SAVE_AS_PDF,
		zipWith('mimetypeapplication/vnd.oasis'),
	),
	wanted('e-book', 'application/epub+zip', SAVE_AS_PDF, zipWith('mimetypeapplication/epub+zip')),
	wanted(
		'Pages, Numbers or Keynote document',
		'application/vnd.apple.iwork',
		SAVE_AS_PDF,
		zipWith('Index/Document.iwa'),
	),
	wanted('ZIP archive', 'application/zip', UNPACK, isZip),
	wanted('gzip archive', 'application/gzip', UNPACK, starts([0x1f, 0x8b])),
	wanted(
		'7z archive',
		'application/x-7z-compressed',
		UNPACK_ELSEWHERE,
		starts([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
	),
	wanted('tar archive', 'application/x-tar', UNPACK_ELSEWHERE, starts('ustar', 257)),
	wanted('RAR archive', 'application/vnd.rar', UNPACK_ELSEWHERE, starts('Rar!')),
	{
		name: 'saved Outlook mail',
		mimeType: 'application/vnd.ms-outlook',
		use: 'beside',
		todo: OPEN_MAIL,
		fits: oleWith('__properties_version1.0'),
	},
	wanted(
		'Office document with a password',
		'application/x-ole-storage',
		'Remove its password and save it as a PDF.',
		oleWith('EncryptedPackage'),
	),
	wanted('Word document', 'application/msword', SAVE_AS_PDF, oleWith('WordDocument')),
	wanted('Excel workbook', 'application/vnd.ms-excel', EXTRACT_TABLE, (bytes) =>
		[oleWith('Workbook'), oleWith('Book')].some((fits) => fits(bytes)),
	),
	wanted(
		'PowerPoint presentation',
		'application/vnd.ms-powerpoint',
		SAVE_AS_PDF,
		oleWith('PowerPoint Document'),
	),
	wanted('older Office document', 'application/x-ole-storage', SAVE_AS_PDF, isOle),
	wanted('RTF document', 'application/rtf', EXTRACT_TEXT, starts('{\\rtf')),
	wanted(
		'PostScript document',
		'application/postscript',
		SAVE_AS_PDF,
		startsWithText(/^%!PS-Adobe/),
	),
];
