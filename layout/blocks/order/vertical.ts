import type { PlacedLine } from '../../page';
import { VERTICAL } from '../measures';

const across = ({ left, right }: PlacedLine): number => left + right;

/** Lines that run down the page, in tiers one below the other: those that have some of the page's height in common. */
const tiersOf = (lines: readonly PlacedLine[]): PlacedLine[][] => {
	const sorted = [...lines].sort((a, b) => a.top - b.top);
	const tiers: PlacedLine[][] = [];
	let bottom = -Infinity;
	for (const line of sorted) {
		if (line.top < bottom) tiers.at(-1)?.push(line);
		else tiers.push([line]);
		bottom = Math.max(bottom, line.bottom);
	}
	return tiers.every((tier) => tier.length >= VERTICAL.least) ? tiers : [sorted];
};

const byColumn = (tier: readonly PlacedLine[]): PlacedLine[] =>
	[...tier].sort((a, b) => across(b) - across(a) || a.top - b.top);

/** Vertical writing as it is read: tier after tier, each from the right, a column from its top. */
export const verticalOrder = (lines: readonly PlacedLine[]): PlacedLine[][] =>
	tiersOf(lines).map(byColumn);
