/** A trait that a candidate has or has not. */
export const is = (test: boolean): number => (test ? 1 : 0);

/** A length of which twice as much says little more; 0 for less than none. */
export const soft = (value: number): number => Math.log1p(Math.max(0, value));
