import { ApiError } from '../errors';
import { generalAccurateOcr } from './generalAccurateOcr';
import { getCallerIdentity } from './getCallerIdentity';
import type { Target } from './target';

/** Every action that the sandbox plays, by X-TC-Action. */
const TARGETS: ReadonlyMap<string, Target> = new Map([
	['GeneralAccurateOCR', generalAccurateOcr],
	['GetCallerIdentity', getCallerIdentity],
]);

export const findTarget = (action: string): Target | undefined => TARGETS.get(action);

/** @throws ApiError MissingParameter, InvalidAction, NoSuchVersion */
export function demandTarget(action: string, version: string): Target {
	if (action === '') throw new ApiError('MissingParameter', 'X-TC-Action is missing.');
	if (version === '') throw new ApiError('MissingParameter', 'X-TC-Version is missing.');
	const target = findTarget(action);
	if (!target) throw new ApiError('InvalidAction', `The sandbox has no action ${action}.`);
	if (target.version !== version) {
		throw new ApiError('NoSuchVersion', `${action} is of version ${target.version}.`);
	}
	return target;
}
