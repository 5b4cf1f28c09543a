import { Readable } from 'node:stream';
import type { IHttpRequestOptions } from 'n8n-workflow';

import { signOptions } from '../../credentials/signOptions';
import { TencentCloudApi } from '../../credentials/TencentCloudApi.credentials';
import { readCredential } from '../../tencent/credentials';

const NOW = 1_551_113_065;
const KEYS = { secretId: 'AKIDEXAMPLE', secretKey: 'EXAMPLE' };
const OCR = 'https://ocr.intl.tencentcloudapi.com/';

type Options = Parameters<typeof signOptions>[0];

const sign = (options: Options, credential = {}) =>
	signOptions(options, readCredential({ ...KEYS, ...credential }), NOW);
const post = (options: Options) => sign({ method: 'POST', url: OCR, ...options });

describe('trusts', () => {
	test.each([
		'https://ocr.intl.tencentcloudapi.com/',
		'https://ocr.ap-singapore.tencentcloudapi.com/',
		'https://cvm.tencentcloudapi.com/',
		'https://OCR.TencentCloudAPI.com/',
		'https://ocr.tencentcloudapi.com:443/',
	])('%s', (url) => {
		expect(sign({ method: 'POST', url }).headers).toHaveProperty('Authorization');
	});

	test("the credential's own endpoint, and no other port or scheme of it", () => {
		const endpoint = 'http://127.0.0.1:8080/base';
		const to = (url: string) => () => sign({ method: 'POST', url }, { endpoint });
		expect(to('http://127.0.0.1:8080/')().headers).toHaveProperty('Authorization');
		expect(to('http://127.0.0.1:8081/')).toThrow('is not Tencent Cloud');
		expect(to('https://127.0.0.1:8080/')).toThrow('is not Tencent Cloud');
	});

	test.each([
		'http://ocr.intl.tencentcloudapi.com/',
		'https://tencentcloudapi.com/',
		'https://eviltencentcloudapi.com/',
		'https://tencentcloudapi.com.evil.example/',
		'https://ocr.tencentcloudapi.com.evil.example/',
		'https://ocr.tencentcloudapi.com@evil.example/',
		'https://evil.example/?https://ocr.tencentcloudapi.com/',
		'https://evil.example/.tencentcloudapi.com',
		'https://127.0.0.1/',
	])('not %s', (url) => {
		expect(() => sign({ method: 'POST', url })).toThrow(
			/^The request goes to .*, which is not Tencent Cloud\./,
		);
	});
});

describe('gives back', () => {
	test('the bytes that are signed as the body', () => {
		const { body } = post({ body: { Name: '文字' } });
		expect(body).toEqual(Buffer.from('{"Name":"文字"}'));
	});

	test.each([undefined, null, '', {}, Buffer.alloc(0)])(
		'{} for the body %j, or nothing',
		(body) => {
			expect(String(post({ body }).body)).toBe(Buffer.isBuffer(body) ? '' : '{}');
		},
	);

	test('a list as it is', () => {
		expect(String(post({ body: [1, 2] }).body)).toBe('[1,2]');
	});

	test('no body with GET, and the query in the URL', () => {
		const signed = sign({
			url: `${OCR}?Version=1#top`,
			qs: { Name: 'a b&c=ä', Empty: '', None: undefined, Zone: { Ids: [1, true] } },
			body: {},
		});
		expect(signed).not.toHaveProperty('body');
		expect(signed).not.toHaveProperty('qs');
		expect(new URL(signed.url).search).toBe(
			'?Version=1&Name=a%20b%26c%3D%C3%A4&Empty=&Zone.Ids.0=1&Zone.Ids.1=true',
		);
	});

	test('the older option beside the newer one where the older was given', () => {
		expect(sign({ uri: OCR })).toMatchObject({ url: OCR, uri: OCR });
		expect(sign({ url: OCR })).not.toHaveProperty('uri');
	});

	test.each([
		[{ baseURL: 'https://ocr.intl.tencentcloudapi.com', url: '/' }],
		[{ baseURL: 'https://ocr.intl.tencentcloudapi.com/', url: '' }],
		[{ baseURL: 'https://evil.example', url: OCR }],
		[{ url: ` ${OCR} ` }],
	])('one whole URL for %j', (options) => {
		const signed = sign(options);
		expect(signed.url).toBe(OCR);
		expect(signed).not.toHaveProperty('baseURL');
	});

	test('a timestamp that is given as a number', () => {
		const headers: Record<string, unknown> = { 'X-TC-Timestamp': 1_600_000_000 };
		const signed = post({ headers: headers as IHttpRequestOptions['headers'] });
		expect(signed.headers).toMatchObject({ 'X-TC-Timestamp': '1600000000' });
	});

	test('redirects switched off in both option shapes, and the other options as they were', () => {
		const options: IHttpRequestOptions = { url: OCR, timeout: 5, json: true, maxRedirects: 9 };
		expect(sign(options)).toMatchObject({
			timeout: 5,
			json: true,
			disableFollowRedirect: true,
			followRedirect: false,
			followAllRedirects: false,
			maxRedirects: 0,
		});
	});

	test("the caller's headers, without host, length and what is not set", () => {
		const { headers } = post({
			headers: {
				Host: 'evil.example',
				'content-length': 5,
				authorization: 'Basic abc',
				'X-TC-Token': 'mine',
				'X-Number': 7,
				'X-Nothing': undefined,
				'X-TC-Region': ' ',
			} as IHttpRequestOptions['headers'],
		});
		expect(headers).toStrictEqual({
			'X-Number': '7',
			'Content-Type': 'application/json',
			'X-TC-Timestamp': String(NOW),
			'X-TC-Region': 'ap-singapore',
			Authorization: expect.stringMatching(
				/^TC3-HMAC-SHA256 Credential=AKIDEXAMPLE\/2019-02-25\/ocr\//,
			),
		});
	});
});

describe('refuses', () => {
	test.each<[string, Options, RegExp]>([
		['another method', { method: 'DELETE' }, /not DELETE\. Change the method\.$/],
		['a form', { form: { a: 1 } }, /takes JSON with this signature, not form data/],
		['form data', { formData: { a: 1 } }, /not form data/],
		['a form as body', { body: new URLSearchParams('a=1') }, /not form data/],
		['a stream', { body: Readable.from(['a']) }, /is a stream or form, which cannot be signed/],
		['a number', { body: 7 }, /cannot be signed/],
		['a query with POST', { qs: { a: 1 } }, /Move the query parameters there/],
		['no URL', { url: '' }, /^"" is not a URL\. Enter a full one/],
		['half a URL', { url: 'ocr' }, /^"ocr" is not a URL/],
		[
			'a time that is none',
			{ headers: { 'X-TC-Timestamp': 'now' } },
			/^X-TC-Timestamp is "now", not a Unix time/,
		],
	])('%s', (_, options, message) => {
		expect(() => post(options)).toThrow(message);
	});

	test('a request without a URL', () => {
		expect(() => sign({})).toThrow(/^"" is not a URL/);
	});

	test('nothing where there is nothing to refuse', () => {
		expect(() => post({ form: {}, formData: undefined, qs: {} })).not.toThrow();
	});
});

describe('the credential', () => {
	test('has the fields that saved credentials depend on', () => {
		const { name, properties } = new TencentCloudApi();
		expect(name).toBe('tencentCloudApi');
		expect(properties.map((property) => [property.name, property.default])).toEqual([
			['notice', ''],
			['secretId', ''],
			['secretKey', ''],
			['sessionToken', ''],
			['site', 'intl'],
			['region', 'ap-singapore'],
			['endpoint', ''],
		]);
	});

	test('keeps keys and token hidden in the form', () => {
		const hidden = new TencentCloudApi().properties.filter(
			({ typeOptions }) => typeOptions?.password,
		);
		expect(hidden.map(({ name }) => name)).toEqual(['secretKey', 'sessionToken']);
	});

	test('signs with the time of now', async () => {
		const before = Math.floor(Date.now() / 1000);
		const { headers } = await new TencentCloudApi().authenticate(KEYS, { url: OCR });
		const timestamp = Number(headers?.['X-TC-Timestamp']);
		expect(timestamp).toBeGreaterThanOrEqual(before);
		expect(timestamp).toBeLessThanOrEqual(Date.now() / 1000);
	});
});
