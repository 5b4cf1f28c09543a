import type { INodeParameters } from 'n8n-workflow';

import { png } from '../helpers/files';
import { useHouse } from './house';
import { chain, node, startNode } from './house/workflow';

const HTTP = 'HTTP Request';
const STS_VERSION = '2018-08-13';
const OCR_VERSION = '2018-11-19';

const house = useHouse();

/** The HTTP Request node with the Tencent Cloud credential, as a user sets it up. */
async function request(action: string, version: string, parameters: INodeParameters) {
	const execution = await house.execute(
		chain([
			startNode(),
			node(
				HTTP,
				'n8n-nodes-base.httpRequest',
				4.2,
				{
					url: house.sandbox.endpoint,
					authentication: 'predefinedCredentialType',
					nodeCredentialType: 'tencentCloudApi',
					sendHeaders: true,
					headerParameters: {
						parameters: [
							{ name: 'X-TC-Action', value: action },
							{ name: 'X-TC-Version', value: version },
						],
					},
					...parameters,
				},
				{ credentials: { tencentCloudApi: house.credential } },
			),
		]),
	);
	expect(execution.error).toBeUndefined();
	return execution.json(HTTP);
}

const jsonBody = (body: object): INodeParameters => ({
	method: 'POST',
	sendBody: true,
	specifyBody: 'json',
	jsonBody: JSON.stringify(body),
});

const query = (values: Record<string, string>): INodeParameters => ({
	method: 'GET',
	sendQuery: true,
	queryParameters: {
		parameters: Object.entries(values).map(([name, value]) => ({ name, value })),
	},
});

const outcomes = () => house.sandbox.calls.map(({ outcome }) => outcome);

describe('the HTTP Request node with this credential', () => {
	it('calls an action by POST with a JSON body', async () => {
		const ImageBase64 = png('Posted').toString('base64');
		const [answer] = await request('GeneralAccurateOCR', OCR_VERSION, jsonBody({ ImageBase64 }));
		expect(answer).toMatchObject({ Response: { TextDetections: [{ DetectedText: 'Posted' }] } });
		expect(outcomes()).toEqual(['ok']);
	});

	it('signs a body of non-ASCII text as it is sent', async () => {
		const ImageUrl = 'http://127.0.0.1:1/发票 & Größe.png';
		const [answer] = await request('GeneralAccurateOCR', OCR_VERSION, jsonBody({ ImageUrl }));
		expect(answer).toMatchObject({
			Response: { Error: { Code: 'FailedOperation.DownLoadError' } },
		});
		expect(house.sandbox.calls[0]?.parameters).toEqual({ ImageUrl });
	});

	it('calls an action by GET without parameters', async () => {
		const [answer] = await request('GetCallerIdentity', STS_VERSION, { method: 'GET' });
		expect(answer).toMatchObject({ Response: { AccountId: expect.any(String) } });
		expect(outcomes()).toEqual(['ok']);
	});

	it('signs the query parameters of a GET, blanks and non-ASCII text among them', async () => {
		const ImageUrl = 'http://127.0.0.1:1/发票 & Größe+1.png?a=b c';
		const [answer] = await request('GeneralAccurateOCR', OCR_VERSION, query({ ImageUrl }));
		expect(answer).toMatchObject({
			Response: { Error: { Code: 'FailedOperation.DownLoadError' } },
		});
		expect(house.sandbox.calls[0]?.parameters).toEqual({ ImageUrl });
	});
});
