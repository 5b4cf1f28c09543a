import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OPEN = 'http://schemas.openxmlformats.org';
/** The same bytes on every run; ZIP's years begin in 1980. */
const MADE = new Date(2026, 0, 1);

/** A ZIP of texts by path. */
export function zipped(files: Record<string, string>): Uint8Array {
	const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)]);
	return zipSync(Object.fromEntries(entries), { mtime: MADE, level: 9 });
}

/** An Office file: its main part, and the two files that lead a reader there. */
function office(path: string, type: string, main: string, others: Record<string, string> = {}) {
	return zipped({
		'[Content_Types].xml':
			`${XML}<Types xmlns="${OPEN}/package/2006/content-types">` +
			`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
			`<Default Extension="xml" ContentType="application/xml"/>` +
			`<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
		'_rels/.rels': relationships('officeDocument', path),
		[path]: main,
		...others,
	});
}

function relationships(type: string, target: string): string {
	return (
		`${XML}<Relationships xmlns="${OPEN}/package/2006/relationships">` +
		`<Relationship Id="rId1" Type="${OPEN}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`
	);
}

/** A Word document of one paragraph. */
export function wordDocument(text: string): Uint8Array {
	const main =
		`${XML}<w:document xmlns:w="${OPEN}/wordprocessingml/2006/main">` +
		`<w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
	return office('word/document.xml', 'wordprocessingml.document', main);
}

/** An Excel workbook of one cell. */
export function workbook(text: string): Uint8Array {
	const main =
		`${XML}<workbook xmlns="${OPEN}/spreadsheetml/2006/main" xmlns:r="${OPEN}/officeDocument/2006/relationships">` +
		`<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
	const sheet =
		`${XML}<worksheet xmlns="${OPEN}/spreadsheetml/2006/main"><sheetData><row r="1">` +
		`<c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`;
	return office('xl/workbook.xml', 'spreadsheetml.sheet', main, {
		'xl/worksheets/sheet1.xml': sheet,
		'xl/_rels/workbook.xml.rels': relationships('worksheet', 'worksheets/sheet1.xml'),
	});
}
