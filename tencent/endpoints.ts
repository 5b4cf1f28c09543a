/** International and mainland accounts are separate; each has its own domains. */
export const SITES = {
	intl: { name: 'International (tencentcloud.com)', domain: 'intl.tencentcloudapi.com' },
	china: { name: 'China (cloud.tencent.com)', domain: 'tencentcloudapi.com' },
} as const satisfies Record<string, { name: string; domain: string }>;

export type Site = keyof typeof SITES;

const TENCENT_DOMAIN = '.tencentcloudapi.com';
const PLAIN_HTTP_HOSTS = new Set(['localhost', '[::1]', 'host.docker.internal']);
const LOOPBACK_V4 = /^127(?:\.\d{1,3}){3}$/;

export class EndpointError extends Error {
	override name = 'EndpointError';
}

export function isTencentHost(hostname: string): boolean {
	return hostname.toLowerCase().endsWith(TENCENT_DOMAIN);
}

/** Plain http is for what never leaves the machine: loopback, and Docker's name for its host. */
function allowsPlainHttp(hostname: string): boolean {
	return PLAIN_HTTP_HOSTS.has(hostname) || LOOPBACK_V4.test(hostname);
}

/**
 * Reads the credential's custom endpoint.
 * @returns undefined where the field is blank
 * @throws EndpointError that says what is wrong with it
 */
export function parseEndpoint(text: string | undefined): URL | undefined {
	const trimmed = text?.trim();
	if (!trimmed) return undefined;
	const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
	if (!URL.canParse(withScheme)) {
		throw new EndpointError(
			`The endpoint "${trimmed}" is not a URL. Enter a base URL such as https://ocr.ap-singapore.tencentcloudapi.com, or leave it empty.`,
		);
	}
	const url = new URL(withScheme);
	if (url.username || url.password) {
		throw new EndpointError(
			'The endpoint contains a user name or password. Remove them: requests are signed with the SecretId and SecretKey.',
		);
	}
	if (url.protocol === 'http:' && !allowsPlainHttp(url.hostname)) {
		throw new EndpointError(
			`The endpoint "${url.origin}" uses http. Use https; http is only for this machine (localhost, 127.0.0.1) and host.docker.internal.`,
		);
	}
	if (url.protocol !== 'https:' && url.protocol !== 'http:') {
		throw new EndpointError(`The endpoint "${trimmed}" must start with https://.`);
	}
	if (url.search || url.hash) {
		throw new EndpointError(
			`The endpoint "${trimmed}" has a query or fragment. Enter the base URL only: ${url.origin}${url.pathname}`,
		);
	}
	return url;
}

/** URL of a product's API: the custom endpoint, or the product's domain at the account's site. */
export function productUrl(product: string, site: Site, endpoint: URL | undefined): string {
	return endpoint?.href ?? `https://${product}.${SITES[site].domain}/`;
}
