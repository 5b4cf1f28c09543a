import { png } from '../helpers/files';
import { useHouse } from './house';
import { chain, OCR, ocrNode, readFilesNode, startNode } from './house/workflow';

const house = useHouse();

describe('"Retry On Fail" on the node with one failing file among ten', () => {
	it('pays only for the failing file again', async () => {
		const pictures = Array.from({ length: 10 }, (_, index) => png(`Picture ${index}`));
		pictures.forEach((bytes, index) => house.write(`picture-${index}.png`, bytes));
		// Not repeated by the node itself: the file fails for good, until n8n runs the node again.
		house.sandbox.faults.next({
			kind: 'error',
			code: 'FailedOperation.ImageDecodeFailed',
			nth: 4,
		});
		const execution = await house.execute(
			chain([
				startNode(),
				readFilesNode(`${house.files}/picture-*.png`),
				ocrNode(
					house.credential,
					{ options: { maxConcurrency: 1 } },
					{ retryOnFail: true, maxTries: 3, waitBetweenTries: 0 },
				),
			]),
		);
		expect(execution.error).toBeUndefined();
		expect(execution.json(OCR).map(({ text }) => text)).toEqual(
			pictures.map((_, index) => `Picture ${index}`),
		);
		const files = house.sandbox.calls.map(({ parameters, outcome }) =>
			JSON.stringify([parameters.ImageBase64, outcome === 'ok']),
		);
		expect(files).toHaveLength(11);
		expect(new Set(files).size).toBe(11);
		expect(files.filter((call) => call.endsWith('false]'))).toHaveLength(1);
	});
});
