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

interface KindPlan {
	write: Kind;
	seen: readonly string[];
	unseen: readonly string[];
	further?: readonly string[];
}

/**
 * One line for each document: its language and its traits. `further` documents are seen ones that
 * were added later, numbered after the others so that those keep their names and their choices.
 */
export const kinds = {
	invoice: {
		write: invoice,
		seen: [
			'en ruled',
			'zh ruled multi-line',
			'en no-rules skewed totals-apart',
			'zh header-rule two-line-header',
			'en ruled span-header dense',
			'en row-rules page-break-repeat',
			'en zebra sparse skewed',
			'en header-rule wide-space',
			'zh row-rules span-header noise',
		],
		unseen: [
			'en row-rules multi-line middle',
			'zh no-rules page-break dense',
			'en zebra first-empty two-line-header',
			'zh ruled skewed totals-apart',
		],
		further: [
			'zh header-rule two-line-header',
			'en no-rules page-break-repeat span-header two-line-header middle',
			'en ruled page-break wide-space',
			'en ruled two-line-header dense multi-line',
			'zh row-rules two-line-header multi-line wide-space skewed',
			'en header-rule sparse page-break-repeat wide-space first-empty',
			'en row-rules sparse wide-space',
			'zh header-rule first-empty sparse page-break-repeat',
			'zh no-rules wide-space dense sparse first-empty',
			'en ruled span-header dense middle',
			'en zebra two-line-header dense noise',
			'en zebra two-line-header page-break dense',
			'en no-rules',
			'zh ruled middle multi-line',
			'en header-rule skewed multi-line totals-apart',
			'zh zebra noise sparse',
			'en row-rules dense',
			'zh header-rule page-break-repeat multi-line',
		],
	},
	receipt: {
		write: receipt,
		seen: [
			'en no-rules narrow',
			'zh no-rules narrow',
			'en no-rules narrow multi-line',
			'zh no-rules narrow dense noise',
			'en header-rule narrow sparse dense',
			'zh no-rules narrow skewed totals-apart',
			'en row-rules narrow residual-skew',
			'zh header-rule narrow two-line-header',
		],
		unseen: [
			'zh no-rules narrow multi-line skewed',
			'zh no-rules narrow dense',
			'zh no-rules narrow full-width',
			'en no-rules narrow totals-apart noise',
		],
	},
	'price-list': {
		write: priceList,
		seen: [
			'en ruled span-header',
			'zh row-rules first-empty',
			'zh ruled multi-line',
			'en zebra sparse two-line-header',
			'en no-rules span-header dense',
			'zh header-rule residual-skew sparse dense',
			'en row-rules multi-line span-header',
			'zh zebra page-break-repeat',
			'zh row-rules full-width noise',
		],
		unseen: [
			'en no-rules first-empty skewed',
			'en header-rule page-break dense',
			'zh no-rules centred',
			'zh ruled span-header multi-line',
		],
	},
	timetable: {
		write: timetable,
		seen: [
			'en ruled',
			'zh ruled multi-line middle',
			'en row-rules sparse skewed',
			'zh no-rules span-header',
			'zh header-rule page-break-repeat',
			'en ruled multi-line',
			'zh row-rules sparse residual-skew',
			'en no-rules dense noise',
		],
		unseen: [
			'zh no-rules sparse dense',
			'en zebra span-header two-line-header',
			'zh ruled multi-line skewed',
			'en header-rule page-break sparse',
		],
		further: [
			'zh header-rule dense multi-line',
			'en header-rule multi-line span-header residual-skew middle',
		],
	},
	'bank-statement': {
		write: bankStatement,
		seen: [
			'en header-rule',
			'zh ruled span-header',
			'en no-rules first-empty',
			'zh row-rules multi-line skewed',
			'zh no-rules page-break',
			'en row-rules page-break-repeat first-empty dense',
			'zh zebra two-line-header residual-skew',
			'zh header-rule dense noise',
		],
		unseen: [
			'zh ruled multi-line',
			'en header-rule span-header sparse dense',
			'en no-rules multi-line page-break-repeat',
			'zh header-rule first-empty skewed',
		],
		further: [
			'zh zebra dense',
			'en no-rules page-break span-header dense sparse',
			'en row-rules',
			'zh no-rules dense multi-line',
			'en ruled page-break-repeat noise first-empty span-header',
			'zh row-rules sparse span-header skewed',
		],
	},
	'exam-marks': {
		write: examMarks,
		seen: [
			'en ruled',
			'zh ruled span-header',
			'en header-rule sparse skewed',
			'zh no-rules centred',
			'en row-rules multi-line',
			'zh zebra unnamed-column sparse',
			'zh row-rules page-break',
			'en ruled page-break-repeat noise dense',
			'zh ruled wide-space dense',
		],
		unseen: [
			'en no-rules span-header two-line-header',
			'en zebra residual-skew unnamed-column',
			'zh header-rule multi-line middle',
			'zh row-rules wide-space',
		],
		further: [
			'en no-rules multi-line middle',
			'zh row-rules wide-space unnamed-column',
			'en zebra two-line-header sparse',
			'zh header-rule centred span-header page-break',
		],
	},
	'two-tables': {
		write: twoTables,
		seen: [
			'en ruled stacked',
			'zh row-rules side-by-side',
			'zh no-rules stacked skewed',
			'en header-rule side-by-side',
			'zh row-rules stacked',
			'zh ruled side-by-side skewed',
		],
		unseen: [
			'en no-rules side-by-side',
			'zh header-rule stacked sparse',
			'en zebra side-by-side sparse',
		],
	},
	'no-table': {
		write: noTable,
		seen: [
			'en letter',
			'zh prose',
			'en prose skewed',
			'zh form',
			'en form-two-columns',
			'zh letter noise',
		],
		unseen: ['en form', 'zh form-two-columns skewed', 'en prose'],
	},
} as const satisfies Record<string, KindPlan>;

/** Reads a line of the plan. */
export function planned(line: string): Pick<Plan, 'language' | 'traits'> {
	const [code, ...named] = line.split(' ');
	const unknown = named.find((name) => !traits.some((trait) => trait === name));
	if ((code !== 'en' && code !== 'zh') || unknown) {
		throw new Error(`The plan has an unknown word: ${line}`);
	}
	return { language: code, traits: traits.filter((trait) => named.includes(trait)) };
}

function plansOf(kind: string, { write, seen, unseen, further = [] }: KindPlan): Plan[] {
	return [...seen, ...unseen, ...further].map((line, index) => ({
		name: `${kind}-${String(index + 1).padStart(2, '0')}`,
		kind,
		write,
		unseen: index >= seen.length && index < seen.length + unseen.length,
		...planned(line),
	}));
}

export const plans: Plan[] = Object.entries(kinds).flatMap(([kind, plan]) => plansOf(kind, plan));
