import fc from 'fast-check';
import { renderText } from '../../../layout/text';
import { line, orderLines, pageOf } from '../pages';
import { anyPage } from '../anyPage';

const runs = { numRuns: 1500 };

describe('any arrangement of lines', () => {
	it.each(['lines', 'paragraphs', 'layout'] as const)(
		"has every line's text exactly once in the %s",
		(layout) => {
			fc.assert(
				fc.property(anyPage, (page) => {
					const text = renderText(page, layout);
					for (const { text: own } of page.lines) expect(text.split(own)).toHaveLength(2);
				}),
				runs,
			);
		},
	);

	it('is ordered without losing or doubling a line', () => {
		fc.assert(
			fc.property(anyPage, (page) => {
				const ordered = orderLines(page);
				expect(ordered).toHaveLength(page.lines.length);
				expect(new Set(ordered)).toEqual(new Set(page.lines));
			}),
			runs,
		);
	});

	it('takes little room in the layout, however far apart the lines claim to be', () => {
		const far = Array.from({ length: 2000 }, (_, n) =>
			line(`junk ${n}`, (n * 7919) % 1_000_000, (n * 104_729) % 1_000_000, 3, 1),
		);
		const text = renderText(pageOf(far), 'layout');
		expect(text.length).toBeLessThan(2000 * 700);
	});
});
