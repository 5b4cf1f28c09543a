import { brand, starts, startsWithText } from './content';
import type { Signature } from './fileType';
import { CONVERT_HEIC, CONVERT_PICTURE, SAVE_PICTURE } from './remedies';

/** Many a text begins with "BM" too; a bitmap has four reserved zero bytes after its size. */
const isBitmap = (bytes: Buffer) =>
	starts('BM')(bytes) && bytes.length > 14 && bytes.readUInt32LE(6) === 0;

const isTiff = (bytes: Buffer) =>
	['II*\0', 'MM\0*', 'II+\0', 'MM\0+'].some((head) => starts(head)(bytes));

const isWebP = (bytes: Buffer) => starts('RIFF')(bytes) && starts('WEBP', 8)(bytes);

const isSvg = startsWithText(
	/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg/i,
);

export const PICTURES: readonly Signature[] = [
	{
		name: 'PNG',
		mimeType: 'image/png',
		use: 'picture',
		fits: starts([0x89, 0x50, 0x4e, 0x47]),
	},
	{ name: 'JPEG', mimeType: 'image/jpeg', use: 'picture', fits: starts([0xff, 0xd8, 0xff]) },
	{ name: 'BMP', mimeType: 'image/bmp', use: 'picture', fits: isBitmap },
	{ name: 'TIFF', mimeType: 'image/tiff', use: 'tiff', fits: isTiff },
	{
		name: 'WebP image',
		mimeType: 'image/webp',
		use: 'wanted',
		todo: CONVERT_PICTURE,
		fits: isWebP,
	},
	{
		name: 'HEIC image',
		mimeType: 'image/heic',
		use: 'wanted',
		todo: CONVERT_HEIC,
		fits: brand('heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'),
	},
	{
		name: 'AVIF image',
		mimeType: 'image/avif',
		use: 'wanted',
		todo: SAVE_PICTURE,
		fits: brand('avif', 'avis'),
	},
	{
		name: 'JPEG 2000 image',
		mimeType: 'image/jp2',
		use: 'wanted',
		todo: SAVE_PICTURE,
		fits: (bytes) =>
			starts([0, 0, 0, 0x0c, 0x6a, 0x50, 0x20, 0x20])(bytes) ||
			starts([0xff, 0x4f, 0xff, 0x51])(bytes),
	},
	{
		name: 'JPEG XL image',
		mimeType: 'image/jxl',
		use: 'wanted',
		todo: SAVE_PICTURE,
		fits: (bytes) =>
			starts([0xff, 0x0a])(bytes) || starts([0, 0, 0, 0x0c, 0x4a, 0x58, 0x4c, 0x20])(bytes),
	},
	{
		name: 'Photoshop file',
		mimeType: 'image/vnd.adobe.photoshop',
		use: 'wanted',
		todo: SAVE_PICTURE,
		fits: starts('8BPS'),
	},
	{
		name: 'DjVu document',
		mimeType: 'image/vnd.djvu',
		use: 'wanted',
		todo: 'Save it as a PDF in a DjVu reader.',
		fits: starts('AT&TFORM'),
	},
	// In mail these are logos, separators and counters.
	{
		name: 'GIF image',
		mimeType: 'image/gif',
		use: 'beside',
		todo: CONVERT_PICTURE,
		fits: starts('GIF8'),
	},
	{
		name: 'SVG image',
		mimeType: 'image/svg+xml',
		use: 'beside',
		todo: SAVE_PICTURE,
		fits: isSvg,
	},
	{
		name: 'icon',
		mimeType: 'image/x-icon',
		use: 'beside',
		todo: SAVE_PICTURE,
		fits: starts([0, 0, 1, 0]),
	},
	{
		name: 'Windows metafile',
		mimeType: 'image/emf',
		use: 'beside',
		todo: SAVE_PICTURE,
		fits: (bytes) => starts(' EMF', 40)(bytes) || starts([0xd7, 0xcd, 0xc6, 0x9a])(bytes),
	},
];
