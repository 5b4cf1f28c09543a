import type { IBinaryData, IBinaryKeyData } from 'n8n-workflow';

import { breathe } from '../../../pdf/pause';
import { nameOf, type FileResult } from '../result/fileResult';
import { renderReport, type Mark, type Picture } from '../report';
import { imageSize } from '../report/imageSize';
import type { Run, Task } from './run';

const DEFAULT_FIELD = 'data';
const REPORT_FIELD = 'report';
const SVG = 'image/svg+xml';

/** The input file, as the item held it, or newly stored if it came as text or from a URL. */
async function inputFile(
	{ context }: Run,
	{ file }: Task,
	bytes: Buffer | undefined,
	{ mimeType }: FileResult,
): Promise<IBinaryKeyData> {
	const held = file.kind === 'local' ? file.binary : undefined;
	const stored =
		held ?? (bytes && (await context.helpers.prepareBinaryData(bytes, file.fileName, mimeType)));
	return stored ? { [file.binaryProperty ?? DEFAULT_FIELD]: stored } : {};
}

function pictureOf(bytes: Buffer | undefined, mimeType = ''): Picture | undefined {
	const size = bytes && imageSize(bytes, mimeType);
	return size
		? { ...size, dataUri: `data:${mimeType};base64,${bytes.toString('base64')}` }
		: undefined;
}

/** The picture with what was read on it; the pages of a document, and what was not fetched, on blank pages. */
async function report(
	{ context }: Run,
	{ file }: Task,
	bytes: Buffer | undefined,
	{ pages, mimeType, isDocument }: FileResult,
	marks: readonly Mark[],
): Promise<IBinaryData> {
	const picture = isDocument ? undefined : pictureOf(bytes, mimeType);
	const drawn = pages.map(({ recognized }) => ({
		page: recognized,
		...(picture && { picture }),
	}));
	const svg = await renderReport(drawn, nameOf(file), breathe, marks);
	const name = `${nameOf(file)}.report.svg`;
	return await context.helpers.prepareBinaryData(Buffer.from(svg), name, SVG);
}

/**
 * The files to attach to the first item of a file, as the options ask for them.
 * @param bytes the file's, if n8n has them
 * @param marks what the items are made of
 */
export async function attachments(
	run: Run,
	task: Task,
	bytes: Buffer | undefined,
	result: FileResult,
	marks: readonly Mark[],
): Promise<IBinaryKeyData> {
	const { includeBinary, visualReport } = task.settings;
	return {
		...(includeBinary && (await inputFile(run, task, bytes, result))),
		...(visualReport && { [REPORT_FIELD]: await report(run, task, bytes, result, marks) }),
	};
}
