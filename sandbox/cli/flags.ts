import { parseArgs } from 'node:util';
import { EXAMPLE_KEY, type Site } from '../auth/keys';
import type { EngineName, SandboxOptions } from '../settings';

/** The same at every start, so that a credential made once goes on working. */
export const DEFAULT_PORT = 9710;

export const HELP = `Usage: npm run sandbox -- [flags]

  --port <number>     port to listen on (default ${DEFAULT_PORT}; 0 takes a free one)
  --host <address>    address to listen on (default 127.0.0.1; 0.0.0.0 lets n8n in Docker in)
  --engine <name>     ocr reads for real (default), deterministic answers from the file's hash
  --site <name>       site of the key's account: intl (default), or china, which has IsWords and WordsType
  --rps <number>      calls a second for each key and action (default 10; 0 switches the limit off)
  --latency <ms>      time that every call waits before it is worked on (default 0)
  --odd <number>      answers as recorded ones are now and then: corners in another order, blanks lost, cells torn;
                      another number, other oddities, the same for the same page
  --help              this text`;

export type CliOptions = Required<
	Pick<SandboxOptions, 'port' | 'host' | 'keys' | 'requestsPerSecond' | 'latencyMs' | 'faults'>
> & { engine: EngineName };

const ENGINES: readonly EngineName[] = ['ocr', 'deterministic'];
const SITES: readonly Site[] = ['intl', 'china'];

function wholeNumber(flag: string, text: string): number {
	if (/^\d{1,7}$/.test(text)) return Number(text);
	throw new Error(`--${flag} takes a whole number, not "${text}". See --help.`);
}

function oneOf<T extends string>(flag: string, names: readonly T[], text: string): T {
	const found = names.find((name) => name === text);
	if (found) return found;
	throw new Error(`--${flag} takes ${names.join(' or ')}, not "${text}". See --help.`);
}

function parse(args: string[]) {
	return parseArgs({
		args,
		options: {
			port: { type: 'string', default: String(DEFAULT_PORT) },
			host: { type: 'string', default: '127.0.0.1' },
			engine: { type: 'string', default: 'ocr' },
			site: { type: 'string', default: 'intl' },
			rps: { type: 'string', default: '10' },
			latency: { type: 'string', default: '0' },
			odd: { type: 'string' },
			help: { type: 'boolean', default: false },
		},
	}).values;
}

function known(args: string[]) {
	try {
		return parse(args);
	} catch (error) {
		throw new Error(`${error instanceof Error ? error.message : String(error)}. See --help.`);
	}
}

const oddAnswers = (seed: string | undefined): CliOptions['faults'] =>
	seed === undefined
		? []
		: [
				{
					mode: 'always',
					action: 'GeneralAccurateOCR',
					kind: 'odd',
					seed: wholeNumber('odd', seed),
				},
			];

/** @throws Error that says which flag is wrong and what it takes */
export function parseFlags(args: string[]): CliOptions | 'help' {
	const values = known(args);
	if (values.help) return 'help';
	return {
		port: wholeNumber('port', values.port),
		host: values.host,
		engine: oneOf('engine', ENGINES, values.engine),
		keys: [{ ...EXAMPLE_KEY, site: oneOf('site', SITES, values.site) }],
		requestsPerSecond: wholeNumber('rps', values.rps),
		latencyMs: wholeNumber('latency', values.latency),
		faults: oddAnswers(values.odd),
	};
}
