import { randomUUID } from 'node:crypto';
import {
	NodeConnectionTypes,
	type IConnection,
	type IConnections,
	type INode,
	type INodeParameters,
	type IWorkflowSettings,
} from 'n8n-workflow';

export const OCR_TYPE = 'n8n-nodes-tencent-cloud-ocr.tencentCloudOcr';
export const OCR = 'Tencent Cloud OCR';
export const START = 'Start';

export interface WorkflowData {
	name: string;
	nodes: INode[];
	connections: IConnections;
	settings: IWorkflowSettings;
}

/** A node of a workflow; `more` holds what a node has beside its parameters. */
export const node = (
	name: string,
	type: string,
	typeVersion: number,
	parameters: INodeParameters = {},
	more: Partial<INode> = {},
): INode => ({
	id: randomUUID(),
	name,
	type,
	typeVersion,
	position: [0, 0],
	parameters,
	...more,
});

export const startNode = () => node(START, 'n8n-nodes-base.manualTrigger', 1);

/** Reads the files that a pattern names, one item each, into the binary field `data`. */
export const readFilesNode = (pattern: string) =>
	node('Files', 'n8n-nodes-base.readWriteFile', 1, { fileSelector: pattern });

export interface CredentialRef {
	id: string;
	name: string;
}

export const ocrNode = (
	credential: CredentialRef,
	parameters: INodeParameters = {},
	more: Partial<INode> = {},
) =>
	node(OCR, OCR_TYPE, 1, parameters, {
		credentials: { tencentCloudApi: { id: credential.id, name: credential.name } },
		...more,
	});

/** A connection from one node to the next, by names. */
const link = (target: string): IConnection => ({
	node: target,
	type: NodeConnectionTypes.Main,
	index: 0,
});

/** A workflow whose nodes follow one another; further connections can be given. */
export function chain(
	nodes: INode[],
	settings: IWorkflowSettings = {},
	further: IConnections = {},
): WorkflowData {
	const connections: IConnections = {};
	nodes.forEach((from, index) => {
		const next = nodes[index + 1];
		from.position = [index * 240, 0];
		if (next) connections[from.name] = { main: [[link(next.name)]] };
	});
	return {
		name: `Workflow ${randomUUID().slice(0, 8)}`,
		nodes,
		connections: { ...connections, ...further },
		settings: { executionOrder: 'v1', ...settings },
	};
}
