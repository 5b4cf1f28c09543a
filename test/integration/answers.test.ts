import { LoggerProxy, type INodeParameters } from 'n8n-workflow';

import { EXAMPLE_KEY, type NextFault } from '../../sandbox';
import { isObject } from '../../nodes/TencentCloudOcr/api/answer/json';
import { failing } from '../helpers/echoEngine';
import { picture } from '../helpers/files';
import { deadEndpoint, listen } from '../helpers/http/listener';
import { useOcr } from '../helpers/ocr';

const SECRET_KEY = 'topsecretEXAMPLEkey0123456789';
const TOKEN = 'topsecretEXAMPLEtoken0123456789';
const TEMPORARY = { secretId: 'AKIDtemporaryEXAMPLE', secretKey: SECRET_KEY };
const ocr = useOcr({ keys: [EXAMPLE_KEY, { ...TEMPORARY, token: TOKEN }] });

const UUID = '[\\da-f]{8}-[\\da-f-]{27}';

/** One call that is answered so, and the error in which it ends. */
const failureOf = async (
	fault: NextFault | undefined,
	options: INodeParameters = {},
	credential = {},
) => {
	if (fault) ocr.sandbox.faults.next(fault);
	const { error, items } = await ocr.run({
		items: [picture('hello', 'scan.png')],
		options,
		credential,
	});
	expect(items).toEqual([]);
	return { name: error?.name, message: error?.message, description: error?.description };
};

/** One call whose right answer is changed, and the item that comes of it. */
const resultOf = async (
	change: (response: Record<string, unknown>) => object,
	operation = 'readLines',
) => {
	ocr.sandbox.faults.next({
		kind: 'body',
		body: (answer) => {
			const response = isObject(answer) && isObject(answer.Response) ? answer.Response : {};
			return { Response: change(response) };
		},
	});
	const { items, error, hints } = await ocr.run({
		items: [picture('hello', 'scan.png')],
		parameters: { operation },
	});
	expect(error).toBeUndefined();
	return { items: items.map(({ json }) => json), hints };
};

/** The right answer with its one line changed. */
const withLine = (changes: object) => (response: Record<string, unknown>) => {
	const lines: unknown[] = Array.isArray(response.TextDetections) ? response.TextDetections : [];
	return {
		...response,
		TextDetections: lines.map((line) => ({ ...(isObject(line) ? line : {}), ...changes })),
	};
};

describe('a credential that Tencent Cloud does not accept', () => {
	test.each([
		[
			'a wrong SecretId',
			{ secretId: 'AKIDnobodyEXAMPLE' },
			'The SecretId does not exist at this site',
			/mistyped, disabled or deleted, .* Code: AuthFailure\.SecretIdNotFound, RequestId: /,
		],
		[
			'a SecretId of another kind',
			{ secretId: '1250000000' },
			'The SecretId is not a Tencent Cloud API key',
			/Keys of single products .* Code: AuthFailure\.InvalidSecretId/,
		],
		[
			'a wrong SecretKey',
			{ secretKey: 'not the right one' },
			'The signature is wrong, so the SecretKey does not belong to the SecretId',
			/Copy the whole SecretKey again\. .* Code: AuthFailure\.SignatureFailure/,
		],
		[
			'a missing token',
			TEMPORARY,
			'These keys need a session token, and the credential has none',
			/Enter the 'Session Token' .* Code: AuthFailure\.TokenFailure/,
		],
	])('is told as such: %s', async (_, credential, message, description) => {
		const error = await failureOf(undefined, {}, credential);
		expect(error).toMatchObject({ name: 'NodeApiError', message });
		expect(error.description).toMatch(description);
		expect(ocr.sandbox.calls).toHaveLength(1);
	});
});

describe('an answer that is none of Tencent Cloud ends in an error', () => {
	test.each<[string, NextFault, string, RegExp]>([
		[
			'text',
			{ kind: 'body', body: 'good morning', contentType: 'text/plain' },
			'the answer does not look like one from Tencent Cloud',
			/proxy in between\. Code: BAD_ANSWER$/,
		],
		[
			'an HTML page',
			{ kind: 'body', body: '<html>Log in first</html>', contentType: 'text/html' },
			'the answer is an HTML page, not one from Tencent Cloud',
			/BAD_ANSWER$/,
		],
		[
			'nothing',
			{ kind: 'body', body: '' },
			'the answer is empty, not one from Tencent Cloud',
			/BAD_ANSWER$/,
		],
		...[{}, [], null, { Response: null }, { Response: [] }, { Response: {} }, { response: {} }].map(
			(body): [string, NextFault, string, RegExp] => [
				JSON.stringify(body),
				{ kind: 'body', body },
				'the answer does not look like one from Tencent Cloud',
				/BAD_ANSWER$/,
			],
		),
		[
			'an error without a code',
			{ kind: 'body', body: { Response: { Error: 'broken', RequestId: 'id-1' } } },
			'the answer does not look like one from Tencent Cloud',
			/BAD_ANSWER, RequestId: id-1$/,
		],
		[
			'an error of the older API',
			{ kind: 'body', body: { code: 4400, codeDesc: 'Gateway', message: 'go away' } },
			'Tencent Cloud refused the request',
			/Tencent Cloud says: go away\. Code: Gateway$/,
		],
		...[
			{ code: {}, message: 'odd' },
			{ code: ' ', codeDesc: null },
		].map((body): [string, NextFault, string, RegExp] => [
			`an older error whose code is none: ${JSON.stringify(body)}`,
			{ kind: 'body', body },
			'the answer does not look like one from Tencent Cloud',
			/BAD_ANSWER$/,
		]),
		[
			'a redirect that says not where',
			{ kind: 'status', status: 302 },
			'the server wanted to send the request elsewhere',
			/REDIRECTED$/,
		],
		[
			'HTTP 403',
			{ kind: 'status', status: 403, body: '<html>Forbidden</html>' },
			'the server answered HTTP 403',
			/^Tencent Cloud always answers with HTTP 200: .* Code: HTTP_ERROR$/,
		],
		[
			'HTTP 404 with JSON',
			{ kind: 'status', status: 404, body: '{"code":404,"message":"no such page"}' },
			'the server answered HTTP 404',
			/Code: HTTP_ERROR$/,
		],
		[
			'HTTP 429',
			{ kind: 'status', status: 429 },
			'the server answered HTTP 429',
			/Code: SERVER_BUSY$/,
		],
		[
			'HTTP 503 with JSON',
			{ kind: 'status', status: 503, body: '{"code":503}' },
			'the server answered HTTP 503',
			/Code: SERVER_BUSY$/,
		],
		...[
			{ RequestId: 'id-1' },
			{ TextDetections: [], RequestId: 'id-1' },
			{ Error: { Code: 'FailedOperation.SomethingNew', Message: 'oh' }, RequestId: 'id-1' },
		].map((response): [string, NextFault, string, RegExp] => [
			`HTTP 503 with a Response: ${Object.keys(response).join()}`,
			{ kind: 'status', status: 503, body: JSON.stringify({ Response: response }) },
			'the server answered HTTP 503',
			/Code: SERVER_BUSY, RequestId: id-1$/,
		]),
		[
			'HTTP 503 with an error that is known to be final',
			{
				kind: 'status',
				status: 503,
				body: '{"Response":{"Error":{"Code":"FailedOperation.EmptyImageError"},"RequestId":"id-1"}}',
			},
			'the picture is empty (Tencent Cloud bills this answer)',
			/Code: FailedOperation\.EmptyImageError, RequestId: id-1$/,
		],
		[
			'HTTP 404 with a good answer',
			{
				kind: 'status',
				status: 404,
				body: '{"Response":{"TextDetections":[],"RequestId":"id-1"}}',
			},
			'the server answered HTTP 404',
			/Code: HTTP_ERROR, RequestId: id-1$/,
		],
		...[
			{ Foo: 1 },
			{ TextDetections: [] },
			{ TextDetections: [], RequestId: 7 },
			{ Error: { Code: 'FailedOperation.ImageNoText' } },
		].map((response): [string, NextFault, string, RegExp] => [
			`an answer without a RequestId: ${JSON.stringify(response)}`,
			{ kind: 'body', body: { Response: response } },
			'the answer does not look like one from Tencent Cloud',
			/Code: BAD_ANSWER$/,
		]),
		...[{}, { TextDetections: 'none' }, { TextDetections: {} }].map(
			(response): [string, NextFault, string, RegExp] => [
				`an answer without a list of lines: ${JSON.stringify(response)}`,
				{ kind: 'body', body: { Response: { ...response, RequestId: 'id-1' } } },
				'the answer has no list of lines (TextDetections), which answers from Tencent Cloud have',
				/Code: BAD_ANSWER, RequestId: id-1$/,
			],
		),
		[
			'JSON that is cut off',
			{ kind: 'body', body: '{"Response":{"TextDetections":[{"Detec' },
			'the answer was cut off on its way',
			/Code: NETWORK_ERROR$/,
		],
		[
			'an answer whose connection breaks',
			{ kind: 'truncated' },
			'the answer was cut off on its way',
			/^If it happens now and then, .* a firewall, a proxy or a web filter .* Code: NETWORK_ERROR$/,
		],
		[
			'a reset in the middle',
			{ kind: 'reset', at: 'middle' },
			'the answer was cut off on its way',
			/Code: NETWORK_ERROR$/,
		],
		[
			'a reset before the answer',
			{ kind: 'reset' },
			'the server 127.0.0.1:0 could not be reached (ECONNRESET)',
			/^If it happens now and then, .* a firewall, a proxy or a web filter .* Code: NETWORK_ERROR$/,
		],
		[
			'a flood of headers',
			{ kind: 'status', status: 200, headers: { 'x-flood': 'x'.repeat(100_000) } },
			'the server 127.0.0.1:0 could not be reached (HPE_HEADER_OVERFLOW)',
			/^Check the network, .* Code: NETWORK_ERROR$/,
		],
		[
			'an answer of 60 MB',
			{ kind: 'huge', megabytes: 60 },
			'the answer from 127.0.0.1:0 is larger than 16 MB',
			/Code: ANSWER_TOO_LARGE$/,
		],
		[
			'an answer without end',
			{ kind: 'endless' },
			'the answer from 127.0.0.1:0 is larger than 16 MB',
			/Code: ANSWER_TOO_LARGE$/,
		],
	])('%s', async (_, fault, message, description) => {
		const error = await failureOf(fault);
		const port = new URL(ocr.sandbox.endpoint).port;
		expect(error.name).toBe('NodeApiError');
		expect(error.message?.replace(`:${port}`, ':0')).toBe(`scan.png: ${message}`);
		expect(error.description).toMatch(description);
		expect(ocr.sandbox.calls).toHaveLength(1);
	});
});

test('an answer with more lines than a page can have is an error that counts them', async () => {
	const TextDetections = Array(10_001).fill({});
	const body = { Response: { TextDetections, RequestId: 'id-1' } };
	const { message, description } = await failureOf({ kind: 'body', body });
	expect(message).toMatch(
		/^scan\.png: the answer has 10001 lines, and at most \d+ are read per page$/,
	);
	expect(description).toMatch(/^Split the picture into parts, .* Code: ANSWER_TOO_LARGE$/);
});

describe('the time that an answer may take', () => {
	test.each<[string, NextFault]>([
		['a server that never answers', { kind: 'hang' }],
		['an answer that drips', { kind: 'slow', bytes: 1, everyMs: 50 }],
	])('bounds %s', async (_, fault) => {
		const before = performance.now();
		await expect(failureOf(fault, { timeout: 0.3 })).resolves.toMatchObject({
			message: 'scan.png: no complete answer came within 0.3 s',
			description: "Raise 'Options > Timeout', or send a smaller picture. Code: TIMEOUT",
		});
		expect(performance.now() - before).toBeLessThan(3000);
	});
});

test('the time bounds headers that drip, too', async () => {
	const dripping = await listen(({ socket }) => {
		socket.write('HTTP/1.1 200 OK\r\nX-Drip: ');
		const drip = setInterval(() => socket.write('x'), 50);
		socket.on('close', () => clearInterval(drip));
	});
	const credential = { endpoint: dripping.url };
	await expect(failureOf(undefined, { timeout: 0.3 }, credential)).resolves.toMatchObject({
		message: 'scan.png: no complete answer came within 0.3 s',
	});
	await dripping.close();
});

test('a dead endpoint is an error that names it', async () => {
	const endpoint = await deadEndpoint();
	await expect(failureOf(undefined, {}, { endpoint })).resolves.toMatchObject({
		name: 'NodeApiError',
		message: `scan.png: the server ${new URL(endpoint).host} could not be reached (ECONNREFUSED)`,
	});
});

test('a host that has no address is an error that asks for its spelling', async () => {
	const endpoint = 'https://ocr.invalid';
	await expect(failureOf(undefined, {}, { endpoint })).resolves.toMatchObject({
		message: expect.stringMatching(
			/^scan\.png: the server ocr\.invalid could not be reached \((ENOTFOUND|EAI_AGAIN)\)$/,
		),
		description: expect.stringMatching(/^Check the spelling of the credential's 'Endpoint'/),
	});
});

describe('a credential that is changed while the node runs', () => {
	test.each<[string, () => string, RegExp]>([
		['names a bad endpoint', () => 'http://ocr.example', /^The endpoint .* uses http/],
		[
			'names another endpoint',
			() => 'https://ocr.example',
			/^The request goes to http:.*, which is not Tencent Cloud/,
		],
		[
			'is gone',
			() => {
				throw new Error('it was deleted');
			},
			/^It was deleted$/,
		],
	])('is an error at once if it %s', async (_, changed, message) => {
		let reads = 0;
		const credential = {
			...ocr.credential(),
			get endpoint() {
				return (reads += 1) === 1 ? ocr.sandbox.endpoint : changed();
			},
		};
		const { error } = await ocr.engine.run({
			items: [picture('hello', 'scan.png')],
			credential,
			parameters: { options: { maxRetries: 3 } },
		});
		expect(error?.message).toMatch(message);
		expect(error?.description).toBe('Correct it under Credentials. Code: CREDENTIAL');
		expect(reads).toBe(2);
		expect(ocr.sandbox.calls).toHaveLength(0);
	});
});

test.each([301, 302, 303, 307, 308])(
	'a redirect (%i) to another host is not followed, and nothing arrives there',
	async (status) => {
		const other = await listen();
		const error = await failureOf({ kind: 'redirect', to: `${other.url}/ocr`, status });
		await other.close();
		expect(error.message).toBe(
			`scan.png: the server wanted to send the request elsewhere (${new URL(other.url).host})`,
		);
		expect(error.description).toMatch(/follow no redirect, .* Code: REDIRECTED$/);
		expect(other.requests).toHaveLength(0);
	},
);

describe('an answer of which parts are missing or broken gives what there is', () => {
	test.each([
		['null', { TextDetections: null }],
		['empty', { TextDetections: [] }],
	])('TextDetections is %s: no lines, and a hint', async (_, changes) => {
		const { items, hints } = await resultOf(
			(response) => ({ ...response, ...changes }),
			'readText',
		);
		expect(items).toMatchObject([
			{ text: '', lineCount: 0, averageConfidence: null, minConfidence: null },
		]);
		expect(hints).toMatchObject([{ message: 'No text found in: scan.png.' }]);
	});

	test('RequestId is missing from an error: none is shown', async () => {
		const Response = { Error: { Code: 'FailedOperation.OcrFailed' } };
		const { description } = await failureOf({ kind: 'body', body: { Response } });
		expect(description).toMatch(/Code: FailedOperation\.OcrFailed$/);
	});

	test('a line that is no line is left out', async () => {
		const { items } = await resultOf((response) => ({
			...response,
			TextDetections: [null, 'text', {}, { DetectedText: 7 }, { DetectedText: 'good' }],
		}));
		expect(items).toMatchObject([
			{ detectedText: 'good', confidence: null, polygon: null, itemPolygon: null, paragraph: null },
		]);
	});

	test.each([
		[null, null],
		[[], null],
		[[{ X: 1, Y: 2 }], null],
		[[{ X: 1 }, { X: 1, Y: 2 }, { X: 1, Y: 2 }, { X: 1, Y: 2 }], null],
		['1,2,3,4', null],
		[[1, 2, 3, 4], null],
		[Array(4).fill({ X: '1', Y: '2' }), Array(4).fill({ x: 1, y: 2 })],
	])('Polygon is %j', async (Polygon, polygon) => {
		const { items } = await resultOf(withLine({ Polygon }));
		expect(items).toMatchObject([{ detectedText: 'hello', polygon }]);
	});

	test.each([[null], [{ X: 1, Y: 2, Width: 'wide', Height: 4 }], ['box'], [[1, 2, 3, 4]]])(
		'ItemPolygon is %j',
		async (ItemPolygon) => {
			const { items } = await resultOf(withLine({ ItemPolygon }));
			expect(items).toMatchObject([{ detectedText: 'hello', itemPolygon: null }]);
		},
	);

	test.each([
		['{"Parag":{"ParagNo":3}}', 3],
		['{\\"Parag\\":{\\"ParagNo\\":3}}', 3],
		['"{\\"Parag\\":{\\"ParagNo\\":3}}"', 3],
		['{"Parag":{"ParagNo":"3"}}', 3],
		['{"Parag":{"ParagNo":', null],
		['{"Parag":null}', null],
		['null', null],
		['', null],
		[null, null],
		[{ Parag: { ParagNo: 3 } }, null],
	])('AdvancedInfo is %j', async (AdvancedInfo, paragraph) => {
		const { items } = await resultOf(withLine({ AdvancedInfo }));
		expect(items).toMatchObject([{ detectedText: 'hello', paragraph }]);
	});

	test.each([
		[{ Angle: 359.99 }, -0.01],
		[{ Angle: -180 }, 180],
		[{ Angle: 270 }, -90],
		[{ Angle: undefined, Angel: 6.5 }, 6.5],
		[{ Angle: '12.5' }, 12.5],
		[{ Angle: null }, null],
		[{ Angle: 'upright' }, null],
	])('the angle is %j', async (changes, angle) => {
		const { items } = await resultOf((response) => ({ ...response, ...changes }));
		const found = items[0]?.angle;
		expect(typeof found === 'number' ? Number(found.toFixed(6)) : found).toBe(angle);
	});

	test('characters come with their corners, as far as there are any', async () => {
		const corners = [0, 1, 2, 3].map((n) => ({ X: n, Y: n }));
		const { items } = await resultOf(
			withLine({
				Language: 'zh',
				Words: [{ Character: 'h', Confidence: 90 }, { Confidence: null }, 'e'],
				WordCoordPoint: [{ WordCoordinate: corners }],
			}),
		);
		expect(items[0]).toMatchObject({
			language: 'zh',
			words: [
				{ character: 'h', confidence: 90, polygon: [0, 1, 2, 3].map((n) => ({ x: n, y: n })) },
				{ character: '', confidence: null, polygon: null },
			],
		});
	});

	test('Get Raw Response gives the answer as it came', async () => {
		const response = { TextDetections: null, Angle: 'upright', Extra: [1], RequestId: 'id-1' };
		const { items } = await resultOf(() => response, 'readRaw');
		expect(items).toMatchObject([{ response }]);
	});
});

describe('the secret key and the token', () => {
	const credential = { ...TEMPORARY, sessionToken: TOKEN };
	const echo = `You sent ${SECRET_KEY} and ${TOKEN}`;

	test.each<[string, NextFault]>([
		['a good answer', { kind: 'latency', ms: 0 }],
		[
			'an error whose message repeats them',
			{ kind: 'error', code: 'InternalError', message: echo },
		],
		['an older error that repeats them', { kind: 'body', body: { code: 1, message: echo } }],
		['a page that repeats them', { kind: 'status', status: 403, body: echo }],
		['an error whose code repeats them', { kind: 'error', code: `${SECRET_KEY}.${TOKEN}` }],
		['a reset', { kind: 'reset' }],
		['a redirect', { kind: 'redirect', to: 'http://127.0.0.1:9/' }],
	])('are in nothing that n8n shows, logs or stores after %s', async (_, fault) => {
		const written: string[] = [];
		const note = (...words: unknown[]) => void written.push(JSON.stringify(words));
		LoggerProxy.init({ error: note, warn: note, info: note, debug: note });
		const spies = [process.stdout, process.stderr].map((stream) =>
			jest.spyOn(stream, 'write').mockImplementation((chunk) => {
				note(String(chunk));
				return true;
			}),
		);
		const consoles = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
			jest.spyOn(console, level).mockImplementation(note),
		);
		const results = [];
		for (const onError of ['stopWorkflow', 'continueRegularOutput'] as const) {
			ocr.sandbox.faults.next(fault);
			results.push(
				await ocr.run({
					items: [picture('hello'), picture(failing('FailedOperation.ImageBlur'))],
					credential,
					node: { onError },
				}),
			);
		}
		for (const spy of [...spies, ...consoles]) spy.mockRestore();
		const seen = [...written, ...results.map(everything)].join('\n');
		expect(ocr.sandbox.calls.some(({ headers }) => headers['x-tc-token'] === TOKEN)).toBe(true);
		expect(written.join()).toContain('Running node');
		expect(seen).toContain('hello');
		expect(seen).not.toContain(SECRET_KEY);
		expect(seen).not.toContain(TOKEN);
	});

	/** An execution's result with all that JSON leaves out of errors. */
	const everything = ({ error, ...rest }: Awaited<ReturnType<typeof ocr.run>>) => {
		const chain: unknown[] = [];
		for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
			chain.push({ ...cause }, cause.message, cause.stack);
		}
		return JSON.stringify([rest, error, chain]);
	};
});

test('the RequestId of a failed call is in the error and its item', async () => {
	const { items } = await ocr.run({
		items: [picture(failing('FailedOperation.OcrFailed'))],
		node: { onError: 'continueRegularOutput' },
	});
	expect(items[0]?.json).toMatchObject({
		details: { requestId: expect.stringMatching(new RegExp(`^${UUID}$`)) },
	});
});
