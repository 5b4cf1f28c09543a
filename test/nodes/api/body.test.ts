import { bodyLength, imageBody } from '../../../nodes/TencentCloudOcr/api/body';
import { seededRandom } from '../../../tools/random';

const random = seededRandom('1');
const image = (length: number) => Buffer.from(Array.from({ length }, () => random() * 256));

test.each([0, 1, 2, 3, 1000, 200_000])(
	'the body of a picture of %i bytes is the JSON that it would be',
	(length) => {
		const bytes = image(length);
		for (const parameters of [{}, { ConfigID: 'OCR', IsPdf: true, Name: '文字 "quoted"' }]) {
			const body = imageBody(parameters, bytes, Buffer.alloc);
			expect(body.toString()).toBe(
				JSON.stringify({ ImageBase64: bytes.toString('base64'), ...parameters }),
			);
			expect(bodyLength(parameters, bytes)).toBe(body.length);
		}
	},
);
