import { png } from '../helpers/files';
import { useHouse } from './house';
import { chain, OCR, ocrNode, readFilesNode, startNode } from './house/workflow';

/** What n8n puts beside the JSON of a file's item. */
const WITH_FILE = [{ _files: { data: { fileName: 'note.png' } } }];

/** Where n8n keeps files unless it is told otherwise. */
const NOTHING_SET = 'filesystem';

const MODES = [
	// n8n combines nothing in memory.
	{ where: 'in memory', mode: 'default', stored: /^$/, combined: [{}] },
	{ where: 'on disk', mode: 'filesystem', stored: /^filesystem-v2:/, combined: WITH_FILE },
	{ where: 'in the database', mode: 'database', stored: /^database:/, combined: WITH_FILE },
] as const;

describe.each(MODES)('with binary data kept $where', ({ mode, stored, combined }) => {
	const house = useHouse(
		mode === NOTHING_SET ? {} : { env: { N8N_DEFAULT_BINARY_DATA_MODE: mode } },
	);

	const workflow = (isCombined: boolean) =>
		chain(
			[
				startNode(),
				readFilesNode(house.write('note.png', png('Kept somewhere'))),
				ocrNode(house.credential, { options: { includeBinary: true } }),
			],
			isCombined ? { binaryMode: 'combined' } : {},
		);

	it('reads a file that another node has stored', async () => {
		const execution = await house.execute(workflow(false));
		expect(execution.error).toBeUndefined();
		expect(execution.json(OCR)).toMatchObject([{ text: 'Kept somewhere', fileName: 'note.png' }]);
		const [file] = execution.outputs('Files')[0] ?? [];
		expect(file?.binary?.data?.id ?? '').toMatch(stored);
	});

	it('finds the file under json._files where the workflow combines binary data with JSON', async () => {
		const execution = await house.execute(workflow(true));
		expect(execution.error).toBeUndefined();
		expect(execution.json('Files')).toMatchObject(combined);
		expect(execution.json(OCR)).toMatchObject([{ text: 'Kept somewhere', fileName: 'note.png' }]);
	});
});
