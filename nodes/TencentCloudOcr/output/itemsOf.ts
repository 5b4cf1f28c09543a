import { detectionItems } from './detectionItems';
import type { FileResult, PageItem } from './fileResult';
import type { OutputMode } from './modes';
import type { Pause } from '../../../layout/pause';
import { rawItems } from './rawItems';
import { rowsOfFile } from './rows';
import { textItem, type TextOptions } from './textItem';

export interface OutputOptions extends TextOptions {
	headerRow: boolean;
	tables: 'largest' | 'all';
	includeSource: boolean;
	escapeFormulas: boolean;
}

type Shaper = (
	file: FileResult,
	options: OutputOptions,
	pause: Pause,
) => PageItem[] | Promise<PageItem[]>;

const SHAPERS = {
	text: async (file, options, pause) => {
		const json = await textItem(file, options, pause);
		return [{ page: 1, json: { ...json, ...labelOf(file) } }];
	},
	detections: (file) => {
		const { mimeType: _, ...label } = labelOf(file);
		return detectionItems(file).map(({ page, json }) => ({ page, json: { ...json, ...label } }));
	},
	rows: async ({ pages, fileName }, options, pause) => {
		const recognized = pages.map((page) => page.recognized);
		const named = { ...options, ...(fileName !== undefined && { fileName }) };
		const rows = await rowsOfFile(recognized, named, pause);
		return rows.map(({ row, page }) => ({ page, json: row }));
	},
	raw: (file) =>
		rawItems(file).map(({ page, json }) => ({ page, json: { ...json, ...labelOf(file) } })),
} as const satisfies Record<OutputMode, Shaper>;

/** How the file is called; what is not known is left out. */
function labelOf({ fileName, mimeType, binaryProperty }: FileResult) {
	return {
		...(fileName !== undefined && { fileName }),
		...(mimeType !== undefined && { mimeType }),
		...(binaryProperty !== undefined && { binaryProperty }),
	};
}

/** The items of a file, in page order; `pause` is waited for between stretches of long work. */
export async function itemsOf(
	file: FileResult,
	mode: OutputMode,
	options: OutputOptions,
	pause: Pause,
): Promise<PageItem[]> {
	const shape: Shaper = SHAPERS[mode];
	return await shape(file, options, pause);
}
