/** Letters and digits alone: blanks, punctuation and the marks of Markdown do not count. */
export const lettersOf = (text: string): string =>
	(text.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? []).join('');

/** Letters of the first text that the second one lacks, wherever they stand. */
export function lettersLost(text: string, other: string): number {
	const counts = new Map<string, number>();
	for (const letter of lettersOf(text)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
	for (const letter of lettersOf(other)) counts.set(letter, (counts.get(letter) ?? 0) - 1);
	return [...counts.values()].reduce((sum, count) => sum + Math.max(0, count), 0);
}
