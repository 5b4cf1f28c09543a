import type { IBinaryData } from 'n8n-workflow';

/** What results and errors call the file by. */
export interface FileLabel {
	itemIndex: number;
	fileName?: string;
	binaryProperty?: string;
}

/** A file whose bytes n8n can give. They are read when its turn comes, not before. */
export interface LocalFile extends FileLabel {
	kind: 'local';
	/** Whether a pattern found it, so that nobody asked for just this file. */
	byPattern: boolean;
	/** In bytes, if known before reading. */
	size?: number;
	read(signal: AbortSignal): Promise<Buffer>;
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
