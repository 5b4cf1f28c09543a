/** Something that n8n is to show on the node, once for all that it is true of. */
export interface Saying {
	type: 'info' | 'warning';
	/** How many names it lists; the others are counted. @default 5 */
	most?: number;
	/**
	 * @param list what it is true of, named
	 * @param count how many these are
	 */
	text(list: string, count: number): string;
}

/** Says something of the file at hand; `name` is the file's unless another is given. */
export type Say = (saying: Saying, name?: string) => void;
