import { readCredential } from '../../tencent/credentials';
import { productUrl } from '../../tencent/endpoints';

const urlOf = (product: string, fields: Record<string, unknown>) => {
	const { site, endpoint } = readCredential(fields);
	return productUrl(product, site, endpoint);
};

test.each([
	['ocr', { site: 'intl' }, 'https://ocr.intl.tencentcloudapi.com/'],
	['sts', { site: 'intl' }, 'https://sts.intl.tencentcloudapi.com/'],
	['ocr', { site: 'china' }, 'https://ocr.tencentcloudapi.com/'],
	['sts', { site: 'china' }, 'https://sts.tencentcloudapi.com/'],
	['ocr', {}, 'https://ocr.intl.tencentcloudapi.com/'],
	['ocr', { site: 'moon', endpoint: ' ' }, 'https://ocr.intl.tencentcloudapi.com/'],
	['ocr', { site: 'toString' }, 'https://ocr.intl.tencentcloudapi.com/'],
	['ocr', { endpoint: 7 }, 'https://ocr.intl.tencentcloudapi.com/'],
])('%s of %j is called at %s', (product, fields, url) => {
	expect(urlOf(product, fields)).toBe(url);
});

test.each([
	['https://ocr.ap-singapore.tencentcloudapi.com', 'https://ocr.ap-singapore.tencentcloudapi.com/'],
	[' ocr.ap-singapore.tencentcloudapi.com\n', 'https://ocr.ap-singapore.tencentcloudapi.com/'],
	['https://proxy.example:8443/tencent/', 'https://proxy.example:8443/tencent/'],
	['http://localhost:9000', 'http://localhost:9000/'],
	['http://127.0.0.1:9000', 'http://127.0.0.1:9000/'],
	['http://127.255.0.3', 'http://127.255.0.3/'],
	['http://[::1]:9000', 'http://[::1]:9000/'],
	['http://host.docker.internal:9000', 'http://host.docker.internal:9000/'],
])('the endpoint "%s" is taken', (endpoint, url) => {
	expect(urlOf('ocr', { endpoint })).toBe(url);
});

test.each([
	['http://ocr.tencentcloudapi.com', /uses http\. Use https/],
	['http://10.0.0.1', /uses http/],
	['http://0.0.0.0', /uses http/],
	['http://127.0.0.1.evil.example', /uses http/],
	['http://localhost.evil.example', /uses http/],
	['http://evil.example/host.docker.internal', /uses http/],
	['ftp://127.0.0.1', /must start with https/],
	['https://', /is not a URL/],
	['not a url', /is not a URL/],
	[
		'https://me:secret@proxy.example',
		/^The endpoint contains a user name or password\. Remove them/,
	],
	['https://proxy.example/?a=b', /has a query or fragment\. .*: https:\/\/proxy\.example\/$/],
	['https://proxy.example/#a', /has a query or fragment/],
])('the endpoint "%s" is refused', (endpoint, message) => {
	expect(() => readCredential({ endpoint })).toThrow(message);
});

test('blanks around keys, token and region are trimmed, those without width too, and blanks alone are nothing', () => {
	expect(
		readCredential({
			secretId: ' a\n',
			secretKey: '\u200b\tb \u2060\ufeff',
			sessionToken: ' \u200b ',
			region: '\u00a0',
		}),
	).toEqual({
		secretId: 'a',
		secretKey: 'b',
		sessionToken: undefined,
		site: 'intl',
		region: 'ap-singapore',
		endpoint: undefined,
	});
});
