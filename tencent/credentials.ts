import { parseEndpoint, SITES, type Site } from './endpoints';
import { DEFAULT_REGION } from './regions';

/** The stored credential, cleaned: blanks around keys are the commonest cause of SignatureFailure. */
export interface TencentCredential {
	secretId: string;
	secretKey: string;
	sessionToken: string | undefined;
	site: Site;
	region: string;
	endpoint: URL | undefined;
}

/** Web pages and documents put characters without width around a key, which `trim` leaves there. */
const INVISIBLE = '[\\s\\u200b-\\u200f\\u2060-\\u2064\\ufeff]+';
const EDGES = new RegExp(`^${INVISIBLE}|${INVISIBLE}$`, 'g');
const text = (value: unknown) => (typeof value === 'string' ? value.replace(EDGES, '') : '');
const isSite = (value: string): value is Site => Object.hasOwn(SITES, value);

/** @throws EndpointError if the custom endpoint is not usable */
export function readCredential(data: Readonly<Record<string, unknown>>): TencentCredential {
	const site = text(data.site);
	return {
		secretId: text(data.secretId),
		secretKey: text(data.secretKey),
		sessionToken: text(data.sessionToken) || undefined,
		site: isSite(site) ? site : 'intl',
		region: text(data.region) || DEFAULT_REGION,
		endpoint: parseEndpoint(text(data.endpoint)),
	};
}
