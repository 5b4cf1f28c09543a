import type { IExecuteFunctions } from 'n8n-workflow';

import { ACTIONS } from '../../nodes/TencentCloudOcr/api/actions';
import { OPERATIONS } from '../../nodes/TencentCloudOcr/operations';
import { readItemSettings } from '../../nodes/TencentCloudOcr/settings/itemSettings';
import { readRunSettings } from '../../nodes/TencentCloudOcr/settings/runSettings';
import { readCredential } from '../../tencent/credentials';
import { credentialTable } from '../../tools/docs/credentialTable';
import { LEFT_OUT, optionProperties, parameterTables } from '../../tools/docs/parameterTables';
import { tablesIn } from '../../tools/docs/madeTables';
import { readPage, tableRows } from '../helpers/project/pages';

const china = readCredential({ secretId: 'id', secretKey: 'key', site: 'china' });

/** All that the node reads of its options, with every other parameter at its default. */
const settingsWith = (options: object) => {
	const context = {
		getNodeParameter: (name: string, _: number, fallback: unknown) =>
			name === 'options' ? options : fallback,
		getNode: () => ({}),
	} as Partial<IExecuteFunctions> as IExecuteFunctions;
	const item = readItemSettings(context, 0);
	return {
		item,
		run: readRunSettings(context),
		operations: Object.values(OPERATIONS).map(({ settings }) => settings(context, 0, item)),
		api: Object.values(ACTIONS).map(({ parameters }) => parameters(context, 0, china)),
	};
};

describe('the tables of docs/parameters.md', () => {
	it.each([
		['every parameter and option', 0, parameterTables],
		['every field of the credential', 1, credentialTable],
	])('name %s with values, default and meaning, as n8n is told', (_, index, made) => {
		const written = tablesIn(readPage('docs/parameters.md'))[index] ?? '';
		expect(tableRows(written)).toEqual(tableRows(made()));
	});

	it.each(optionProperties.map((option) => [option.displayName, option] as const))(
		'say what %s is if it is left out',
		(_, { name, default: value }) => {
			const asByDefault = settingsWith({ [name]: value });
			const leftOut = settingsWith({});
			expect(JSON.stringify(leftOut) === JSON.stringify(asByDefault)).toBe(!(name in LEFT_OUT));
		},
	);
});
