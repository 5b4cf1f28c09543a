import { OWNER } from './client';

export interface Home {
	/** Address of the workflow to begin with. */
	startHere: string;
	sandboxUrl: string;
	/** Name of the credential for the sandbox. */
	credential: string;
	/** What file nodes may read. */
	folders: string[];
	/** The folder that recipes write to. */
	results: string;
}

/** What a person needs to use an n8n that has just started. */
export const welcome = ({ startHere, sandboxUrl, credential, folders, results }: Home): string => `
Start here  ${startHere}
  e-mail    ${OWNER.email}
  password  ${OWNER.password}
  then      click "Execute workflow"

Recipes     among the workflows, set up to run on the example files
Sandbox     ${sandboxUrl}, in the credential "${credential}"
Files       ${folders.join('\n            ')}
            File nodes may read nothing else; for more: npm run n8n -- <folder>
Results     ${results}
`;
