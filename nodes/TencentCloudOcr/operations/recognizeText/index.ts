import type { Operation } from '../operation';
import { parameters } from './parameters';
import { parseResponse } from './parseResponse';
import { properties } from './properties';

/** GeneralAccurateOCR: https://www.tencentcloud.com/document/product/1005/38268. */
export const recognizeText: Operation = {
	name: 'Recognize Text',
	action: 'Recognize text in images and PDF files',
	description: 'Reads all text with its place, in high precision (GeneralAccurateOCR)',
	product: 'ocr',
	apiAction: 'GeneralAccurateOCR',
	apiVersion: '2018-11-19',
	properties,
	parameters,
	parse: parseResponse,
};
