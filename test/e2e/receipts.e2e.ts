import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../helpers/packed';
import { readRecipe } from '../helpers/recipes';
import { saveCredential, useHouse } from './house';
import { cellsOf } from './house/cells';
import { download } from './house/download';
import { executionsOf } from './house/execution';
import { message } from './house/message';
import { officeSum } from './house/officeSum';
import type { CredentialRef, WorkflowData } from './house/workflow';
import { startDovecot, type MailServer } from './services/dovecot';

/** The two recipes that read fields, with the sandbox's OCR: what they come to is summed by LibreOffice. */

const house = useHouse({ sandbox: { engine: 'ocr', requestsPerSecond: 0 } });

const RECEIPTS = join(ROOT, 'test/fixtures/receipts');
const PRINTED: Record<string, { date: string; total: number }> = JSON.parse(
	readFileSync(join(RECEIPTS, 'expected.json'), 'utf8'),
);
/** Of three countries, with points and commas before decimals. */
const ATTACHED = ['receipt-british.jpg', 'receipt-german.jpg', 'invoice-american.jpg'];

/** A recipe with credentials, by the type of the credential, and what its first note says to change. */
function ready(
	file: string,
	credentials: Record<string, CredentialRef>,
	changes: Record<string, string> = {},
): WorkflowData {
	let text = JSON.stringify(readRecipe(file));
	for (const [from, to] of Object.entries(changes)) text = text.replaceAll(from, to);
	const { name, nodes, connections }: WorkflowData = JSON.parse(text);
	const types: Record<string, string> = {
		'n8n-nodes-base.emailReadImap': 'imap',
		'n8n-nodes-tencent-cloud-ocr.tencentCloudOcr': 'tencentCloudApi',
	};
	for (const node of nodes) {
		const type = types[node.type] ?? '';
		const credential = credentials[type];
		if (credential) node.credentials = { [type]: credential };
	}
	return { name, nodes, connections, settings: { executionOrder: 'v1' } };
}

describe('a mail with three receipts', () => {
	let mail: MailServer | undefined;
	let workflowId: string | undefined;

	beforeAll(async () => {
		mail = await startDovecot();
	});

	afterAll(async () => {
		if (workflowId) await house.client.call('POST', `/workflows/${workflowId}/deactivate`);
		await mail?.stop();
	});

	it('becomes three rows of a spreadsheet, whose numbers LibreOffice sums', async () => {
		if (!mail) throw new Error('The mail server has not started');
		const { port, user, password } = mail;
		const imap = await saveCredential(house.client, 'imap', 'Receipts', {
			...{ host: '127.0.0.1', port, user, password },
			...{ secure: false, allowUnauthorizedCerts: true },
		});
		const { id, versionId } = await house.client.call<{ id: string; versionId: string }>(
			'POST',
			'/workflows',
			ready('receipts-by-mail-to-rows.json', { imap, tencentCloudApi: house.credential }),
		);
		workflowId = id;
		await house.client.call('POST', `/workflows/${id}/activate`, { versionId });
		await mail.deliver(
			message(
				'Expenses of March',
				ATTACHED.map((name) => ({
					name,
					mimeType: 'image/jpeg',
					bytes: readFileSync(join(RECEIPTS, name)),
				})),
			),
		);
		const [execution] = await executionsOf(house.client, workflowId, 1);
		expect(execution?.error).toBeUndefined();
		expect(execution?.outputs('What could not be read')).toEqual([]);
		const file = await download(
			house,
			execution?.outputs('Make a spreadsheet')[0]?.[0]?.binary?.data,
		);
		const [heading, ...rows] = cellsOf(file);
		expect(heading).toEqual([
			...['Date', 'Number', 'Total', 'Currency', 'needsReview', 'From', 'Subject'],
		]);
		expect(rows.map((row) => [row[0], row[2], row[6]])).toEqual(
			ATTACHED.map((name) => [PRINTED[name]?.date, PRINTED[name]?.total, 'Expenses of March']),
		);
		const sum = ATTACHED.reduce((all, name) => all + (PRINTED[name]?.total ?? NaN), 0);
		expect(await officeSum(file, 'Total')).toBeCloseTo(sum, 2);
	});
});

describe('a folder of invoices', () => {
	it('becomes its lines with number and date, whose amounts LibreOffice sums', async () => {
		const [scans, results] = [join(house.files, 'scans'), join(house.files, 'results')];
		cpSync(join(ROOT, 'examples/files'), scans, { recursive: true });
		mkdirSync(results);
		const execution = await house.execute(
			ready(
				'invoice-lines-with-number-and-date.json',
				{ tencentCloudApi: house.credential },
				{ '/data/scans': scans, '/data/results': results },
			),
		);
		expect(execution.error).toBeUndefined();
		const file = readFileSync(join(results, 'invoices.xlsx'));
		const [heading, ...rows] = cellsOf(file);
		expect(heading).toEqual([
			...['Invoice number', 'Invoice date'],
			...['Item', 'Description', 'Qty', 'Unit price', 'Amount'],
		]);
		expect(rows).toHaveLength(6);
		for (const row of rows) expect(row.slice(0, 2)).toEqual(['NT-20418', '2026-03-12']);
		expect(rows[0]?.slice(2)).toEqual(['HM-16', 'Claw hammer, 16 oz', 4, 18.5, 74]);
		expect(await officeSum(file, 'Amount')).toBeCloseTo(532.2, 2);
	});
});
