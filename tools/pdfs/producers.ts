import { createCanvas } from '@napi-rs/canvas';
import { launchBrowser } from '../browser';
import { qpdf, runProgram } from './programs';

const pageText = (page: number) => `Page ${page}: invoice ${1000 + page}, 第${page}页`;

/** Three pages that link to each other, tagged, with a table and Chinese text. */
export const fromChromium = async (): Promise<Buffer> => {
	const pages = [1, 2, 3].map(
		(page) => `<section id="p${page}"><h1>${pageText(page)}</h1>
			<table border="1"><tr><th>Item</th><th>Price</th></tr><tr><td>Paper</td><td>${page}.50</td></tr></table>
			<p><a href="#p1">first</a> <a href="#p3">last</a> <a href="https://example.com">out</a></p></section>`,
	);
	const style = 'section { break-after: page } section:last-child { break-after: auto }';
	const browser = await launchBrowser();
	try {
		const page = await browser.newPage();
		await page.setContent(`<style>${style}</style>${pages.join('')}`);
		return await page.pdf({ format: 'A5', tagged: true });
	} finally {
		await browser.close();
	}
};

/** Three pages with a picture in the first and an outline. */
export const fromLibreOffice = (): Buffer => {
	const paragraphs = [1, 2, 3].map(
		(
			page,
		) => `<text:h text:outline-level="1" text:style-name="${page > 1 ? 'next' : 'first'}">${pageText(page)}</text:h>
			<text:p>Delivered on 2026-11-${10 + page}.</text:p>`,
	);
	const document = `<?xml version="1.0" encoding="UTF-8"?>
		<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
		<office:automatic-styles><style:style style:name="first" style:family="paragraph"/><style:style style:name="next" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style></office:automatic-styles>
		<office:body><office:text>${paragraphs.join('')}</office:text></office:body></office:document>`;
	const profile = '-env:UserInstallation=file://FOLDER/profile';
	return runProgram(
		'soffice',
		[profile, '--headless', '--convert-to', 'pdf:writer_pdf_Export', 'in.fodt'],
		{ 'in.fodt': document },
		'in.pdf',
	);
};

/** What Ghostscript makes of a file: stream lengths in objects of their own. */
export const fromGhostscript = (pdf: Buffer): Buffer =>
	runProgram(
		'gs',
		['-q', '-dBATCH', '-dNOPAUSE', '-sDEVICE=pdfwrite', '-sOutputFile=out.pdf', 'in.pdf'],
		{ 'in.pdf': pdf },
		'out.pdf',
	);

const picture = (page: number, type: 'image/jpeg' | 'image/png'): Buffer => {
	const canvas = createCanvas(300, 400);
	const context = canvas.getContext('2d');
	context.fillStyle = '#fff';
	context.fillRect(0, 0, 300, 400);
	context.fillStyle = `hsl(${page * 30}, 70%, 30%)`;
	context.font = '40px sans-serif';
	context.fillText(`Scan ${page}`, 40, 60 + page * 20);
	return type === 'image/jpeg' ? canvas.toBuffer(type, 60) : canvas.toBuffer(type);
};

/** A scan: one JPEG a page. */
export const fromImg2pdf = (pages: number): Buffer => {
	const pictures = Array.from({ length: pages }, (_, index) => index + 1);
	const files = pictures.map((page) => [`${page}.jpg`, picture(page, 'image/jpeg')] as const);
	return runProgram(
		'img2pdf',
		[...files.map(([name]) => name), '-o', 'out.pdf'],
		Object.fromEntries(files),
		'out.pdf',
	);
};

/** Two files joined by poppler, and the same by MuPDF. */
export const joined = (program: 'pdfunite' | 'mutool', first: Buffer, second: Buffer): Buffer =>
	runProgram(
		program,
		program === 'pdfunite'
			? ['a.pdf', 'b.pdf', 'out.pdf']
			: ['merge', '-o', 'out.pdf', 'a.pdf', 'b.pdf'],
		{ 'a.pdf': first, 'b.pdf': second },
		'out.pdf',
	);

/** Files that qpdf makes of a plain one; the encryptions are those of PDF 1.1, 1.4, 1.6 and 2.0. */
export const fromQpdf = (pdf: Buffer): Record<string, Buffer> => {
	const encrypt = (user: string, bits: string, ...more: string[]) =>
		qpdf(pdf, '--allow-weak-crypto', '--encrypt', user, 'owner', bits, ...more, '--');
	return {
		'object-streams': qpdf(pdf, '--object-streams=generate'),
		linearized: qpdf(pdf, '--linearize'),
		'linearized-object-streams': qpdf(pdf, '--linearize', '--object-streams=generate'),
		rotated: qpdf(pdf, '--rotate=+90:1', '--rotate=180:2', '--rotate=+270:3'),
		'encrypted-rc4-40': encrypt('', '40'),
		'encrypted-rc4-128': encrypt('', '128', '--use-aes=n'),
		'encrypted-aes-128': encrypt('', '128', '--use-aes=y'),
		'encrypted-aes-256': encrypt('', '256'),
		'encrypted-aes-256-object-streams': qpdf(
			qpdf(pdf, '--object-streams=generate'),
			...['--object-streams=preserve', '--encrypt', '', 'owner', '256', '--'],
		),
		'user-password-rc4': encrypt('secret', '128', '--use-aes=n'),
		'user-password-aes-256': encrypt('secret', '256'),
	};
};
