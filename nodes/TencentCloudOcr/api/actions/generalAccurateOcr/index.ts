import type { OcrAction } from '../action';
import { checkTextDetections, parseTextDetections } from '../textDetections';
import { options } from './options';
import { parameters } from './parameters';
import { properties } from './properties';

/** GeneralAccurateOCR: https://www.tencentcloud.com/document/product/1005/38268. */
export const generalAccurateOcr: OcrAction = {
	api: { product: 'ocr', action: 'GeneralAccurateOCR', version: '2018-11-19' },
	check: checkTextDetections,
	properties,
	options,
	parameters,
	parse: parseTextDetections,
};
