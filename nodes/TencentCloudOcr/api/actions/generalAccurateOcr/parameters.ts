import type { IExecuteFunctions } from 'n8n-workflow';

import type { TencentCredential } from '../../../../../tencent/credentials';
import { OcrError } from '../../../errors/OcrError';
import { choice, flag } from '../../../settings/values';
import type { ApiParameters } from '../action';
import { CONFIG_IDS, WORDS_TYPES } from './choices';

/** What the API does where WordsType is not sent. */
const ALL_WORDS = '0';

/** Sent to the China site only: the International one does not define them. */
function chinaParameters(
	options: { isWords?: unknown; wordsType?: unknown },
	{ site }: TencentCredential,
): ApiParameters {
	const isWords = flag(options.isWords, false);
	const wordsType = choice('Words Type', String(options.wordsType ?? ALL_WORDS), WORDS_TYPES);
	const isWordsType = wordsType !== ALL_WORDS && !isWords;
	if (site !== 'china' && (isWords || isWordsType)) throw new OcrError('CHINA_ONLY');
	return { ...(isWords && { IsWords: true }), ...(isWordsType && { WordsType: wordsType }) };
}

/** The parameters of GeneralAccurateOCR; what the API applies by itself is not sent. */
export function parameters(
	context: IExecuteFunctions,
	itemIndex: number,
	credential: TencentCredential,
): ApiParameters {
	const configId = context.getNodeParameter('configId', itemIndex, 'OCR');
	const options = context.getNodeParameter('options', itemIndex, {});
	const ConfigID = choice('Text Language', configId, CONFIG_IDS);
	return {
		ConfigID,
		EnableDetectText: flag(options.enableDetectText, true),
		// The API takes these with ConfigID OCR only, and the options are hidden with any other.
		...(ConfigID === 'OCR' && {
			EnableDetectSplit: flag(options.enableDetectSplit, false),
			...chinaParameters(options, credential),
		}),
	};
}
