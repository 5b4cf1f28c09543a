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

/**
 * @returns `help` if that is wanted
 * @throws Error that tells what is wrong with the arguments
 */
export function parseOptions(args: string[]): DemoOptions | 'help' {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { operation: { type: 'string' }, help: { type: 'boolean' } },
	});
	const { operation, help } = values;
	if (help) return 'help';
	if (operation === undefined) return { names: positionals };
	if (!isViewName(operation)) throw new Error(`There is no operation '${operation}'.`);
	return { operation, names: positionals };
}
