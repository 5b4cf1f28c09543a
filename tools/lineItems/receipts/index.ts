import type { Drawing } from '../model';
import { asian } from './asian';
import { english } from './english';
import { european } from './european';

export const receipts: readonly Drawing[] = [...english, ...european, ...asian];
