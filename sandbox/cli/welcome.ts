import { EXAMPLE_KEY } from '../auth/keys';
import type { CliOptions } from './flags';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

const ALL_ADDRESSES = new Set(['0.0.0.0', '::']);

function hostHint(endpoint: string, host: string): string {
	const { port } = new URL(endpoint);
	const forAll = `npm run sandbox -- --host 0.0.0.0 --port ${port}`;
	if (LOOPBACK.has(host)) {
		return `n8n in Docker cannot reach this address. For that, start again with:
  ${forAll}`;
	}
	if (ALL_ADDRESSES.has(host)) {
		return `For n8n in Docker the endpoint is:
  http://host.docker.internal:${port}
On Linux, start its container with --add-host=host.docker.internal:host-gateway
For n8n on another machine it must be https: that of a proxy in front of this port.`;
	}
	return `The credential refuses this endpoint: plain http is for 127.0.0.1, localhost and host.docker.internal only.
n8n elsewhere needs https: enter that of a proxy in front of ${endpoint}
For n8n on this machine or in Docker, start again with:
  ${forAll}`;
}

/** International is what the credential has from the start. */
const siteLine = ([key]: CliOptions['keys']) =>
	key?.site === 'china' ? '\n  Site        China' : '';

/** What a person needs to use a sandbox that has just started. */
export const welcome = (
	endpoint: string,
	{ host, engine, keys, requestsPerSecond }: CliOptions,
): string =>
	`Local Tencent Cloud with the ${engine} engine, ${requestsPerSecond || 'any number of'} calls a second.

Paste into n8n's "Tencent Cloud API" credential:
  SecretId    ${EXAMPLE_KEY.secretId}
  SecretKey   ${EXAMPLE_KEY.secretKey}
  Endpoint    ${endpoint}${siteLine(keys)}

Leave the other fields as they are; n8n tests the credential when you save it. Reading a page takes some seconds.

${hostHint(endpoint, host)}

Each call is a line below. Ctrl-C stops it.`;
