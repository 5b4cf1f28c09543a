import { TencentCloudApi } from '../../../credentials/TencentCloudApi.credentials';
import { properties } from '../../../nodes/TencentCloudOcr/description';
import { API_ERRORS } from '../../../nodes/TencentCloudOcr/errors/apiErrors';
import { INPUT_ERRORS } from '../../../nodes/TencentCloudOcr/errors/inputErrors';
import { RESULT_ERRORS } from '../../../nodes/TencentCloudOcr/errors/resultErrors';
import { TRANSPORT_ERRORS } from '../../../nodes/TencentCloudOcr/errors/transportErrors';
import { optionProperties } from '../../../tools/docs/parameterTables';

/** n8n's guidelines for the words of errors and descriptions. */

const fields = [...properties, ...optionProperties, ...new TencentCloudApi().properties];
const shown = new Set([
	...fields.map(({ displayName }) => displayName),
	...optionProperties.map(({ displayName }) => `Options > ${displayName}`),
]);

const errors = Object.values({
	...API_ERRORS,
	...TRANSPORT_ERRORS,
	...INPUT_ERRORS,
	...RESULT_ERRORS,
}).flatMap(({ what, todo }) => [what, todo]);
const descriptions = fields.map(({ description = '' }) => description);

/** What stands in brackets after n8n's Edit Image node is that node's, not this one's. */
const ofThisNode = (text: string) => text.replace(/Edit Image node \([^)]*\)/g, 'Edit Image node');

const quoted = (text: string) =>
	[...ofThisNode(text).matchAll(/(?<!\w)'([A-Z][^']*)'/g)].map(([, name = '']) => name);

test('parameters are named in quotation marks, as the editor shows them', () => {
	const named = [...errors, ...descriptions].flatMap(quoted);
	expect(named.length).toBeGreaterThan(30);
	expect(named.filter((name) => !shown.has(name))).toEqual([]);
	expect(errors.filter((text) => /Options > /.test(text.replace(/'[^']*'/g, '')))).toEqual([]);
});

test('errors say what happened and what to do, not that there is an error', () => {
	expect(errors.filter((text) => /\b(?:error|problem|failure|mistake)/i.test(text))).toEqual([]);
});
