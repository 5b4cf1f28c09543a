import { ApiError } from '../errors';
import type { Action } from './action';
import * as list from './list';

const ACTIONS: ReadonlyMap<string, Action> = new Map(Object.entries(list));

export const findAction = (name: string): Action | undefined => ACTIONS.get(name);

/** @throws ApiError MissingParameter, InvalidAction, NoSuchVersion */
export function demandAction(name: string, version: string): Action {
	if (name === '') throw new ApiError('MissingParameter', 'X-TC-Action is missing.');
	if (version === '') throw new ApiError('MissingParameter', 'X-TC-Version is missing.');
	const action = findAction(name);
	if (!action) throw new ApiError('InvalidAction', `The sandbox has no action ${name}.`);
	if (action.version !== version) {
		throw new ApiError('NoSuchVersion', `${name} is of version ${action.version}.`);
	}
	return action;
}
