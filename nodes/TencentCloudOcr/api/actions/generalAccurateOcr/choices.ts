import type { Choices } from '../../../settings/choices';

export const CONFIG_IDS = {
	OCR: { name: 'Chinese and English', description: 'With digits and symbols (OCR)' },
	MulOCR: {
		name: 'Other Languages, Mixed',
		description: 'Languages other than these two, also several in one document (MulOCR)',
	},
} as const satisfies Choices;

export const WORDS_TYPES = {
	'0': { name: 'All' },
	'1': { name: 'Handwritten Only' },
	'2': { name: 'Printed Only' },
} as const satisfies Choices;
