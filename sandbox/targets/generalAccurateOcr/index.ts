import { ApiError } from '../../errors';
import type { Target } from '../target';
import { sentFile } from './file';
import { checkParameters } from './parameters';
import { toResponse } from './response';

/** https://www.tencentcloud.com/document/product/1005/38268 */
export const generalAccurateOcr: Target = {
	service: 'ocr',
	version: '2018-11-19',
	async answer({ parameters: sent, fromQuery, key, signal }, { engine, downloadMs }) {
		const parameters = checkParameters(sent, fromQuery, key);
		const file = await sentFile(parameters, downloadMs, signal);
		const page = await engine.recognize({
			...file,
			page: parameters.PdfPageNumber,
			detectText: parameters.EnableDetectText,
			split: parameters.EnableDetectSplit,
			characters: parameters.IsWords === true,
		});
		if (page.lines.length === 0) throw new ApiError('FailedOperation.ImageNoText');
		return toResponse(page);
	},
};
