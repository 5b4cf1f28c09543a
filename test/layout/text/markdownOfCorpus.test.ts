import { faultsOf } from '../../../bench/eval/markdown/faults';
import { readCorpus } from '../../../bench/eval/tables/corpus';
import { readPages } from '../../../layout/readPage';
import { renderText } from '../../../layout/text';
import { parseTextDetections } from '../../../nodes/TencentCloudOcr/api/actions/textDetections';
import { rowsOfFile } from '../../../nodes/TencentCloudOcr/operations/readRows/rowsOfFile';
import { pause } from '../../../pdf/pause';

const OPTIONS = { tables: 'all', includeSource: true, escapeFormulas: false } as const;

/** Every second one; `npm run eval` asks for all of them. */
const documents = [...readCorpus('seen'), ...readCorpus('unseen')].filter((_, at) => at % 2 === 0);

it.each(documents.map((document) => [document.name, document] as const))(
	'%s: its tables are those of Table Rows, and every letter is there once',
	async (_, document) => {
		const pages = document.pages.map(({ response }, at) => parseTextDetections(response, at + 1));
		const rowsOf = async (headerRow: 'auto' | 'no') =>
			(await rowsOfFile(pages, { ...OPTIONS, headerRow }, pause)).rows.map(({ row }) => row);
		const readings = {
			lines: pages.map(({ lines }) => lines.map(({ text }) => text)),
			markdown: await renderText(await readPages(pages, pause), 'markdown', pause),
			rows: await rowsOf('no'),
			named: await rowsOf('auto'),
		};
		expect(faultsOf(readings)).toEqual({ unlike: 0, lost: 0, twice: 0 });
	},
);
