import { Agent, type AgentOptions } from 'node:http';
import type { LookupFunction } from 'node:net';
import { ocr } from 'tencentcloud-sdk-nodejs-ocr';
import { sts } from 'tencentcloud-sdk-nodejs-sts';
import type { ClientConfig, HttpProfile } from 'tencentcloud-sdk-nodejs-common';
import { EXAMPLE_KEY, type ApiKey } from '../../sandbox';

/**
 * The SDK takes the service of its signature from the first label of the endpoint's name. So it is given a name that
 * begins with the service, and an agent that finds the sandbox behind every name.
 */
const toLoopback: LookupFunction = (_, options, found) =>
	options.all ? found(null, [{ address: '127.0.0.1', family: 4 }]) : found(null, '127.0.0.1', 4);

export interface SdkOptions {
	key?: ApiKey;
	region?: string;
	http?: Partial<HttpProfile>;
}

function sdkConfig(
	endpoint: string,
	service: string,
	{ key = EXAMPLE_KEY, region = 'ap-singapore', http }: SdkOptions = {},
): ClientConfig {
	const agentOptions: AgentOptions & { lookup: LookupFunction } = { lookup: toLoopback };
	const { secretId, secretKey, token } = key;
	return {
		credential: { secretId, secretKey, token },
		region,
		profile: {
			httpProfile: {
				protocol: 'http://',
				endpoint: `${service}.localhost:${new URL(endpoint).port}`,
				agent: new Agent(agentOptions),
				...http,
			},
		},
	};
}

/** The official client of OCR, talking to a sandbox. */
export const ocrClient = (endpoint: string, options?: SdkOptions) =>
	new ocr.v20181119.Client(sdkConfig(endpoint, 'ocr', options));

/** The official client of STS, talking to a sandbox. */
export const stsClient = (endpoint: string, options?: SdkOptions) =>
	new sts.v20180813.Client(sdkConfig(endpoint, 'sts', options));

/** The code of the error that a call of the SDK ends with; `ok` if it does not. */
export const outcomeOf = (call: Promise<unknown>): Promise<string> =>
	call.then(
		() => 'ok',
		(error: { code?: string; message: string }) => error.code ?? error.message,
	);
