import { sha256Hex } from '../../tencent/signing/hash';
import { payloadHash, rememberedHash } from '../../tencent/signing/payloadHash';

describe('the hash of a payload', () => {
	it('is worked out anew for bytes that may change', () => {
		const payload = Buffer.from('before');
		expect(payloadHash(payload)).toBe(sha256Hex('before'));
		payload.write('after!');
		expect(payloadHash(payload)).toBe(sha256Hex('after!'));
	});

	it('is remembered for the very bytes of which that was asked, and no others', () => {
		const payload = Buffer.from('picture');
		expect(rememberedHash(payload)).toBe(sha256Hex('picture'));
		payload.write('PICTURE');
		expect(payloadHash(payload)).toBe(sha256Hex('picture'));
		expect(payloadHash(Buffer.from('PICTURE'))).toBe(sha256Hex('PICTURE'));
	});
});
