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

function toApiError(error: ErrorObject | undefined): ApiError {
	const code = CODES[error?.keyword ?? ''] ?? 'InvalidParameterValue.InvalidParameterValueLimit';
	const unknown: unknown = error?.params['additionalProperty'];
	const name = typeof unknown === 'string' ? unknown : (error?.instancePath.slice(1) ?? '');
	return new ApiError(code, `${name} ${error?.message ?? 'is not valid'}`.trim());
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
		throw toApiError(check.errors?.[0]);
	};
}
