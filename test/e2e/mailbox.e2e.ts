import { cameOut, documentedTable, mailTable, skippedIn, wanted } from '../helpers/mail/cameOut';
import { ODD_MAIL } from '../helpers/mail/oddMail';
import { saveCredential, useHouse } from './house';
import { executionsOf } from './house/execution';
import { useMailbox } from './house/mailbox';
import type { SavedRecipe } from './house/mailRecipe';
import { message } from './house/message';
import { chain, node, OCR, ocrNode } from './house/workflow';
import type { MailServer } from './services/dovecot';

const house = useHouse({ sandbox: { engine: 'ocr' } });
const mailbox = useMailbox(house);

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
		const saved = await house.client.call<SavedRecipe>(
			'POST',
			'/workflows',
			await workflow(mailbox.server()),
		);
		await mailbox.watch(saved);
		const attachments = ODD_MAIL.map(({ fileName, mimeType, bytes }) => ({
			...{ mimeType, bytes },
			...(fileName !== undefined && { name: fileName }),
		}));
		await mailbox.server().deliver(message('Odds and ends', attachments));
		const [execution] = await executionsOf(house.client, saved.id, 1);
		expect(execution?.error).toBeUndefined();
		const [good = [], bad = []] = execution?.outputs(OCR) ?? [];
		const hints = execution?.hints(OCR) ?? [];
		const result = { good, bad, hints };
		expect(cameOut(ODD_MAIL, result)).toEqual(wanted(ODD_MAIL));
		expect(mailTable(ODD_MAIL, result)).toEqual(documentedTable());
		expect(good.length + bad.length + skippedIn(hints).size).toBe(ODD_MAIL.length);
	});
});
