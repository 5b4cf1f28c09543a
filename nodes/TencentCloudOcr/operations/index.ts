import { choice } from '../settings/values';
import * as list from './list';
import type { Operation } from './operation';

export const OPERATIONS: Readonly<Record<string, Operation>> = list;
export const DEFAULT_OPERATION: keyof typeof list = 'recognizeText';

/** @throws OcrError for a name that this version of the node does not have */
export function operationNamed(name: unknown): Operation {
	return list[choice('Operation', name, list)];
}
