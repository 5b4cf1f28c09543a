/**
 * Names of months as keys (small letters, no accents), by number from 1, in English, German, French, Spanish,
 * Italian, Portuguese and Dutch. A printed name may be cut short, to three letters at least.
 */
export const MONTHS = [
	['january', 'januar', 'janner', 'janvier', 'enero', 'gennaio', 'janeiro', 'januari'],
	['february', 'februar', 'feber', 'fevrier', 'febrero', 'febbraio', 'fevereiro', 'februari'],
	['march', 'marz', 'maerz', 'mrz', 'mars', 'marzo', 'marco', 'maart', 'mrt'],
	['april', 'avril', 'abril', 'aprile'],
	['may', 'mai', 'mayo', 'maggio', 'maio', 'mei'],
	['june', 'juni', 'juin', 'junio', 'giugno', 'junho'],
	['july', 'juli', 'juillet', 'julio', 'luglio', 'julho'],
	['august', 'aout', 'agosto', 'augustus'],
	['september', 'septembre', 'septiembre', 'settembre', 'setembro', 'sept'],
	['october', 'oktober', 'octobre', 'octubre', 'ottobre', 'outubro'],
	['november', 'novembre', 'noviembre', 'novembro'],
	['december', 'dezember', 'decembre', 'diciembre', 'dicembre', 'dezembro'],
] as const;

/** Letters that tell a month: `jun` is June, `ju` is June or July. */
const LEAST = 3;

/** The month of a name, 1 to 12; null where it is none, or could be two. */
export const monthOf = (key: string): number | null => {
	if (key.length < LEAST) return null;
	const [only, another] = MONTHS.flatMap((names, index) =>
		names.some((name) => name.startsWith(key)) ? [index + 1] : [],
	);
	return another === undefined ? (only ?? null) : null;
};
