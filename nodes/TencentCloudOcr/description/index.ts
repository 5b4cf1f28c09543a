import { updateDisplayOptions, type INodeProperties } from 'n8n-workflow';

import { OPERATIONS } from '../operations';
import { inputProperties, type InputType } from './input';
import { optionsProperty } from './options';
import { outputProperty } from './output';

const operations = Object.entries(OPERATIONS);

const operationProperty: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	options: operations.map(([value, { name, action, description }]) => ({
		name,
		value,
		action,
		description,
	})),
	default: 'recognizeText',
};

const ownProperties = operations.flatMap(([name, { properties }]) =>
	updateDisplayOptions({ show: { operation: [name] } }, properties),
);

/** @param inputType where a new node takes its files from */
export const properties = (inputType: InputType): INodeProperties[] => [
	operationProperty,
	...inputProperties(inputType),
	...ownProperties,
	outputProperty,
	optionsProperty,
];
