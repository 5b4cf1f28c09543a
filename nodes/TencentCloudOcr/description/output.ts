import type { INodeProperties } from 'n8n-workflow';

import { OUTPUT_MODES } from '../output/modes';

export const outputProperty: INodeProperties = {
	displayName: 'Output',
	name: 'output',
	type: 'options',
	noDataExpression: true,
	options: Object.entries(OUTPUT_MODES).map(([value, { name, description }]) => ({
		name,
		value,
		description,
	})),
	default: 'text',
	description: 'What the items that leave this node hold',
};
