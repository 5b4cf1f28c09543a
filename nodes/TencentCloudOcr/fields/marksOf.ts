import type { FoundField } from '../../../layout/fields';
import type { Mark } from '../report/mark';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const aboutField = (name: string, field: FoundField | null): string => {
	if (!field) return `${name}: left empty`;
	const { value, label, page, certainty } = field;
	const printed = label === '' ? 'no label' : `label “${label}”`;
	return `${name}: ${value} (${printed}, page ${page}, certainty ${percent(certainty)})`;
};

/** What the visual report shows of fields. */
export const marksOf = (
	found: readonly (readonly [name: string, field: FoundField | null])[],
): Mark[] =>
	found.map(([name, field]) => ({
		name,
		about: aboutField(name, field),
		lines: field?.lines ?? [],
	}));
