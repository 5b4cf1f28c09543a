import type { Features } from './features';
import { TABLE } from './weights';

/** How much a reading is like a table: more than 0 for one. */
export const scoreOf = (features: Features): number => {
	const { least, ...weights } = TABLE;
	return (Object.keys(weights) as (keyof Features)[]).reduce(
		(sum, name) => sum + weights[name] * features[name],
		-least,
	);
};
