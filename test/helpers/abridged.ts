const MORE = '…';
/** Pixels and percents by which another processor may read a picture differently. */
const NEAR = 2;
const MEASURED = /(?:^|[.\]])(?:[xy]|width|height|angle|\w*confidence)$/i;

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Where a value is not what an example says of it, an example being a value in which `…` stands for more
 * of the same, and every requestId for any other.
 * @returns the paths, empty if the example is true
 */
export function differences(example: unknown, actual: unknown, path = ''): string[] {
	if (/requestId$/i.test(path)) return typeof actual === 'string' && actual ? [] : [path];
	if (typeof example === 'string' && example.endsWith(MORE)) {
		const start = example.slice(0, -MORE.length);
		return typeof actual === 'string' && actual.startsWith(start) ? [] : [path];
	}
	if (typeof example === 'number' && typeof actual === 'number') {
		return Math.abs(example - actual) <= (MEASURED.test(path) ? NEAR : 0) ? [] : [path];
	}
	if (Array.isArray(example) && Array.isArray(actual)) {
		const open = example.at(-1) === MORE;
		const shown = open ? example.slice(0, -1) : example;
		const length = open ? actual.length > shown.length : actual.length === shown.length;
		const inside = shown.flatMap((each, index) =>
			differences(each, actual[index], `${path}[${index}]`),
		);
		return length ? inside : [`${path}.length`, ...inside];
	}
	if (isRecord(example) && isRecord(actual)) {
		const keys = Object.keys(example);
		if (keys.join() !== Object.keys(actual).join()) return [`${path}: ${Object.keys(actual)}`];
		return keys.flatMap((key) => differences(example[key], actual[key], `${path}.${key}`));
	}
	return example === actual ? [] : [path];
}
