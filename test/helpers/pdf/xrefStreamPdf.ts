import { HELVETICA } from './rawPdf';
import { shown } from './twoPages';

/** What a cross-reference stream says of an object: its kind and two numbers. */
export type XrefRow = readonly [kind: number, second: number, third: number];

export interface XrefStream {
	/** Bytes of each number of a row. */
	widths?: readonly number[];
	/** Entries of the stream beside its type, root and length; by default size and widths. */
	entries?: string;
	/** Where objects 0 to 6 are, given where they start; object 6 is in the object stream, object 7. */
	rows?: (offsets: readonly number[]) => readonly XrefRow[];
	/** What the stream holds in place of the rows. */
	data?: Buffer;
	/** Where the file says that the stream is, given where it is. */
	startxref?: (at: number) => number;
	/** The object stream's dictionary. */
	objectStream?: string;
}

const FONT_NUMBER = 6;
const STREAM_NUMBER = 7;
const HEAD = `${FONT_NUMBER} 0 `;

/** Where everything is. */
export const trueRows = (offsets: readonly number[]): XrefRow[] => [
	[0, 0, 65_535],
	...[1, 2, 3, 4, 5].map((number): XrefRow => [1, offsets[number] ?? 0, 0]),
	[2, STREAM_NUMBER, 0],
	[1, offsets[STREAM_NUMBER] ?? 0, 0],
];

const packRows = (rows: readonly XrefRow[], widths: readonly number[]): Buffer =>
	Buffer.concat(
		rows.flatMap((row) =>
			widths.map((width, place) => {
				const bytes = Buffer.alloc(8);
				bytes.writeBigUInt64BE(BigInt(row[place] ?? 0));
				return bytes.subarray(8 - width);
			}),
		),
	);

/** One page whose objects a cross-reference stream places, as PDF 1.5 has it; its font is in an object stream. */
export const xrefStreamPdf = ({
	widths = [1, 4, 2],
	entries = `/Size 8 /W [${widths.join(' ')}]`,
	rows = trueRows,
	data,
	startxref = (at) => at,
	objectStream = `/Type /ObjStm /N 1 /First ${HEAD.length}`,
}: XrefStream = {}): Buffer => {
	const parts: Buffer[] = [Buffer.from('%PDF-1.5\n')];
	const offsets: number[] = [];
	const size = () => parts.reduce((sum, { length }) => sum + length, 0);
	const stream = (dictionary: string, content: Buffer) =>
		Buffer.concat([
			Buffer.from(`<< ${dictionary} /Length ${content.length} >>\nstream\n`),
			content,
			Buffer.from('\nendstream'),
		]);
	const add = (number: number, object: Buffer) => {
		offsets[number] = size();
		parts.push(Buffer.from(`${number} 0 obj\n`), object, Buffer.from('\nendobj\n'));
	};
	add(1, Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'));
	add(2, Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 300 200] >>'));
	add(
		3,
		Buffer.from(
			`<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 ${FONT_NUMBER} 0 R >> >> >>`,
		),
	);
	add(4, stream('', Buffer.from(shown('PLACED BY STREAM'))));
	// So much that the page is not sent as the whole file.
	add(5, stream('', Buffer.from('% nothing to see here\n'.repeat(500))));
	add(STREAM_NUMBER, stream(objectStream, Buffer.from(`${HEAD}${HELVETICA}`)));
	const at = size();
	add(8, stream(`/Type /XRef /Root 1 0 R ${entries}`, data ?? packRows(rows(offsets), widths)));
	parts.push(Buffer.from(`startxref\n${startxref(at)}\n%%EOF\n`));
	return Buffer.concat(parts);
};
