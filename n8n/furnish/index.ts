import { signIn } from '../client';
import { sandboxCredential, type CredentialRef } from './credential';
import { importRecipes } from './recipes';
import type { Places } from './setUp';

/** What is in n8n when it has been furnished. */
export interface Furniture {
	credential: CredentialRef;
	/** Address of the workflow to begin with. */
	startHere: string;
}

/** Gives n8n what a newcomer needs: an owner, a credential for the sandbox, the recipes set up to run. */
export async function furnish(
	n8nUrl: string,
	sandboxUrl: string,
	places: Places,
): Promise<Furniture> {
	const client = await signIn(n8nUrl);
	const credential = await sandboxCredential(client, sandboxUrl);
	const id = await importRecipes(client, credential, places);
	return { credential, startHere: `${n8nUrl}/workflow/${id}` };
}
