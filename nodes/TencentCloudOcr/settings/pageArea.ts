import type { Margins } from '../../../pdf';
import { isObject } from '../api/answer/json';
import { OcrError } from '../errors/OcrError';
import { number } from './values';

/** Less than a whole page, so that something is left of it. */
const SHARE = { min: 0, max: 99 };

/**
 * What the option Page Area leaves out of each page; nothing for an option that is not set.
 * @throws OcrError for margins that leave nothing
 */
export function readPageArea(option: unknown): Margins | undefined {
	const given = isObject(option) && isObject(option.margins) ? option.margins : {};
	const share = (side: string) =>
		number(`Page Area > ${side}`, given[side.toLowerCase()] ?? 0, SHARE);
	const margins = {
		top: share('Top'),
		right: share('Right'),
		bottom: share('Bottom'),
		left: share('Left'),
	};
	if (margins.top + margins.bottom >= 100 || margins.left + margins.right >= 100) {
		throw new OcrError('OPTION', { what: "'Page Area' leaves nothing of the page" });
	}
	return Object.values(margins).some((margin) => margin > 0) ? margins : undefined;
}
