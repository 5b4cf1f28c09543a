import type { OcrAction } from './action';
import * as list from './list';

export type ActionName = keyof typeof list;

export const ACTIONS: Readonly<Record<ActionName, OcrAction>> = list;
