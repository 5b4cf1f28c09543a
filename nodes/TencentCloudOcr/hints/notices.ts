import type { NodeExecutionHint } from 'n8n-workflow';

import { listed, plainName } from '../errors/plainText';
import type { Saying } from './saying';
import { plural, SAYINGS } from './sayings';

const NAMES_SHOWN = 5;

/** What a notice is about: an item by its index, and one of its files by its place among them. */
export interface Subject {
	itemIndex: number;
	fileIndex: number;
}

/** Notices arrive as files are finished, and are reported in input order. */
class Collection {
	private readonly notices: Array<Subject & { name: string }> = [];

	add({ itemIndex, fileIndex }: Subject, name: string): void {
		this.notices.push({ itemIndex, fileIndex, name });
	}

	inOrder(): string[] {
		return this.notices
			.toSorted((a, b) => a.itemIndex - b.itemIndex || a.fileIndex - b.fileIndex)
			.map(({ name }) => name);
	}
}

/** What a run has to say besides its items; n8n shows it as hints on the node. */
export class Notices {
	private readonly collections: Map<Saying, Collection>;

	/** @param ofOperation what the run's operation can say besides, in this order */
	constructor(ofOperation: readonly Saying[]) {
		const all: Saying[] = [...Object.values(SAYINGS), ...ofOperation];
		this.collections = new Map(all.map((saying) => [saying, new Collection()]));
	}

	add(saying: Saying, subject: Subject, name: string): void {
		this.collections.get(saying)?.add(subject, name);
	}

	/**
	 * @param calls calls made, retries included
	 * @param saved requests that needed no call of their own
	 */
	hints(calls: number, saved: number): NodeExecutionHint[] {
		const said = [...this.collections].flatMap(([{ type, text, most = NAMES_SHOWN }, notices]) => {
			const names = notices.inOrder().map(plainName);
			return names.length === 0 ? [] : [{ type, message: text(listed(names, most), names.length) }];
		});
		const saving = `${plural(saved, 'page')} already recognized in this execution, so ${plural(calls, 'call')} instead of ${calls + saved}.`;
		return [...said, ...(saved > 0 ? [{ type: 'info' as const, message: saving }] : [])]
			.toSorted((a, b) => a.type.localeCompare(b.type))
			.map((hint) => ({ ...hint, location: 'outputPane' as const }));
	}
}
