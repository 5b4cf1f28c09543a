import { cameOut, documentedTable, mailTable, skippedIn, wanted } from '../helpers/cameOut';
import { ODD_MAIL } from '../helpers/oddMail';
import { saveCredential, useHouse } from './house';
import { executionsOf } from './house/execution';
import { message } from './house/message';
import { chain, node, OCR, ocrNode } from './house/workflow';
import { startDovecot, type MailServer } from './services/dovecot';

const house = useHouse({ sandbox: { engine: 'ocr' } });
let mail: MailServer | undefined;
let workflowId: string | undefined;

beforeAll(async () => {
	mail = await startDovecot();
});

afterAll(async () => {
	if (workflowId) await house.client.call('POST', `/workflows/${workflowId}/deactivate`);
	await mail?.stop();
});

/** Reads whatever arrives: no file is too small. */
const workflow = async ({ port, user, password }: MailServer) => {
	const imap = await saveCredential(house.client, 'imap', 'Odd mail', {
		...{ host: '127.0.0.1', port, user, password },
		...{ secure: false, allowUnauthorizedCerts: true },
	});
	const trigger = node(
		'Mail',
		'n8n-nodes-base.emailReadImap',
		2,
		{
			downloadAttachments: true,
			format: 'simple',
			dataPropertyAttachmentsPrefixName: 'attachment_',
		},
		{ credentials: { imap } },
	);
	const read = ocrNode(
		house.credential,
		{ binaryPropertyName: 'attachment_*' },
		{ onError: 'continueErrorOutput' },
	);
	return chain([trigger, read]);
};

describe('a mail of odd attachments', () => {
	it('loses none of them without a word', async () => {
		if (!mail) throw new Error('The mail server has not started');
		const { id, versionId } = await house.client.call<{ id: string; versionId: string }>(
			'POST',
			'/workflows',
			await workflow(mail),
		);
		workflowId = id;
		await house.client.call('POST', `/workflows/${id}/activate`, { versionId });
		const attachments = ODD_MAIL.map(({ fileName, mimeType, bytes }) => ({
			...{ mimeType, bytes },
			...(fileName !== undefined && { name: fileName }),
		}));
		await mail.deliver(message('Odds and ends', attachments));
		const [execution] = await executionsOf(house.client, id, 1);
		expect(execution?.error).toBeUndefined();
		const [good = [], bad = []] = execution?.outputs(OCR) ?? [];
		const hints = execution?.hints(OCR) ?? [];
		const result = { good, bad, hints };
		expect(cameOut(ODD_MAIL, result)).toEqual(wanted(ODD_MAIL));
		expect(mailTable(ODD_MAIL, result)).toEqual(documentedTable());
		expect(good.length + bad.length + skippedIn(hints).size).toBe(ODD_MAIL.length);
	});
});
