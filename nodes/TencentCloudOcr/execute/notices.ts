import type { NodeExecutionHint } from 'n8n-workflow';

const NAMES_SHOWN = 5;

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

const list = (entries: string[]) => {
	const shown = entries.slice(0, NAMES_SHOWN).join(', ');
	const more = entries.length - NAMES_SHOWN;
	return more > 0 ? `${shown} and ${more} more` : shown;
};

/** What a run has to say beside its items; n8n shows it as hints on the node. */
export class Notices {
	private readonly skipped: string[] = [];
	private readonly blank: string[] = [];
	private readonly remarks: string[] = [];

	skip(file: string, why: string): void {
		this.skipped.push(`${file} (${why})`);
	}

	noText(page: string): void {
		this.blank.push(page);
	}

	remark(file: string, remark: string): void {
		this.remarks.push(`${file}: ${remark}`);
	}

	/**
	 * @param calls calls made, retries included
	 * @param saved requests that needed no call of their own
	 */
	hints(calls: number, saved: number): NodeExecutionHint[] {
		const { skipped, blank, remarks } = this;
		const info = [
			skipped.length > 0 && `${plural(skipped.length, 'file')} skipped: ${list(skipped)}.`,
			blank.length > 0 && `No text found in: ${list(blank)}.`,
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
