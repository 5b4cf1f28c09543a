import { seededRandom } from '../random';
import { dice, type Dice } from './dice';
import type { Draft, Language, Trait } from './model';

/** What a kind is given to write one document. */
export interface Context extends Dice {
	language: Language;
	has(trait: Trait): boolean;
	/** The text in the document's language. */
	say(english: string, chinese: string): string;
	/** An amount in the style of this document, such as 1,234.50 or ¥1234.50. */
	money(amount: number): string;
	/** A day of 2026 in the style of this document. @param day counted from 1 January */
	date(day: number): string;
}

/** Writes one document of a kind. */
export type Kind = (context: Context) => Draft;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const plain = (amount: number): string => amount.toFixed(2);
const grouped = (amount: number): string => plain(amount).replace(/\B(?=(\d{3})+\.)/g, ',');
const continental = (amount: number): string =>
	grouped(amount).replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));

const moneyStyles = {
	en: [
		grouped,
		grouped,
		plain,
		(amount: number) => `$${grouped(amount)}`,
		(amount: number) => `£${grouped(amount)}`,
		(amount: number) => `${grouped(amount)} EUR`,
		continental,
	],
	zh: [
		grouped,
		plain,
		plain,
		(amount: number) => `¥${grouped(amount)}`,
		(amount: number) => `${plain(amount)}元`,
	],
} as const;

const two = (number: number): string => String(number).padStart(2, '0');

const dateStyles = {
	en: [
		(month: number, day: number) => `${day} ${MONTHS[month - 1] ?? ''} 2026`,
		(month: number, day: number) => `2026-${two(month)}-${two(day)}`,
		(month: number, day: number) => `${two(day)}/${two(month)}/2026`,
		(month: number, day: number) => `${MONTHS[month - 1] ?? ''} ${two(day)}`,
	],
	zh: [
		(month: number, day: number) => `2026-${two(month)}-${two(day)}`,
		(month: number, day: number) => `${month}月${day}日`,
		(month: number, day: number) => `2026年${month}月${day}日`,
		(month: number, day: number) => `2026/${two(month)}/${two(day)}`,
	],
} as const;

/** @param name the document's name, which seeds every choice */
export function contextFor(name: string, language: Language, traits: readonly Trait[]): Context {
	const thrown = dice(seededRandom(name));
	const style = thrown.pick(moneyStyles[language]);
	const dateStyle = thrown.pick(dateStyles[language]);
	return {
		...thrown,
		language,
		has: (trait) => traits.includes(trait),
		say: (english, chinese) => (language === 'en' ? english : chinese),
		money: (amount) => (amount < 0 ? `-${style(-amount)}` : style(amount)),
		date: (day) => {
			const time = new Date(Date.UTC(2026, 0, day));
			return dateStyle(time.getUTCMonth() + 1, time.getUTCDate());
		},
	};
}
