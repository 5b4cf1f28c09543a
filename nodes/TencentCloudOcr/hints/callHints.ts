import type { CallReport } from '../api/client';
import { describeError } from '../errors/describe';
import { listed, plainName } from '../errors/plainText';
import type { Hint } from './notices';
import { plural } from './sayings';

/**
 * A call or two made again are chance, as is one in twenty: the limit is used to the full, and a network has its moments.
 * More of them mean that something can be set better.
 */
const CHANCE = 2;
const CHANCE_SHARE = 0.05;
/** After these the server may have done, and billed, what was not heard of. */
const UNHEARD = ['TIMEOUT', 'NETWORK_ERROR'];

const CODES_SHOWN = 3;

const calls = (count: number) => `${plural(count, 'call')} ${count === 1 ? 'was' : 'were'}`;

const info = (message: string): Hint => ({ type: 'info', message });

function madeAgain({ tally }: CallReport): Hint[] {
	const { first, afterRefusal, afterFailure, failures } = tally;
	const isWorthTelling = (count: number) => count > Math.max(CHANCE, CHANCE_SHARE * first);
	const refused = `${calls(afterRefusal)} refused for the account's rate limit and made again. If this comes often, set 'Options > Requests Per Second' lower: the account serves less, or other programs use it too.`;
	const billing = UNHEARD.some((code) => failures.has(code))
		? ' Tencent Cloud may bill one whose answer was lost all the same.'
		: '';
	const failed = `${calls(afterFailure)} made again after a failure on the way or inside Tencent Cloud (${listed([...failures].map(plainName), CODES_SHOWN)}).${billing}`;
	return [
		...(isWorthTelling(afterRefusal) ? [info(refused)] : []),
		...(isWorthTelling(afterFailure) ? [info(failed)] : []),
	];
}

const notMade = ({ faults }: CallReport): Hint[] =>
	faults
		.filter(({ spared }) => spared > 0)
		.map(({ error, foundWith, spared }) => {
			const { message, whatToDo } = describeError(error);
			const name = plainName(foundWith);
			return {
				type: 'warning',
				message: `${message} (found with ${name}), so ${calls(spared)} not made that could not succeed. ${whatToDo}`,
			};
		});

function saving({ tally: { first }, saved }: CallReport): Hint[] {
	if (saved === 0) return [];
	const pages = plural(saved, 'page');
	return [
		info(
			`${pages} already recognized in this execution, so ${plural(first, 'call')} instead of ${first + saved}.`,
		),
	];
}

/** What a run has to say of its calls. */
export const callHints = (report: CallReport): Hint[] => [
	...notMade(report),
	...saving(report),
	...madeAgain(report),
];
