import { VERSION_1 } from '../../n8n/install';
import { pdf } from '../helpers/files';
import { sandboxCredential, useHouse } from './house';
import { chain, OCR, ocrNode, readFilesNode, startNode } from './house/workflow';

const house = useHouse({ manifestFolder: VERSION_1 });

const PRICES = ['Item | Price', 'HM-16 | 18.50', 'CL-45 | 12.75'].join('\n');

describe('the last n8n 1', () => {
	it('loads the package and tests its credential', async () => {
		const { client, credential, sandbox } = house;
		const data = sandboxCredential(sandbox.endpoint);
		const answer = await client.call('POST', '/credentials/test', {
			credentials: { ...credential, type: 'tencentCloudApi', data },
		});
		expect(answer).toMatchObject({ status: 'OK' });
		expect(sandbox.calls.map(({ action }) => action)).toEqual(['GetCallerIdentity']);
	});

	it('reads a PDF into rows', async () => {
		const execution = await house.execute(
			chain([
				startNode(),
				readFilesNode(house.write('prices.pdf', pdf([PRICES]))),
				ocrNode(house.credential, { operation: 'readRows' }),
			]),
		);
		expect(execution.error).toBeUndefined();
		expect(execution.json(OCR)).toEqual([
			{ Item: 'HM-16', Price: 18.5 },
			{ Item: 'CL-45', Price: 12.75 },
		]);
	});
});
