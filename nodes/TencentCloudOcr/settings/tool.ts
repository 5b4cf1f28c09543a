import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

/**
 * A parameter that starts with another value in an agent's tool. An execution reads this pair, for the editor
 * leaves defaults out of what it saves, and n8n's replacements for tools reach the editor only.
 */
export const startingInTools = (inTools: string, property: INodeProperties): INodeProperties[] => [
	{ ...property, displayOptions: { hide: { '@tool': [true] } } },
	{ ...property, default: inTools, displayOptions: { show: { '@tool': [true] } } },
];

const withoutToolCondition = ({
	displayOptions,
	...property
}: INodeProperties): INodeProperties => {
	const { show = {}, ...others } = displayOptions ?? {};
	const rest = Object.entries(show).filter(([name]) => name !== '@tool');
	return { ...property, displayOptions: { ...others, show: Object.fromEntries(rest) } };
};

/** The same parameters as the editor of a tool has them, where n8n does not know of `@tool`. */
export const asInToolEditor = (properties: readonly INodeProperties[]): INodeProperties[] =>
	properties.flatMap((property) => {
		const { show, hide } = property.displayOptions ?? {};
		if (hide?.['@tool']) return [];
		return [show?.['@tool'] ? withoutToolCondition(property) : property];
	});

/** What n8n 1 does not have. */
type FromVersion2 = Pick<Partial<IExecuteFunctions>, 'isToolExecution'>;

/**
 * Whether an agent is asking. An agent of version 3 has its tools executed as nodes, whose output n8n then
 * takes for a tool's; `isToolExecution` is false there.
 */
export function isForAgent(context: IExecuteFunctions): boolean {
	const told: FromVersion2 = context;
	return told.isToolExecution?.() === true || context.getNode().rewireOutputLogTo === 'ai_tool';
}
