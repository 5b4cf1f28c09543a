import { parentPort } from 'node:worker_threads';
import { END, type PageDone, type PageJob } from '../../../sandbox/engine/ocr/thread/protocol';

let read = 0;

/** Gives the number of pages that were read in it as the width of each; page 13 is the end of it. */
parentPort?.on('message', (job: PageJob | typeof END) => {
	if (job === END || job.page === 13) process.exit(1);
	read += 1;
	const done: PageDone = { page: { width: read, height: 1, angle: 0, lines: [] } };
	parentPort?.postMessage(done);
});
