/** Something that n8n is to show on the node, once for all that it is true of. */
export interface Saying {
	type: 'info' | 'warning';
	/** How many names it lists; the others are counted. @default 5 */
	most?: number;
	/** Whether it is true of those alone that have parts which the first one lacks; they are listed with these parts. */
	isOfNewParts?: true;
	/**
	 * @param list what it is true of, named
	 * @param count how many these are
	 * @param first what they are compared with, named; of use for new parts alone
	 */
	text(list: string, count: number, first: string): string;
}

/** Says something of the file at hand; `name` is the file's unless another is given. `parts` are what it is compared by. */
export type Say = (saying: Saying, name?: string, parts?: readonly string[]) => void;
