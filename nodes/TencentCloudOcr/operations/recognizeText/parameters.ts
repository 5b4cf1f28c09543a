import type { IExecuteFunctions } from 'n8n-workflow';

import type { TencentCredential } from '../../../../tencent/credentials';
import { OcrError } from '../../errors/OcrError';
import type { ApiParameters, PageSource } from '../operation';

/** Sent to the China site only: the International one does not define them. */
function chinaParameters(
	{ isWords, wordsType }: { isWords?: unknown; wordsType?: unknown },
	{ site }: TencentCredential,
): ApiParameters {
	const asked = isWords === true || (wordsType !== undefined && wordsType !== '0');
	if (site !== 'china') {
		if (asked) throw new OcrError('CHINA_ONLY');
		return {};
	}
	return {
		...(isWords === true && { IsWords: true }),
		...(typeof wordsType === 'string' && isWords !== true && { WordsType: wordsType }),
	};
}

/** Makes the parameters of GeneralAccurateOCR; what the API applies by itself is not sent. */
export function parameters(
	context: IExecuteFunctions,
	itemIndex: number,
	credential: TencentCredential,
): (source: PageSource) => ApiParameters {
	const parameter = <T>(name: string, fallback: T) =>
		context.getNodeParameter(name, itemIndex, fallback) as T;
	const configId = parameter('configId', 'OCR');
	const own = {
		ConfigID: configId,
		EnableDetectText: parameter('enableDetectText', true),
		// The API takes it with ConfigID OCR only, and the parameter is hidden with any other.
		...(configId === 'OCR' && { EnableDetectSplit: parameter('enableDetectSplit', false) }),
		...(configId === 'OCR' && chinaParameters(parameter('options', {}), credential)),
	};
	return ({ imageUrl, isPdf, pdfPageNumber }) => ({
		...(imageUrl !== undefined && { ImageUrl: imageUrl }),
		...own,
		...(isPdf && { IsPdf: true }),
		...(pdfPageNumber !== undefined && { PdfPageNumber: pdfPageNumber }),
	});
}
