/** The texts that stand in a column, from top to bottom; empty cells are left out. */
export const columnOf = (rows: readonly (readonly string[])[], column: number): string[] =>
	rows.flatMap((row) => row[column] || []);
