/** What came of one file. */
export interface Reading {
	file: string;
	milliseconds: number;
	text: string;
	lineCount: number;
	averageConfidence: number | null;
	/** Share of characters that differ from the known text; undefined where none is known. */
	errors?: number;
	failure?: string;
}
