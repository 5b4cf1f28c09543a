import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { Agent, request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { EXAMPLE_KEY } from '../../sandbox';
import { picture, type PictureSet } from '../pictures';
import { serveJob } from './child';

export interface MinimalJob {
	endpoint: string;
	pictures: PictureSet;
	warmUp: PictureSet;
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string) =>
	createHmac('sha256', key).update(data).digest();

/** TC3 in as few lines as it takes. */
function headersOf(body: Buffer, host: string) {
	const timestamp = String(Math.floor(Date.now() / 1000));
	const date = new Date().toISOString().slice(0, 10);
	const canonical = `POST\n/\n\ncontent-type:application/json\nhost:${host}\n\ncontent-type;host\n${sha256(body)}`;
	const scope = `${date}/ocr/tc3_request`;
	const toSign = `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${sha256(canonical)}`;
	const key = [date, 'ocr', 'tc3_request'].reduce(
		(last: string | Buffer, part) => hmac(last, part),
		`TC3${EXAMPLE_KEY.secretKey}`,
	);
	const signature = createHmac('sha256', key).update(toSign).digest('hex');
	return {
		'content-type': 'application/json',
		'content-length': body.length,
		'x-tc-action': 'GeneralAccurateOCR',
		'x-tc-version': '2018-11-19',
		'x-tc-timestamp': timestamp,
		authorization: `TC3-HMAC-SHA256 Credential=${EXAMPLE_KEY.secretId}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`,
	};
}

/** Reads, encodes, hashes and posts; gives the processor's seconds for each picture. */
async function main({ endpoint, pictures, warmUp }: MinimalJob): Promise<number> {
	const agent = new Agent({ keepAlive: true });
	const { host } = new URL(endpoint);
	const send = async (file: string) => {
		const bytes = await readFile(file);
		const body = Buffer.from(`{"ImageBase64":"${bytes.toString('base64')}"}`);
		const call = request(endpoint, { method: 'POST', agent, headers: headersOf(body, host) });
		call.end(body);
		const [answer] = (await once(call, 'response')) as [IncomingMessage];
		const { Response } = JSON.parse(Buffer.concat(await answer.toArray()).toString());
		if (!Response?.TextDetections) throw new Error('The minimal program got no text');
	};
	const stage = async (set: PictureSet) => {
		const folder = path.join(tmpdir(), String(set.seed));
		await mkdir(folder);
		const files = Array.from({ length: set.count }, (_, index) =>
			path.join(folder, `${index}.png`),
		);
		for (const [index, file] of files.entries()) await writeFile(file, picture(set, index));
		return files;
	};
	const [first, files] = [await stage(warmUp), await stage(pictures)];
	for (const file of first) await send(file);
	const before = process.cpuUsage();
	for (const file of files) await send(file);
	const { user, system } = process.cpuUsage(before);
	agent.destroy();
	return (user + system) / 1_000_000 / files.length;
}

void serveJob(main);
