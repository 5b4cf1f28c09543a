import { DocumentReader } from './documentReader';
import { PDFDocument, PDFParser, type PDFContext } from './library';

/** Thrown for a file that cannot be read without a password or a certificate. */
export class PdfEncryptedError extends Error {
	override name = 'PdfEncryptedError';
}

const readers = new WeakMap<PDFContext, DocumentReader>();

class RegisteredReader extends DocumentReader {
	override async parseDocument(): Promise<PDFContext> {
		const context = await super.parseDocument();
		readers.set(context, this);
		return context;
	}
}

/** The library's `load` makes its parser here, and a second one with the key if the file is encrypted. */
PDFParser.forBytesWithOptions = (bytes, _speed, _throws, _warns, _caps, decryption) =>
	new RegisteredReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), decryption);

/** What the library says if it cannot get a key; its other errors mean broken data. */
const NEEDS_KEY = /NEEDS PASSWORD|unknown encryption method/;

/**
 * Reads a file's structure, decrypted where an empty user password does it. Throws `PdfEncryptedError` where it does
 * not, `PdfLimitError` for a file that asks for too much.
 */
export const openDocument = async (bytes: Buffer): Promise<DocumentReader> => {
	const { context } = await PDFDocument.load(bytes, { password: '', updateMetadata: false }).catch(
		async (error: unknown) => {
			const needsKey = error instanceof Error && NEEDS_KEY.test(error.message);
			return await Promise.reject(needsKey ? new PdfEncryptedError() : error);
		},
	);
	const reader = readers.get(context);
	if (reader === undefined) throw new Error('the library did not use the reader it was given');
	return reader;
};
