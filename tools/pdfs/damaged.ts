import { rawPdf, textContent, HELVETICA } from '../../test/helpers/pdf/rawPdf';

/** Files made wrong on purpose from a sound one with three pages and a plain trailer. */
export const damagedFrom = (
	sound: Buffer,
	scan: Buffer,
	treeFirst: Buffer,
): Record<string, Buffer> => {
	const text = sound.toString('latin1');
	const without = (pattern: RegExp, replacement: string) =>
		Buffer.from(text.replace(pattern, replacement), 'latin1');
	return {
		'lost-trailer': sound.subarray(0, text.lastIndexOf('xref\n0 ')),
		'wrong-xref': without(/^(\d{10}) (\d{5}) n/gm, '0000000017 $2 n'),
		'wrong-count': without(/\/Count 3/g, '/Count 7'),
		'junk-around': Buffer.concat([
			Buffer.from('From: scanner\r\nSubject: 1 0 obj\r\n\r\n'),
			sound,
			Buffer.from('\r\n--boundary--\r\n'),
		]),
		truncated: scan.subarray(0, Math.round(scan.length * 0.6)),
		'truncated-behind-tree': treeFirst.subarray(0, Math.round(treeFirst.length * 0.6)),
		'not-a-pdf': Buffer.from('GIF89a and nothing else'),
		'header-only': Buffer.from('%PDF-1.7\n%%EOF\n'),
	};
};

const PAGE = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /Font << /F1 ${HELVETICA} >> >> >>`;
const CONTENT = { entries: '', content: 'BT /F1 20 Tf 20 100 Td (Hello) Tj ET' };

/** Page trees that are hard to walk. */
export const hardTrees = (): Record<string, Buffer> => {
	const levels = 400;
	const deep = Array.from(
		{ length: levels },
		(_, level) => `<< /Type /Pages /Count 1 /Kids [${level === levels - 1 ? 3 : level + 6} 0 R] >>`,
	);
	const fork = Array.from(
		{ length: 40 },
		(_, level) =>
			`<< /Type /Pages /Count 2 /Kids [${level === 39 ? '3 0 R 3' : `${level + 6} 0 R ${level + 6}`} 0 R] >>`,
	);
	const catalog = '<< /Type /Catalog /Pages 2 0 R >>';
	const root = '<< /Type /Pages /Count 1 /Kids [5 0 R] >>';
	return {
		'cyclic-tree': rawPdf([
			catalog,
			'<< /Type /Pages /Count 3 /Kids [3 0 R 5 0 R 2 0 R 3 0 R] >>',
			PAGE,
			CONTENT,
			'<< /Type /Pages /Parent 2 0 R /Count 2 /Kids [2 0 R 3 0 R 5 0 R] >>',
		]),
		'deep-tree': rawPdf([catalog, root, PAGE, CONTENT, ...deep]),
		'forking-tree': rawPdf([catalog, root, PAGE, CONTENT, ...fork]),
		'lost-page': rawPdf([
			catalog,
			'<< /Type /Pages /Count 2 /Kids [3 0 R 99 0 R] >>',
			PAGE,
			CONTENT,
		]),
		'lost-branch': rawPdf([
			catalog,
			'<< /Type /Pages /Count 9 /Kids [3 0 R 99 0 R] >>',
			PAGE,
			CONTENT,
		]),
	};
};

/** A sound file to which later editions of page 2 and a fourth page were appended. */
export const updated = (): Buffer => {
	const first = rawPdf([
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Count 2 /Kids [3 0 R 5 0 R] /MediaBox [0 0 595 842] /Resources << /Font << /F1 7 0 R >> >> >>',
		'<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>',
		{ entries: '', content: textContent('First page') },
		'<< /Type /Page /Parent 2 0 R /Contents 6 0 R >>',
		{ entries: '', content: textContent('Old second page') },
		HELVETICA,
	]);
	const content = textContent('New second page', '(with brackets)'.replace(/[()]/g, '\\$&'));
	const start = first.length;
	const object = `6 0 obj\n<< /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj\n`;
	const previous = /startxref\n(\d+)/.exec(first.toString('latin1'))?.[1];
	const xref = `xref\n6 1\n${String(start).padStart(10, '0')} 00000 n \n`;
	const trailer = `trailer\n<< /Size 8 /Root 1 0 R /Prev ${previous} >>\nstartxref\n${start + object.length}\n%%EOF\n`;
	return Buffer.concat([first, Buffer.from(object + xref + trailer, 'latin1')]);
};
