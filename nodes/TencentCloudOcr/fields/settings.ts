import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { FieldOptions, WantedField } from '../../../layout/fields';
import { OcrError } from '../errors/OcrError';
import { shortened } from '../errors/plainText';
import { choice } from '../settings/values';
import { CERTAINTIES, DATE_ORDERS, DECIMAL_SEPARATORS, FIELDS, TYPES } from './choices';

/** A field of the output and what it is to hold. */
export interface NamedField {
	name: string;
	wanted: WantedField;
}

/** Keys that items have of their own. */
const RESERVED: readonly string[] = ['source', 'sourceFile', 'needsReview', 'error'];

/** Characters of one label; questions of forms have some 300. */
const LONGEST_LABEL = 1000;
const SHOWN = 40;

const unusable = (what: string, todo: string) => new OcrError('FIELDS', { what, todo });

/** @throws OcrError for a text that is no label */
function labelsIn(text: unknown): string[] {
	const labels = String(text ?? '')
		.split(/[;；\r\n]/u)
		.map((label) => label.trim())
		.filter((label) => label !== '');
	const long = labels.find((label) => label.length > LONGEST_LABEL);
	if (long === undefined) return labels;
	throw unusable(
		`the label '${shortened(long, SHOWN)}' has ${long.length} characters, and a label can have ${LONGEST_LABEL}`,
		'Give the words that are printed beside the value, several separated by semicolons.',
	);
}

function fieldOf({ name: given, field, labels, type }: IDataObject): NamedField {
	const name = String(given ?? '').trim();
	if (name === '')
		throw unusable('a field has no name', "Give each field a 'Name', or remove the field.");
	if (RESERVED.includes(name))
		throw unusable(
			`no field can be called '${name}', for items have such a key of their own`,
			'Choose another name.',
		);
	const kind = choice('Field', field ?? 'custom', FIELDS);
	if (kind !== 'custom') return { name, wanted: { field: kind } };
	const own = labelsIn(labels);
	const wanted = {
		field: kind,
		labels: own.length > 0 ? own : labelsIn(name),
		type: choice('Type', type ?? 'text', TYPES),
	};
	return { name, wanted };
}

/**
 * The fields of a list, in its order.
 * @throws OcrError for a name that is missing, given twice or reserved
 */
export function readFieldList(list: unknown): NamedField[] {
	const { values = [] } = Object(list) as { values?: unknown };
	const fields = (Array.isArray(values) ? values : [values]).map((value) =>
		fieldOf(Object(value) as IDataObject),
	);
	const twice = fields.find(
		({ name }, index) => fields.findIndex((other) => other.name === name) < index,
	);
	if (twice)
		throw unusable(`two fields are called '${twice.name}'`, 'Give each field a name of its own.');
	return fields;
}

const ORDERS = { auto: null, dayFirst: 'dayFirst', monthFirst: 'monthFirst' } as const;
const SEPARATORS = { auto: null, comma: 'comma', point: 'point' } as const;

/** @throws OcrError that names the option which cannot be used */
export function readFieldOptions(context: IExecuteFunctions, itemIndex: number): FieldOptions {
	const options = context.getNodeParameter('options', itemIndex, {});
	return {
		certainty: choice('Certainty', options.certainty ?? 'strict', CERTAINTIES),
		dayOrder: ORDERS[choice('Date Order', options.dateOrder ?? 'auto', DATE_ORDERS)],
		separator:
			SEPARATORS[
				choice('Decimal Separator', options.decimalSeparator ?? 'auto', DECIMAL_SEPARATORS)
			],
		otherLabels: labelsIn(options.otherLabels),
	};
}
