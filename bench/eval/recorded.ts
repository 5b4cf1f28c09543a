import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { pdf, png } from '../../test/helpers/files';
import { listen } from '../../test/helpers/http/listener';
import { openNode, type ReadingNode } from './node';

/** What the API answers for one page. */
export type Answer = Readonly<Record<string, unknown>>;

/** The node before answers that are given, page by page, instead of pictures. */
export interface RecordedNode extends Pick<ReadingNode, 'offers'> {
	ask(pages: readonly Answer[], parameters: INodeParameters): Promise<IDataObject[]>;
	close(): Promise<void>;
}

/** A server that hands out the answers in their order, and the node before it. */
export async function openRecorded(): Promise<RecordedNode> {
	let answers: Answer[] = [];
	const server = await listen((request, response) => {
		request.resume().on('end', () => {
			const Response = { RequestId: 'recorded', ...answers.shift() };
			response.setHeader('content-type', 'application/json').end(JSON.stringify({ Response }));
		});
	});
	const node = await openNode({
		secretId: 'AKIDrecorded',
		secretKey: 'recorded',
		endpoint: server.url,
	});
	let files = 0;
	return {
		offers: node.offers,
		async ask(pages, parameters) {
			answers = [...pages];
			files += 1;
			// Files that hold nothing but a mark that tells them apart: the answers are known.
			const marks = pages.map((_, page) => `${files} ${page}`);
			const file =
				pages.length > 1
					? { bytes: pdf(marks), fileName: `${files}.pdf`, mimeType: 'application/pdf' }
					: { bytes: png(marks.join()), fileName: `${files}.png`, mimeType: 'image/png' };
			return await node.ask(file, parameters);
		},
		close: async () => await server.close(),
	};
}
