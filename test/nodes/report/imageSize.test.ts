import { createCanvas } from '@napi-rs/canvas';
import fc from 'fast-check';

import { imageSize } from '../../../nodes/TencentCloudOcr/report/imageSize';
import { exif, withSegment } from '../../helpers/exif';

const canvas = createCanvas(321, 123);
const png = canvas.toBuffer('image/png');
const jpeg = canvas.toBuffer('image/jpeg');

/** The size as a BMP header has it; a negative height is that of a picture that runs downwards. */
function bmp(width: number, height: number): Buffer {
	const header = Buffer.alloc(54);
	header.write('BM');
	header.writeInt32LE(width, 18);
	header.writeInt32LE(height, 22);
	return header;
}

describe('the size of a picture', () => {
	it.each([
		['PNG', png, 'image/png', { width: 321, height: 123, orientation: 1 }],
		['JPEG', jpeg, 'image/jpeg', { width: 321, height: 123, orientation: 1 }],
		['BMP', bmp(321, 123), 'image/bmp', { width: 321, height: 123, orientation: 1 }],
		['BMP that runs downwards', bmp(7, -9), 'image/bmp', { width: 7, height: 9, orientation: 1 }],
	])('is read from the header of a %s', (_, bytes, mimeType, size) => {
		expect(imageSize(bytes, mimeType)).toEqual(size);
	});

	it.each(['II', 'MM'] as const)('comes with the orientation that EXIF tells, %s', (order) => {
		const size = imageSize(withSegment(jpeg, exif(order, 6)), 'image/jpeg');
		expect(size).toEqual({ width: 321, height: 123, orientation: 6 });
	});

	it.each([
		['that is no EXIF', Buffer.from([0xff, 0xe1, 0, 6, 1, 2, 3, 4])],
		['that ends before its entries', exif('II', 6).subarray(0, 14).fill(12, 3, 4)],
		['that has no orientation', exif('MM', 6).fill(0, 32, 34)],
	])('stands upright for a segment %s', (_, segment) => {
		const size = imageSize(withSegment(jpeg, segment), 'image/jpeg');
		expect(size).toEqual({ width: 321, height: 123, orientation: 1 });
	});

	it.each([1, 2, 5_000])('is read over %i fill bytes in front of each marker', (count) => {
		const fill = Buffer.alloc(count, 0xff);
		const parts = [jpeg.subarray(0, 2), fill, exif('II', 8), fill, jpeg.subarray(2)];
		const size = imageSize(Buffer.concat(parts), 'image/jpeg');
		expect(size).toEqual({ width: 321, height: 123, orientation: 8 });
	});

	it('is not known of other types, nor where the header says none', () => {
		expect(imageSize(png, 'application/pdf')).toBeNull();
		expect(imageSize(bmp(0, 9), 'image/bmp')).toBeNull();
		expect(imageSize(bmp(9, 2_000_000), 'image/bmp')).toBeNull();
		expect(imageSize(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, ...png]), 'image/jpeg')).toBeNull();
	});

	it('is right or not known of a picture that was cut off anywhere', () => {
		const whole = withSegment(jpeg, exif('MM', 6));
		const pictures = [
			[png, 'image/png'],
			[bmp(321, 123), 'image/bmp'],
			[whole, 'image/jpeg'],
		] as const;
		fc.assert(
			fc.property(fc.constantFrom(...pictures), fc.nat(200), ([bytes, mimeType], length) => {
				const size = imageSize(bytes.subarray(0, length), mimeType);
				expect([null, 321]).toContain(size && size.width);
			}),
			{ numRuns: 600 },
		);
	});
});
