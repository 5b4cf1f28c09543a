import { OWNER } from './client';

export interface Home {
	/** n8n's address, without a slash at its end. */
	n8nUrl: string;
	sandboxUrl: string;
	/** Name of the credential for the sandbox. */
	credential: string;
	/** What file nodes may read. */
	folders: string[];
}

/** What a person needs to use an n8n that has just started. */
export const welcome = ({ n8nUrl, sandboxUrl, credential, folders }: Home): string => `
n8n         ${n8nUrl}/home/workflows
  e-mail    ${OWNER.email}
  password  ${OWNER.password}
  sandbox   ${sandboxUrl}, in the credential "${credential}"
  recipes   among the workflows
  files     ${folders.join('\n            ')}
            File nodes may read nothing else; for more: npm run n8n -- <folder>`;
