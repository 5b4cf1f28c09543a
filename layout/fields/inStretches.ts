import type { Pause } from '../pause';

/** Members worked on between two pauses: some milliseconds of work. */
const STRETCH = 100;

/** What becomes of each member, with pauses for others to have their turn. */
export const inStretches = async <From, To>(
	list: readonly From[],
	become: (member: From) => To,
	pause: Pause,
): Promise<To[]> => {
	const all: To[] = [];
	for (const [index, member] of list.entries()) {
		if (index % STRETCH === 0) await pause();
		all.push(become(member));
	}
	return all;
};
