import { parseAnswer } from '../../nodes/TencentCloudOcr/api/answer/answer';
import { redact } from '../../nodes/TencentCloudOcr/api/failure/redact';
import { OcrError } from '../../nodes/TencentCloudOcr/errors/OcrError';
import { parseTextDetections } from '../../nodes/TencentCloudOcr/api/actions/textDetections';
import { timeOf } from './time';

const MB = 1024 * 1024;

const failureOf = (work: () => unknown): OcrError => {
	try {
		work();
	} catch (error) {
		if (error instanceof OcrError) return error;
		throw error;
	}
	throw new Error('it did not fail');
};
const answer = (body: string) => ({ status: 200, headers: {}, body: Buffer.from(body) });
const errorIn = (body: string) => failureOf(() => parseAnswer(answer(body), 0));

describe('an answer made to be hard to parse', () => {
	const response = (extra: string) => `{"Response":{"RequestId":"id-1","Extra":${extra}}}`;

	test.each([
		['thirty million brackets', response('['.repeat(30 * MB))],
		['a million levels', response(`${'['.repeat(MB)}${']'.repeat(MB)}`)],
		['ten million lists', response(`[${'[],'.repeat(10 * MB)}0]`)],
		['five million keys', response(`{${'"a":0,'.repeat(5 * MB)}"b":0}`)],
		[
			'a hundred thousand names',
			response(`{${Array.from({ length: 1e5 }, (_, key) => `"k${key}":0`).join()}}`),
		],
		['a long name and many colons', `{"${'a'.repeat(MB / 4)}"${':'.repeat(MB / 50)}`],
		['an older error whose code is a deep list', `{"code":${'['.repeat(40)}${']'.repeat(40)}}`],
	])('is refused in no time: %s', (_, body) => {
		const bytes = answer(body);
		let error: OcrError | undefined;
		const time = timeOf(() => {
			error = failureOf(() => parseAnswer(bytes, 0));
		});
		expect(['ANSWER_TOO_LARGE', 'BAD_ANSWER', 'NETWORK_ERROR']).toContain(error?.code);
		expect(time).toBeLessThan(1000);
	});

	test.each([
		['a million values', `[${'0,'.repeat(1_300_000)}0]`],
		['names', `{${Array.from({ length: 300 }, (_, key) => `"k${key}":0`).join()}}`],
	])('says so where it is whole and has too many: %s', (_, extra) => {
		expect(errorIn(response(extra)).code).toBe('ANSWER_TOO_LARGE');
	});

	test('a newspaper page with each character and its place is read', () => {
		const corners = Array(4).fill({ X: 1234, Y: 1234 });
		const line = {
			DetectedText: 'x'.repeat(30),
			Polygon: corners,
			ItemPolygon: { X: 1, Y: 2, Width: 3, Height: 4 },
			Words: Array(30).fill({ Confidence: 99, Character: 'x' }),
			WordCoordPoint: Array(30).fill({ WordCoordinate: corners }),
		};
		const body = JSON.stringify({
			Response: { TextDetections: Array(2000).fill(line), RequestId: 'id-1' },
		});
		const { lines } = parseTextDetections(parseAnswer(answer(body), 0), 1);
		expect(lines).toHaveLength(2000);
		expect(lines[0]?.words).toHaveLength(30);
	});

	test('brackets within a text are text', () => {
		const text = `${'['.repeat(MB)}\\"${'{,'.repeat(MB)}`;
		const parsed = parseAnswer(answer(response(`"${text}"`)), 0);
		expect(parsed.Extra).toBe(text.replace('\\"', '"'));
	});

	test('lines whose AdvancedInfo are long lists take no time', () => {
		const AdvancedInfo = `[${'{},'.repeat(500_000)}0]`;
		const TextDetections = Array(8).fill({ DetectedText: 'x', AdvancedInfo });
		expect(timeOf(() => parseTextDetections({ TextDetections }, 1))).toBeLessThan(200);
		expect(parseTextDetections({ TextDetections }, 1).lines[7]?.paragraph).toBeNull();
	});

	test('a long RequestId does not grow with every line', () => {
		const response = { TextDetections: [], RequestId: 'x'.repeat(MB) };
		expect(parseTextDetections(response, 1).requestId?.length).toBe(100);
	});

	test('more lines than a page can have are an error', () => {
		const TextDetections = Array.from({ length: 5_001 }, () => ({ DetectedText: 'x' }));
		const error = failureOf(() => parseTextDetections({ TextDetections }, 1));
		expect(error.code).toBe('ANSWER_TOO_LARGE');
		const most = TextDetections.slice(1);
		expect(parseTextDetections({ TextDetections: most }, 1).lines).toHaveLength(5_000);
	});
});

describe('words of a server', () => {
	const credential = {
		secretId: 'AKIDexample',
		secretKey: 'topsecretEXAMPLEkey0123456789',
		sessionToken: 'topsecret+EXAMPLE/token=0123456789',
		site: 'intl',
		region: 'ap-singapore',
		endpoint: undefined,
	} as const;
	const shown = (body: string) => {
		const error = redact(errorIn(body), credential);
		return JSON.stringify([error.code, error.message, error.facts]);
	};
	const said = (Message: string, Code = 'InternalError', RequestId = 'id-1') =>
		JSON.stringify({ Response: { Error: { Code, Message }, RequestId } });

	test.each(Array.from({ length: 40 }, (_, index) => 465 + index))(
		'show no part of a token that begins %i characters on',
		(length) => {
			const words = shown(said('x'.repeat(length) + credential.sessionToken));
			expect(words).not.toContain('topsecret');
		},
	);

	test.each([
		['as it is', credential.sessionToken],
		['as a URL spells it', encodeURIComponent(credential.sessionToken)],
		['and the key', credential.secretKey],
	])('show no token, %s', (_, secret) => {
		expect(shown(said(`You sent ${secret}`, secret, secret))).not.toContain('topsecret');
		expect(shown(JSON.stringify({ code: secret, message: secret }))).not.toContain('topsecret');
	});

	test('show no signature', () => {
		const signature = 'ab12'.repeat(16);
		const words = shown(said(`Authorization: TC3-HMAC-SHA256 Signature=${signature}`));
		expect(words).toContain('Signature=***');
		expect(words).not.toContain(signature);
	});

	test('are shortened, and so are codes and ids', () => {
		const long = 'y'.repeat(MB);
		expect(shown(said(long, long, long)).length).toBeLessThan(1000);
		expect(shown(JSON.stringify({ code: long, message: long })).length).toBeLessThan(1000);
	});
});
