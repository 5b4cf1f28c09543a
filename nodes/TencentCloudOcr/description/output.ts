import type { INodeProperties } from 'n8n-workflow';

import { OUTPUT_MODES } from '../output/modes';
import { optionsOf } from '../settings/choices';

export const outputProperty: INodeProperties = {
	displayName: 'Output',
	name: 'output',
	type: 'options',
	options: optionsOf(OUTPUT_MODES),
	default: 'text',
	description: 'What the output items contain',
};
