import { EXAMPLE_KEY } from '../../sandbox';
import type { Client } from '../client';

export const CREDENTIAL = 'tencentCloudApi';

export interface CredentialRef {
	id: string;
	name: string;
}

/** Makes the credential for the sandbox, or brings it up to date: the sandbox may have another port each time. */
export async function sandboxCredential(client: Client, endpoint: string): Promise<CredentialRef> {
	const { secretId, secretKey } = EXAMPLE_KEY;
	const body = {
		name: 'Tencent Cloud sandbox',
		type: CREDENTIAL,
		data: { secretId, secretKey, endpoint },
	};
	const known = await client.call<CredentialRef[]>('GET', '/credentials');
	const [kept] = known.filter(({ name }) => name === body.name);
	const { id } = await (kept
		? client.call<CredentialRef>('PATCH', `/credentials/${kept.id}`, body)
		: client.call<CredentialRef>('POST', '/credentials', body));
	return { id, name: body.name };
}
