import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { EXAMPLE_KEY } from '../../sandbox';
import { HELP, parseFlags } from '../../sandbox/cli/flags';
import { welcome } from '../../sandbox/cli/welcome';
import { base64, PNG } from './files';
import { wire } from './wire';

const ROOT = join(__dirname, '../..');

const running: ChildProcessWithoutNullStreams[] = [];
afterEach(() => {
	for (const child of running.splice(0)) child.kill('SIGKILL');
});

function run(...flags: string[]): ChildProcessWithoutNullStreams {
	// In this very process: the command `tsx` starts another one, which would outlive it.
	const child = spawn(process.execPath, ['--import', 'tsx', 'sandbox/cli.ts', ...flags], {
		cwd: ROOT,
	});
	running.push(child);
	return child;
}

/** What it prints from now on until this is in it. */
async function linesUntil(child: ChildProcessWithoutNullStreams, end: string): Promise<string> {
	let text = '';
	for await (const part of child.stdout.iterator({ destroyOnReturn: false })) {
		text += String(part);
		if (text.includes(end)) return text;
	}
	throw new Error(`It has ended without ${end}:\n${text}`);
}

it('prints an endpoint and a key pair that work, and ends when it is told to', async () => {
	const child = run('--port', '0', '--engine', 'deterministic', '--rps', '1');
	const text = await linesUntil(child, 'Ctrl-C');
	const endpoint = /Endpoint +(\S+)/.exec(text)?.[1] ?? '';
	const secretId = /SecretId +(\S+)/.exec(text)?.[1] ?? '';
	const secretKey = /SecretKey +(\S+)/.exec(text)?.[1] ?? '';
	expect({ secretId, secretKey }).toEqual(EXAMPLE_KEY);
	// More than a busy machine could spread out to one a second.
	const calls = Array.from(
		{ length: 20 },
		async () => (await wire(endpoint, { key: { secretId, secretKey } })).outcome,
	);
	expect(new Set(await Promise.all(calls))).toEqual(new Set(['ok', 'RequestLimitExceeded']));
	child.kill('SIGTERM');
	expect(await once(child, 'exit')).toEqual([0, null]);
});

it('ends well when it is told to while the real engine is still loading', async () => {
	const child = run('--port', '0');
	await linesUntil(child, 'Ctrl-C stops it.');
	child.kill('SIGINT');
	expect(await once(child, 'exit')).toEqual([0, null]);
});

it('prints a line for each call: when, what, how it ended, how long it took, how much came in', async () => {
	const child = run('--port', '0', '--engine', 'deterministic');
	const endpoint = /Endpoint +(\S+)/.exec(await linesUntil(child, 'Ctrl-C stops it.'))?.[1] ?? '';
	const requestIdIn = ({ text }: { text: string }) => JSON.parse(text).Response.RequestId;

	const good = await wire(endpoint);
	const bytes = JSON.stringify({ ImageBase64: base64(PNG) }).length;
	const goodLine = await linesUntil(child, requestIdIn(good));
	expect(goodLine.trim()).toMatch(
		new RegExp(
			`^\\d\\d:\\d\\d:\\d\\d  GeneralAccurateOCR  OK  \\d+ ms  ${bytes} B in  RequestId ${requestIdIn(good)}$`,
		),
	);

	const key = { ...EXAMPLE_KEY, secretKey: 'Wrong-Secret-1' };
	const body = JSON.stringify({ ImageBase64: 'Content-1'.repeat(1000) });
	const bad = await wire(endpoint, { key, body });
	const badLine = await linesUntil(child, requestIdIn(bad));
	expect(badLine).toMatch(/  AuthFailure\.SignatureFailure  \d+ ms  9 KB in  /);

	const headers = { 'X-TC-Action': EXAMPLE_KEY.secretKey };
	const unknown = await wire(endpoint, { headers });
	const unknownLine = await linesUntil(child, requestIdIn(unknown));
	expect(unknownLine).toMatch(/  \(unknown action\)  InvalidAction  /);

	for (const secret of [EXAMPLE_KEY.secretId, EXAMPLE_KEY.secretKey, key.secretKey, 'Content-1']) {
		expect(goodLine + badLine + unknownLine).not.toContain(secret);
	}
});

it('tells what a flag takes', () => {
	expect(parseFlags(['--help'])).toBe('help');
	for (const flag of ['--port', '--host', '--engine', '--site', '--rps', '--latency', '--odd']) {
		expect(HELP).toContain(flag);
	}
	expect(() => parseFlags(['--rps', 'ten'])).toThrow('--rps takes a whole number, not "ten"');
	expect(() => parseFlags(['--engine', 'best'])).toThrow('--engine takes ocr or deterministic');
	expect(() => parseFlags(['--site', 'mars'])).toThrow('--site takes intl or china, not "mars"');
	expect(() => parseFlags(['--speed', '3'])).toThrow(/--speed.* See --help\.$/);
});

it('reads for real on loopback unless it is told otherwise', () => {
	expect(parseFlags([])).toEqual({
		port: 9710,
		host: '127.0.0.1',
		engine: 'ocr',
		keys: [{ ...EXAMPLE_KEY, site: 'intl' }],
		requestsPerSecond: 10,
		latencyMs: 0,
		faults: [],
	});
	expect(parseFlags(['--host', '0.0.0.0', '--latency', '250'])).toMatchObject({
		host: '0.0.0.0',
		latencyMs: 250,
	});
});

it('answers oddly if it is told to, the OCR calls alone', () => {
	expect(parseFlags(['--odd', '7'])).toMatchObject({
		faults: [{ mode: 'always', action: 'GeneralAccurateOCR', kind: 'odd', seed: 7 }],
	});
	expect(() => parseFlags(['--odd', 'very'])).toThrow('--odd takes a whole number, not "very"');
});

it('has the key of a China account if it is told to, and says what to choose for it', () => {
	const flags = parseFlags(['--site', 'china']);
	if (flags === 'help') throw new Error('no flags');
	expect(flags.keys).toEqual([{ ...EXAMPLE_KEY, site: 'china' }]);
	expect(welcome('http://127.0.0.1:9710', flags)).toMatch(/^  Site +China$/m);
});

it.each([
	['127.0.0.1', /n8n in Docker cannot reach this address/],
	['0.0.0.0', /http:\/\/host\.docker\.internal:9710\n(.*\n)*.* another machine .* https/],
	['192.168.1.5', /The credential refuses this endpoint.*\n.* https: .* proxy/],
])('says how n8n comes to a sandbox at %s', (host, words) => {
	const flags = parseFlags(['--host', host]);
	if (flags === 'help') throw new Error('no flags');
	const text = welcome(`http://${host}:9710`, flags);
	expect(text).toMatch(words);
	expect(text).toMatch(/Ctrl-C stops it\.$/);
});
