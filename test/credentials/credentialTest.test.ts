import { EXAMPLE_KEY, type NextFault } from '../../sandbox';
import { deadEndpoint, refusingProxy } from '../helpers/http/listener';
import { useOcr } from '../helpers/ocr';
import { TEMPORARY } from './temporaryKey';

const EXPIRED = { ...TEMPORARY, secretId: 'AKIDexpiredEXAMPLE', tokenExpired: true };
const clock = { aheadMs: 0, now: () => Date.now() + clock.aheadMs };
const ocr = useOcr({ keys: [EXAMPLE_KEY, TEMPORARY, EXPIRED], clock });

afterEach(() => {
	clock.aheadMs = 0;
});

const tested = async (changes = {}, fault?: NextFault) => {
	if (fault) ocr.sandbox.faults.next(fault);
	const { status, message } = await ocr.engine.testCredential(ocr.credential(changes));
	return { status, message: message.replace(new URL(ocr.sandbox.endpoint).host, 'HOST') };
};

const sessionToken = TEMPORARY.token;

test.each([
	['a permanent key', {}],
	['blanks around the key', { secretId: ` ${EXAMPLE_KEY.secretId}\n` }],
	['a temporary key with its token', { ...TEMPORARY, sessionToken }],
])('succeeds with %s, and names the account', async (_, changes) => {
	await expect(tested(changes)).resolves.toEqual({
		status: 'OK',
		message: 'Connected to Tencent Cloud account 100000000001',
	});
	expect(ocr.sandbox.calls.map(({ action, headers }) => [action, headers['x-tc-region']])).toEqual([
		['GetCallerIdentity', 'ap-singapore'],
	]);
});

test.each<[string, object, RegExp]>([
	[
		'a wrong SecretId',
		{ secretId: 'AKIDnobodyEXAMPLE' },
		/^The SecretId does not exist at this site\. Check 'SecretId' and 'SecretKey' .* It may be mistyped.* Code: AuthFailure\.SecretIdNotFound, RequestId: /,
	],
	[
		'a SecretId of another kind',
		{ secretId: '1250000000' },
		/^The SecretId is not a Tencent Cloud API key\. .* Code: AuthFailure\.InvalidSecretId/,
	],
	[
		'two keys that are swapped',
		{ secretId: EXAMPLE_KEY.secretKey, secretKey: EXAMPLE_KEY.secretId },
		/^The SecretId is not a Tencent Cloud API key\. .* Make sure that the two are not swapped/,
	],
	[
		'a wrong SecretKey',
		{ secretKey: 'wrong' },
		/^The signature is wrong, so the SecretKey does not belong to the SecretId\. .* Copy the whole SecretKey again/,
	],
	[
		'a missing token',
		TEMPORARY,
		/^These keys need a session token, and the credential has none\. Enter the 'Session Token'/,
	],
	[
		'a token that does not belong to a permanent key',
		{ sessionToken: 'left over' },
		/^The session token has expired, or belongs to other keys\. .* For a permanent key, leave 'Session Token' empty/,
	],
	[
		'an expired token',
		{ ...EXPIRED, sessionToken },
		/^The session token has expired, or belongs to other keys\. /,
	],
	['no SecretId', { secretId: ' ' }, /^Enter SecretId and SecretKey\.$/],
	['no SecretKey', { secretKey: '' }, /^Enter SecretId and SecretKey\.$/],
	[
		'an endpoint that is none',
		{ endpoint: 'http://ocr.example' },
		/^The endpoint "http:\/\/ocr\.example" uses http\. Use https;/,
	],
])('tells %s', async (_, changes, message) => {
	await expect(tested(changes)).resolves.toEqual({
		status: 'Error',
		message: expect.stringMatching(message),
	});
});

test('tells that nothing was entered yet', async () => {
	await expect(ocr.engine.testCredential()).resolves.toEqual({
		status: 'Error',
		message: 'Enter SecretId and SecretKey.',
	});
});

test.each<[string, NextFault, RegExp]>([
	[
		'that the key is not authorised',
		{ kind: 'error', code: 'AuthFailure.UnauthorizedOperation' },
		/^The key is valid but not allowed to call this API\. Give the user the policy QcloudOCRFullAccess/,
	],
	[
		'an HTML page in place of an answer',
		{ kind: 'body', body: '<html>', contentType: 'text/html' },
		/^The answer is an HTML page, not one from Tencent Cloud\. Check the credential's 'Endpoint'/,
	],
	[
		'an empty object',
		{ kind: 'body', body: {} },
		/^The answer does not look like one from Tencent Cloud/,
	],
	[
		'an answer without an account',
		{ kind: 'body', body: { Response: { RequestId: 'id-1' } } },
		/^The answer does not look like one from Tencent Cloud/,
	],
	[
		'HTTP 403',
		{ kind: 'status', status: 403 },
		/^The server answered HTTP 403\. Tencent Cloud always answers with HTTP 200/,
	],
	['HTTP 503', { kind: 'status', status: 503 }, /^The server answered HTTP 503\. Try again later/],
	[
		'a redirect, which is not followed',
		{ kind: 'redirect', to: 'http://127.0.0.1:9/' },
		/^The server wanted to send the request elsewhere \(127\.0\.0\.1:9\)/,
	],
	[
		'a reset',
		{ kind: 'reset' },
		/^The server HOST could not be reached \(ECONNRESET\)\. If it happens now and then, run it again/,
	],
	[
		'an answer that is cut off',
		{ kind: 'truncated' },
		/^The answer was cut off on its way\. If it happens now and then, run it again/,
	],
	['an answer without end', { kind: 'endless' }, /^The answer from HOST is larger than 1 MB\./],
	[
		'an unknown error',
		{ kind: 'error', code: 'New.Code', message: 'odd' },
		/^Tencent Cloud refused the request\. .* Tencent Cloud says: odd\. Code: New\.Code/,
	],
])('tells %s', async (_, fault, message) => {
	await expect(tested({}, fault)).resolves.toEqual({
		status: 'Error',
		message: expect.stringMatching(message),
	});
});

test.each([
	[
		6 * 60_000,
		/^This machine's clock is (5 min 59|6 min [01]) s behind Tencent Cloud's, and at most 5 minutes are accepted\. Set the clock/,
	],
	[-2 * 3_600_000, /^This machine's clock is (1 h 59 min 59|2 h [01]) s ahead of Tencent Cloud's/],
])(
	'tells by how much the clock is off, and does not correct it (%i ms)',
	async (aheadMs, message) => {
		clock.aheadMs = aheadMs;
		await expect(tested()).resolves.toEqual({
			status: 'Error',
			message: expect.stringMatching(message),
		});
		expect(ocr.sandbox.calls).toHaveLength(1);
	},
);

test('does not guess about the clock where the server does not tell its own', async () => {
	const body = JSON.stringify({
		Response: { Error: { Code: 'AuthFailure.SignatureExpire' }, RequestId: 'id-1' },
	});
	const headers = { date: '' };
	const { message } = await tested({}, { kind: 'status', status: 200, body, headers });
	expect(message).toMatch(
		/^The request's time differs from Tencent Cloud's by more than 5 minutes\./,
	);
});

test('tells that no server is there, and where to look', async () => {
	const endpoint = await deadEndpoint();
	const { message } = await tested({ endpoint });
	expect(message).toMatch(
		/^The server 127\.0\.0\.1:\d+ could not be reached \(ECONNREFUSED\)\. Check the credential's 'Endpoint' and any proxy, and that the server is running/,
	);
});

test('tells that an endpoint with https is one for http', async () => {
	const endpoint = ocr.sandbox.endpoint.replace('http:', 'https:');
	const { message } = await tested({ endpoint });
	expect(message).toMatch(/\(EPROTO\)\. The server does not answer by HTTPS\. .*starts with http:/);
});

test('never repeats the secret key or the token, even if the server does', async () => {
	const echo = `You sent ${TEMPORARY.secretKey} and ${TEMPORARY.token}`;
	const result = await tested(
		{ ...TEMPORARY, sessionToken },
		{ kind: 'error', code: 'Odd', message: echo },
	);
	expect(result.message).toContain('You sent *** and ***');
});

test.each([
	['intl', 'https://ocr.ap-singapore.tencentcloudapi.com', 'sts.intl.tencentcloudapi.com'],
	['china', 'https://ocr.ap-guangzhou.tencentcloudapi.com', 'sts.tencentcloudapi.com'],
	['intl', '', 'sts.intl.tencentcloudapi.com'],
	['china', '', 'sts.tencentcloudapi.com'],
])('of the site %s asks STS there with the endpoint "%s"', async (site, endpoint, host) => {
	const proxy = await refusingProxy();
	process.env.HTTPS_PROXY = proxy.url;
	const { message } = await tested({ site, endpoint });
	delete process.env.HTTPS_PROXY;
	await proxy.close();
	expect(proxy.targets).toEqual([`${host}:443`]);
	expect(message).toMatch(/^The server answered HTTP 403\. .* any proxy\./);
});
