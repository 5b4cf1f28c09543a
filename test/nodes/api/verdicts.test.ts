import {
	giveUp,
	isContentsFault,
	isRefusal,
	verdictOn,
} from '../../../nodes/TencentCloudOcr/api/verdicts';
import { OcrError } from '../../../nodes/TencentCloudOcr/errors/OcrError';

test('what is to be done about an error stands in the error table', () => {
	for (const othersAreServed of [true, false]) {
		expect(verdictOn(new OcrError('InternalError'), othersAreServed)).toBe('retry');
		expect(verdictOn(new OcrError('FailedOperation.ImageBlur'), othersAreServed)).toBe('stop');
	}
	expect(verdictOn(new OcrError('RequestLimitExceeded.Minute'), true)).toBe('requeue');
	expect(verdictOn(new OcrError('RequestLimitExceeded.Minute'), false)).toBe('retry');
	expect(isRefusal(new OcrError('RequestLimitExceeded'))).toBe(true);
	expect(isContentsFault(new OcrError('FailedOperation.ImageBlur'))).toBe(true);
});

test('an error of the API is told how often it was tried', () => {
	expect(giveUp(new OcrError('InternalError'), 4)).toMatchObject({ facts: { attempts: 4 } });
});

test('a mistake in the program is not tried again, blamed on the content or changed', () => {
	const mistake = Object.freeze(new TypeError('odd'));
	expect(verdictOn(mistake, true)).toBe('stop');
	expect(isRefusal(mistake)).toBe(false);
	expect(isContentsFault(mistake)).toBe(false);
	expect(giveUp(mistake, 4)).toBe(mistake);
});
