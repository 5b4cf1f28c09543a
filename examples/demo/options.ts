import { parseArgs } from 'node:util';

import { VIEWS, type ViewName } from './views';

export const USAGE = `Usage: npm run demo -- [--operation <operation>] [files or folders]

Reads PNG, JPEG, BMP, TIFF and PDF files; without names, the examples.
Operations: ${Object.keys(VIEWS).join(', ')}. Without one, all of a file's text.`;

export interface DemoOptions {
	/** What was asked for by name, if anything was. */
	operation?: ViewName;
	/** Files and folders as they were named. */
	names: string[];
}

const isViewName = (name: string): name is ViewName => Object.hasOwn(VIEWS, name);

/** @returns `help` if that is wanted, undefined if the arguments are no good */
export function parseOptions(args: string[]): DemoOptions | 'help' | undefined {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { operation: { type: 'string' }, help: { type: 'boolean' } },
		});
		const { operation, help } = values;
		if (help) return 'help';
		if (operation === undefined) return { names: positionals };
		return isViewName(operation) ? { operation, names: positionals } : undefined;
	} catch {
		return undefined;
	}
}
