import { parentPort } from 'node:worker_threads';
import { ApiError } from '../../../errors';
import { loadModels } from '../models/models';
import { END, type PageDone, type PageJob } from './protocol';
import { readPage } from '../readPage';

const models = loadModels();

async function work(job: PageJob): Promise<PageDone> {
	try {
		return { page: await readPage({ ...job, bytes: Buffer.from(job.bytes) }, await models) };
	} catch (error) {
		if (error instanceof ApiError) return { code: error.code, message: error.message };
		return { code: 'FailedOperation.OcrFailed', message: String(error) };
	}
}

/** Messages come between two runs of a model; a thread ended from outside within one takes the process along. */
parentPort?.on('message', (job: PageJob | typeof END) => {
	if (job === END) process.exit();
	void work(job).then((done) => parentPort?.postMessage(done));
});
