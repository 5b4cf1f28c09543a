import { OPERATIONS } from '../operations';
import { INPUT_TYPES, type Choices } from '../settings/choices';

/** An expression that gives the name of a parameter's choice, as its drop-down shows it. */
function nameOf(parameter: string, choices: Choices): string {
	const names = Object.entries(choices).map(([value, { name }]) => [value, name]);
	return `(${JSON.stringify(Object.fromEntries(names))})[$parameter["${parameter}"]]`;
}

/** What the canvas shows under the node: "Read Table Rows: Binary File". */
export const subtitle = `={{ ${nameOf('operation', OPERATIONS)} + ": " + ${nameOf('inputType', INPUT_TYPES)} }}`;
