const BOUNDARY = 'next-part-of-the-mail';

export interface Attachment {
	name: string;
	mimeType: string;
	bytes: Buffer;
}

const part = ({ name, mimeType, bytes }: Attachment) =>
	[
		`--${BOUNDARY}`,
		`Content-Type: ${mimeType}; name="${name}"`,
		`Content-Disposition: attachment; filename="${name}"`,
		'Content-Transfer-Encoding: base64',
		'',
		bytes.toString('base64').replace(/.{76}/g, '$&\r\n'),
	].join('\r\n');

/** An e-mail with attachments, as a mail server stores it. */
export const message = (subject: string, attachments: Attachment[]): Buffer =>
	Buffer.from(
		[
			'From: Supplier <billing@supplier.example>',
			'To: inbox@buyer.example',
			`Subject: ${subject}`,
			`Date: ${new Date().toUTCString()}`,
			`Message-ID: <${Date.now()}@supplier.example>`,
			'MIME-Version: 1.0',
			`Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
			'',
			`--${BOUNDARY}`,
			'Content-Type: text/plain; charset=utf-8',
			'',
			'Dear customer, please find our invoice attached.',
			...attachments.map(part),
			`--${BOUNDARY}--`,
			'',
		].join('\r\n'),
	);
