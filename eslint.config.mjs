import { n8nCommunityNodesPlugin } from '@n8n/eslint-plugin-community-nodes';
import jestPlugin from 'eslint-plugin-jest';
import n8nNodesBase from 'eslint-plugin-n8n-nodes-base';
import tseslint from 'typescript-eslint';

const SHIPPED = ['{nodes,credentials,tencent,pdf,tiff,layout}/**/*.ts'];

/** Keeps a room's imports to what the house rules allow. */
const imports = (files, patterns) => ({
	files,
	rules: {
		'@typescript-eslint/no-restricted-imports': ['error', { patterns }],
	},
});
const onlyTypesOfN8n = {
	group: ['n8n-workflow', 'n8n-core'],
	allowTypeImports: true,
	message: 'Only types: this code is tested without n8n.',
};

export default tseslint.config(
	{ ignores: ['dist/', 'coverage/', '.cache/', '**/node_modules/'] },
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.strict],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
			],
		},
	},
	{
		...n8nCommunityNodesPlugin.configs.recommended,
		files: [...SHIPPED, 'package.json'],
	},
	{
		files: SHIPPED,
		// As n8n-node's own lint has them, which tools/scan/n8nNodeLint.sh runs.
		rules: {
			'no-console': 'error',
			'no-control-regex': 'error',
			'@typescript-eslint/no-unused-vars': 'error',
		},
	},
	{
		files: ['package.json'],
		plugins: { 'n8n-nodes-base': n8nNodesBase },
		languageOptions: { parser: tseslint.parser },
		rules: n8nNodesBase.configs.community.rules,
	},
	{
		files: ['credentials/**/*.ts'],
		plugins: { 'n8n-nodes-base': n8nNodesBase },
		rules: {
			...n8nNodesBase.configs.credentials.rules,
			// n8n's own scan switches these two off: the first is for n8n's own docs, a better rule replaces the second.
			'n8n-nodes-base/cred-class-field-documentation-url-miscased': 'off',
			'n8n-nodes-base/cred-class-field-type-options-password-missing': 'off',
		},
	},
	{
		files: ['nodes/**/*.ts'],
		plugins: { 'n8n-nodes-base': n8nNodesBase },
		rules: {
			...n8nNodesBase.configs.nodes.rules,
			// Off in n8n's own scan too.
			'n8n-nodes-base/node-class-description-inputs-wrong-regular-node': 'off',
			'n8n-nodes-base/node-class-description-outputs-wrong': 'off',
			'n8n-nodes-base/node-param-type-options-max-value-present': 'off',
		},
	},
	imports(
		[
			'{tencent,pdf,tiff,layout}/**/*.ts',
			'nodes/TencentCloudOcr/{run,report,result,operations}/**/*.ts',
		],
		[onlyTypesOfN8n],
	),
	imports(
		['sandbox/**/*.ts'],
		[
			{
				group: [
					'**/nodes/**',
					'**/credentials/**',
					'**/tencent/**',
					'**/pdf/**',
					'**/tiff/**',
					'**/layout/**',
					'n8n-*',
				],
				message: 'The sandbox shares nothing with the code that it checks.',
			},
		],
	),
	{
		files: ['test/**/*.ts'],
		extends: [jestPlugin.configs['flat/recommended']],
		rules: {
			'jest/no-standalone-expect': ['error', { additionalTestBlockFunctions: ['afterEach'] }],
			'jest/expect-expect': ['error', { assertFunctionNames: ['expect*', 'fc.assert'] }],
		},
	},
);
