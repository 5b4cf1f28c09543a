import type { Table } from '../page';
import type { Features } from './features';

/** Rows of a page read as a table, and what tells whether they are one. */
export interface Candidate {
	table: Table;
	features: Features;
	/** More than 0 for a table. */
	score: number;
}

/** Is told of each candidate, so that a person can see why a page is read as it is. */
export type Observe = (candidate: Candidate) => void;

export const isTable = ({ table, score }: Candidate): boolean =>
	table.columns.length >= 2 && table.rows.length > 0 && score >= 0;
