import type { House } from '.';
import { startDovecot, type MailServer } from '../services/dovecot';
import type { SavedRecipe } from './mailRecipe';

export interface Mailbox {
	/** The server, for the tests. */
	server(): MailServer;
	/** Has a saved workflow wait for mail, until the tests are over. */
	watch(workflow: SavedRecipe): Promise<void>;
}

/** A mail server for all tests of a file or block. */
export function useMailbox(house: Pick<House, 'client'>): Mailbox {
	let opened: MailServer | undefined;
	const watching: string[] = [];

	beforeAll(async () => {
		opened = await startDovecot();
	});

	afterAll(async () => {
		for (const id of watching) await house.client.call('POST', `/workflows/${id}/deactivate`);
		await opened?.stop();
	});

	return {
		server: () => {
			if (!opened) throw new Error('The mail server has not started');
			return opened;
		},
		watch: async ({ id, versionId }) => {
			watching.push(id);
			await house.client.call('POST', `/workflows/${id}/activate`, { versionId });
		},
	};
}
