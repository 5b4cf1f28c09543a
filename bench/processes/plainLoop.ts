import { ocr } from 'tencentcloud-sdk-nodejs-ocr';

import { EXAMPLE_KEY } from '../../sandbox';
import { picture, type PictureSet } from '../pictures';
import { serveJob } from './child';

export interface LoopJob {
	endpoint: string;
	pictures: PictureSet;
}

/** What one writes first: the official SDK, one file after the other. Gives the seconds it took. */
async function main({ endpoint, pictures }: LoopJob): Promise<number> {
	const { protocol, host } = new URL(endpoint);
	const client = new ocr.v20181119.Client({
		credential: { secretId: EXAMPLE_KEY.secretId, secretKey: EXAMPLE_KEY.secretKey },
		region: 'ap-singapore',
		profile: {
			signMethod: 'TC3-HMAC-SHA256',
			httpProfile: { protocol: `${protocol}//`, endpoint: host, reqMethod: 'POST' },
		},
	});
	const before = performance.now();
	for (let index = 0; index < pictures.count; index += 1) {
		const ImageBase64 = picture(pictures, index).toString('base64');
		await client.GeneralAccurateOCR({ ImageBase64 });
	}
	return (performance.now() - before) / 1000;
}

void serveJob(main);
