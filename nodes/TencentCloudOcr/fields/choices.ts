import type { ValueType, WantedField } from '../../../layout/fields';
import type { Choices } from '../settings/choices';

export const FIELDS = {
	currency: { name: 'Currency', description: 'ISO code, such as EUR' },
	custom: { name: 'Custom', description: 'Any other, found by its label' },
	date: { name: 'Date', description: 'Of the invoice, receipt or letter' },
	dueDate: { name: 'Due Date' },
	invoiceNumber: { name: 'Invoice Number' },
	total: { name: 'Total', description: 'The sum to pay' },
} as const satisfies Record<WantedField['field'], Choices[string]>;

export const TYPES = {
	amount: { name: 'Amount', description: 'A number, without its currency' },
	code: { name: 'Code', description: 'Letters and digits without blanks, at least one digit' },
	date: { name: 'Date', description: 'As YYYY-MM-DD' },
	text: { name: 'Text', description: 'As printed' },
} as const satisfies Record<ValueType, Choices[string]>;

export const CERTAINTIES = {
	balanced: { name: 'Balanced', description: 'More fields are found, and more of them are wrong' },
	strict: { name: 'Strict', description: 'A field that is not certain stays empty' },
} as const satisfies Choices;

export const DATE_ORDERS = {
	auto: {
		name: 'Automatic',
		description: "The document's other dates, currency and language decide; else it stays empty",
	},
	dayFirst: { name: 'Day First', description: '03/04/2025 is 3 April' },
	monthFirst: { name: 'Month First', description: '03/04/2025 is March 4' },
} as const satisfies Choices;

export const DECIMAL_SEPARATORS = {
	auto: { name: 'Automatic', description: 'The numbers of the document decide' },
	comma: { name: 'Comma', description: '1.234,50' },
	point: { name: 'Point', description: '1,234.50' },
} as const satisfies Choices;
