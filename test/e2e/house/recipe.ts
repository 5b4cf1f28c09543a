import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { serveFolder, type FileServer } from '../../../n8n/beside/fileServer';
import { readyRecipe, type Recipe } from '../../../n8n/furnish/recipes';
import type { Places } from '../../../n8n/furnish/setUp';
import { ROOT } from '../../helpers/project/packed';
import { executeWorkflow, type House } from '.';
import type { Finished } from './execution';

const TRIGGERS = ['n8n-nodes-base.manualTrigger', 'n8n-nodes-base.emailReadImap'];

export interface Kitchen {
	places: Places;
	/** Executes a recipe as `npm run n8n` sets it up, with changes to it. */
	cook(file: string, change?: (recipe: Recipe) => void): Promise<Finished>;
	close(): void;
}

/** The example files where the n8n of this house may read them, and what recipes need beside them. */
export async function openKitchen(
	house: Pick<House, 'client' | 'credential' | 'files'>,
): Promise<Kitchen> {
	const scans = join(house.files, 'scans');
	const results = join(house.files, 'results');
	cpSync(join(ROOT, 'examples/files'), scans, { recursive: true });
	mkdirSync(results);
	const web: FileServer = await serveFolder(scans);
	const places = { scans, results, web: web.url };
	return {
		places,
		cook: async (file, change = () => {}) => {
			const recipe = await readyRecipe(file, house.credential, places);
			change(recipe);
			const { id } = await house.client.call<{ id: string }>('POST', '/workflows', recipe);
			const trigger = recipe.nodes.find(({ type }) => TRIGGERS.includes(type));
			return await executeWorkflow(house.client, id, trigger?.name);
		},
		close: () => web.close(),
	};
}
