/** What becomes of a file of a type. */
export type Use =
	/** Sent as it is. */
	| 'picture'
	/** Sent page by page. */
	| 'pdf'
	| 'tiff'
	/** Cannot be read, though somebody may have wanted it to be. */
	| 'wanted'
	/** Nothing that anybody would have read, such as a calendar entry in a mail. */
	| 'beside';

/** A kind of file, as its content tells. */
export interface FileType {
	/** What a person calls it. */
	name: string;
	mimeType: string;
	use: Use;
	/** What to do with one that cannot be read. */
	todo?: string;
}

export interface Signature extends FileType {
	fits(bytes: Buffer): boolean;
}
