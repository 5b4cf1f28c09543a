import { OcrError } from '../errors/OcrError';
import * as list from './list';
import type { Operation } from './operation';

export const OPERATIONS: Readonly<Record<string, Operation>> = list;
export const DEFAULT_OPERATION: keyof typeof list = 'recognizeText';

/** @throws OcrError for a name that this version of the node does not have */
export function operationNamed(name: unknown): Operation {
	const operation = typeof name === 'string' ? OPERATIONS[name] : undefined;
	if (operation) return operation;
	throw new OcrError('OPTION', {
		what: `the operation ${JSON.stringify(name)} is not one of ${Object.keys(OPERATIONS).join(', ')}`,
	});
}
