import { detectionItems } from './detectionItems';
import type { FileResult, PageItem } from './fileResult';
import { withMinConfidence } from './minConfidence';
import type { OutputMode } from './modes';
import { rawItems } from './rawItems';
import { rowsOfFile } from './rows';
import { textItem, type TextOptions } from './textItem';

export interface OutputOptions extends TextOptions {
	minConfidence: number;
	headerRow: boolean;
	tables: 'largest' | 'all';
	includeSource: boolean;
	escapeFormulas: boolean;
}

type Shaper = (file: FileResult, options: OutputOptions) => PageItem[];

const SHAPERS = {
	text: (file, options) => [{ page: 1, json: { ...textItem(file, options), ...labelOf(file) } }],
	detections: (file) => {
		const { mimeType: _, ...label } = labelOf(file);
		return detectionItems(file).map(({ page, json }) => ({ page, json: { ...json, ...label } }));
	},
	rows: ({ pages, fileName }, options) =>
		rowsOfFile(
			pages.map(({ recognized }) => recognized),
			{ ...options, ...(fileName !== undefined && { fileName }) },
		).map(({ row, page }) => ({ page, json: row })),
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

/** The items of a file, in page order. */
export function itemsOf(file: FileResult, mode: OutputMode, options: OutputOptions): PageItem[] {
	const shape: Shaper = SHAPERS[mode];
	return shape(mode === 'raw' ? file : withMinConfidence(file, options.minConfidence), options);
}
