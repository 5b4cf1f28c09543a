import type { IExecuteFunctions } from 'n8n-workflow';

import { TencentCloudApi } from '../../credentials/TencentCloudApi.credentials';
import { OPERATIONS } from '../../nodes/TencentCloudOcr/operations';
import { readItemSettings } from '../../nodes/TencentCloudOcr/settings/itemSettings';
import { readRunSettings } from '../../nodes/TencentCloudOcr/settings/runSettings';
import { readCredential } from '../../tencent/credentials';
import { LEFT_OUT, optionProperties, parameterTables } from '../../tools/docs/parameterTables';
import { tablesIn } from '../../tools/docs/readmeTables';
import { readme, section, tableRows } from '../helpers/pages';

const china = readCredential({ secretId: 'id', secretKey: 'key', site: 'china' });

/** All that the node reads of its options, with every other parameter at its default. */
const settingsWith = (options: object) => {
	const context = {
		getNodeParameter: (name: string, _: number, fallback: unknown) =>
			name === 'options' ? options : fallback,
	} as Partial<IExecuteFunctions> as IExecuteFunctions;
	return {
		item: readItemSettings(context, 0),
		run: readRunSettings(context),
		api: Object.values(OPERATIONS).map(({ parameters }) => parameters(context, 0, china)),
	};
};

describe("the README's tables", () => {
	it('name every parameter and option with values, default and meaning, as the node tells n8n', () => {
		expect(tableRows(tablesIn(readme()))).toEqual(tableRows(parameterTables()));
	});

	it.each(optionProperties.map((option) => [option.displayName, option] as const))(
		'say what %s is if it is left out',
		(_, { name, default: value }) => {
			const asByDefault = settingsWith({ [name]: value });
			const leftOut = settingsWith({});
			expect(JSON.stringify(leftOut) === JSON.stringify(asByDefault)).toBe(!(name in LEFT_OUT));
		},
	);

	it('name every field of the credential, with its default', () => {
		const fields = new TencentCloudApi().properties.filter(({ type }) => type !== 'notice');
		const [, ...rows] = tableRows(section(readme(), 'Credentials'));
		expect(rows.map(([name]) => name)).toEqual(fields.map(({ displayName }) => displayName));
		const defaults = rows.map(([, value]) => value);
		expect(defaults).toEqual(['', '', '', '`intl`', '`ap-singapore`', "the site's"]);
		expect(fields.map((field) => field.default)).toEqual(['', '', '', 'intl', 'ap-singapore', '']);
	});
});
