import { visualRows } from '../../place/visualRows';
import { ORDER } from '../measures';
import { isLine, type Atom } from './atoms';

/** What stands at one height of the page: a row of lines, or texts and tables with all that is beside them. */
export interface Band {
	atoms: Atom[];
	top: number;
	bottom: number;
	/** Whether it is one row of lines. */
	isRow: boolean;
}

const bandOf = (atoms: Atom[], isRow: boolean): Band => ({
	atoms,
	top: atoms.reduce((least, { top }) => Math.min(least, top), Infinity),
	bottom: atoms.reduce((most, { bottom }) => Math.max(most, bottom), -Infinity),
	isRow,
});

/** White space between two bands; negative where they overlap. */
export const blankBelow = (above: Band, below: Band): number => below.top - above.bottom;

/** The bands from top to bottom; no text and no table reaches over the border of two. */
export const bandsOf = (atoms: readonly Atom[], height: number): Band[] => {
	const rows = visualRows(atoms.filter(isLine)).map((row) => bandOf(row, true));
	const others = atoms.filter((atom) => !isLine(atom)).map((atom) => bandOf([atom], false));
	// A row may lie a little higher than one before it: only beside a text or a table does that join them.
	const all = others.length === 0 ? rows : [...rows, ...others].sort((a, b) => a.top - b.top);
	const bands: Band[] = [];
	for (const band of all) {
		const last = bands.at(-1);
		const isBeside =
			last &&
			!(last.isRow && band.isRow) &&
			band.top < last.bottom - ORDER.beside * Math.min(height, last.bottom - last.top);
		if (!isBeside) {
			bands.push(band);
			continue;
		}
		last.atoms.push(...band.atoms);
		last.bottom = Math.max(last.bottom, band.bottom);
		last.isRow = false;
	}
	return bands;
};
