import { isNumeric, shapeOf } from '../../words/kinds';
import { SERIES } from '../measures/numbers';

/**
 * What numbers look like that follow one another in a text, where so many look alike that they are the names of several
 * columns read as one, and no number within a name: `$10,000– $15,000– $30,000–`.
 */
export const seriesIn = (text: string): string | null => {
	const shapes = text.trim().split(/\s+/u).filter(isNumeric).map(shapeOf);
	const isCommon = (shape: string): boolean =>
		shapes.filter((other) => other === shape).length >= SERIES.least;
	return shapes.find(isCommon) ?? null;
};
