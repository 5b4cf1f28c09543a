import type { IncomingMessage } from 'node:http';

import { listen } from '../../helpers/http/listener';

interface ChatMessage {
	role: string;
	content: unknown;
}

/** What n8n asks an OpenAI-compatible model. */
export interface ChatRequest {
	messages: ChatMessage[];
	tools?: Array<{ function: { name: string; description: string; parameters: object } }>;
}

/** What the model answers: words, or a call of one of the tools. */
export type Move = { say: string } | { call: string; with: object };

export interface ScriptedModel {
	/** Base URL for n8n's OpenAI credential. */
	url: string;
	requests: ChatRequest[];
	close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk);
	return Buffer.concat(chunks).toString();
}

const messageOf = (move: Move) =>
	'say' in move
		? { role: 'assistant', content: move.say }
		: {
				role: 'assistant',
				content: null,
				tool_calls: [
					{
						id: 'call_1',
						type: 'function',
						function: { name: move.call, arguments: JSON.stringify(move.with) },
					},
				],
			};

const completion = (move: Move) => ({
	id: 'chatcmpl-1',
	object: 'chat.completion',
	created: 1_700_000_000,
	model: 'scripted',
	choices: [
		{ index: 0, message: messageOf(move), finish_reason: 'say' in move ? 'stop' : 'tool_calls' },
	],
	usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});

/** A language model that answers by a script: https://platform.openai.com/docs/api-reference/chat. */
export async function startModel(script: (request: ChatRequest) => Move): Promise<ScriptedModel> {
	const requests: ChatRequest[] = [];
	const { url, close } = await listen((request, response) => {
		void bodyOf(request).then((body) => {
			const asked: ChatRequest = JSON.parse(body);
			requests.push(asked);
			response.writeHead(200, { 'content-type': 'application/json' });
			response.end(JSON.stringify(completion(script(asked))));
		});
	});
	return { url: `${url}/v1`, requests, close };
}
