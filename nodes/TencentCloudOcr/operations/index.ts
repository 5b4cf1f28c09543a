import { choice } from '../settings/values';
import * as list from './list';
import type { Operation } from './operation';

/** By name, in the order of the drop-down; a module's exports have no order of their own. */
export const OPERATIONS: Readonly<Record<string, Operation>> = Object.fromEntries(
	Object.entries<Operation>(list).toSorted(([, a], [, b]) => a.order - b.order),
);

export const DEFAULT_OPERATION: keyof typeof list = 'readText';

/** @throws OcrError for a name that this version of the node does not have */
export function operationNamed(name: unknown): Operation {
	return list[choice('Operation', name, list)];
}
