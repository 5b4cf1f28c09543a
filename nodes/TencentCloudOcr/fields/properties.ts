import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';

import { optionsOf } from '../settings/choices';
import { CERTAINTIES, DATE_ORDERS, DECIMAL_SEPARATORS, FIELDS, TYPES } from './choices';

const ONLY_CUSTOM = { show: { field: ['custom'] } };

const entries: INodePropertyCollection = {
	displayName: 'Field',
	name: 'values',
	values: [
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			default: '',
			placeholder: 'e.g. Customer Number',
			description: 'What the field is called in the output',
		},
		{
			displayName: 'Field',
			name: 'field',
			type: 'options',
			options: optionsOf(FIELDS),
			default: 'custom',
			description: 'What to look for. All but Custom know their labels in nine languages.',
		},
		{
			displayName: 'Labels',
			name: 'labels',
			type: 'string',
			typeOptions: { rows: 2 },
			default: '',
			placeholder: 'e.g. Customer No.; Kundennummer',
			description:
				'How the label may be printed, separated by semicolons or line breaks. Without any, the name is the label.',
			displayOptions: ONLY_CUSTOM,
		},
		{
			displayName: 'Type',
			name: 'type',
			type: 'options',
			options: optionsOf(TYPES),
			default: 'text',
			description: 'What the value is read as. A value that cannot be read so is left empty.',
			displayOptions: ONLY_CUSTOM,
		},
	],
};

/** A list of fields that the user names. */
export const fieldList = (
	property: Pick<INodeProperties, 'displayName' | 'name' | 'default' | 'description'>,
): INodeProperties => ({
	...property,
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add field',
	options: [entries],
});

/** Options of all operations that read fields. */
export const fieldOptions: INodeProperties[] = [
	{
		displayName: 'Certainty',
		name: 'certainty',
		type: 'options',
		options: optionsOf(CERTAINTIES),
		default: 'strict',
		description: 'How certain the value of a field must be, or it is left empty',
	},
	{
		displayName: 'Date Order',
		name: 'dateOrder',
		type: 'options',
		options: optionsOf(DATE_ORDERS),
		default: 'auto',
		description:
			'Which comes first in dates that can be read both ways, such as 03/04/2025, unless other dates of the document tell',
	},
	{
		displayName: 'Other Labels',
		name: 'otherLabels',
		type: 'string',
		typeOptions: { rows: 2 },
		default: '',
		placeholder: 'e.g. Phone; Fax; Your Reference',
		description:
			'Labels on the document that are not fields of yours, separated by semicolons or line breaks. A value ends where one of them begins.',
	},
];

/** What stands before decimals, for fields and for the cells of tables. */
export const decimalSeparator: INodeProperties = {
	displayName: 'Decimal Separator',
	name: 'decimalSeparator',
	type: 'options',
	options: optionsOf(DECIMAL_SEPARATORS),
	default: 'auto',
	description:
		'What stands before the decimals of numbers that can be read both ways, such as 1,234',
};
