/** Letters and digits alone: blanks, punctuation and the marks of Markdown do not count. */
export const lettersOf = (text: string): string =>
	(text.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? []).join('');

/** How often each letter comes in the text more often than in the other. */
const surplus = (text: string, other: string): number => {
	const counts = new Map<string, number>();
	for (const letter of lettersOf(text)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
	for (const letter of lettersOf(other)) counts.set(letter, (counts.get(letter) ?? 0) - 1);
	return [...counts.values()].reduce((sum, count) => sum + Math.max(0, count), 0);
};

/** Letters of the first text that the second one lacks, wherever they stand. */
export const lettersLost = surplus;

/** Character error without order: what is lost, or what is too much if that is more, over what there is. */
export const letterError = (truth: string, read: string): number =>
	Math.max(surplus(truth, read), surplus(read, truth)) / Math.max(1, lettersOf(truth).length);
