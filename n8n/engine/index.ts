import './home';

import { Container } from '@n8n/di';
import {
	BinaryDataConfig,
	BinaryDataService,
	ExecutionLifecycleHooks,
	PackageDirectoryLoader,
	WorkflowExecute,
} from 'n8n-core';
import {
	NodeConnectionTypes,
	Workflow,
	type ExecutionError,
	type IBinaryData,
	type ICredentialDataDecryptedObject,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
	type INodeTypes,
	type IWorkflowExecuteAdditionalData,
	type IWorkflowSettings,
	type NodeExecutionHint,
} from 'n8n-workflow';

import { OneCredential } from './credentials';
import { loadFromSources } from './fromSources';
import { sourceNode, type SourceItem } from './source';
import { testCredential } from './testCredential';

export type { SourceFile, SourceItem } from './source';

const SOURCE_TYPE = 'engine.source';
const NODE_NAME = 'Tencent Cloud OCR';
const CREDENTIAL = 'tencentCloudApi';
const INPUT = { node: NODE_NAME, type: NodeConnectionTypes.Main, index: 0 };

export interface EngineOptions {
	/** The folder of the built package. */
	packageDir: string;
	binaryMode?: 'default' | 'filesystem';
}

export interface Execution {
	items: Iterable<SourceItem>;
	credential: ICredentialDataDecryptedObject;
	parameters?: INodeParameters;
	/** The node's own settings, such as `onError` and `retryOnFail`. */
	node?: Partial<INode>;
	settings?: IWorkflowSettings;
	executionId?: string;
	/** How often the node runs in the execution, as in a loop; the result is the last run's. @default 1 */
	runs?: number;
	/** Cancels the execution as the Stop button does. */
	cancel?: AbortSignal;
	/** Node types beside the package's own, by name. */
	nodeTypes?: Record<string, INodeType>;
	/** The type to run instead of the OCR node, for requests with its credential. */
	type?: string;
}

export interface ExecutionResult {
	status: string;
	/** The items that left the node, by output. */
	outputs: INodeExecutionData[][];
	items: INodeExecutionData[];
	/** What stopped the execution. */
	error: ExecutionError | undefined;
	hints: NodeExecutionHint[];
	/** Everything that n8n would keep of the execution, as text. */
	stored: string;
}

let executions = 0;

/** n8n's own engine with the built package in it: what n8n-core does, without the server around it. */
export async function startEngine({ packageDir, binaryMode = 'default' }: EngineOptions) {
	Container.get(BinaryDataConfig).mode = binaryMode;
	await Container.get(BinaryDataService).init();
	const loader = new PackageDirectoryLoader(packageDir);
	if (process.env.TEST_SOURCES) loadFromSources(loader);
	await loader.loadAll();
	const { packageName } = loader;
	const credentialType = loader.getCredential(CREDENTIAL).type;

	const ownType = (name: string): INodeType => {
		const { type } = loader.getNode(name);
		if ('nodeVersions' in type) throw new Error('The node has one version');
		return type;
	};

	const typesFor = (execution: Execution): INodeTypes => {
		const types: Record<string, INodeType> = {
			[SOURCE_TYPE]: sourceNode(execution.items),
			...execution.nodeTypes,
		};
		const find = (name: string) => types[name] ?? ownType(name.replace(`${packageName}.`, ''));
		return { getByName: find, getByNameAndVersion: find, getKnownTypes: () => ({}) };
	};

	const run = async (execution: Execution): Promise<ExecutionResult> => {
		const executionId = execution.executionId ?? `execution-${++executions}`;
		const workflow = new Workflow({
			id: 'workflow',
			active: false,
			settings: { executionOrder: 'v1', ...execution.settings },
			nodeTypes: typesFor(execution),
			nodes: [
				node('Source', SOURCE_TYPE, {}),
				{
					...node(
						NODE_NAME,
						execution.type ?? `${packageName}.tencentCloudOcr`,
						execution.parameters,
					),
					credentials: { [CREDENTIAL]: { id: '1', name: 'Tencent Cloud' } },
					...execution.node,
				},
			],
			connections: {
				Source: { main: [Array.from({ length: execution.runs ?? 1 }, () => INPUT)] },
			},
		});
		const additionalData = {
			executionId,
			restApiUrl: 'http://localhost/',
			instanceBaseUrl: 'http://localhost/',
			webhookBaseUrl: 'http://localhost/',
			formWaitingBaseUrl: 'http://localhost/',
			webhookWaitingBaseUrl: 'http://localhost/',
			webhookTestBaseUrl: 'http://localhost/',
			currentNodeExecutionIndex: 0,
			variables: {},
			credentialsHelper: new OneCredential(credentialType, execution.credential),
			hooks: new ExecutionLifecycleHooks('trigger', executionId, {
				id: 'workflow',
				name: 'workflow',
				active: false,
				isArchived: false,
				activeVersionId: null,
				createdAt: new Date(),
				updatedAt: new Date(),
				nodes: [],
				connections: {},
			}),
		};
		const running = new WorkflowExecute(
			additionalData as Partial<IWorkflowExecuteAdditionalData> as IWorkflowExecuteAdditionalData,
			'trigger',
		).run({ workflow, startNode: workflow.getNode('Source') ?? undefined });
		execution.cancel?.addEventListener('abort', () => running.cancel(), { once: true });
		const finished = await running;
		const { resultData } = finished.data;
		const taskData = resultData.runData[NODE_NAME]?.at(-1);
		const channel = execution.node?.rewireOutputLogTo ?? NodeConnectionTypes.Main;
		const outputs = (taskData?.data?.[channel] ?? []).map((items) => items ?? []);
		return {
			status: finished.status,
			outputs,
			items: outputs[0] ?? [],
			error: taskData?.error ?? resultData.error,
			hints: taskData?.hints ?? [],
			stored: JSON.stringify(finished),
		};
	};

	return {
		run,
		credentialType,
		nodeType: ownType('tencentCloudOcr'),
		/** What n8n says to a person who tests a credential. */
		testCredential: async (data?: ICredentialDataDecryptedObject) =>
			await testCredential(ownType('tencentCloudOcr'), data),
		/** The bytes of a file on an item. */
		read: async (binary: IBinaryData) => await Container.get(BinaryDataService).getAsBuffer(binary),
	};
}

export type Engine = Awaited<ReturnType<typeof startEngine>>;

const node = (name: string, type: string, parameters: INodeParameters = {}): INode => ({
	id: name,
	name,
	type,
	typeVersion: 1,
	position: [0, 0],
	parameters,
});
