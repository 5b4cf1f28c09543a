/** What the sandbox plays: one folder or file, and one line here, for each action. The name is X-TC-Action. */
export { generalAccurateOcr as GeneralAccurateOCR } from './generalAccurateOcr';
export { getCallerIdentity as GetCallerIdentity } from './getCallerIdentity';
