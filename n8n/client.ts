import { setTimeout as pause } from 'node:timers/promises';

/** Who n8n belongs to, on this machine alone. */
export const OWNER = {
	email: 'owner@n8n.example',
	password: 'Example-Password-1',
	firstName: 'Olive',
	lastName: 'Owner',
} as const;

/** n8n ties a cookie to what calls itself this in its header. */
export const BROWSER_ID = 'project';

const POLL_EVERY = 100;
const READY_TIMEOUT = 300_000;

export interface Client {
	/** The cookie that a browser needs to be the owner. */
	cookie: { name: string; value: string };
	/**
	 * Calls n8n's own API, under `/rest`.
	 * @returns what the answer holds as `data`
	 * @throws Error with n8n's words
	 */
	call<T>(method: string, path: string, body?: unknown): Promise<T>;
}

async function send(url: string, method: string, headers: Record<string, string>, body: unknown) {
	const response = await fetch(url, {
		method,
		headers: { 'content-type': 'application/json', 'browser-id': BROWSER_ID, ...headers },
		...(body !== undefined && { body: JSON.stringify(body) }),
	});
	const text = await response.text();
	if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text.slice(0, 2000)}`);
	return { response, text };
}

/** n8n answers before all its routes are there. */
async function ownerExists(url: string): Promise<boolean> {
	const deadline = Date.now() + READY_TIMEOUT;
	for (;;) {
		try {
			const { text } = await send(`${url}/rest/settings`, 'GET', {}, undefined);
			const { data } = JSON.parse(text) as {
				data: { userManagement: { showSetupOnFirstLoad: boolean } };
			};
			return !data.userManagement.showSetupOnFirstLoad;
		} catch (error) {
			if (Date.now() > deadline) throw error;
			await pause(POLL_EVERY);
		}
	}
}

/** Makes the owner where there is none yet, and signs in. */
export async function signIn(url: string): Promise<Client> {
	const { response } = (await ownerExists(url))
		? await send(
				`${url}/rest/login`,
				'POST',
				{},
				{
					emailOrLdapLoginId: OWNER.email,
					email: OWNER.email,
					password: OWNER.password,
				},
			)
		: await send(`${url}/rest/owner/setup`, 'POST', {}, OWNER);
	const [cookie = ''] = response.headers.getSetCookie().map((line) => line.split(';', 1)[0] ?? '');
	const [name = '', value = ''] = cookie.split(/=(.*)/s);
	return {
		cookie: { name, value },
		async call<T>(method: string, path: string, body?: unknown): Promise<T> {
			const { text } = await send(`${url}/rest${path}`, method, { cookie }, body);
			return (JSON.parse(text) as { data: T }).data;
		},
	};
}
