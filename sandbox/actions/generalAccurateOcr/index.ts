import type { Action } from '../action';
import { sentFile } from '../file/sentFile';
import { textDetections } from '../textDetections';
import { checkParameters } from './parameters';

/** https://www.tencentcloud.com/document/product/1005/38268 */
export const generalAccurateOcr: Action = {
	service: 'ocr',
	version: '2018-11-19',
	async answer({ parameters: sent, fromQuery, key, signal }, { engine, downloadMs }) {
		const parameters = checkParameters(sent, fromQuery, key);
		const file = await sentFile(parameters, downloadMs, signal);
		const input = {
			...file,
			detectText: parameters.EnableDetectText,
			split: parameters.EnableDetectSplit,
			characters: parameters.IsWords === true,
		};
		return textDetections(await engine.recognize(input, signal));
	},
};
