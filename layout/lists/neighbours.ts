import { zip } from './zip';

/** Each member of a list with the one before it. */
export const neighbours = <T>(list: readonly T[]): [before: T, own: T][] =>
	zip(list, list.slice(1));
