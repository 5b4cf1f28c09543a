import path from 'node:path';

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1).padStart(7)} s`;

/** Prints the wall time of each test file, and of all of them, when everything is done. */
export default class WallTimes {
	onRunComplete(_contexts, { startTime, testResults }) {
		const files = testResults.map(({ testFilePath, perfStats }) => ({
			name: path.basename(testFilePath, '.e2e.ts'),
			runtime: perfStats.runtime,
		}));
		const lines = files.map(({ name, runtime }) => `${seconds(runtime)}  ${name}`);
		console.log(['', 'Wall time', ...lines, `${seconds(Date.now() - startTime)}  all`].join('\n'));
	}
}
