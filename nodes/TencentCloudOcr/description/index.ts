import type { INodeProperties } from 'n8n-workflow';

import { DEFAULT_OPERATION, OPERATIONS } from '../operations';
import { asInToolEditor } from '../settings/tool';
import { inputProperties, pdfPagesProperty } from './input';
import {
	actionOptions,
	actionProperties,
	operationOptions,
	operationProperties,
} from './ofOperations';
import { optionsWith } from './options';

const operationProperty: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	options: Object.entries(OPERATIONS).map(([value, { name, action, description }]) => ({
		name,
		value,
		action,
		description,
	})),
	default: DEFAULT_OPERATION,
};

/** In the order in which the panel shows them. */
export const properties: INodeProperties[] = [
	operationProperty,
	...inputProperties,
	...operationProperties,
	pdfPagesProperty,
	...actionProperties,
	optionsWith([...operationOptions, ...actionOptions]),
];

/** What an agent's tool shows in the editor; it does the same as `properties` for a tool. */
export const toolProperties = asInToolEditor(properties);
