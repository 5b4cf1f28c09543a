import { DocumentReader } from './documentReader';
import { PDFDocument, PDFParser, type PDFContext } from './library';
import type { EncryptedReason } from './openedPdf';

/** Thrown for a file that stays closed. */
export class PdfEncryptedError extends Error {
	override name = 'PdfEncryptedError';

	constructor(readonly reason: EncryptedReason) {
		super(reason);
	}
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
const REASONS: Readonly<Record<string, EncryptedReason>> = {
	'NEEDS PASSWORD': 'password needed',
	'Password incorrect': 'wrong password',
	'unknown encryption method': 'unknown encryption',
};

/**
 * Reads a file's structure, decrypted with the password where an empty one does not do. Throws `PdfEncryptedError` where
 * neither does, `PdfLimitError` for a file that asks for too much.
 */
export const openDocument = async (bytes: Buffer, password = ''): Promise<DocumentReader> => {
	try {
		return await load(bytes, '');
	} catch (error) {
		const isClosed = error instanceof PdfEncryptedError && error.reason === 'password needed';
		if (isClosed && password !== '') return await load(bytes, password);
		throw error;
	}
};

const load = async (bytes: Buffer, password: string): Promise<DocumentReader> => {
	try {
		const { context } = await PDFDocument.load(bytes, { password, updateMetadata: false });
		const reader = readers.get(context);
		if (reader === undefined) throw new Error('the library did not use the reader it was given');
		return reader;
	} catch (error) {
		const reason = error instanceof Error ? REASONS[error.message] : undefined;
		throw reason === undefined ? error : new PdfEncryptedError(reason);
	}
};
