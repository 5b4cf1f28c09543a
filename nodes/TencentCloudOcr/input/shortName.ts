/** Characters of a file's name, of which file systems take no more. */
const MOST = 255;

/** The name as results and errors show it: each item of a file repeats it, and a mail can give it any length. */
export const shortName = (name: string): string => name.slice(0, MOST);
