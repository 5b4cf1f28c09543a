import type { INodeParameters } from 'n8n-workflow';

import type { SourceFile } from '../../n8n/engine';
import type { useOcr } from './ocr';

/** The node's readings of one file, each by one operation; the operations' names and parameters stand here alone. */
export function readingsOf(ocr: ReturnType<typeof useOcr>) {
	const read = async (file: SourceFile, parameters: INodeParameters) => {
		const { items, error } = await ocr.run({ items: [{ files: { data: file } }], parameters });
		if (error) throw error;
		return items.map(({ json }) => json);
	};
	return {
		text: async (file: SourceFile, textLayout = 'lines') => {
			const [item] = await read(file, { operation: 'readText', textLayout });
			return { text: String(item?.text) };
		},
		rows: async (file: SourceFile) => await read(file, { operation: 'readRows' }),
		lines: async (file: SourceFile) => await read(file, { operation: 'readLines' }),
		/** What Tencent answered. */
		response: async (file: SourceFile) =>
			(await read(file, { operation: 'readRaw' }))[0]?.response as {
				TextDetections: Array<{ DetectedText: string }>;
			},
	};
}
