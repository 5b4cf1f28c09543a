import type { INodeProperties } from 'n8n-workflow';

/** A share of the page to leave out at one side. */
const margin = (displayName: string): INodeProperties => ({
	displayName,
	name: displayName.toLowerCase(),
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 99 },
	default: 0,
	description: 'How much of the page to leave out at this side, in per cent',
});

/** The option that leaves out what is printed around the text that is wanted. */
export const pageArea: INodeProperties = {
	displayName: 'Page Area',
	name: 'pageArea',
	type: 'fixedCollection',
	placeholder: 'Set margins',
	default: {},
	description:
		'What to leave out at the edges of each page, such as a letterhead or a footer. Pages of a PDF or TIFF are cropped before they are sent; of a picture, the lines whose middle lies outside are left out of the result (not of a raw response). The file of a URL is fetched by n8n.',
	options: [
		{
			displayName: 'Margins',
			name: 'margins',
			values: ['Bottom', 'Left', 'Right', 'Top'].map(margin),
		},
	],
};
