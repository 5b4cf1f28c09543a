import type { Client } from '../../../n8n/client';
import { readRecipe, withCredential } from '../../../n8n/furnish/recipes';
import type { MailServer } from '../services/dovecot';
import { saveCredential } from '.';
import type { CredentialRef } from './workflow';

const TRIGGER = 'n8n-nodes-base.emailReadImap';

export interface SavedRecipe {
	id: string;
	versionId: string;
}

/** Saves a recipe that waits for mail, with the two credentials it asks for. */
export async function saveMailRecipe(
	client: Client,
	credential: CredentialRef,
	{ port, user, password }: Pick<MailServer, 'port' | 'user' | 'password'>,
	file = 'mail-attachments-to-spreadsheet.json',
): Promise<SavedRecipe> {
	const imap = await saveCredential(client, 'imap', 'Mail', {
		...{ host: '127.0.0.1', port, user, password },
		...{ secure: false, allowUnauthorizedCerts: true },
	});
	const workflow = withCredential(await readRecipe(file), credential);
	const [trigger] = workflow.nodes.filter(({ type }) => type === TRIGGER);
	if (!trigger) throw new Error('The recipe has no IMAP trigger');
	trigger.credentials = { imap };
	return await client.call<SavedRecipe>('POST', '/workflows', workflow);
}
