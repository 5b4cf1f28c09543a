import { ByteGate } from './gate';

const MEGABYTE = 1024 * 1024;

/**
 * The large things that all executions of the process hold in memory at once, each kind within a bound of its own.
 * What is not known beforehand is held as the most that it may be, and as what it is as soon as that is known.
 */
export const MEMORY = {
	/** Input files: from being read until their items leave the node. */
	files: new ByteGate(96 * MEGABYTE),
	/** Pages that are cut and requests that are made of them: until they are answered. */
	requests: new ByteGate(96 * MEGABYTE),
};
