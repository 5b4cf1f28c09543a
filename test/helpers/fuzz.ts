const DEFAULT_RUNS = 500;

/**
 * How often a property is tried: a small fixed number with a fixed seed, so that a test gives the same
 * each time; as often as `FUZZ_RUNS` says, with a new seed, to look for what is not known yet.
 */
export const fuzz = process.env.FUZZ_RUNS
	? { numRuns: Number(process.env.FUZZ_RUNS) }
	: { numRuns: DEFAULT_RUNS, seed: 1 };

/** Milliseconds that a fuzzed property may take. */
export const FUZZ_TIMEOUT = process.env.FUZZ_RUNS ? 3_600_000 : 60_000;
