/** Common request headers of Tencent Cloud API 3.0: https://www.tencentcloud.com/document/product/409/16764. */
export const HEADER = {
	authorization: 'Authorization',
	contentType: 'Content-Type',
	action: 'X-TC-Action',
	version: 'X-TC-Version',
	timestamp: 'X-TC-Timestamp',
	region: 'X-TC-Region',
	language: 'X-TC-Language',
	token: 'X-TC-Token',
} as const satisfies Record<string, string>;

export type Headers = Record<string, string>;

/** The value of a header, whatever the case of its name; undefined if it is absent or blank. */
export function headerValue(headers: Readonly<Record<string, unknown>>, name: string) {
	const entry = Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase());
	const value = entry?.[1];
	const text = typeof value === 'number' ? String(value) : value;
	return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** The headers that have a value, as strings, without the named ones, whatever their case. */
export function withoutHeaders(
	headers: Readonly<Record<string, unknown>>,
	names: readonly string[],
): Headers {
	const dropped = new Set(names.map((name) => name.toLowerCase()));
	return Object.fromEntries(
		Object.entries(headers)
			.filter(
				([name, value]) =>
					value !== undefined && value !== null && !dropped.has(name.toLowerCase()),
			)
			.map(([name, value]) => [name, String(value)]),
	);
}
