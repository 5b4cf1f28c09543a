import { listed } from '../../errors/plainText';

const PAGES_SHOWN = 5;

/** "page 3", or "pages 3, 7 and 9 more". */
export const pagesText = (pages: number[]): string => {
	const numbers = pages.toSorted((a, b) => a - b);
	return `${numbers.length === 1 ? 'page' : 'pages'} ${listed(numbers.map(String), PAGES_SHOWN)}`;
};
