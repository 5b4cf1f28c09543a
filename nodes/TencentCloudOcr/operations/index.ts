import type { Operation } from './operation';
import { recognizeText } from './recognizeText';

/** What the node can do: one folder and one line here for each API. */
export const OPERATIONS = { recognizeText } as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof OPERATIONS;
