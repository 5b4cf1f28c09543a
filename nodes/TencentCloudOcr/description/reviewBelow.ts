import type { INodeProperties } from 'n8n-workflow';

/** Of the operations that give an item for each file. */
export const reviewBelow: INodeProperties = {
	displayName: 'Review Below',
	name: 'reviewBelow',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 100 },
	default: 80,
	description:
		'An item whose average confidence is below this gets needsReview: true and a list of its doubtful lines; with Read Fields, an item of which a field is empty or below this gets needsReview: true',
};
