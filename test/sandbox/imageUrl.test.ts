import type { RequestListener } from 'node:http';
import { startSandbox, type Sandbox } from '../../sandbox';
import { deadEndpoint, listen, type Listener } from '../helpers/http/listener';
import { base64, JPEG, PNG } from './files';
import { ocrClient, outcomeOf } from './sdk';

let leave = () => {};

const PATHS: Readonly<Record<string, RequestListener>> = {
	'/picture': (_, response) => response.end(PNG),
	'/moved': (_, response) => response.writeHead(302, { location: '/picture' }).end(),
	'/missing': (_, response) => response.writeHead(404).end(),
	'/refused': (_, response) => {
		response.on('close', () => leave());
		response.writeHead(403).write('Never ');
	},
	'/silent': () => {},
	'/dripping': (_, response) => response.write(PNG),
	'/empty': (_, response) => response.end(),
	'/text': (_, response) => response.end('no picture'),
	'/large': (_, response) => response.end(Buffer.alloc(7.6 * 1024 * 1024, PNG)),
};

describe('ImageUrl', () => {
	let sandbox: Sandbox;
	let impatient: Sandbox;
	let files: Listener;

	beforeAll(async () => {
		files = await listen((request, response) => PATHS[request.url ?? '']?.(request, response));
		const options = { engine: 'deterministic', requestsPerSecond: 0 } as const;
		sandbox = await startSandbox({ ...options, downloadMs: 20_000 });
		impatient = await startSandbox({ ...options, downloadMs: 50 });
	});
	afterAll(async () => {
		await Promise.all([sandbox.close(), impatient.close(), files.close()]);
	});

	const read = (path: string, { endpoint } = sandbox) =>
		outcomeOf(ocrClient(endpoint).GeneralAccurateOCR({ ImageUrl: `${files.url}${path}` }));

	it.each([
		['ok', '/picture'],
		['ok', '/moved'],
		['FailedOperation.DownLoadError', '/missing'],
		['FailedOperation.EmptyImageError', '/empty'],
		['FailedOperation.ImageDecodeFailed', '/text'],
		['LimitExceeded.TooLargeFileError', '/large'],
	])('ends in %s for %s', async (code, path) => {
		expect(await read(path)).toBe(code);
	});

	const reason = (ImageUrl: string, { endpoint } = sandbox): Promise<string> =>
		ocrClient(endpoint)
			.GeneralAccurateOCR({ ImageUrl })
			.then(
				() => 'ok',
				({ message }: Error) => message,
			);

	it.each(['/silent', '/dripping'])('must come in time, all of it: %s', async (path) => {
		expect(await read(path, impatient)).toBe('FailedOperation.DownLoadError');
		expect(await reason(`${files.url}${path}`, impatient)).toContain('longer than 0.05 s');
	});

	it('says why it could not be downloaded', async () => {
		expect(await reason(`${files.url}/missing`)).toContain('HTTP status 404.');
		expect(await reason(await deadEndpoint())).toContain('ECONNREFUSED');
	});

	it('lets go of an answer that it does not want', async () => {
		const left = new Promise<void>((resolve) => (leave = resolve));
		expect(await read('/refused')).toBe('FailedOperation.DownLoadError');
		await left;
	});

	it.each(['ftp://127.0.0.1/a.png', 'file:///etc/hostname', 'a.png', 'http://127.0.0.1:1/a.png'])(
		'cannot be %s',
		async (ImageUrl) => {
			const call = ocrClient(sandbox.endpoint).GeneralAccurateOCR({ ImageUrl });
			expect(await outcomeOf(call)).toBe('FailedOperation.DownLoadError');
		},
	);

	it('wins over ImageBase64', async () => {
		const client = ocrClient(sandbox.endpoint);
		const first = async (parameters: object) =>
			(await client.GeneralAccurateOCR(parameters)).TextDetections?.[0]?.DetectedText;
		const both = { ImageUrl: `${files.url}/picture`, ImageBase64: base64(JPEG) };
		expect(await first(both)).toBe(await first({ ImageBase64: base64(PNG) }));
	});
});
