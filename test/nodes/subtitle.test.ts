import { Workflow, type INodeParameters } from 'n8n-workflow';

import { TencentCloudOcr } from '../../nodes/TencentCloudOcr/TencentCloudOcr.node';

const type = new TencentCloudOcr();

/** What n8n makes of the subtitle of a node with these parameters. */
function subtitleOf(parameters: INodeParameters): unknown {
	const find = () => type;
	const workflow = new Workflow({
		id: 'workflow',
		active: false,
		nodeTypes: { getByName: find, getByNameAndVersion: find, getKnownTypes: () => ({}) },
		nodes: [
			{
				...{ id: '1', name: 'OCR', type: 'tencentCloudOcr', typeVersion: 1 },
				...{ position: [0, 0], parameters },
			},
		],
		connections: {},
	});
	const node = workflow.getNode('OCR');
	if (!node) throw new Error('The workflow has the node');
	const { subtitle } = type.description;
	return workflow.expression.getSimpleParameterValue(node, subtitle, 'internal', {});
}

test.each<[string, INodeParameters]>([
	['Read Text: Binary File', {}],
	['Read Table Rows: Binary File', { operation: 'readRows' }],
	['Read Lines: URL', { operation: 'readLines', inputType: 'url' }],
	['Get Raw Response: Base64', { operation: 'readRaw', inputType: 'base64' }],
])('the canvas shows "%s" under the node, as its drop-downs call them', (shown, parameters) => {
	expect(subtitleOf(parameters)).toBe(shown);
});
