import { EXAMPLE_KEY } from '../auth/keys';
import type { CliOptions } from './flags';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

function dockerHint(endpoint: string, host: string): string {
	const { port } = new URL(endpoint);
	if (LOOPBACK.has(host)) {
		return `n8n in Docker cannot reach this address. For that, start again with:
  npm run sandbox -- --host 0.0.0.0 --port ${port}`;
	}
	return `For n8n in Docker the endpoint is:
  http://host.docker.internal:${port}
On Linux, start its container with --add-host=host.docker.internal:host-gateway`;
}

/** What a person needs to use a sandbox that has just started. */
export const welcome = (
	endpoint: string,
	{ host, engine, requestsPerSecond }: CliOptions,
): string =>
	`Local Tencent Cloud with the ${engine} engine, ${requestsPerSecond || 'any number of'} calls a second.

Paste into n8n's "Tencent Cloud API" credential:
  SecretId    ${EXAMPLE_KEY.secretId}
  SecretKey   ${EXAMPLE_KEY.secretKey}
  Endpoint    ${endpoint}

Leave the other fields as they are; n8n tests the credential when you save it. Reading a page takes some seconds.

${dockerHint(endpoint, host)}

Each call is a line below. Ctrl-C stops it.`;
