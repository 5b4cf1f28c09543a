import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { TencentCredential } from '../../../tencent/credentials';
import type { ApiParameters, OcrAction } from '../api/actions/action';
import type { Client } from '../api/client';
import type { InputFile } from '../input/inputFile';
import type { Notices } from '../hints/notices';
import type { Operation } from '../operations/operation';
import type { Slabs } from '../run/memory/slabs';
import type { ItemSettings } from '../settings/itemSettings';
import type { RunSettings } from '../settings/runSettings';

/** What all files of one run of the node share. */
export interface Run {
	context: IExecuteFunctions;
	credential: TencentCredential;
	operation: Operation;
	/** What the operation calls. */
	action: OcrAction;
	client: Client;
	settings: RunSettings;
	/** Whether a failure becomes an item instead of the end of the run. */
	continueOnFail: boolean;
	/** How often the node has run before in this execution, as in a loop. */
	runIndex: number;
	/** Memory for request bodies. */
	slabs: Slabs;
	notices: Notices;
}

/** One file with what its item's parameters say. */
export interface Task {
	file: InputFile;
	/** The item that it came with. */
	item: INodeExecutionData;
	/** Its place among the item's files, counted from 0. */
	index: number;
	/** What the parameters of all operations say. */
	settings: ItemSettings;
	/** What the action is asked, beside the file. */
	parameters: ApiParameters;
	/** What the operation's own parameters say. */
	operationSettings: object;
}

/** What notices about the task are sorted by. */
export const subjectOf = ({ file, index }: Task) => ({
	itemIndex: file.itemIndex,
	fileIndex: index,
});
