import type { Saying } from './saying';

export const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Nothing vanishes without its name. */
const ALL = 1_000;

/** What can be said of the files of every operation, in the order in which it is said. */
export const SAYINGS = {
	skipped: {
		type: 'info',
		most: ALL,
		text: (list, count) => `${plural(count, 'file')} skipped: ${list}.`,
	},
	noFile: {
		type: 'info',
		text: (list, count) =>
			`No file matches 'Input Binary Field' in ${plural(count, 'item')}: ${list}.`,
	},
	noText: { type: 'info', text: (list) => `No text found in: ${list}.` },
	remark: { type: 'warning', text: (list) => list },
} as const satisfies Record<string, Saying>;
