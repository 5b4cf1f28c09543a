/** Part of the members for which the test holds; 0 where there is none. */
export const share = <T>(all: readonly T[], test: (one: T) => boolean): number =>
	all.length === 0 ? 0 : all.filter(test).length / all.length;
