import { transportError } from '../../../nodes/TencentCloudOcr/api/call/transportError';

const bounds = {
	url: 'https://ocr.intl.tencentcloudapi.com/',
	timeout: 60_000,
	maxBytes: 1024 * 1024,
	timedOut: false,
};
const coded = (code: string, message = '', cause?: Error) =>
	Object.assign(new Error(message, { cause }), { code });
const whatOf = (error: unknown) => transportError(error, bounds).facts.what;

describe('why there is no answer', () => {
	it('is told by the code of the outermost error that has one', () => {
		const socket = coded('ECONNREFUSED', 'connect ECONNREFUSED');
		expect(whatOf(new Error('n8n', { cause: coded('EPROTO', 'axios', socket) }))).toBe(
			'the server ocr.intl.tencentcloudapi.com could not be reached (EPROTO)',
		);
		expect(whatOf(new Error('n8n', { cause: coded('not a code', 'axios', socket) }))).toBe(
			'the server ocr.intl.tencentcloudapi.com could not be reached (ECONNREFUSED)',
		);
	});

	it('is told in the words of the innermost error where none has a code', () => {
		const error = new Error('Request failed', { cause: new Error('address blocked') });
		expect(transportError(error, bounds)).toMatchObject({
			code: 'NETWORK_ERROR',
			facts: {
				what: 'the server ocr.intl.tencentcloudapi.com could not be reached (address blocked)',
			},
		});
	});

	it('is told in the words of whatever was thrown', () => {
		expect(whatOf('proxy gone')).toBe(
			'the server ocr.intl.tencentcloudapi.com could not be reached (proxy gone)',
		);
	});
});

describe('what to do', () => {
	const todoOf = (code: string) =>
		transportError(new Error('n8n', { cause: coded(code) }), bounds).facts.todo;

	it.each([
		['ECONNRESET', /^If it happens now and then, .*Max Retries.*every time, a firewall, a proxy/],
		['ENOTFOUND', /^Check the spelling of the credential's 'Endpoint'.*DNS server/],
		['ETIMEDOUT', /^A firewall may be in between, .*HTTPS_PROXY/],
		['SELF_SIGNED_CERT_IN_CHAIN', /^In a company's network a proxy .*NODE_EXTRA_CA_CERTS/],
		['CERT_NOT_YET_VALID', /^Check the clock .*NODE_EXTRA_CA_CERTS/],
	])('fits what happened: %s', (code, todo) => {
		expect(todoOf(code)).toMatch(todo);
	});

	it('is the general advice where the code tells nothing more', () => {
		expect(todoOf('HPE_HEADER_OVERFLOW')).toBeUndefined();
	});
});
