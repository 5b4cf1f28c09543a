import {
	clockDifference,
	spokenDuration,
} from '../../../nodes/TencentCloudOcr/api/clock/clockDifference';
import { OcrError } from '../../../nodes/TencentCloudOcr/errors/OcrError';

test.each([
	[0, '0 s'],
	[999, '1 s'],
	[61_400, '1 min 1 s'],
	[-362_000, '6 min 2 s'],
	[3_600_000, '1 h 0 s'],
	[90_061_000, '25 h 1 min 1 s'],
])('%i ms are spoken as "%s"', (milliseconds, spoken) => {
	expect(spokenDuration(milliseconds)).toBe(spoken);
});

test.each([undefined, 0, 59_999, -59_999])(
	'a clock that is %s ms off is not what a request was refused for',
	(clockAheadMs) => {
		const error = new OcrError('AuthFailure.SignatureExpire', { clockAheadMs });
		expect(clockDifference(error)).toBe(error);
	},
);

test('other errors stay as they are', () => {
	const error = new OcrError('InternalError', { clockAheadMs: 1e6 });
	expect(clockDifference(error)).toBe(error);
});
