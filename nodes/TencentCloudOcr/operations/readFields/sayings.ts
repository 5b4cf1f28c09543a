import type { Saying } from '../../hints/saying';

export const SAYINGS = {
	notFound: {
		type: 'info',
		text: (list) =>
			`Fields left empty, for no value was certain, in: ${list}. Check their labels, or set 'Options > Certainty' to Balanced.`,
	},
} as const satisfies Record<string, Saying>;
