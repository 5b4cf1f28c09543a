/** An indirect object's text, or a stream: its dictionary's entries, its content and, if it is not its own, its length. */
export type RawObject = string | { entries: string; content: string | Buffer; length?: string };

const bytesOf = (object: RawObject): Buffer => {
	if (typeof object === 'string') return Buffer.from(object, 'latin1');
	const content = Buffer.from(object.content);
	return Buffer.concat([
		Buffer.from(
			`<< ${object.entries} /Length ${object.length ?? content.length} >>\nstream\n`,
			'latin1',
		),
		content,
		Buffer.from('\nendstream'),
	]);
};

/** Numbered from 1 in the order given; the first is the catalogue. */
export const rawPdf = (objects: RawObject[], trailer = ''): Buffer => {
	const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
	const offsets: number[] = [];
	let size = parts[0]?.length ?? 0;
	const add = (part: Buffer) => {
		parts.push(part);
		size += part.length;
	};
	objects.forEach((object, index) => {
		offsets.push(size);
		add(
			Buffer.concat([
				Buffer.from(`${index + 1} 0 obj\n`),
				bytesOf(object),
				Buffer.from('\nendobj\n'),
			]),
		);
	});
	const start = size;
	const entries = offsets
		.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
		.join('');
	add(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`));
	add(
		Buffer.from(
			`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
		),
	);
	return Buffer.concat(parts);
};

/** A content that writes lines of text with the font named /F1. */
export const textContent = (...lines: string[]): string =>
	`BT /F1 24 Tf 30 TL 60 700 Td ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;

export const HELVETICA = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
