import { API_ERRORS } from '../../nodes/TencentCloudOcr/errors/apiErrors';
import { INPUT_ERRORS } from '../../nodes/TencentCloudOcr/errors/inputErrors';
import type { ErrorMeaning } from '../../nodes/TencentCloudOcr/errors/meaning';
import { NETWORK_REMEDIES } from '../../nodes/TencentCloudOcr/errors/networkRemedies';
import { RESULT_ERRORS } from '../../nodes/TencentCloudOcr/errors/resultErrors';
import { TRANSPORT_ERRORS } from '../../nodes/TencentCloudOcr/errors/transportErrors';

type Table = Record<string, ErrorMeaning>;

const RETRIES = { backOff: 'yes', slowDown: 'yes, all calls slow down' } as const;

const ENDINGS = {
	anyTime: 'no, nor is any other call made',
	atStart: 'no, nor is any other call made where none was served before',
} as const;

const triedAgain = ({ retry, endsCalls }: ErrorMeaning) =>
	retry ? RETRIES[retry] : endsCalls ? ENDINGS[endsCalls] : '';

const row = ([code, meaning]: [string, ErrorMeaning]) =>
	`| ${code} | ${meaning.what} | ${meaning.todo} | ${triedAgain(meaning)} |`;

const section = (title: string, text: string, table: Table) => `## ${title}

${text}

| Code | What happened | What to do | Retried |
| --- | --- | --- | --- |
${Object.entries(table).map(row).join('\n')}
`;

/** Each remedy once, with the codes that it is for. */
const networkTable = () => {
	const remedies = [...new Set(Object.values(NETWORK_REMEDIES))];
	const codesOf = (remedy: string | undefined) =>
		Object.keys(NETWORK_REMEDIES).filter((code) => NETWORK_REMEDIES[code] === remedy);
	const rows = remedies.map((remedy) => `| ${codesOf(remedy).join(', ')} | ${remedy} |`);
	return `| In the message | What to do |
| --- | --- |
${rows.join('\n')}
`;
};

/** docs/errors.md: every code that the node knows, as its error tables have it. */
export const errorsPage = () => `# Errors

Made from the node's error tables by \`npx tsx tools/docs/errors.ts\`. A message names the file and page before what happened; the
description has what to do, the code and the RequestId. Codes that are not listed are shown as Tencent Cloud gives them.

${section(
	'From Tencent Cloud',
	'Codes of GeneralAccurateOCR and common codes, as Tencent documents them. A sub-code that is not listed has the words of its parent, and is retried as its parent is. Where no other call is made, the files that are left get the same error, which names the file that it was found with. That holds for one run of the node and one region.',
	API_ERRORS,
)}
${section('On the way', "No usable answer came. These codes are the node's own.", TRANSPORT_ERRORS)}
A NETWORK_ERROR says more where the network did:

${networkTable()}
${section('Before a call', 'Found in the input, so nothing was paid.', INPUT_ERRORS)}
${section('In the result', 'The calls were good.', RESULT_ERRORS)}`;
