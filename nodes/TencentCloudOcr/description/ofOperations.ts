import { updateDisplayOptions, type INodeProperties } from 'n8n-workflow';

import { ACTIONS } from '../api/actions';
import { OPERATIONS } from '../operations';
import type { Operation } from '../operations/operation';

const all = Object.entries(OPERATIONS);

/** The operations that give answers as they came. */
export const AS_ANSWERED = all.filter(([, { isAsAnswered }]) => isAsAnswered).map(([name]) => name);

/**
 * What operations hold, each entry shown for those that hold it; one that several hold is one for them all.
 * @param condition the path of the operation from where the entries stand
 */
function gathered(
	condition: 'operation' | '/operation',
	heldBy: (operation: Operation) => INodeProperties[],
): INodeProperties[] {
	const holders = new Map<INodeProperties, string[]>();
	for (const [name, operation] of all) {
		for (const property of heldBy(operation)) {
			holders.set(property, [...(holders.get(property) ?? []), name]);
		}
	}
	return [...holders].flatMap(([property, names]) =>
		updateDisplayOptions({ show: { [condition]: names } }, [property]),
	);
}

const actionOf = ({ calls }: Operation) => ACTIONS[calls];

export const operationProperties = gathered('operation', ({ properties }) => properties);
export const operationOptions = gathered('/operation', ({ options }) => options);

export const actionProperties = gathered('operation', (each) => actionOf(each).properties);
export const actionOptions = gathered('/operation', (each) => actionOf(each).options);
