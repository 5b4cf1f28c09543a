import { Budget } from './budget';
import type { Clock } from './clock';

/** A server's memory of calls is over long before this, and so is the reason to go slower. */
const FORGET_AFTER = 60_000;

const budgets = new Map<string, Budget>();

/**
 * The process's one budget for this account and endpoint. It outlives its last member for a while,
 * because the server still counts the calls of an execution that has just ended.
 */
export function budgetFor(
	key: string,
	clock: Clock,
	isRefusal: (error: unknown) => boolean,
): Budget {
	for (const [other, budget] of budgets) {
		if (budget.idleFor() > FORGET_AFTER) budgets.delete(other);
	}
	const budget = budgets.get(key) ?? new Budget(clock, isRefusal);
	budgets.set(key, budget);
	return budget;
}
