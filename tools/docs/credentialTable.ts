import type { INodeProperties } from 'n8n-workflow';

import { TencentCloudApi } from '../../credentials/TencentCloudApi.credentials';
import { defaultOf, sentence, table, values } from './cells';

const { properties } = new TencentCloudApi();
const fields = properties.filter(({ type }) => type !== 'notice');

/** The notice above the fields says in HTML where the keys are. */
const consoles = properties
	.flatMap(({ displayName }) => [...displayName.matchAll(/<a href="([^"]+)"[^>]*>([^<]+)<\/a>/g)])
	.map(([, address, site]) => `[${site}](${address})`);

/** What the editor leaves to the notice, or to who has made a key. */
const TOLD: Readonly<Record<string, string>> = {
	secretId: `From Access Management → API Keys: ${consoles.join(' or ')}.`,
	secretKey: 'Shown only once, when the key is created. Spaces around it do no harm.',
};

/** What happens where a field is left empty. */
const LEFT_EMPTY: Readonly<Record<string, string>> = { endpoint: "the site's" };

const row = (field: INodeProperties): string[] => [
	field.displayName,
	values(field),
	LEFT_EMPTY[field.name] ?? defaultOf(field),
	TOLD[field.name] ?? sentence(field.description),
];

/** The table of the credential, from what it tells n8n. */
export const credentialTable = () =>
	table(['Field', 'Values', 'Default', 'What to enter'], fields.map(row));
