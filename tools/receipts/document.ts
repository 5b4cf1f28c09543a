import type { Paper } from './html';

/** A document of our own, with what is printed on it for date and total. */
export interface DrawnDocument {
	name: string;
	paper: Paper;
	body: readonly string[];
	/** YYYY-MM-DD */
	date: string;
	total: number;
}
