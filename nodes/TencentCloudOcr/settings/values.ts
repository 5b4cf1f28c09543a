import { OcrError } from '../errors/OcrError';

/** Values of parameters: expressions can give anything, so each is checked. */

export interface Bounds {
	min: number;
	max?: number;
}

const unusable = (name: string, value: unknown, expected: string) =>
	new OcrError('OPTION', {
		what: `'${name}' must be ${expected}, not ${JSON.stringify(value) ?? 'empty'}`,
	});

export const flag = (value: unknown, fallback: boolean): boolean =>
	value === undefined || value === '' ? fallback : value !== 'false' && Boolean(value);

export function number(name: string, value: unknown, { min, max = Infinity }: Bounds): number {
	const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	if (typeof read === 'number' && read >= min && read <= max) return read;
	throw unusable(name, value, max === Infinity ? `${min} or more` : `between ${min} and ${max}`);
}

export function choice<T extends string>(
	name: string,
	value: unknown,
	choices: Readonly<Record<T, unknown>>,
): T {
	const isOne = (text: string): text is T => Object.hasOwn(choices, text);
	if (typeof value === 'string' && isOne(value)) return value;
	throw unusable(name, value, `one of ${Object.keys(choices).join(', ')}`);
}
