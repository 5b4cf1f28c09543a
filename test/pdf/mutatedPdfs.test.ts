import fc from 'fast-check';
import { openPdf } from '../../pdf';
import { fuzz, FUZZ_TIMEOUT } from '../helpers/fuzz';
import { mutatedPdf } from '../helpers/pdf/mutatedPdf';

test(
	'a file with some bytes changed gives an answer of one of the three kinds',
	async () => {
		await fc.assert(
			fc.asyncProperty(mutatedPdf, async (file) => {
				const opened = await openPdf(file, { largestPart: 0 });
				expect(['readable', 'unreadable', 'encrypted']).toContain(opened.kind);
				if (opened.kind !== 'readable') return;
				for (let page = 1; page <= Math.min(opened.pageCount, 5); page += 1) {
					const { bytes, pageNumber } = await opened.part(page);
					expect(pageNumber).toBe(bytes === file ? page : 1);
				}
			}),
			fuzz,
		);
	},
	FUZZ_TIMEOUT,
);
