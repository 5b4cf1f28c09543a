import { updateDisplayOptions, type INodeProperties } from 'n8n-workflow';

import { DEFAULT_OPERATION, OPERATIONS } from '../operations';
import { inputProperties, inputTypeProperties, toolInputTypeProperties } from './input';
import { optionsWith } from './options';
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
	default: DEFAULT_OPERATION,
};

const ownProperties = operations.flatMap(([name, { properties }]) =>
	updateDisplayOptions({ show: { operation: [name] } }, properties),
);
const ownOptions = operations.flatMap(([name, { options }]) =>
	updateDisplayOptions({ show: { '/operation': [name] } }, options),
);

const propertiesWith = (inputType: INodeProperties[]): INodeProperties[] => [
	operationProperty,
	...inputType,
	...inputProperties,
	...ownProperties,
	outputProperty,
	optionsWith(ownOptions),
];

export const properties = propertiesWith(inputTypeProperties);

/** What an agent's tool shows in the editor; it does the same as `properties` for a tool. */
export const toolProperties = propertiesWith(toolInputTypeProperties);
