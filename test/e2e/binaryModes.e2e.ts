import { png } from '../helpers/files';
import { useHouse } from './house';
import { chain, OCR, ocrNode, readFilesNode, startNode } from './house/workflow';

const MODES = [
	{ where: 'in memory', mode: 'default', stored: /^$/ },
	{ where: 'on disk', mode: 'filesystem', stored: /^filesystem-v2:/ },
	{ where: 'in the database', mode: 'database', stored: /^database:/ },
] as const;

describe.each(MODES)('with binary data kept $where', ({ mode, stored }) => {
	const house = useHouse({ env: { N8N_DEFAULT_BINARY_DATA_MODE: mode } });

	const workflow = (combined: boolean) =>
		chain(
			[
				startNode(),
				readFilesNode(house.write('note.png', png('Kept somewhere'))),
				ocrNode(house.credential, { options: { includeBinary: true } }),
			],
			combined ? { binaryMode: 'combined' } : {},
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
		if (mode !== 'default') {
			expect(execution.json('Files')).toMatchObject([{ _files: [{ fileName: 'note.png' }] }]);
		}
		expect(execution.json(OCR)).toMatchObject([{ text: 'Kept somewhere', fileName: 'note.png' }]);
	});
});
