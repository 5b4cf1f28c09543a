import { parentPort } from 'node:worker_threads';
import { ApiError } from '../../errors';
import { loadModels } from './models';
import type { PageDone, PageJob } from './protocol';
import { readPage } from './readPage';

const models = loadModels();

async function work({ id, input }: PageJob): Promise<PageDone> {
	try {
		const page = await readPage({ ...input, bytes: Buffer.from(input.bytes) }, await models);
		return { id, page };
	} catch (error) {
		if (error instanceof ApiError) return { id, code: error.code, message: error.message };
		return { id, code: 'FailedOperation.OcrFailed', message: String(error) };
	}
}

/** One page after the other: the models use all cores for each. */
let last: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (job: PageJob) => {
	last = last.then(() => work(job)).then((done) => parentPort?.postMessage(done));
});
