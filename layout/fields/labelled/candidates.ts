import type { Sheet } from '../page/sheet';
import type { Claims } from './claims';
import type { Occurrence } from './occurrences';
import { inlineValues } from './places/inline';
import { joinedText, type Parts } from './places/parts';
import { besideValues, rightValues } from './places/right';
import { aboveValues, belowValues } from './places/vertical';

/** Where a value stands, as seen from its label. */
export type Place = 'inline' | 'right' | 'beside' | 'below' | 'above';

/** What may be the value of a label. */
export interface Candidate {
	occurrence: Occurrence;
	place: Place;
	parts: Parts;
	text: string;
	/** Whether it is the shortest reading of its place. */
	first: boolean;
}

/** What may be the value of a label printed here. */
export const candidatesOf = (sheet: Sheet, occurrence: Occurrence, claims: Claims): Candidate[] => {
	const inline = inlineValues(sheet, occurrence, claims);
	const isAlone = inline.length === 0;
	const readings: Record<Place, Parts[]> = {
		inline,
		right: isAlone ? rightValues(sheet, occurrence, claims) : [],
		beside: isAlone ? besideValues(sheet, occurrence, claims) : [],
		below: belowValues(sheet, occurrence, claims),
		above: aboveValues(sheet, occurrence, claims),
	};
	return (Object.keys(readings) as Place[]).flatMap((place) => {
		const values = readings[place].map((parts, index): Candidate => ({
			occurrence,
			place,
			parts,
			text: joinedText(parts),
			first: index === 0,
		}));
		return values.filter(
			({ text }, index) =>
				text !== '' && values.findIndex((other) => other.text === text) === index,
		);
	});
};
