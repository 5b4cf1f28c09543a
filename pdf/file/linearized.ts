/** The dictionary stands within the first kilobyte (ISO 32000-1, annex F.2). */
const HEAD_BYTES = 1024;

/**
 * The page count that a linearized file tells at its start. Trusted only if the length it states is the file's own,
 * since then nothing was added or lost; any other count would need the page tree. Null otherwise.
 */
export const linearizedPageCount = (bytes: Buffer): number | null => {
	const head = bytes.toString('latin1', 0, HEAD_BYTES);
	const dictionary = /<<[^>]*\/Linearized[^>]*>>/.exec(head)?.[0];
	if (dictionary === undefined || numberAt(dictionary, 'L') !== bytes.length) return null;
	return numberAt(dictionary, 'N');
};

const numberAt = (dictionary: string, key: string): number | null => {
	const digits = new RegExp(`/${key}\\s+(\\d{1,9})`).exec(dictionary)?.[1];
	return digits === undefined ? null : Number(digits);
};
