import type { IDataObject } from 'n8n-workflow';

import { number, PERCENT } from './values';

/**
 * Confidence below which a person should look at an item; undefined for never.
 * @throws OcrError for what is no percentage
 */
export const readReviewBelow = ({ reviewBelow }: IDataObject): number | undefined =>
	reviewBelow === undefined ? undefined : number('Review Below', reviewBelow, PERCENT);
