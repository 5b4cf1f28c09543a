import { HELVETICA, rawPdf, textContent, type RawObject } from '../../test/helpers/pdf/rawPdf';

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const FONTS = `/Font << /F1 ${HELVETICA} >>`;
const BOX = '/MediaBox [0 0 300 300]';

const picture = (seed: number): RawObject => ({
	entries:
		'/Type /XObject /Subtype /Image /Width 40 /Height 40 /BitsPerComponent 8 /ColorSpace /DeviceGray',
	content: Buffer.from(Array.from({ length: 1600 }, (_, index) => (seed * 37 + index * 7) & 0xff)),
});

/** Twelve pages that share one dictionary with the pictures of all, as some scanners write them. */
export const sharedResources = (): Buffer => {
	const pages = Array.from({ length: 12 }, (_, index) => ({
		page: 4 + 3 * index,
		content: 5 + 3 * index,
		picture: 6 + 3 * index,
		name: `Im${index}`,
		/** The same name, written with an escape on every other page. */
		written: index % 2 === 0 ? `Im${index}` : `#49m${index}`,
	}));
	const names = pages.map(({ name, picture: number }) => `/${name} ${number} 0 R`).join(' ');
	const kids = pages.map(({ page }) => `${page} 0 R`).join(' ');
	return rawPdf([
		CATALOG,
		`<< /Type /Pages /Count 12 ${BOX} /Resources 3 0 R /Kids [${kids}] >>`,
		`<< /XObject << ${names} >> ${FONTS} >>`,
		...pages.flatMap(({ content, written }, index): RawObject[] => [
			`<< /Type /Page /Parent 2 0 R /Contents ${content} 0 R >>`,
			{ entries: '', content: `q 150 0 0 150 20 20 cm /${written} Do Q` },
			picture(index),
		]),
	]);
};

/** Contents that draw with the resources of whoever draws them: a form within a form, a Type 3 font. A pattern that has its own. */
export const borrowedResources = (): Buffer =>
	rawPdf([
		CATALOG,
		`<< /Type /Pages /Count 2 /Kids [3 0 R 4 0 R] ${BOX} /Resources 5 0 R >>`,
		'<< /Type /Page /Parent 2 0 R /Contents 6 0 R >>',
		'<< /Type /Page /Parent 2 0 R /Contents 7 0 R >>',
		`<< ${FONTS.slice(0, -2)} /F3 12 0 R >> /XObject << /Outer 8 0 R /Inner 9 0 R /A 10 0 R /B 11 0 R >> /Pattern << /P1 14 0 R >> >>`,
		{ entries: '', content: '/Outer Do BT /F3 60 Tf 150 30 Td (a) Tj ET' },
		{ entries: '', content: '/Pattern cs /P1 scn 20 20 200 200 re f' },
		{ entries: '/Type /XObject /Subtype /Form /BBox [0 0 300 300]', content: '/Inner Do' },
		{
			entries: '/Type /XObject /Subtype /Form /BBox [0 0 300 300]',
			content: 'q 100 0 0 100 20 150 cm /A Do Q BT /F1 20 Tf 20 100 Td (Borrowed) Tj ET',
		},
		picture(1),
		picture(2),
		'<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [1] /Encoding << /Type /Encoding /Differences [97 /glyph] >> /CharProcs << /glyph 13 0 R >> >>',
		{ entries: '', content: '1 0 d0 /B Do' },
		{
			entries:
				'/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 50 50] /XStep 50 /YStep 50 /Resources << /XObject << /A 10 0 R /B 11 0 R >> >>',
			content: 'q 40 0 0 40 0 0 cm /B Do Q',
		},
	]);

/** A layer that is hidden, one that is shown, and a stamp on the hidden one; a picture makes it worth cutting. */
export const hiddenLayer = (): Buffer =>
	rawPdf([
		'<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [3 0 R 4 0 R] /D << /Order [3 0 R 4 0 R] /OFF [4 0 R] >> >> >>',
		`<< /Type /Pages /Count 2 /Kids [5 0 R 6 0 R] ${BOX} /Resources << ${FONTS} /Properties << /Shown 3 0 R /Hidden 4 0 R >> >> >>`,
		'<< /Type /OCG /Name (Shown) >>',
		'<< /Type /OCG /Name (Hidden) >>',
		'<< /Type /Page /Parent 2 0 R /Contents 7 0 R >>',
		'<< /Type /Page /Parent 2 0 R /Contents 8 0 R /Annots [<< /Type /Annot /Subtype /Stamp /Rect [20 20 200 60] /OC 4 0 R /AP << /N 9 0 R >> >>] >>',
		{
			entries: '',
			content:
				'/OC /Shown BDC BT /F1 20 Tf 20 200 Td (Price 10) Tj ET EMC /OC /Hidden BDC BT /F1 20 Tf 20 100 Td (Draft) Tj ET EMC',
		},
		{ entries: '', content: 'BT /F1 20 Tf 20 200 Td (No layers here) Tj ET' },
		{
			entries: `/Type /XObject /Subtype /Form /BBox [0 0 180 40] /Resources << ${FONTS} >>`,
			content: 'BT /F1 30 Tf 5 8 Td (HIDDEN) Tj ET',
		},
		picture(1),
	]);

/** Stamps: plain, turned by its matrix and scaled, hidden, a check box in one of two states, and a pop-up. */
export const annotations = (): Buffer => {
	const stamp = (rectangle: string, more: string) =>
		`<< /Type /Annot /Subtype /Stamp /Rect [${rectangle}] ${more} >>`;
	const appearance = (content: string, more = '/BBox [0 0 100 40]'): RawObject => ({
		entries: `/Type /XObject /Subtype /Form ${more} /Resources << ${FONTS} >>`,
		content,
	});
	return rawPdf([
		CATALOG,
		'<< /Type /Pages /Count 2 /Kids [3 0 R 4 0 R] >>',
		`<< /Type /Page /Parent 2 0 R ${BOX} /Resources << ${FONTS} >> /Contents 5 0 R /Annots 6 0 R >>`,
		`<< /Type /Page /Parent 2 0 R ${BOX} /Rotate 90 /Annots [${stamp('40 40 240 120', '/AP << /N 7 0 R >>')}] >>`,
		{ entries: '', content: 'q 0.5 0 0 0.5 0 0 cm BT /F1 40 Tf 40 500 Td (Under stamps) Tj ET Q' },
		`[${[
			stamp('20 20 120 60', '/AP << /N 7 0 R >>'),
			stamp('150 20 190 120', '/AP << /N 8 0 R >>'),
			stamp('20 80 120 120', '/F 2 /AP << /N 7 0 R >>'),
			'<< /Type /Annot /Subtype /Widget /FT /Btn /T (box) /Rect [20 150 60 190] /AS /Yes /AP << /N << /Yes 9 0 R /Off 10 0 R >> >> /P 3 0 R >>',
			'<< /Type /Annot /Subtype /Popup /Rect [0 0 300 300] /AP << /N 9 0 R >> /Parent 3 0 R >>',
			'<< /Type /Annot /Subtype /Link /Rect [0 0 300 300] /Border [0 0 0] /Dest [4 0 R /Fit] >>',
		].join(' ')}]`,
		appearance('0.8 1 0.8 rg 0 0 100 40 re f 0 g BT /F1 30 Tf 5 8 Td (PAID) Tj ET'),
		appearance('BT /F1 30 Tf 5 8 Td (TURN) Tj ET', '/BBox [-8 -20 102 45] /Matrix [0 1 -1 0 0 30]'),
		appearance('5 w 0 0 m 100 40 l 0 40 m 100 0 l S'),
		appearance(''),
	]);
};

/** What each page shows comes from the nodes above it, one box and one turn each from another level. */
export const inherited = (): Buffer =>
	rawPdf([
		CATALOG,
		`<< /Type /Pages /Count 3 /Kids [3 0 R 4 0 R] /MediaBox [0 0 400 800] /Resources << ${FONTS} >> >>`,
		'<< /Type /Pages /Parent 2 0 R /Count 2 /Kids [5 0 R 6 0 R] /Rotate 90 /CropBox [0 400 400 800] >>',
		'<< /Type /Page /Parent 2 0 R /Contents [7 0 R 8 0 R] /UserUnit 2 >>',
		'<< /Type /Page /Parent 3 0 R /Contents 7 0 R >>',
		'<< /Type /Page /Parent 3 0 R /Contents [7 0 R 9 0 R] /Rotate 0 /MediaBox [0 0 300 800] >>',
		{ entries: '', content: textContent('Common text') },
		{ entries: '', content: '1 0 0 RG 5 w 20 20 100 100 re S' },
		{ entries: '', content: '0 0 1 RG 5 w 20 420 100 100 re S' },
	]);
