import fc from 'fast-check';
import { line, orderOf, pageOf, textOf } from '../pages';
import { anyPage } from '../anyPage';

const runs = { numRuns: 1500 };

describe('any arrangement of lines', () => {
	it.each(['lines', 'paragraphs', 'layout'] as const)(
		"has every line's text exactly once in the %s",
		async (layout) => {
			await fc.assert(
				fc.asyncProperty(anyPage, async (page) => {
					const names = (await textOf(page, layout)).match(/⟦\d+⟧/gu) ?? [];
					expect(names.sort()).toEqual(page.lines.map((_, index) => `⟦${index}⟧`).sort());
				}),
				runs,
			);
		},
	);

	it('is ordered without losing or doubling a line', async () => {
		await fc.assert(
			fc.asyncProperty(anyPage, async (page) => {
				const ordered = await orderOf(page);
				expect(ordered.sort((a, b) => a - b)).toEqual([...page.lines.keys()]);
			}),
			runs,
		);
	});

	it('takes little room in the layout, however far apart the lines claim to be', async () => {
		const far = Array.from({ length: 2000 }, (_, n) =>
			line(`junk ${n}`, (n * 7919) % 1_000_000, (n * 104_729) % 1_000_000, 3, 1),
		);
		const text = await textOf(pageOf(far), 'layout');
		expect(text.length).toBeLessThan(2000 * 700);
	});
});
