import type { Choices } from '../../settings/choices';

export const CONFIG_IDS = {
	MulOCR: {
		name: 'Multilingual (MulOCR)',
		description: 'Languages other than Chinese and English',
	},
	OCR: { name: 'Standard (OCR)', description: 'Chinese, English, digits and symbols' },
} as const satisfies Choices;

export const WORDS_TYPES = {
	'0': { name: 'All' },
	'1': { name: 'Handwritten Only' },
	'2': { name: 'Printed Only' },
} as const satisfies Choices;
