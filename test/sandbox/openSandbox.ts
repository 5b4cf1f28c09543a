import { startSandbox, type Sandbox, type SandboxOptions } from '../../sandbox';

const open: Sandbox[] = [];

afterEach(async () => {
	await Promise.all(open.splice(0).map((sandbox) => sandbox.close()));
});

/** A sandbox for one test alone; closed after it, whatever came of it. */
export async function openSandbox(options: SandboxOptions): Promise<Sandbox> {
	const sandbox = await startSandbox(options);
	open.push(sandbox);
	return sandbox;
}
