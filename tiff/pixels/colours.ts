import { byteAt } from '../../pdf/bytes';
import type { TiffImage } from '../image';
import { TiffError } from '../tiffError';

/** Turns the samples of a row into shades of grey, or into red, green and blue. */
export interface Colours {
	channels: 1 | 3;
	convert(samples: Uint8Array, width: number, out: Uint8Array): void;
}

/** Values of PhotometricInterpretation. */
const [WHITE_IS_ZERO, BLACK_IS_ZERO, RGB, PALETTE, CMYK, CIELAB] = [0, 1, 2, 3, 5, 8];
/** Values of ExtraSamples: opacity that the colours are already multiplied by, and that they are not. */
const [ASSOCIATED, UNASSOCIATED] = [1, 2];

const grey = (step: number, inverted: boolean): Colours => ({
	channels: 1,
	convert: (samples, width, out) => {
		for (let x = 0; x < width; x += 1) {
			const value = byteAt(samples, x * step);
			out[x] = inverted ? 255 - value : value;
		}
	},
});

const rgb = (step: number): Colours => ({
	channels: 3,
	convert: (samples, width, out) => {
		for (let x = 0; x < width; x += 1) {
			for (let channel = 0; channel < 3; channel += 1) {
				out[x * 3 + channel] = byteAt(samples, x * step + channel);
			}
		}
	},
});

const cmyk = (step: number): Colours => ({
	channels: 3,
	convert: (samples, width, out) => {
		for (let x = 0; x < width; x += 1) {
			const light = 255 - byteAt(samples, x * step + 3);
			for (let channel = 0; channel < 3; channel += 1) {
				out[x * 3 + channel] = ((255 - byteAt(samples, x * step + channel)) * light) / 255;
			}
		}
	},
});

/** The map has 16 bits for each colour; some writers fill 8 of them only. */
const palette = ({ colorMap, samplesPerPixel, bitsPerSample }: TiffImage): Colours => {
	const size = 1 << bitsPerSample;
	if (bitsPerSample > 8 || colorMap.length < 3 * size) {
		throw new TiffError('its palette is missing or incomplete');
	}
	const shift = colorMap.some((value) => value > 255) ? 8 : 0;
	const colours = Uint8Array.from(colorMap, (value) => value >>> shift);
	return {
		channels: 3,
		convert: (samples, width, out) => {
			for (let x = 0; x < width; x += 1) {
				const index = byteAt(samples, x * samplesPerPixel);
				for (let channel = 0; channel < 3; channel += 1) {
					out[x * 3 + channel] = byteAt(colours, channel * size + index);
				}
			}
		},
	};
};

/** Lays what is transparent on white paper. */
const onPaper = (colours: Colours, step: number, at: number, associated: boolean): Colours => ({
	channels: colours.channels,
	convert: (samples, width, out) => {
		colours.convert(samples, width, out);
		for (let x = 0; x < width; x += 1) {
			const opacity = byteAt(samples, x * step + at);
			for (let index = x * colours.channels; index < (x + 1) * colours.channels; index += 1) {
				const value = byteAt(out, index);
				const light = associated ? value : (value * opacity) / 255;
				out[index] = Math.min(255, light + 255 - opacity);
			}
		}
	},
});

const opaqueColours = (image: TiffImage): { colours: Colours; samples: number } => {
	const step = image.samplesPerPixel;
	switch (image.photometric) {
		case WHITE_IS_ZERO:
			return { colours: grey(step, true), samples: 1 };
		case BLACK_IS_ZERO:
			return { colours: grey(step, false), samples: 1 };
		case CIELAB:
			// Its first sample is the lightness, which is what a reader of text needs.
			return { colours: grey(step, false), samples: 3 };
		case RGB:
			return { colours: rgb(step), samples: 3 };
		case PALETTE:
			return { colours: palette(image), samples: 1 };
		case CMYK:
			return { colours: cmyk(step), samples: 4 };
		default:
			throw new TiffError(
				`its colours are of a kind that is not read (PhotometricInterpretation ${image.photometric})`,
			);
	}
};

/** How the samples of a picture become colours. Throws `TiffError` for kinds that are not read. */
export const coloursOf = (image: TiffImage): Colours => {
	const { colours, samples } = opaqueColours(image);
	if (image.samplesPerPixel < samples) throw new TiffError('its pixels lack a colour');
	const [extra] = image.extraSamples;
	const hasOpacity =
		image.samplesPerPixel > samples && (extra === ASSOCIATED || extra === UNASSOCIATED);
	return hasOpacity
		? onPaper(colours, image.samplesPerPixel, samples, extra === ASSOCIATED)
		: colours;
};
