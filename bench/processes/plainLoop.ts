import { ocrClient } from '../../test/sandbox/sdk';
import { picture, type PictureSet } from '../pictures';
import { serveJob } from './child';

export interface LoopJob {
	endpoint: string;
	pictures: PictureSet;
}

/** What one writes first: the official SDK, one file after the other. Gives the seconds it took. */
async function main({ endpoint, pictures }: LoopJob): Promise<number> {
	const client = ocrClient(endpoint);
	const before = performance.now();
	for (let index = 0; index < pictures.count; index += 1) {
		const ImageBase64 = picture(pictures, index).toString('base64');
		await client.GeneralAccurateOCR({ ImageBase64 });
	}
	return (performance.now() - before) / 1000;
}

void serveJob(main);
