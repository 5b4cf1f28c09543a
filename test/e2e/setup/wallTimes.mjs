import path from 'node:path';

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1).padStart(7)} s`;

/** Prints the wall time of each test file, and of all of them, when everything is done. */
export default class WallTimes {
	onRunComplete(_contexts, { startTime, testResults }) {
		const files = testResults.map(({ testFilePath, perfStats }) => ({
			name: path.basename(testFilePath, '.e2e.ts'),
			runtime: perfStats.runtime,
		}));
		const prepared = Number(process.env.E2E_PREPARED_IN ?? 0);
		const parts = [{ name: 'prepare', runtime: prepared }, ...files];
		const lines = parts.map(({ name, runtime }) => `${seconds(runtime)}  ${name}`);
		const all = `${seconds(prepared + Date.now() - startTime)}  all`;
		console.log(['', 'Wall time', ...lines, all].join('\n'));
	}
}
