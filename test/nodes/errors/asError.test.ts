import { asError } from '../../../nodes/TencentCloudOcr/errors/asError';

test('an error that was thrown stays what it is', () => {
	const error = new TypeError('odd');
	expect(asError(error)).toBe(error);
});

test.each([
	['stopped', 'stopped'],
	[undefined, 'undefined'],
	[7, '7'],
])('%j that was thrown becomes an error that says it', (thrown, message) => {
	expect(asError(thrown)).toEqual(new Error(message));
});
