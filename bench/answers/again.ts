import { arrange } from '../../sandbox/engine/arrangement/arrange';
import { angleOf, linesOf, type RecordedAnswer } from './answer';

/** A recorded answer's lines put in order and numbered once more, by the sandbox. */
export interface Again {
	/** Pairs of lines that come in another order. */
	disordered: number;
	/** Pairs of lines of one paragraph: in both, in the sandbox alone, in the answer alone. */
	same: number;
	tooCoarse: number;
	tooFine: number;
}

export function arrangedAgain({ answer }: RecordedAnswer): Again {
	const lines = linesOf(answer).map((line, place) => ({
		...line,
		place,
		recorded: line.paragraph,
		characters: [],
	}));
	const page = {
		width: Math.max(...lines.flatMap(({ polygon }) => polygon.map(({ x }) => x))),
		height: Math.max(...lines.flatMap(({ polygon }) => polygon.map(({ y }) => y))),
		angle: angleOf(answer),
	};
	const arranged = arrange(lines, page);
	const recorded = new Map(lines.map((line) => [line.polygon, line]));
	const again: Again = { disordered: 0, same: 0, tooCoarse: 0, tooFine: 0 };
	arranged.forEach((a, index) => {
		const before = recorded.get(a.polygon);
		for (const b of arranged.slice(index + 1)) {
			const after = recorded.get(b.polygon);
			if (!before || !after) continue;
			if (before.place > after.place) again.disordered += 1;
			const [ours, theirs] = [a.paragraph === b.paragraph, before.recorded === after.recorded];
			if (ours && theirs) again.same += 1;
			else if (ours) again.tooCoarse += 1;
			else if (theirs) again.tooFine += 1;
		}
	});
	return again;
}
