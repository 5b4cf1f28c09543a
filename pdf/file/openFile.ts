import { PDFDict } from '../library';
import { decryptionOf } from '../security/decryption';
import { readCrossReference } from './xref/crossReference';
import { DocumentReader } from './documentReader';
import { noteContents, noteFound } from './objects/objectStreams';
import { scan } from './scan';

export interface OpenedFile {
	reader: DocumentReader;
	/** All that the bytes show has been looked for, beside what the cross-reference says. */
	scanned: boolean;
}

/**
 * Finds a file's objects: where its cross-reference says if that is so, by scanning otherwise or if `mustScan`. Throws
 * `PdfEncryptedError` where neither an empty password nor this one opens it, `PdfLimitError` if it asks for too much.
 */
export const openFile = async (
	source: Buffer,
	password: string,
	mustScan: boolean,
): Promise<OpenedFile> => {
	const reader = new DocumentReader(source);
	const { sound, contents } = await readCrossReference(reader);
	let scanned = mustScan || !sound;
	const found = scanned ? await scan(reader) : [];
	decrypt(reader, password);
	const isThere = await noteContents(reader, contents);
	if (!isThere && !scanned) {
		scanned = true;
		found.push(...(await scan(reader)));
	}
	await noteFound(reader, found);
	return { reader, scanned };
};

const decrypt = (reader: DocumentReader, password: string): void => {
	const encrypt = reader.resolve(reader.trailer.Encrypt);
	if (!(encrypt instanceof PDFDict)) return;
	reader.decryption = decryptionOf(encrypt, reader.resolve, reader.fileId, password);
};
