import type { Span } from '../../../place/span';
import type { GridRow } from '../../columns/grid';

/** A table's columns, what each is called, and the rows of the page that each of its rows is made of. */
export interface Items {
	columns: Span[];
	/** null for a table without a heading. */
	names: string[] | null;
	groups: readonly (readonly GridRow[])[];
}
