import { NodeHelpers, type INodeParameters, type INodeTypeDescription } from 'n8n-workflow';

import { useOcr } from '../helpers/ocr';

const ocr = useOcr();

/** The node's description as n8n's editor has it for an agent's tool, and as an execution has it. */
const descriptions = () => {
	const { description } = ocr.engine.nodeType;
	const tool = { ...description, name: `${description.name}Tool` };
	const { usableAsTool } = description;
	const replacements = typeof usableAsTool === 'object' ? usableAsTool.replacements : {};
	return { ofNode: description, inExecution: tool, inEditor: { ...tool, ...replacements } };
};

const parametersOf = (description: INodeTypeDescription, saved: INodeParameters) =>
	NodeHelpers.getNodeParameters(
		description.properties,
		saved,
		true,
		false,
		{ typeVersion: 1 },
		description,
	);

describe("an agent's tool", () => {
	it('starts at a URL, for an agent passes JSON only, and with columns apart; the node at a file', () => {
		const { ofNode, inExecution, inEditor } = descriptions();
		expect(parametersOf(ofNode, {})).toMatchObject({
			inputType: 'binary',
			binaryPropertyName: 'data',
			textLayout: 'lines',
		});
		const started = { inputType: 'url', textLayout: 'markdown' };
		expect(parametersOf(inExecution, {})).toMatchObject(started);
		expect(parametersOf(inEditor, {})).toMatchObject(started);
	});

	it.each<INodeParameters>([
		{},
		{ imageUrl: 'https://example.com/a.png' },
		{ inputType: 'binary', binaryPropertyName: 'scan' },
		{ inputType: 'base64', imageBase64: 'AAAA', operation: 'readRows', tables: 'all' },
	])('does what its editor shows, with %j saved', (saved) => {
		const { inExecution, inEditor } = descriptions();
		expect(parametersOf(inExecution, saved)).toEqual(parametersOf(inEditor, saved));
	});
});
