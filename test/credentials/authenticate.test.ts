import type { IHttpRequestOptions, IRequestOptions } from 'n8n-workflow';

import { EXAMPLE_KEY } from '../../sandbox';
import { picture, png } from '../helpers/files';
import { listen } from '../helpers/http/listener';
import { useOcr } from '../helpers/ocr';
import { requestNode, type NodeRequest } from '../helpers/http/requestNode';
import { TEMPORARY } from './temporaryKey';

const clock = { aheadMs: 0, now: () => Date.now() + clock.aheadMs };
const ocr = useOcr({ keys: [EXAMPLE_KEY, TEMPORARY], clock });

afterEach(() => {
	clock.aheadMs = 0;
});

const OCR = { 'X-TC-Action': 'GeneralAccurateOCR', 'X-TC-Version': '2018-11-19' };
const STS = { 'X-TC-Action': 'GetCallerIdentity', 'X-TC-Version': '2018-08-13' };
const IMAGE = { ImageBase64: png('héllo 文字').toString('base64') };

/** What a node gets that makes the request with the credential. */
const send = async (request: NodeRequest, credential = {}) => {
	const { items, error } = await ocr.engine.run({
		items: [picture('unused')],
		credential: ocr.credential(credential),
		nodeTypes: { 'test.request': requestNode(request) },
		type: 'test.request',
	});
	return {
		answer: JSON.stringify(items[0]?.json.answer),
		error: [error?.message, error?.description].filter(Boolean).join(' '),
		calls: ocr.sandbox.calls,
	};
};

const url = () => `${ocr.sandbox.endpoint}/`;

describe.each<[string, (options: IHttpRequestOptions & { body?: unknown }) => NodeRequest]>([
	["n8n's requests of today", (options) => ({ today: options })],
	[
		"the HTTP Request node's requests",
		({ url: uri, ...options }) => ({ older: { ...options, uri } as IRequestOptions }),
	],
])('%s', (_, shape) => {
	const read = async (options: Partial<IHttpRequestOptions>, credential = {}) =>
		await send(shape({ url: url(), headers: OCR, method: 'POST', ...options }), credential);

	test.each<[string, () => Partial<IHttpRequestOptions>]>([
		['an object', () => ({ body: IMAGE })],
		['an object, as JSON', () => ({ body: IMAGE, json: true })],
		['text', () => ({ body: JSON.stringify(IMAGE) })],
		['text, as JSON', () => ({ body: `\n ${JSON.stringify(IMAGE, null, 2)} \n`, json: true })],
		['a Buffer', () => ({ body: Buffer.from(JSON.stringify(IMAGE)) })],
		[
			'an object with a content type that has a charset',
			() => ({
				body: IMAGE,
				headers: { ...OCR, 'content-type': 'application/json; charset=utf-8' },
			}),
		],
		[
			'an object with a content type in capitals',
			() => ({
				body: IMAGE,
				headers: { ...OCR, 'Content-Type': 'Application/JSON; Charset=UTF-8' },
			}),
		],
	])('are signed with %s as the body, and sent byte for byte', async (__, options) => {
		const { answer, calls } = await read(options());
		expect(answer).toContain('héllo 文字');
		expect(calls.map(({ outcome }) => outcome)).toEqual(['ok']);
	});

	test('are signed without a body, which is sent as {}', async () => {
		const { answer, calls } = await read({ headers: STS });
		expect(answer).toContain('"AccountId":"100000000001"');
		expect(calls[0]?.arrivedBytes).toBe(2);
	});

	test('are signed with the product that the action belongs to', async () => {
		const { calls } = await read({ headers: STS });
		expect(calls[0]?.headers.authorization).toContain('/sts/tc3_request');
	});

	test.each<[string, Partial<IHttpRequestOptions>]>([
		['in qs', { qs: { ImageUrl: 'http://127.0.0.1:9/ä ö&=+%/文字.png', EnableDetectText: true } }],
		['in the URL', {}],
	])('are signed as GET with their query %s', async (where, options) => {
		const query =
			where === 'in the URL' ? '?ImageUrl=http%3A%2F%2F127.0.0.1%3A9%2F%C3%A4+b.png' : '';
		const { error, calls } = await read({ method: 'GET', url: `${url()}${query}`, ...options });
		// The signature is accepted; what the URL leads to is not there.
		expect(calls.map(({ outcome }) => outcome)).toEqual(['FailedOperation.DownLoadError']);
		expect(calls[0]?.parameters.ImageUrl).toMatch(/\.png$/);
		expect(calls[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded');
		expect(error).toBe('');
	});

	test('have nested query parameters as API 3.0 wants them', async () => {
		const qs = { Filters: [{ Name: 'zone', Values: ['ä', 'b'] }], Limit: 2, Nothing: null };
		const { calls } = await read({ method: 'GET', headers: STS, qs });
		expect(calls.map(({ outcome }) => outcome)).toEqual(['UnknownParameter']);
		expect(calls[0]?.parameters).toEqual({
			'Filters.0.Name': 'zone',
			'Filters.0.Values.0': 'ä',
			'Filters.0.Values.1': 'b',
			Limit: '2',
		});
	});

	test('keep timestamp, region and language that the caller has set', async () => {
		clock.aheadMs = 3_600_000;
		const timestamp = String(Math.floor(clock.now() / 1000));
		const { calls } = await read({
			body: IMAGE,
			headers: {
				...OCR,
				'x-tc-timestamp': timestamp,
				'x-tc-region': 'eu-frankfurt',
				'x-tc-language': 'zh-CN',
			},
		});
		expect(calls.map(({ outcome }) => outcome)).toEqual(['ok']);
		expect(calls[0]?.headers).toMatchObject({
			'x-tc-timestamp': timestamp,
			'x-tc-region': 'eu-frankfurt',
			'x-tc-language': 'zh-CN',
		});
	});

	test("have the credential's region, and no token without one", async () => {
		const { calls } = await read({ body: IMAGE });
		expect(calls[0]?.headers['x-tc-region']).toBe('ap-singapore');
		expect(calls[0]?.headers).not.toHaveProperty('x-tc-token');
	});

	test('carry the token of temporary credentials, blanks around all three trimmed', async () => {
		const { calls } = await read(
			{ body: IMAGE, headers: { ...OCR, 'X-TC-Token': 'of the caller' } },
			{
				secretId: ` ${TEMPORARY.secretId}\n`,
				secretKey: `\t${TEMPORARY.secretKey} `,
				sessionToken: ` ${TEMPORARY.token} `,
			},
		);
		expect(calls.map(({ outcome }) => outcome)).toEqual(['ok']);
		expect(calls[0]?.headers['x-tc-token']).toBe(TEMPORARY.token);
	});

	test.each(['GET', 'POST'] as const)('follow no redirect (%s)', async (method) => {
		const other = await listen();
		ocr.sandbox.faults.next({ kind: 'redirect', to: `${other.url}/` });
		const { error } = await read({ method, headers: STS });
		await other.close();
		expect(error).toContain('302');
		expect(other.requests).toHaveLength(0);
	});

	test('are refused for another host, and nothing is sent there', async () => {
		const other = await listen();
		const { error } = await read({ url: `${other.url}/`, body: IMAGE });
		await other.close();
		expect(error).toContain(`The request goes to ${other.url}, which is not Tencent Cloud.`);
		expect(other.requests).toHaveLength(0);
	});

	test.each<[string, Partial<IHttpRequestOptions>]>([
		['PUT', { method: 'PUT' }],
		['a POST with query parameters', { qs: { Limit: 1 } }],
		['form data', { body: new URLSearchParams({ a: 'b' }) }],
	])('are refused as %s, which the signature does not know', async (__, options) => {
		const { error, calls } = await read(options);
		expect(error).toMatch(
			/is called with POST|has its parameters in the JSON body|takes JSON with this/,
		);
		expect(calls).toHaveLength(0);
	});
});

test('a base URL and a path are put together as n8n does it', async () => {
	const { answer } = await send({
		today: { baseURL: `${ocr.sandbox.endpoint}/`, url: '/', headers: STS, method: 'POST' },
	});
	expect(answer).toContain('"AccountId"');
});

test('a request that is changed by one byte after it was signed is refused', async () => {
	const { authenticate } = ocr.engine.credentialType;
	if (typeof authenticate !== 'function') throw new Error('The credential signs by a function');
	const { headers = {}, body } = await authenticate(ocr.credential(), {
		method: 'POST',
		url: url(),
		headers: OCR,
		body: IMAGE,
	});
	if (!Buffer.isBuffer(body)) throw new Error('The body is bytes once it is signed');
	const sent = {
		method: 'POST',
		headers: new Headers(Object.entries(headers).map(([name, value]) => [name, String(value)])),
	};
	const changed = Buffer.from(body);
	changed.writeUInt8(changed.readUInt8(20) ^ 1, 20);
	await fetch(url(), { ...sent, body: changed });
	await fetch(url(), { ...sent, body });
	expect(ocr.sandbox.calls.map(({ outcome }) => outcome)).toEqual([
		'AuthFailure.SignatureFailure',
		'ok',
	]);
});
