export type FileFormat = 'png' | 'jpeg' | 'bmp' | 'pdf';

const startsWith = (bytes: Buffer, signature: string) =>
	bytes.subarray(0, signature.length).toString('latin1') === signature;

/** Readers take a PDF's header anywhere in the first kilobyte. */
const hasPdfHeader = (bytes: Buffer) => bytes.subarray(0, 1024).includes('%PDF-');

const SIGNS: ReadonlyArray<[FileFormat, (bytes: Buffer) => boolean]> = [
	['png', (bytes) => startsWith(bytes, '\x89PNG\r\n\x1a\n')],
	['jpeg', (bytes) => startsWith(bytes, '\xff\xd8\xff')],
	['bmp', (bytes) => startsWith(bytes, 'BM')],
	['pdf', hasPdfHeader],
];

/** Tells by content which of the API's formats this is; undefined for all others. */
export const fileFormat = (bytes: Buffer): FileFormat | undefined =>
	SIGNS.find(([, fits]) => fits(bytes))?.[0];
