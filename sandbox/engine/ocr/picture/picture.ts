import { createCanvas, loadImage } from '@napi-rs/canvas';
import { normalizeInputToRgb, type Image } from 'paddleocr';
import { ApiError } from '../../../errors';
import type { FileFormat } from '../../fileFormat';
import { pixelSize } from './pixelSize';

/** A small file can promise a picture that fills the memory; a photograph of today has some 50 million pixels. */
const MAX_PIXELS = 64_000_000;

/**
 * Unpacks a picture, on white where it is transparent.
 * @throws ApiError FailedOperation.ImageDecodeFailed, FailedOperation.ImageSizeTooLarge
 */
export async function decodePicture(
	bytes: Buffer,
	format: Exclude<FileFormat, 'pdf'>,
): Promise<Image> {
	const size = pixelSize(bytes, format);
	if (!size) throw new ApiError('FailedOperation.ImageDecodeFailed');
	if (size.width * size.height > MAX_PIXELS) {
		throw new ApiError('FailedOperation.ImageSizeTooLarge', `More than ${MAX_PIXELS} pixels.`);
	}
	const picture = await loadImage(bytes).catch(() => {
		throw new ApiError('FailedOperation.ImageDecodeFailed');
	});
	const { width, height } = picture;
	const context = createCanvas(width, height).getContext('2d');
	context.fillStyle = '#fff';
	context.fillRect(0, 0, width, height);
	context.drawImage(picture, 0, 0);
	const { data } = context.getImageData(0, 0, width, height);
	return normalizeInputToRgb({ width, height, data: new Uint8Array(data.buffer) });
}
