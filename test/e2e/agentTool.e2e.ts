import { png } from '../helpers/files';
import { saveCredential, useHouse } from './house';
import type { Opened } from '../helpers/http/listener';
import { serveFiles } from './house/fileServer';
import { startModel, type ChatRequest, type Move, type ScriptedModel } from './house/scriptedModel';
import { chain, node, OCR, OCR_TYPE, startNode } from './house/workflow';

const AGENT = 'AI Agent';
const MODEL = 'Model';
const TOOL = 'Tencent_Cloud_OCR';

const house = useHouse();
let files: Opened;
let model: ScriptedModel;

/** Asks the tool about the picture, then says what the tool has said. */
function script({ messages }: ChatRequest): Move {
	const last = messages.at(-1);
	return last?.role === 'tool'
		? { say: `The tool says: ${String(last.content)}` }
		: { call: TOOL, with: { picture: `${files.url}/receipt.png` } };
}

beforeAll(async () => {
	files = await serveFiles({ 'receipt.png': png('Total 42.17') });
	model = await startModel(script);
});

afterAll(async () => {
	await model.close();
	await files.close();
});

const agentWorkflow = async () => {
	const openAi = await saveCredential(house.client, 'openAiApi', 'Model', {
		apiKey: 'example',
		url: model.url,
	});
	const agent = node(AGENT, '@n8n/n8n-nodes-langchain.agent', 3.1, {
		promptType: 'define',
		text: 'What is the total of the receipt?',
	});
	const chat = node(
		MODEL,
		'@n8n/n8n-nodes-langchain.lmChatOpenAi',
		1.2,
		{ model: { __rl: true, mode: 'id', value: 'scripted' } },
		{ credentials: { openAiApi: openAi } },
	);
	const tool = node(
		OCR,
		`${OCR_TYPE}Tool`,
		1,
		{
			imageUrl: "={{ $fromAI('picture', 'Address of the picture to read', 'string') }}",
			operation: 'readText',
		},
		{ credentials: { tencentCloudApi: house.credential } },
	);
	const workflow = chain(
		[startNode(), agent],
		{},
		{
			[MODEL]: { ai_languageModel: [[{ node: AGENT, type: 'ai_languageModel', index: 0 }]] },
			[OCR]: { ai_tool: [[{ node: AGENT, type: 'ai_tool', index: 0 }]] },
		},
	);
	return { ...workflow, nodes: [...workflow.nodes, chat, tool] };
};

describe("the node as an AI agent's tool", () => {
	it('is called with the parameters that the model fills in, and the agent uses its answer', async () => {
		const execution = await house.execute(await agentWorkflow());
		expect(execution.error).toBeUndefined();
		expect(execution.json(AGENT)).toEqual([{ output: expect.stringContaining('Total 42.17') }]);
		expect(house.sandbox.calls.map(({ parameters }) => parameters.ImageUrl)).toEqual([
			`${files.url}/receipt.png`,
		]);
		const [offered] = model.requests[0]?.tools ?? [];
		expect(offered?.function.name).toBe(TOOL);
		expect(offered?.function.parameters).toMatchObject({
			properties: { picture: { type: 'string', description: 'Address of the picture to read' } },
		});
	});
});
