import type { Locator } from 'playwright-core';

import { EXAMPLE_KEY } from '../../sandbox';
import { useHouse } from './house';
import { fill, useEditor } from './house/editor';
import { chain, node, OCR, OCR_TYPE, startNode } from './house/workflow';

const TEMPORARY = { secretId: 'AKIDtemporaryEXAMPLE01', secretKey: 'temporaryEXAMPLEkey01' };
const EXPIRED = { secretId: 'AKIDexpiredEXAMPLE0001', secretKey: 'expiredEXAMPLEkey0001' };

let clockOffset = 0;

const house = useHouse({
	sandbox: {
		keys: [
			EXAMPLE_KEY,
			{ ...TEMPORARY, token: 'example-token' },
			{ ...EXPIRED, token: 'old-token', tokenExpired: true },
		],
		clock: { now: () => Date.now() + clockOffset },
	},
});
const editor = useEditor(house);

let dialog: Locator;

beforeAll(async () => {
	await editor().open(await house.save(chain([startNode(), node(OCR, OCR_TYPE, 1)])));
	await editor().openNode(OCR);
});

/** Opens the dialog for a new credential from the node's panel. */
beforeEach(async () => {
	clockOffset = 0;
	const { page } = editor();
	await page.getByTestId('node-credentials-select').click();
	await page
		.getByTestId('node-credentials-select-item-new')
		.filter({ visible: true })
		.first()
		.click();
	dialog = page.getByTestId('editCredential-modal');
	await dialog.getByTestId('parameter-input-secretId').waitFor();
});

afterEach(async () => {
	await dialog.locator('.el-dialog__close').click();
	await dialog.waitFor({ state: 'hidden' });
});

async function save(fields: Record<string, string>): Promise<void> {
	const values = {
		secretId: EXAMPLE_KEY.secretId,
		secretKey: EXAMPLE_KEY.secretKey,
		endpoint: house.sandbox.endpoint,
		...fields,
	};
	for (const [name, value] of Object.entries(values)) await fill(dialog, name, value);
	await dialog.getByTestId('credential-save-button').click();
}

/** n8n closes the dialog of a new credential that has passed its test, and tests it again when it is opened. */
async function turnsGreen(): Promise<void> {
	await dialog.waitFor({ state: 'hidden' });
	await editor().page.getByTestId('credential-edit-button').click();
	await dialog.getByText('Connection tested successfully').waitFor();
}

const noAction = () => undefined;
const REFUSED = { kind: 'error', code: 'AuthFailure.UnauthorizedOperation' } as const;

interface BadCase {
	what: string;
	fields: Record<string, string>;
	arrange?: () => void;
	message: RegExp;
}

const BAD: BadCase[] = [
	{
		what: 'a wrong SecretId',
		fields: { secretId: 'AKIDwrongEXAMPLE000001' },
		message: /The SecretId does not exist at this site/,
	},
	{
		what: 'a wrong SecretKey',
		fields: { secretKey: 'wrongEXAMPLEkey000001' },
		message: /the SecretKey does not belong to the SecretId/,
	},
	{
		what: 'a missing token',
		fields: TEMPORARY,
		message: /These keys need a session token/,
	},
	{
		what: 'an expired token',
		fields: { ...EXPIRED, sessionToken: 'old-token' },
		message: /The session token has expired, or belongs to other keys/,
	},
	{
		what: 'a clock that is ten minutes behind',
		fields: {},
		arrange: () => {
			clockOffset = 10 * 60_000;
		},
		message: /clock is (9 min 5\d s|10 min \d s) behind/,
	},
	{
		what: 'no network',
		fields: { endpoint: 'http://127.0.0.1:1' },
		message: /127\.0\.0\.1:1 could not be reached/,
	},
	{
		what: 'a key that is not authorised',
		fields: {},
		arrange: () => house.sandbox.faults.always(REFUSED),
		message: /The key is valid but not allowed/,
	},
	{
		what: 'plain http to another machine',
		fields: { endpoint: 'http://ocr.example.com' },
		message: /uses http\. Use https/,
	},
];

describe('a credential made in the editor', () => {
	it('turns green with good keys', async () => {
		await save({});
		await turnsGreen();
		expect(house.sandbox.calls.map(({ action, outcome }) => [action, outcome])).toContainEqual([
			'GetCallerIdentity',
			'ok',
		]);
	});

	it('turns green with temporary keys and their token', async () => {
		await save({ ...TEMPORARY, sessionToken: 'example-token' });
		await turnsGreen();
		expect(house.sandbox.calls.at(-1)?.headers['x-tc-token']).toBe('example-token');
	});

	it.each(BAD)('tells what is wrong: $what', async ({ fields, arrange = noAction, message }) => {
		arrange();
		await save(fields);
		await dialog.getByText('More details').click();
		await dialog.getByText(message).waitFor();
		expect(await dialog.getByText('Connection tested successfully').isVisible()).toBe(false);
	});
});
