import path from 'node:path';

/** npm runs a script in the project's folder, while names are relative to where the user stands. */
export const userPath = (name: string): string =>
	path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
