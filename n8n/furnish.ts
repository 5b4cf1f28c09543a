import { signIn } from './client';
import { importExamples, sandboxCredential, type CredentialRef } from './examples';

/**
 * Gives n8n what a newcomer needs: an owner, a credential for the sandbox, the example workflows.
 * @returns the credential
 */
export async function furnish(n8nUrl: string, sandboxUrl: string): Promise<CredentialRef> {
	const client = await signIn(n8nUrl);
	const credential = await sandboxCredential(client, sandboxUrl);
	await importExamples(client, credential);
	return credential;
}
