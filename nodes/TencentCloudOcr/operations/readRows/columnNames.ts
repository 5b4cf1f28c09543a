/** A spreadsheet's name of a column, counted from 0: A, B, … Z, AA. */
export const letterName = (column: number): string => {
	const rest = Math.floor(column / 26);
	return (rest > 0 ? letterName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
};

/**
 * A name for each column: letters where the heading has none, numbers behind doubled ones.
 * @param reserved names of columns that stand beside these
 */
export const columnNames = (
	header: readonly string[],
	reserved: readonly string[] = [],
): string[] => {
	const taken = new Set(header.map((name) => name.trim()).filter(Boolean));
	const used = new Set(reserved);
	return header.map((cell, column) => {
		const wished = cell.trim() || letterName(column);
		let name = wished;
		const isFree = (): boolean => !used.has(name) && (name === cell.trim() || !taken.has(name));
		for (let count = 2; !isFree(); count += 1) name = `${wished} ${count}`;
		used.add(name);
		return name;
	});
};
