import type { Features } from './features';
import { TABLE } from './weights';

/** What each feature says for a table, or against it. */
export const shares = (features: Features): Features => {
	const weighed = { ...features };
	for (const name of Object.keys(features) as (keyof Features)[])
		weighed[name] = TABLE[name] * features[name];
	return weighed;
};

/** How much a reading is like a table: more than 0 for one. */
export const scoreOf = (features: Features): number =>
	Object.values(shares(features)).reduce((sum, share) => sum + share, -TABLE.least);
