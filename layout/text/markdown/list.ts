import type { ListItem } from '../../page';
import { joinFlow, type Words } from '../joinText';
import type { Texts } from '../rowText';
import { escapeLine } from './escape';

/** What lists are written with: two in succession are one list unless their signs differ. */
export const SIGNS = [
	{ bullet: '-', number: '.' },
	{ bullet: '*', number: ')' },
] as const;

export type Signs = (typeof SIGNS)[number];

/** A number as Markdown shows it: without zeros before it. */
const NUMBER = /^(0|[1-9]\d{0,2})[.)）、]$/u;

/** An item with its own number, or with a bullet; letters and other numbers stay as they are printed. */
const itemLine = ({ marker, rows }: ListItem, texts: Texts, words: Words, signs: Signs): string => {
	const text = joinFlow(texts.rows(rows), words);
	const rest = text.startsWith(marker) ? text.slice(marker.length).trim() : text;
	const [, number] = NUMBER.exec(marker) ?? [];
	if (number !== undefined) return `${number}${signs.number} ${escapeLine(rest)}`;
	const isBullet = !/[\p{L}\p{N}]/u.test(marker);
	return `${signs.bullet} ${escapeLine(isBullet ? rest : text)}`;
};

export const renderList = (
	items: readonly ListItem[],
	texts: Texts,
	words: Words,
	signs: Signs,
): string => items.map((item) => itemLine(item, texts, words, signs)).join('\n');
