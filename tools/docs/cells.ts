import type { INodeProperties } from 'n8n-workflow';

/** More choices than these are counted, not named. */
const MOST_CHOICES = 6;

type Choice = { name: string; value?: unknown; values?: INodeProperties[] };

export const choicesOf = ({ options = [] }: INodeProperties) => options as Choice[];

export const code = (text: unknown) => `\`${String(text)}\``;

/** A group of a collection, with what it holds: "Margins `margins`: `top`, `left`". */
const groupOf = ({ name, values: held = [] }: Choice) =>
	`${code(name)}: ${held.map((each) => code(each.name)).join(', ')}`;

/** What a property can be. */
export function values(property: INodeProperties): string {
	const { type, typeOptions: { minValue, maxValue, password } = {} } = property;
	if (type === 'boolean') return 'on, off';
	if (type === 'number')
		return maxValue === undefined ? `number from ${minValue}` : `${minValue} to ${maxValue}`;
	if (type === 'fixedCollection') return choicesOf(property).map(groupOf).join('; ');
	if (type !== 'options') return password ? 'secret text' : 'text';
	const choices = choicesOf(property);
	return choices.length > MOST_CHOICES
		? `one of ${choices.length}`
		: choices.map(({ name, value }) => `${name} ${code(value)}`).join(', ');
}

export function defaultOf({ type, default: value }: INodeProperties): string {
	if (type === 'boolean') return value ? 'on' : 'off';
	return value === '' || type === 'fixedCollection' ? '' : code(value);
}

export const sentence = (text = '') => (text === '' || text.endsWith('.') ? text : `${text}.`);

export const table = (head: string[], rows: string[][]) =>
	[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
