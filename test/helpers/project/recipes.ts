import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IConnections, INode } from 'n8n-workflow';

import { ROOT } from './packed';

const FOLDER = path.join(ROOT, 'examples/workflows');
const OCR = 'n8n-nodes-tencent-cloud-ocr.tencentCloudOcr';

export interface Recipe {
	name: string;
	nodes: INode[];
	connections: IConnections;
}

/** The files of the example workflows. */
export const recipes = readdirSync(FOLDER);

export const readRecipe = (file: string): Recipe =>
	JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'));

export const ocrNodesOf = ({ nodes }: Recipe): INode[] => nodes.filter(({ type }) => type === OCR);
