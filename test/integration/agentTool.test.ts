import type { INodeParameters } from 'n8n-workflow';

import type { SourceItem } from '../../n8n/engine';
import { failing } from '../helpers/echoEngine';
import { document, picture } from '../helpers/files';
import { useOcr } from '../helpers/ocr';

const ocr = useOcr();

describe("an agent's call", () => {
	/** As an agent of version 3 has its tools executed: as a node of the type that n8n makes for tools. */
	const call = async (item: SourceItem, parameters: INodeParameters = {}, options = {}) => {
		const { nodeType } = ocr.engine;
		const description = { ...nodeType.description, name: `${nodeType.description.name}Tool` };
		const { items } = await ocr.run({
			items: [item],
			type: 'tool',
			nodeTypes: { tool: Object.assign(Object.create(nodeType), { description }) },
			node: { rewireOutputLogTo: 'ai_tool', onError: 'continueRegularOutput' },
			parameters: { inputType: 'binary', ...parameters },
			options,
		});
		return items.map(({ json }) => json);
	};

	it('gets the text of a page once, and little beside it', async () => {
		await expect(call(picture('Item | Price\nTea | 3.00', 'tea.png'))).resolves.toEqual([
			{
				text: '| Item | Price |\n| --- | --- |\n| Tea | 3.00 |',
				pageCount: 1,
				fileName: 'tea.png',
			},
		]);
	});

	it('is told what should be reviewed, and which page failed', async () => {
		const pages = ['doubtful ~40', failing('FailedOperation.ImageBlur')];
		await expect(call(document(pages), {}, { reviewBelow: 80 })).resolves.toEqual([
			{
				text: 'doubtful',
				pageCount: 2,
				failedPages: [expect.objectContaining({ page: 2 })],
				needsReview: true,
				fileName: 'letter.pdf',
			},
		]);
	});

	it('gets an item for each page where it asks for that', async () => {
		const items = await call(document(['one', 'two']), {}, { oneItemPer: 'page' });
		expect(items).toEqual(
			['one', 'two'].map((text, index) => ({
				text,
				pageCount: 2,
				page: index + 1,
				fileName: 'letter.pdf',
			})),
		);
	});

	it('gets rows as they are', async () => {
		const table = picture('Item | Price\nTea | 3.00\nPie | 4.50');
		await expect(call(table, { operation: 'readRows' })).resolves.toEqual([
			{ Item: 'Tea', Price: 3 },
			{ Item: 'Pie', Price: 4.5 },
		]);
	});
});
