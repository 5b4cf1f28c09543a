import type { IBinaryData } from 'n8n-workflow';

import { BROWSER_ID } from '../../../n8n/client';
import type { House } from '.';

/** The bytes of a file on an item, as n8n gives them to its editor. */
export async function download(
	{ url, client }: Pick<House, 'url' | 'client'>,
	file: IBinaryData | undefined,
): Promise<Buffer> {
	if (!file?.id) throw new Error('There is no file that n8n has stored');
	const query = new URLSearchParams({
		...{ id: file.id, action: 'download' },
		...{ fileName: file.fileName ?? 'file', mimeType: file.mimeType },
	});
	const { name, value } = client.cookie;
	const response = await fetch(`${url}/rest/binary-data?${query.toString()}`, {
		headers: { cookie: `${name}=${value}`, 'browser-id': BROWSER_ID },
	});
	if (!response.ok) throw new Error(`n8n does not give the file: HTTP ${response.status}`);
	return Buffer.from(await response.arrayBuffer());
}
