import type { NodeExecutionHint } from 'n8n-workflow';

import { listed, plainName } from '../errors/plainText';
import type { Saying } from './saying';
import { SAYINGS } from './sayings';

const NAMES_SHOWN = 5;

/** What a notice is about: an item by its index, and one of its files by its place among them. */
export interface Subject {
	itemIndex: number;
	fileIndex: number;
}

/** Something said. */
export type Hint = Pick<Saying, 'type'> & { message: string };

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

	/** All that is said, of the files and then of the calls. */
	hints(ofCalls: readonly Hint[]): NodeExecutionHint[] {
		const said = [...this.collections].flatMap(([{ type, text, most = NAMES_SHOWN }, notices]) => {
			const names = notices.inOrder().map(plainName);
			return names.length === 0 ? [] : [{ type, message: text(listed(names, most), names.length) }];
		});
		return [...said, ...ofCalls]
			.toSorted((a, b) => a.type.localeCompare(b.type))
			.map((hint) => ({ ...hint, location: 'outputPane' as const }));
	}
}
