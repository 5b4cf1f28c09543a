import type { NodeExecutionHint } from 'n8n-workflow';

import { listed, plainName } from '../errors/plainText';
import { withNewParts, type Parted } from './newParts';
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
	private readonly notices: Array<Subject & Parted> = [];

	add({ itemIndex, fileIndex }: Subject, notice: Parted): void {
		this.notices.push({ itemIndex, fileIndex, ...notice });
	}

	inOrder(): Parted[] {
		return this.notices.toSorted((a, b) => a.itemIndex - b.itemIndex || a.fileIndex - b.fileIndex);
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

	add(saying: Saying, subject: Subject, name: string, parts: readonly string[] = []): void {
		this.collections.get(saying)?.add(subject, { name, parts });
	}

	/** All that is said, of the files and then of the calls. */
	hints(ofCalls: readonly Hint[]): NodeExecutionHint[] {
		const said = [...this.collections].flatMap(([saying, collection]) => {
			const { type, text, most = NAMES_SHOWN, isOfNewParts } = saying;
			const notices = collection.inOrder();
			const names = isOfNewParts ? withNewParts(notices) : notices.map(({ name }) => name);
			if (names.length === 0) return [];
			const list = listed(names.map(plainName), most);
			return [{ type, message: text(list, names.length, plainName(notices[0]?.name ?? '')) }];
		});
		return [...said, ...ofCalls]
			.toSorted((a, b) => a.type.localeCompare(b.type))
			.map((hint) => ({ ...hint, location: 'outputPane' as const }));
	}
}
