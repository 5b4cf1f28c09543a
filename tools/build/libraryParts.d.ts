import type { Plugin } from 'esbuild';

/** Bundles `@cantoo/pdf-lib` without dead weight, and so that it forgets what it has read. */
export const libraryParts: Plugin;
