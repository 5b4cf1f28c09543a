import type { IBinaryKeyData } from 'n8n-workflow';

import type { FileResult } from '../output/fileResult';
import type { Run, Task } from './run';

const DEFAULT_FIELD = 'data';

/** The input file, as the item held it, or stored anew where it came as text or from a URL. */
async function inputFile(
	{ context }: Run,
	{ file }: Task,
	bytes: Buffer,
	{ mimeType }: FileResult,
) {
	const stored =
		file.kind === 'local' && file.binary
			? file.binary
			: await context.helpers.prepareBinaryData(bytes, file.fileName, mimeType);
	return { [file.binaryProperty ?? DEFAULT_FIELD]: stored };
}

/** The files that hang on the first item of a file, as the options ask for them. */
export async function attachments(
	run: Run,
	task: Task,
	bytes: Buffer,
	result: FileResult,
): Promise<IBinaryKeyData> {
	return {
		...(task.settings.includeBinary && (await inputFile(run, task, bytes, result))),
	};
}
