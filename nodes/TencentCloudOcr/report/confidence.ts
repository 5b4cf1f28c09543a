/** How a line is drawn by how sure the API is of it; dashes for those who see no colours. */
export interface Grade {
	name: string;
	colour: string;
	dashes: string;
	fits(confidence: number | null): boolean;
}

export const GRADES: readonly Grade[] = [
	{
		name: 'sure (95 and more)',
		colour: '#1a7f37',
		dashes: 'none',
		fits: (c) => c !== null && c >= 95,
	},
	{ name: 'fair (80 to 94)', colour: '#b35900', dashes: '8 3', fits: (c) => c !== null && c >= 80 },
	{ name: 'doubtful (below 80)', colour: '#c1121f', dashes: '3 3', fits: (c) => c !== null },
	{ name: 'not told', colour: '#5b6470', dashes: '1 3', fits: () => true },
];

export const gradeOf = (confidence: number | null): Grade | undefined =>
	GRADES.find(({ fits }) => fits(confidence));
