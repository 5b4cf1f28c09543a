import { runProgram } from '../pdfs/programs';
import { pageOf } from './picture';

const PAGES = { '1.png': pageOf(1), '2.png': pageOf(2), '3.png': pageOf(3) };

const imageMagick = (...options: string[]) =>
	runProgram('convert', ['1.png', '-density', '72', ...options, 'out.tif'], PAGES, 'out.tif');

/** One page in each kind of packing and colour. */
export const byImageMagick = (): Record<string, Buffer> => ({
	'imagemagick-group4': imageMagick('-monochrome', '-compress', 'Group4'),
	'imagemagick-fax': imageMagick('-monochrome', '-compress', 'Fax'),
	'imagemagick-lzw-rgb': imageMagick('-type', 'TrueColor', '-compress', 'LZW'),
	'imagemagick-zip-grey': imageMagick('-type', 'Grayscale', '-compress', 'Zip'),
	'imagemagick-packbits-grey': imageMagick('-type', 'Grayscale', '-compress', 'RLE'),
	'imagemagick-jpeg': imageMagick('-type', 'TrueColor', '-compress', 'JPEG'),
	'imagemagick-zip-16-bits-big-endian': imageMagick(
		...['-type', 'TrueColor', '-depth', '16', '-endian', 'MSB', '-compress', 'Zip'],
	),
	'imagemagick-lzw-cmyk': imageMagick('-colorspace', 'CMYK', '-compress', 'LZW'),
	'imagemagick-zip-palette': imageMagick('-type', 'Palette', '-compress', 'Zip'),
	'imagemagick-zip-transparent': imageMagick(
		...['-transparent', 'white', '-type', 'TrueColorAlpha', '-compress', 'Zip'],
	),
});

/** The colour picture, and the same in black and white, as libtiff's own programs pack it. */
export const byLibtiff = (): Record<string, Buffer> => {
	const colour = imageMagick('-type', 'TrueColor', '-compress', 'None');
	const blackAndWhite = imageMagick('-monochrome', '-compress', 'Group4');
	const turned = imageMagick('-rotate', '-90', '-type', 'Grayscale', '-compress', 'LZW');
	const mirrored = imageMagick('-transpose', '-monochrome', '-compress', 'Group4');
	const copy = (tiff: Buffer, ...options: string[]) =>
		runProgram('tiffcp', [...options, 'in.tif', 'out.tif'], { 'in.tif': tiff }, 'out.tif');
	const tagged = (tiff: Buffer, tag: string, value: string) =>
		runProgram('tiffset', ['-s', tag, value, 'in.tif'], { 'in.tif': tiff }, 'in.tif');
	return {
		'libtiff-raw-black-and-white': copy(blackAndWhite, '-c', 'none'),
		'libtiff-group4-strips': copy(blackAndWhite, '-c', 'g4', '-r', '16'),
		'libtiff-group3-2d-low-bit-first': copy(
			blackAndWhite,
			...['-c', 'g3:2d:fill', '-f', 'lsb2msb'],
		),
		'libtiff-group4-low-bit-first': copy(blackAndWhite, '-c', 'g4', '-f', 'lsb2msb', '-r', '999'),
		'libtiff-lzw-predicted': copy(colour, '-c', 'lzw:2', '-r', '8'),
		'libtiff-zip-predicted-tiles': copy(colour, ...['-c', 'zip:2', '-t', '-w', '64', '-l', '64']),
		'libtiff-jpeg-strips': copy(colour, '-c', 'jpeg', '-r', '16'),
		'libtiff-jpeg-rgb': copy(colour, '-c', 'jpeg:r', '-r', '999'),
		'libtiff-jpeg-tiles': copy(colour, ...['-c', 'jpeg', '-t', '-w', '128', '-l', '64']),
		'libtiff-bigtiff': copy(colour, '-8', '-c', 'lzw', '-B'),
		'libtiff-planes': copy(colour, '-p', 'separate', '-c', 'packbits'),
		'libtiff-turned': tagged(turned, '274', '6'),
		'libtiff-mirrored': tagged(mirrored, '274', '5'),
	};
};

/** Three pages as Ghostscript's devices for fax, screen and print give them. */
export const byGhostscript = (): Record<string, Buffer> => {
	const pdf = runProgram(
		'gm',
		['convert', '-density', '72', '1.png', '2.png', '3.png', 'out.pdf'],
		PAGES,
		'out.pdf',
	);
	const device = (name: string, resolution: string) => {
		const options = ['-q', '-dBATCH', '-dNOPAUSE', `-sDEVICE=${name}`, `-r${resolution}`];
		const args = [...options, '-sOutputFile=out.tif', 'in.pdf'];
		return runProgram('gs', args, { 'in.pdf': pdf }, 'out.tif');
	};
	return {
		'ghostscript-tiffg4': device('tiffg4', '72'),
		'ghostscript-tiffcrle': device('tiffcrle', '72'),
		'ghostscript-tiffg32d-fax': device('tiffg32d', '144x72'),
		'ghostscript-tifflzw': device('tifflzw', '72'),
		'ghostscript-tiffpack': device('tiffpack', '72'),
	};
};

const PILLOW = `
from PIL import Image
pages = [Image.open(f"{page}.png").convert("RGB") for page in (1, 2, 3)]
pages[0].save("out.tif", compression="tiff_adobe_deflate", save_all=True, append_images=pages[1:], dpi=(72, 72))
`;

const EVERY_RUN = `
from PIL import Image
width = 2700
page = Image.new("1", (width, width), 1)
for white in range(width):
    page.paste(0, (white, white, width, white + 1))
page.save("out.tif", compression="group3")
`;

/** What Pillow and GraphicsMagick make. */
export const byOthers = (): Record<string, Buffer> => ({
	'pillow-deflate': runProgram('/usr/bin/python3', ['-c', PILLOW], PAGES, 'out.tif'),
	'pillow-group3-every-run': runProgram('/usr/bin/python3', ['-c', EVERY_RUN], {}, 'out.tif'),
	'graphicsmagick-lzw-grey': runProgram(
		'gm',
		['convert', '1.png', '-density', '72', '-colorspace', 'Gray', '-compress', 'LZW', 'out.tif'],
		PAGES,
		'out.tif',
	),
});
