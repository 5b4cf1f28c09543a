import fc from 'fast-check';
import Sign from 'tencentcloud-sdk-nodejs-common/tencentcloud/common/sign';

import type { TencentCredential } from '../../tencent/credentials';
import { signRequest } from '../../tencent/signRequest';

const MIDNIGHT = Date.UTC(2026, 2, 1) / 1000;
const DAY = 24 * 60 * 60;

const nearMidnight = fc
	.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -3, max: 3 }))
	.map(([days, seconds]) => MIDNIGHT + days * DAY + seconds);
const timestamps = fc.oneof(nearMidnight, fc.integer({ min: 1_500_000_000, max: 4_000_000_000 }));

const keys = fc.string({ minLength: 1, maxLength: 40 }).map((text) => text.trim() || 'key');
const hosts = fc.constantFrom(
	...['ocr', 'sts', 'cvm', 'cos-2'].flatMap((product) => [
		`${product}.tencentcloudapi.com`,
		`${product}.intl.tencentcloudapi.com`,
		`${product}.ap-singapore.tencentcloudapi.com`,
	]),
);
const contentTypes = fc.constantFrom(
	'application/json',
	'application/json; charset=utf-8',
	'application/x-www-form-urlencoded',
);
const payloads = fc.oneof(
	fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
	fc
		.record({ ImageUrl: fc.string({ unit: 'binary' }), Name: fc.constant('未命名 € 😀') })
		.map((json) => Buffer.from(JSON.stringify(json))),
);
const query = fc
	.array(fc.tuple(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ unit: 'grapheme' })))
	.map((pairs) => pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&'));
const requests = fc.oneof(
	fc.record({ method: fc.constant('POST' as const), payload: payloads, query: fc.constant('') }),
	fc.record({ method: fc.constant('GET' as const), payload: fc.constant(undefined), query }),
);

describe("signatures beside the official SDK's", () => {
	it('are the same for 1,000 random requests', () => {
		let compared = 0;
		fc.assert(
			fc.property(
				requests,
				hosts,
				contentTypes,
				timestamps,
				keys,
				keys,
				fc.option(keys, { nil: undefined }),
				({ method, payload, query }, host, contentType, timestamp, secretId, secretKey, token) => {
					const url = new URL(`https://${host}/?${query}`);
					const credential: TencentCredential = {
						secretId,
						secretKey,
						sessionToken: token,
						site: 'intl',
						region: 'ap-singapore',
						endpoint: undefined,
					};
					const headers = { 'Content-Type': contentType };
					const ours = signRequest({ method, url, headers, body: payload }, credential, timestamp);
					const theirs = Sign.sign3({
						method,
						url: url.href,
						payload,
						timestamp,
						service: host.split('.')[0] ?? '',
						secretId,
						secretKey,
						multipart: false,
						boundary: '',
						headers,
					});
					expect(ours.Authorization).toBe(theirs);
					expect(ours['X-TC-Token']).toBe(token);
					compared += 1;
				},
			),
			{ numRuns: 1000 },
		);
		expect(compared).toBe(1000);
	});
});
