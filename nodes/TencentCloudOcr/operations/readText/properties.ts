import type { INodeProperties } from 'n8n-workflow';

import { reviewBelow } from '../../description/reviewBelow';
import { optionsOf } from '../../settings/choices';
import { startingInTools } from '../../settings/tool';
import { DEFAULT_LAYOUT, ONE_ITEM_PER, TEXT_LAYOUTS, TOOL_LAYOUT } from './choices';

export const properties: INodeProperties[] = startingInTools(TOOL_LAYOUT, {
	displayName: 'Text Layout',
	name: 'textLayout',
	type: 'options',
	options: optionsOf(TEXT_LAYOUTS),
	default: DEFAULT_LAYOUT,
	description: 'How the lines of a page are put together',
});

export const options: INodeProperties[] = [
	{
		displayName: 'One Item Per',
		name: 'oneItemPer',
		type: 'options',
		options: optionsOf(ONE_ITEM_PER),
		default: 'file',
		description: 'Whether the pages of a PDF come in one item or in an item each',
	},
	reviewBelow,
];
