/** What a file's items hold; the order is that of the drop-down. */
export const OUTPUT_MODES = {
	detections: {
		name: 'Lines',
		description: 'One item for each line of text, with its position and confidence',
	},
	raw: {
		name: 'Raw Response',
		description: "One item for each page, with the API's answer unchanged",
	},
	rows: {
		name: 'Table Rows',
		description: 'One item for each row of the tables, ready for a spreadsheet',
	},
	text: {
		name: 'Text',
		description: 'One item for each file, with its whole text',
	},
} as const satisfies Record<string, { name: string; description: string }>;

export type OutputMode = keyof typeof OUTPUT_MODES;
