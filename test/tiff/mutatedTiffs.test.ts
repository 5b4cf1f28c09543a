import fc from 'fast-check';

import { openTiff, TiffError, TiffPageTooLargeError } from '../../tiff';
import { fuzz, FUZZ_TIMEOUT } from '../helpers/fuzz';
import { TIFF_FIXTURES, tiffFixture } from '../helpers/tiff/tiffFixtures';

const LARGEST = 7_000_000;
const MOST_PAGES = 5;
/** Without the picture of seven million pixels. */
const SMALL = TIFF_FIXTURES.filter((name) => !name.includes('every-run'));

const isTold = (error: unknown) =>
	error instanceof TiffError || error instanceof TiffPageTooLargeError;

/** Reads all that a file has; an error that a person cannot read is thrown on. */
const readAll = async (tiff: Buffer): Promise<void> => {
	const opened = await openTiff(tiff, { largestPart: LARGEST });
	for (let page = 1; page <= Math.min(opened.pageCount, MOST_PAGES); page += 1) {
		await opened.part(page).catch(async (error: unknown) => {
			if (!isTold(error)) await Promise.reject(error);
		});
	}
};

interface Mutation {
	name: string;
	changes: Array<[place: number, value: number]>;
	/** Directories stand at the beginning or the end, where damage tells most. */
	nearEdge: boolean;
	/** Twentieths of the file; from 20 on all of it. */
	kept: number;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
	name: fc.constantFrom(...SMALL),
	changes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }),
	nearEdge: fc.boolean(),
	kept: fc.nat(100),
});

describe('TIFFs with changed bytes', () => {
	it(
		'give pages, or an error in words',
		async () => {
			const tryOne = async ({ name, changes, nearEdge, kept }: Mutation) => {
				const whole = Buffer.from(tiffFixture(name));
				const tiff = kept < 20 ? whole.subarray(0, (whole.length * kept) / 20) : whole;
				for (const [place, value] of changes) {
					const range = nearEdge ? Math.min(tiff.length, 300) : tiff.length;
					const at = range === 0 ? 0 : place % range;
					const fromEnd = nearEdge && place % 2 === 1;
					if (tiff.length > 0) tiff[fromEnd ? tiff.length - 1 - at : at] = value;
				}
				await readAll(tiff).catch(async (error: unknown) => {
					if (!isTold(error)) await Promise.reject(error);
				});
			};
			await fc.assert(fc.asyncProperty(mutation, tryOne), fuzz);
		},
		FUZZ_TIMEOUT,
	);
});
