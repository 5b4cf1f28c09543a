import { updateDisplayOptions, type INodeProperties } from 'n8n-workflow';

import { OPERATIONS } from '../operations';
import { inputProperties } from './input';
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

export const properties: INodeProperties[] = [
	operationProperty,
	...inputProperties,
	...ownProperties,
	outputProperty,
	optionsProperty,
];
