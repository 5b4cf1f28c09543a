import { named, png } from '../helpers/files';
import { listen } from '../helpers/http/listener';
import { useOcr } from '../helpers/ocr';

/** n8n reads these when its network code is first loaded; the sandbox is at 127.0.0.1. */
process.env.N8N_SSRF_PROTECTION_ENABLED = 'true';
process.env.N8N_SSRF_ALLOWED_IP_RANGES = '127.0.0.1/32';

const ocr = useOcr();

const fetched = async (imageUrl: string, parameters = {}) => {
	const { items, error } = await ocr.run({
		items: [{ json: {} }],
		parameters: { inputType: 'url', imageUrl, ...parameters },
		options: { downloadUrl: true, timeout: 5 },
	});
	return { text: items[0]?.json.text, message: error?.message };
};

/** A server at another address of this machine, which n8n is not to reach. */
const hidden = async () =>
	await listen((_, response) => void response.end(png('secret')), '127.0.0.2');

describe("n8n's protection against requests to internal addresses", () => {
	test('lets through what it allows', async () => {
		const web = await listen((_, response) => void response.end(png('read')));
		await expect(fetched(`${web.url}/a.png`)).resolves.toMatchObject({ text: 'read' });
		await web.close();
	});

	test.each([
		'http://169.254.169.254/latest/meta-data/a.png',
		'http://10.0.0.1/a.png',
		'http://192.168.1.1/a.png',
		'http://[::1]/a.png',
		'http://0x7f000002/a.png',
		'http://2130706434/a.png',
	])('holds for %s', async (url) => {
		const { message } = await fetched(url);
		expect(message).toMatch(
			/^a\.png: n8n could not download it from .*(?:blocked|denied|not allowed)/i,
		);
	});

	test('holds for another address of this machine, and nothing arrives there', async () => {
		const other = await hidden();
		const { message } = await fetched(`${other.url}/a.png`);
		expect(message).toMatch(/could not download/);
		expect(other.requests).toEqual([]);
		await other.close();
	});

	test("holds for the credential's endpoint, and is named in the error", async () => {
		const { error } = await ocr.run({
			items: [{ files: { data: named('a.png', png('a')) } }],
			credential: { endpoint: 'http://127.0.0.2:9' },
		});
		expect(error?.message).toMatch(
			/^a\.png: the server 127\.0\.0\.2:9 could not be reached \(.*(?:blocked|denied|not allowed)/i,
		);
	});

	test('holds for what a redirect leads to', async () => {
		const other = await hidden();
		const web = await listen(
			(_, response) => void response.writeHead(302, { location: `${other.url}/b.png` }).end(),
		);
		const { message } = await fetched(`${web.url}/a.png`);
		await web.close();
		expect(message).toMatch(/could not download/);
		expect(other.requests).toEqual([]);
		await other.close();
	});
});
