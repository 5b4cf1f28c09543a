import type { NodeExecutionHint } from 'n8n-workflow';

import { listed, plainName } from '../errors/plainText';

const NAMES_SHOWN = 5;

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

const list = (entries: string[]) => listed(entries.map(plainName), NAMES_SHOWN);

/** What a notice is about: an item by its index, and one of its files by its place among them. */
interface Subject {
	itemIndex: number;
	fileIndex: number;
}

/** Notices arrive as files are finished, and are reported in input order. */
class Collection {
	private readonly notices: Array<Subject & { text: string }> = [];

	add({ itemIndex, fileIndex }: Subject, text: string): void {
		this.notices.push({ itemIndex, fileIndex, text });
	}

	inOrder(): string[] {
		return this.notices
			.toSorted((a, b) => a.itemIndex - b.itemIndex || a.fileIndex - b.fileIndex)
			.map(({ text }) => text);
	}
}

/** What a run has to say besides its items; n8n shows it as hints on the node. */
export class Notices {
	private readonly skipped = new Collection();
	private readonly fileless = new Collection();
	private readonly blank = new Collection();
	private readonly tableless = new Collection();
	private readonly remarks = new Collection();

	skip(subject: Subject, file: string, why: string): void {
		this.skipped.add(subject, `${file} (${why})`);
	}

	noFile(subject: Subject, item: string, why: string): void {
		this.fileless.add(subject, `${item} (${why})`);
	}

	noText(subject: Subject, page: string): void {
		this.blank.add(subject, page);
	}

	noTable(subject: Subject, file: string): void {
		this.tableless.add(subject, file);
	}

	remark(subject: Subject, file: string, remark: string): void {
		this.remarks.add(subject, `${file}: ${remark}`);
	}

	/**
	 * @param calls calls made, retries included
	 * @param saved requests that needed no call of their own
	 */
	hints(calls: number, saved: number): NodeExecutionHint[] {
		const skipped = this.skipped.inOrder();
		const fileless = this.fileless.inOrder();
		const blank = this.blank.inOrder();
		const tableless = this.tableless.inOrder();
		const remarks = this.remarks.inOrder();
		const info = [
			skipped.length > 0 && `${plural(skipped.length, 'file')} skipped: ${list(skipped)}.`,
			fileless.length > 0 &&
				`No file matches 'Input Binary Field' in ${plural(fileless.length, 'item')}: ${list(fileless)}.`,
			blank.length > 0 && `No text found in: ${list(blank)}.`,
			tableless.length > 0 &&
				`No table found in: ${list(tableless)}. To get all that was read, set 'Output' to Text or Lines.`,
			saved > 0 &&
				`${plural(saved, 'page')} already recognized in this execution, so ${plural(calls, 'call')} instead of ${calls + saved}.`,
		];
		return [
			...info
				.filter((message) => message !== false)
				.map((message) => ({ message, type: 'info' as const })),
			...(remarks.length > 0 ? [{ message: list(remarks), type: 'warning' as const }] : []),
		].map((hint) => ({ ...hint, location: 'outputPane' as const }));
	}
}
