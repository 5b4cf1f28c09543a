import type { Sheet } from '../../page/sheet';
import type { Claims } from '../claims';

/** What stands around a candidate. */
export interface Around {
	sheet: Sheet;
	claims: Claims;
	/** How often the label is printed in the document. */
	times: number;
	/** Share of the labels that a colon follows. */
	colons: number;
	/** How many fields are wanted. */
	wanted: number;
}
