import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { Pause } from '../../../layout/pause';
import type { ActionName } from '../api/actions';
import type { Say, Saying } from '../hints/saying';
import type { FileResult, PageItem } from '../result/fileResult';
import type { ItemSettings } from '../settings/itemSettings';

/** What the user wants of images and PDFs; `Settings` is what its parameters say for one input item. */
export interface Operation<Settings extends object = object> {
	/** Where it stands in the drop-down: the lowest comes first. */
	order: number;
	/** Display name, in title case. */
	name: string;
	/** What n8n's node panel says: "Read text from images and PDFs". */
	action: string;
	description: string;
	/** The action of Tencent Cloud that it calls. */
	calls: ActionName;
	/** Its own parameters, below those of the input. */
	properties: INodeProperties[];
	/** What it adds to Options. An entry that several operations hold, the same object, is one for all of them. */
	options: INodeProperties[];
	/** What it says on the node, beside what is said of the files of every operation. */
	sayings?: readonly Saying[];
	/** Whether it gives answers as they came, so that Min Confidence has nothing to leave out. */
	isAsAnswered?: true;
	/**
	 * Reads its own parameters for one input item.
	 * @param shared what all operations read
	 * @throws OcrError for what can be known to fail before a call
	 */
	settings(context: IExecuteFunctions, itemIndex: number, shared: ItemSettings): Settings;
	/** Whether a file's items tell of its failed pages; otherwise each failed page is an error item. */
	tellsFailedPages?(settings: Settings): boolean;
	/**
	 * The items of a file, in page order.
	 * @param say what is worth a hint on the node
	 * @param pause to be waited for between stretches of long work
	 * @throws OcrError for a file that lacks what the user wants of it
	 */
	items(
		file: FileResult,
		settings: Settings,
		say: Say,
		pause: Pause,
	): PageItem[] | Promise<PageItem[]>;
}
