import { OcrError } from '../errors/OcrError';
import { shortened } from '../errors/plainText';

/** Values of parameters: expressions can give anything, so each is checked. */

const SHOWN = 100;

export interface Bounds {
	min: number;
	max?: number;
}

export const PERCENT: Bounds = { min: 0, max: 100 };

const unusable = (name: string, value: unknown, expected: string) =>
	new OcrError('OPTION', {
		what: `'${name}' must be ${expected}, not ${shortened(JSON.stringify(value) ?? 'empty', SHOWN)}`,
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
	const allowed = Object.keys(choices);
	const isAllowed = (given: unknown): given is T => allowed.some((each) => each === given);
	if (isAllowed(value)) return value;
	throw unusable(name, value, `one of ${allowed.join(', ')}`);
}
