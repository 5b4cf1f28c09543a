/** How often the event loop turns while a piece of work is under way: what others need of it, told without a clock. */
export const turnsDuring = async (work: () => Promise<unknown>): Promise<number> => {
	let [turns, isDone] = [0, false];
	const turn = () => {
		turns += 1;
		if (!isDone) setImmediate(turn);
	};
	setImmediate(turn);
	await work();
	isDone = true;
	return turns;
};
