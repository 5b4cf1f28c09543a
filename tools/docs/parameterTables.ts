import type { INodeProperties } from 'n8n-workflow';

import { properties } from '../../nodes/TencentCloudOcr/description';
import { choicesOf, code, defaultOf, sentence, table, values } from './cells';

/** Options that do something else where they are left out than their default in the editor says. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
	region: "the credential's",
	reviewBelow: 'off',
	unsupportedFiles:
		'error for a field given by name; for one found by a pattern, as said at the right',
};

const optionsProperty = properties.find(({ name }) => name === 'options');
export const optionProperties = (optionsProperty?.options ?? []) as INodeProperties[];

/** The parameter that a condition is about, and those of its choices for which it holds. */
function conditionOf(name: string, allowed: unknown) {
	const path = name.replace('/', '');
	const property =
		properties.find((each) => each.name === path) ??
		optionProperties.find((option) => path === `options.${option.name}`);
	if (!property || !Array.isArray(allowed)) throw new Error(`Unknown condition: ${name}`);
	return { property, holds: choicesOf(property).filter(({ value }) => allowed.includes(value)) };
}

function always(name: string, allowed: unknown): boolean {
	const { property, holds } = conditionOf(name, allowed);
	return holds.length === choicesOf(property).length;
}

/** "Operation: Read Text", for `{ '/operation': ['readText'] }`. */
const condition = ([name, allowed]: [string, unknown]): string => {
	const { property, holds } = conditionOf(name, allowed);
	return `${property.displayName}: ${holds.map((choice) => choice.name).join(', ')}`;
};

/** What makes a parameter a tool's is told otherwise, and what always holds goes without saying. */
const told = (conditions: object = {}) =>
	Object.entries(conditions).filter(
		([name, allowed]) => name !== '@tool' && !always(name, allowed),
	);

function meaning({ description, displayOptions = {} }: INodeProperties): string {
	const only = told(displayOptions.show).map((each) => `Only with ${condition(each)}.`);
	const not = told(displayOptions.hide).map((each) => `Not with ${condition(each)}.`);
	return [sentence(description), ...only, ...not].join(' ');
}

const isForTools = ({ displayOptions }: INodeProperties) =>
	displayOptions?.show?.['@tool'] !== undefined;

function parameterRow(property: INodeProperties): string[] {
	const { displayName, name } = property;
	const forTools = properties.find((each) => each.name === name && isForTools(each));
	const ofTool = forTools ? `, ${code(forTools.default)} as an agent's tool` : '';
	return [
		`${displayName} ${code(name)}`,
		values(property),
		defaultOf(property) + ofTool,
		meaning(property),
	];
}

const optionRow = (property: INodeProperties): string[] => [
	`${property.displayName} ${code(property.name)}`,
	values(property),
	LEFT_OUT[property.name] ?? defaultOf(property),
	meaning(property),
];

/** The tables of parameters and options, from what the node tells n8n. */
export const parameterTables = () => `${table(
	['Parameter', 'Values', 'Default', 'What it does'],
	properties
		.filter((property) => property !== optionsProperty && !isForTools(property))
		.map(parameterRow),
)}

Options, each of them optional:

${table(['Option', 'Values', 'Left out', 'What it does'], optionProperties.map(optionRow))}`;
