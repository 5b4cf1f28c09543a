import type { IBinaryData } from 'n8n-workflow';

/** What results and errors identify the file by. */
export interface FileLabel {
	itemIndex: number;
	fileName?: string;
	binaryProperty?: string;
}

/** What a file is read with. */
export interface Reader {
	signal: AbortSignal;
	/** Tries after the first where the network or a server is at fault. */
	maxRetries: number;
	/** To be called before more bytes are taken than were announced; throws if the file must be read again later. */
	needs(bytes: number): void;
}

/** A file whose bytes n8n can give. They are read when its turn comes, not before. */
export interface LocalFile extends FileLabel {
	kind: 'local';
	/** Whether a pattern found it, so that nobody asked for this very file. */
	byPattern: boolean;
	/** In bytes, if known before reading. */
	size?: number;
	/** Asks for the size where it can be told; only for a file without `size`. */
	measure?(): Promise<number | undefined>;
	/** @throws OcrError */
	read(reader: Reader): Promise<Buffer>;
	/** How the input item holds it, if it does. */
	binary?: IBinaryData;
}

/** A file that Tencent Cloud fetches itself. */
export interface RemoteFile extends FileLabel {
	kind: 'remote';
	url: string;
	/** The one page to read, if the URL is taken for a PDF's. */
	pdfPage?: number;
}

export type InputFile = LocalFile | RemoteFile;
