import type { Pause } from '../../pause';
import { share } from '../../lists/share';
import { zip } from '../../lists/zip';
import { certaintiesOf, scoreOf, type Traits } from '../choose';
import type { Sheet } from '../page/sheet';
import { candidatesOf, type Candidate, type Place } from './candidates';
import { claimsOf, type Claims } from './claims';
import { hasColon, traitsOf } from './traits';
import type { PlaceWeights } from '../weights/labelled';

/** A field that is found by its labels. */
export interface LabelledField {
	labels: readonly string[];
	/** What a text is as this field's value; null if it is none. */
	read: (text: string) => string | number | null;
}

/** A candidate for a field's value, with what tells how good it is. */
export interface LabelledCandidate extends Candidate {
	value: string | number;
	traits: Traits;
}

/** Places of one label that are looked at; a word printed more often is no field's label. */
const MOST_TIMES = 50;

/** All candidates for each of the fields, over all pages. */
export const labelledCandidates = async (
	sheets: readonly Sheet[],
	fields: readonly LabelledField[],
	otherLabels: readonly string[],
	pause: Pause,
): Promise<LabelledCandidate[][]> => {
	const labels = [...new Set([...fields.flatMap((field) => field.labels), ...otherLabels])];
	const pages: { sheet: Sheet; claims: Claims }[] = [];
	for (const sheet of sheets) {
		await pause();
		pages.push({ sheet, claims: claimsOf(sheet, labels) });
	}
	const printed = pages.flatMap(({ claims }) => labels.flatMap((label) => claims.of(label)));
	const colons = share(printed, hasColon);
	const all: LabelledCandidate[][] = [];
	for (const { labels: own, read } of fields) {
		await pause();
		const found = pages.flatMap(({ sheet, claims }) =>
			[...new Set(own)]
				.flatMap((label) => claims.of(label))
				.map((occurrence) => ({ sheet, claims, occurrence })),
		);
		const around = { times: found.length, colons, wanted: fields.length };
		all.push(
			found.slice(0, MOST_TIMES).flatMap(({ sheet, claims, occurrence }) =>
				candidatesOf(sheet, occurrence, claims).flatMap((candidate): LabelledCandidate[] => {
					const value = read(candidate.text);
					if (value === null || value === '') return [];
					return [
						{ ...candidate, value, traits: traitsOf(candidate, { ...around, sheet, claims }) },
					];
				}),
			),
		);
	}
	return all;
};

const inPlace = (places: ReadonlyMap<Place, number>, place: Place): number =>
	places.get(place) ?? 0;

/** How much of a field's certainty lies in each place about its label. */
const placesOf = (
	candidates: readonly LabelledCandidate[],
	weights: PlaceWeights,
): Map<Place, number> => {
	const certainties = certaintiesOf(
		candidates.map(({ traits, place }) => scoreOf(traits, weights[place])),
	);
	const places = new Map<Place, number>();
	for (const [{ place }, certainty] of zip(candidates, certainties))
		places.set(place, inPlace(places, place) + certainty);
	return places;
};

/** Weight of what is not known of the other fields, in fields. */
const DOUBT = 0.5;

/**
 * Adds to each candidate how far the other fields of the document have their values in the same place:
 * a form sets all of them right of their labels, or below, or above.
 */
export const withAgreement = (
	fields: readonly (readonly LabelledCandidate[])[],
	weights: PlaceWeights,
): LabelledCandidate[][] => {
	const places = fields.map((candidates) => placesOf(candidates, weights));
	const sum = (map: ReadonlyMap<Place, number>): number =>
		[...map.values()].reduce((a, b) => a + b, 0);
	const all = places.reduce((total, own) => total + sum(own), 0);
	const allIn = (place: Place): number =>
		places.reduce((total, own) => total + inPlace(own, place), 0);
	return zip(fields, places).map(([candidates, own]) =>
		candidates.map((candidate) => {
			const agreed = allIn(candidate.place) - inPlace(own, candidate.place);
			return {
				...candidate,
				traits: { ...candidate.traits, agreed: agreed / (all - sum(own) + DOUBT) },
			};
		}),
	);
};
