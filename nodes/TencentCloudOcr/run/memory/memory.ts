import { ByteGate } from './gate';

const MEGABYTE = 1024 * 1024;

/**
 * The large things that all executions of the process hold in memory at once, each kind within a bound of its own.
 * A size that is not known beforehand counts as the most that it can be, until it is known.
 */
export const MEMORY = {
	/** Input files: from being read until their items leave the node. */
	files: new ByteGate(96 * MEGABYTE),
	/** Pages that are cut and requests that are made of them: until they are answered. */
	requests: new ByteGate(96 * MEGABYTE),
};
