import Ajv, { type ErrorObject } from 'ajv';
import type { Parameters } from '../callLog';
import { ApiError, type ErrorCode } from '../errors';

/** Query strings carry text only, so numbers and booleans are read out of it there; JSON must have the right types. */
const json = new Ajv({ useDefaults: true, strict: true });
const query = new Ajv({ useDefaults: true, strict: true, coerceTypes: true });

/** JSON Schema keyword to code; Tencent's page for the action lists the last one for values out of range. */
const CODES: Readonly<Record<string, ErrorCode>> = {
	additionalProperties: 'UnknownParameter',
	type: 'InvalidParameter',
};

/** JSON Schema keyword to what is wrong; Ajv's own words do for the others. */
const WORDS: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => string>> = {
	additionalProperties: ({ additionalProperty }) =>
		`${String(additionalProperty)} is not a parameter of this action for this account's site`,
	enum: ({ allowedValues }) =>
		`must be one of ${Array.isArray(allowedValues) ? allowedValues.join(', ') : ''}`,
};

function toApiError({ keyword, instancePath, params, message = 'is not valid' }: ErrorObject) {
	const code = CODES[keyword] ?? 'InvalidParameterValue.InvalidParameterValueLimit';
	const words = WORDS[keyword]?.(params) ?? message;
	return new ApiError(code, `${instancePath.slice(1)} ${words}.`.trimStart());
}

/**
 * Makes a check of an action's parameters: gives them with defaults filled in, or throws ApiError.
 * @param properties JSON Schema of each parameter; any other is unknown
 */
export function parameterCheck<T>(properties: object): (sent: Parameters, fromQuery: boolean) => T {
	const schema = { type: 'object', properties, additionalProperties: false };
	const checks = { json: json.compile<T>(schema), query: query.compile<T>(schema) };
	return (sent, fromQuery) => {
		const check = fromQuery ? checks.query : checks.json;
		const parameters: unknown = { ...sent };
		if (check(parameters)) return parameters;
		const [error] = check.errors ?? [];
		throw error ? toApiError(error) : new ApiError('InvalidParameter');
	};
}
