import type { SandboxOptions } from '../../sandbox';
import { runNode, withSandbox } from '../processes';
import type { Figure, Measured } from '../report';

const FILES = { count: 60, bytes: 300_000, seed: 1 };
const CANCEL_AFTER = 1500;
/** A call that was on its way already may arrive so much later, in milliseconds. */
const UNDER_WAY = 20;
/** Longer than any back-off that was going on. */
const LATER = 3000;

const SCENES = {
	'waiting for the budget': { latencyMs: 10 },
	'backing off': { faults: [{ mode: 'always', kind: 'status', status: 503 }] },
	'in flight': { faults: [{ mode: 'always', kind: 'hang' }] },
} as const satisfies Record<string, SandboxOptions>;

async function figuresOf(scene: string, options: SandboxOptions): Promise<Figure[]> {
	return await withSandbox(options, async (endpoint, report) => {
		const run = await runNode({ endpoint, files: FILES, cancelAfter: CANCEL_AFTER });
		const cancelledAt = run.cancelledAt ?? NaN;
		await new Promise((resolve) => setTimeout(resolve, LATER));
		const { arrivals } = await report();
		const late = arrivals.filter((at) => at > cancelledAt + UNDER_WAY).length;
		return [
			{
				name: `${scene}: ended after`,
				value: run.endedAt - cancelledAt,
				unit: 'ms',
				must: { atMost: 100 },
			},
			{ name: `${scene}: calls made after it`, value: late, unit: '', must: { be: 0 } },
		];
	});
}

/** The Stop button, at each step of a call. */
export async function cancelling(): Promise<Measured> {
	const figures: Figure[] = [];
	for (const [scene, options] of Object.entries(SCENES)) {
		figures.push(...(await figuresOf(scene, options)));
	}
	return { title: 'Cancelling an execution', figures };
}
