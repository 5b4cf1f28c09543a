import type { Kind } from './context';
import { bankStatement } from './kinds/bankStatement';
import { examMarks } from './kinds/examMarks';
import { invoice } from './kinds/invoice';
import { noTable } from './kinds/noTable';
import { priceList } from './kinds/priceList';
import { receipt } from './kinds/receipt';
import { timetable } from './kinds/timetable';
import { twoTables } from './kinds/twoTables';
import { traits, type Language, type Trait } from './model';

/** One document to make. */
export interface Plan {
	/** Such as invoice-03; seeds every choice. */
	name: string;
	kind: string;
	language: Language;
	traits: Trait[];
	write: Kind;
	/** Kept apart: not looked at while the table finder is written. */
	unseen: boolean;
}

/** Every third document is kept apart, so that both parts have each kind. */
const THIRD = 3;

/** One line for each document: its language and its traits. */
const kinds = {
	invoice: {
		write: invoice,
		documents: [
			'en ruled',
			'zh ruled multi-line',
			'en row-rules multi-line middle',
			'en no-rules skewed totals-apart',
			'zh header-rule two-line-header',
			'en ruled span-header dense',
			'en row-rules page-break-repeat',
			'zh zebra sparse skewed',
			'zh no-rules page-break',
			'en header-rule wide-space',
			'zh row-rules span-header noise',
			'en zebra first-empty two-line-header',
		],
	},
	receipt: {
		write: receipt,
		documents: [
			'en no-rules narrow',
			'zh no-rules narrow',
			'zh no-rules narrow multi-line',
			'en no-rules narrow multi-line skewed',
			'zh no-rules narrow dense noise',
			'en header-rule narrow sparse',
			'zh no-rules narrow skewed totals-apart',
			'en no-rules narrow dense',
			'en row-rules narrow residual-skew',
			'zh header-rule narrow two-line-header',
			'en no-rules narrow totals-apart noise',
			'zh no-rules narrow full-width',
		],
	},
	'price-list': {
		write: priceList,
		documents: [
			'en ruled span-header',
			'zh row-rules first-empty',
			'en no-rules first-empty skewed',
			'zh ruled multi-line',
			'en zebra sparse two-line-header',
			'zh no-rules span-header dense',
			'en header-rule page-break',
			'zh header-rule residual-skew sparse',
			'en row-rules multi-line span-header',
			'zh zebra page-break-repeat',
			'en no-rules centred',
			'zh row-rules full-width noise',
		],
	},
	timetable: {
		write: timetable,
		documents: [
			'en ruled',
			'zh ruled multi-line middle',
			'en row-rules sparse skewed',
			'zh no-rules span-header',
			'en no-rules sparse',
			'zh header-rule page-break-repeat',
			'en ruled multi-line',
			'en zebra span-header two-line-header',
			'zh row-rules sparse residual-skew',
			'zh no-rules dense noise',
			'en header-rule page-break sparse',
		],
	},
	'bank-statement': {
		write: bankStatement,
		documents: [
			'en header-rule',
			'zh ruled span-header',
			'en no-rules first-empty',
			'zh row-rules multi-line skewed',
			'en ruled multi-line',
			'zh no-rules page-break',
			'en row-rules page-break-repeat first-empty',
			'zh zebra two-line-header residual-skew',
			'en header-rule span-header sparse',
			'zh header-rule dense noise',
			'en no-rules multi-line page-break-repeat',
		],
	},
	'exam-marks': {
		write: examMarks,
		documents: [
			'en ruled',
			'zh ruled span-header',
			'en header-rule sparse skewed',
			'zh no-rules centred',
			'en row-rules multi-line',
			'zh zebra unnamed-column sparse',
			'en no-rules span-header two-line-header',
			'zh row-rules page-break',
			'en zebra residual-skew unnamed-column',
			'en ruled page-break-repeat noise',
			'zh header-rule multi-line middle',
			'zh ruled wide-space dense',
			'zh row-rules wide-space',
		],
	},
	'two-tables': {
		write: twoTables,
		documents: [
			'en ruled stacked',
			'zh row-rules side-by-side',
			'en no-rules side-by-side',
			'zh no-rules stacked skewed',
			'en header-rule side-by-side',
			'zh header-rule stacked sparse',
			'en row-rules stacked noise',
			'zh ruled side-by-side skewed',
			'en zebra side-by-side sparse',
		],
	},
	'no-table': {
		write: noTable,
		documents: [
			'en letter',
			'zh prose',
			'en form',
			'en prose skewed',
			'zh form',
			'zh letter noise',
			'en form-two-columns',
			'zh form-two-columns skewed',
			'en prose',
		],
	},
} as const satisfies Record<string, { write: Kind; documents: readonly string[] }>;

const languages = { en: 'en', zh: 'zh' } as const;

function planned(kind: string, write: Kind, line: string, index: number): Plan {
	const [code = '', ...named] = line.split(' ');
	const language = code in languages ? languages[code === 'zh' ? 'zh' : 'en'] : undefined;
	const unknown = named.find((name) => !traits.some((trait) => trait === name));
	if (!language || unknown) throw new Error(`The plan for ${kind} has an unknown word: ${line}`);
	return {
		name: `${kind}-${String(index + 1).padStart(2, '0')}`,
		kind,
		language,
		traits: traits.filter((trait) => named.includes(trait)),
		write,
		unseen: index % THIRD === THIRD - 1,
	};
}

export const plans: Plan[] = Object.entries(kinds).flatMap(([kind, { write, documents }]) =>
	documents.map((line, index) => planned(kind, write, line, index)),
);
