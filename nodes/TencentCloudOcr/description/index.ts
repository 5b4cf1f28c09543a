import { updateDisplayOptions, type INodeProperties } from 'n8n-workflow';

import { OPERATIONS } from '../operations';
import { inputProperties, inputTypeProperties, toolInputTypeProperties } from './input';
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

const propertiesWith = (inputType: INodeProperties[]): INodeProperties[] => [
	operationProperty,
	...inputType,
	...inputProperties,
	...ownProperties,
	outputProperty,
	optionsProperty,
];

export const properties = propertiesWith(inputTypeProperties);

/** What an agent's tool shows in the editor; it does the same as `properties` for a tool. */
export const toolProperties = propertiesWith(toolInputTypeProperties);
