const BOUNDARY = 'next-part-of-the-mail';

export interface Attachment {
	/** Some mails name none. */
	name?: string;
	mimeType: string;
	bytes: Buffer;
}

/** Letters of other scripts are written as RFC 2231 has it. */
const named = (parameter: string, name: string | undefined): string => {
	if (name === undefined) return '';
	const isPlain = /^[\x20-\x7e]*$/.test(name);
	return isPlain
		? `; ${parameter}="${name}"`
		: `; ${parameter}*=UTF-8''${encodeURIComponent(name)}`;
};

/** A mail in a mail stands as it is (RFC 2046, 5.2.1). */
const encoded = ({ mimeType, bytes }: Attachment): string[] =>
	mimeType === 'message/rfc822'
		? ['', bytes.toString('latin1')]
		: [
				'Content-Transfer-Encoding: base64',
				'',
				bytes.toString('base64').replace(/.{76}/g, '$&\r\n'),
			];

const part = (attachment: Attachment) =>
	[
		`--${BOUNDARY}`,
		`Content-Type: ${attachment.mimeType}${named('name', attachment.name)}`,
		`Content-Disposition: attachment${named('filename', attachment.name)}`,
		...encoded(attachment),
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
