import { createHash } from 'node:crypto';
import { EXAMPLE_KEY, startSandbox, type ApiKey, type Sandbox } from '../../sandbox';
import { canonicalRequests } from '../../sandbox/auth/canonicalRequest';
import { signatureOf } from '../../sandbox/auth/signatureOf';
import { base64, PNG } from './files';
import { openSandbox } from './openSandbox';
import { ocrClient, outcomeOf, stsClient } from './sdk';
import { wire } from './wire';

const TEMPORARY: ApiKey = {
	secretId: 'AKIDtemporary',
	secretKey: 'temporary-secret',
	token: 'a-token',
};
const EXPIRED: ApiKey = { ...TEMPORARY, secretId: 'AKIDexpired', tokenExpired: true };

const secondsFromNow = (seconds: number) => String(Math.floor(Date.now() / 1000) + seconds);

describe('the signature check', () => {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox({
			engine: 'deterministic',
			requestsPerSecond: 0,
			keys: [EXAMPLE_KEY, TEMPORARY, EXPIRED],
		});
	});
	beforeEach(() => sandbox.reset());
	afterAll(() => sandbox.close());

	it.each(['POST', 'GET'] as const)('lets the official SDK in with %s', async (reqMethod) => {
		const client = ocrClient(sandbox.endpoint, { http: { reqMethod } });
		const answer = await client.GeneralAccurateOCR({
			ImageBase64: base64(PNG),
			EnableDetectText: false,
		});
		const digest = createHash('sha256').update(PNG).digest('hex').slice(0, 16);
		expect(answer.TextDetections?.map((line) => line.DetectedText)).toEqual([
			`file ${digest} page 1`,
		]);
	});

	it('tells the official SDK of STS who calls', async () => {
		const identity = await stsClient(sandbox.endpoint).GetCallerIdentity(null);
		expect(identity).toMatchObject({ AccountId: '100000000001', Type: 'CAMUser' });
		const role = await stsClient(sandbox.endpoint, { key: TEMPORARY }).GetCallerIdentity(null);
		expect(role.Type).toBe('CAMRole');
	});

	it('demands a region for GetCallerIdentity, and one that there can be', async () => {
		const withRegion = (region: string) =>
			outcomeOf(stsClient(sandbox.endpoint, { region }).GetCallerIdentity(null));
		expect(await withRegion('')).toBe('MissingParameter');
		expect(await withRegion('Singapore!')).toBe('UnsupportedRegion');
		expect(await withRegion('ap-singapure')).toBe('UnsupportedRegion');
		expect(await withRegion('ap-shanghai-fsi')).toBe('ok');
	});

	it('takes the host with its port and without', async () => {
		const { host, hostname } = new URL(sandbox.endpoint);
		expect((await wire(sandbox.endpoint, { signed: { host } })).outcome).toBe('ok');
		expect((await wire(sandbox.endpoint, { signed: { host: hostname } })).outcome).toBe('ok');
		expect((await wire(sandbox.endpoint, { signed: { host: 'elsewhere' } })).outcome).toBe(
			'AuthFailure.SignatureFailure',
		);
	});

	it('checks further headers that were signed, with lower-cased values', async () => {
		const names = ['content-type', 'host', 'x-tc-action', 'x-tc-version'];
		expect((await wire(sandbox.endpoint, { signed: { names } })).outcome).toBe('ok');
		const headers = { 'X-TC-Version': '2018-11-20' };
		const changed = await wire(sandbox.endpoint, { signed: { names }, tamper: { headers } });
		expect(changed.outcome).toBe('AuthFailure.SignatureFailure');
	});

	it('takes a content type as it was sent, in whatever case it was signed', async () => {
		const headers = { 'Content-Type': 'application/JSON; charset=UTF-8' };
		expect((await wire(sandbox.endpoint, { headers })).outcome).toBe('ok');
		const client = ocrClient(sandbox.endpoint, { http: { headers } });
		expect(await outcomeOf(client.GeneralAccurateOCR({ ImageBase64: base64(PNG) }))).toBe('ok');
	});

	it('takes a body that was left out of the signature if the header says so', async () => {
		const headers = { 'X-TC-Content-SHA256': 'UNSIGNED-PAYLOAD' };
		const call = { headers, signed: { payload: 'UNSIGNED-PAYLOAD' } };
		expect((await wire(sandbox.endpoint, call)).outcome).toBe('ok');
		expect((await wire(sandbox.endpoint, { ...call, headers: {} })).outcome).toBe(
			'AuthFailure.SignatureFailure',
		);
	});

	const body = JSON.stringify({ ImageBase64: base64(PNG) });
	it.each([
		['body', { tamper: { body: body.replace('ImageBase64', 'ImageBase65') } }],
		['content type', { tamper: { headers: { 'Content-Type': 'application/json ;' } } }],
		['timestamp', { tamper: { headers: { 'X-TC-Timestamp': secondsFromNow(200) } } }],
		['query', { method: 'GET', path: '/?ImageUrl=a', tamper: { path: '/?ImageUrl=b' } }],
		['secret key', { key: { ...EXAMPLE_KEY, secretKey: `${EXAMPLE_KEY.secretKey}!` } }],
		['service', { signed: { service: 'sts' } }],
		['date', { signed: { date: '2019-02-25' } }],
	])('refuses a call of which one thing was changed: the %s', async (_, call) => {
		expect((await wire(sandbox.endpoint, call)).outcome).toBe('AuthFailure.SignatureFailure');
	});

	it('refuses any single byte changed after signing', async () => {
		for (let at = 0; at < body.length; at += 1) {
			const changed = Buffer.from(body);
			changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
			const answer = await wire(sandbox.endpoint, { body, tamper: { body: String(changed) } });
			expect(answer.outcome).toBe('AuthFailure.SignatureFailure');
		}
	});

	it.each([
		['AuthFailure.SecretIdNotFound', { key: { ...EXAMPLE_KEY, secretId: 'AKIDnobody' } }],
		['AuthFailure.InvalidSecretId', { key: { ...EXAMPLE_KEY, secretId: '12345' } }],
		['AuthFailure.InvalidAuthorization', { tamper: { headers: { Authorization: '' } } }],
		['AuthFailure.InvalidAuthorization', { tamper: { headers: { Authorization: 'Bearer x' } } }],
		['AuthFailure.InvalidAuthorization', { signed: { names: ['host'] } }],
		['AuthFailure.InvalidAuthorization', { signed: { names: ['content-type', 'x-tc-action'] } }],
		['MissingParameter', { tamper: { headers: { 'X-TC-Timestamp': 'soon' } } }],
	])('answers %s where it should (%j)', async (code, call) => {
		const answer = await wire(sandbox.endpoint, call);
		expect([answer.status, answer.outcome]).toEqual([200, code]);
	});

	it.each([
		[-310, 'AuthFailure.SignatureExpire'],
		[-280, 'ok'],
		[280, 'ok'],
		[310, 'AuthFailure.SignatureExpire'],
	])('answers a timestamp %d seconds off with %s', async (seconds, code) => {
		const headers = { 'X-TC-Timestamp': secondsFromNow(seconds) };
		expect((await wire(sandbox.endpoint, { headers })).outcome).toBe(code);
	});

	it.each([
		['ok', TEMPORARY],
		['AuthFailure.TokenFailure', { ...TEMPORARY, token: 'another' }],
		['AuthFailure.TokenFailure', { ...TEMPORARY, token: undefined }],
		['AuthFailure.TokenFailure', EXPIRED],
		['AuthFailure.TokenFailure', { ...EXAMPLE_KEY, token: 'a-token' }],
	])('answers %s to a token (%j)', async (code, key) => {
		const client = ocrClient(sandbox.endpoint, { key });
		expect(await outcomeOf(client.GeneralAccurateOCR({ ImageBase64: base64(PNG) }))).toBe(code);
	});

	it('keeps no secret key in its records', async () => {
		await wire(sandbox.endpoint);
		expect(sandbox.calls[0]?.headers.authorization).toContain(EXAMPLE_KEY.secretId);
		expect(JSON.stringify(sandbox.calls)).not.toContain(EXAMPLE_KEY.secretKey);
	});
});

it('goes by a clock of its own, which the Date header tells', async () => {
	const offset = 6 * 60_000;
	const clock = { now: () => Date.now() + offset };
	const sandbox = await openSandbox({ engine: 'deterministic', clock });
	const early = await wire(sandbox.endpoint);
	expect(early.outcome).toBe('AuthFailure.SignatureExpire');
	const ahead = Date.parse(early.headers.get('date') ?? '') - Date.now();
	expect(Math.abs(ahead - offset)).toBeLessThan(2000);
	const onTime = await wire(sandbox.endpoint, {
		headers: { 'X-TC-Timestamp': secondsFromNow(360) },
	});
	expect(onTime.outcome).toBe('ok');
});

it('computes the signature that Tencent publishes for its example', () => {
	// The intl page's older form: https://www.tencentcloud.com/document/product/1154/48911
	const body = String.raw`{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}`;
	const headers = {
		'content-type': 'application/json; charset=utf-8',
		host: 'cvm.tencentcloudapi.com',
	};
	const request = { method: 'POST', query: '', headers, body: Buffer.from(body) };
	const [canonical, ...others] = canonicalRequests(request, ['content-type', 'host']);
	const scope = { timestamp: '1551113065', date: '2019-02-25', service: 'cvm' };
	expect(others).toEqual([]);
	expect(signatureOf(canonical ?? '', scope, 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE')).toBe(
		'72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168',
	);
});
