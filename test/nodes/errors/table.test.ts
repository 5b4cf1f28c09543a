import { API_ERRORS } from '../../../nodes/TencentCloudOcr/errors/apiErrors';
import { INPUT_ERRORS } from '../../../nodes/TencentCloudOcr/errors/inputErrors';
import type { ErrorMeaning } from '../../../nodes/TencentCloudOcr/errors/meaning';
import { RESULT_ERRORS } from '../../../nodes/TencentCloudOcr/errors/resultErrors';
import { meaningOf } from '../../../nodes/TencentCloudOcr/errors/table';
import { TRANSPORT_ERRORS } from '../../../nodes/TencentCloudOcr/errors/transportErrors';

const all: Array<[string, ErrorMeaning]> = Object.entries({
	...API_ERRORS,
	...TRANSPORT_ERRORS,
	...INPUT_ERRORS,
	...RESULT_ERRORS,
});

test.each(all)(
	'%s has a sentence to follow the file name, and a remedy',
	(code, { what, todo }) => {
		expect(meaningOf(code)).toMatchObject({ what, todo });
		expect(what).toMatch(/^(?:[a-z]|n8n|'|Tencent Cloud|the SecretId|the URL)/);
		expect(what).not.toMatch(/\.$/);
		expect(todo).toMatch(/^[A-Z].*\.$/);
	},
);

test('nothing is retried that is billed, or is the fault of keys, parameters or the account', () => {
	const retried = all.filter(([, { retry }]) => retry).map(([code]) => code);
	expect(retried.sort()).toEqual([
		'FailedOperation.EngineRecognizeTimeout',
		'InternalError',
		'NETWORK_ERROR',
		'RequestLimitExceeded',
		'SERVER_BUSY',
		'ServiceUnavailable',
		'TIMEOUT',
	]);
});

test('a code that is not listed has the meaning of its nearest parent', () => {
	expect(meaningOf('RequestLimitExceeded.IPLimitExceeded')).toBe(API_ERRORS.RequestLimitExceeded);
	expect(meaningOf('FailedOperation.ImageBlur.More')).toBe(API_ERRORS['FailedOperation.ImageBlur']);
	expect(meaningOf('Nothing.Like.It')).toEqual(meaningOf(''));
	expect(meaningOf('__proto__')).toEqual(meaningOf(''));
});
