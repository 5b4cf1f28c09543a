import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IPinData } from 'n8n-workflow';

import { ROOT } from '../cacheFolder';
import type { Client } from '../client';
import { CREDENTIAL, type CredentialRef } from './credential';
import { atPlaces, pinnedFor, type Places } from './setUp';

const FOLDER = join(ROOT, 'examples', 'workflows');
const START_HERE = 'start-here.json';

interface RecipeNode {
	name: string;
	type: string;
	credentials?: Record<string, CredentialRef>;
}

/** A workflow of examples/workflows. */
export interface Recipe {
	name: string;
	nodes: RecipeNode[];
	connections: Record<string, unknown>;
	settings?: Record<string, unknown>;
	pinData?: IPinData;
}

interface Saved {
	id: string;
	name: string;
}

/** The files of examples/workflows, in the order of their names. */
export const recipeFiles = async (): Promise<string[]> => (await readdir(FOLDER)).sort();

export const readRecipe = async (file: string): Promise<Recipe> =>
	JSON.parse(await readFile(join(FOLDER, file), 'utf8'));

/** The same workflow with this credential wherever it has one for Tencent Cloud. */
export const withCredential = (
	{ name, nodes, connections, settings }: Recipe,
	credential: CredentialRef,
): Recipe => ({
	name,
	nodes: nodes.map((node) =>
		node.credentials && CREDENTIAL in node.credentials
			? { ...node, credentials: { ...node.credentials, [CREDENTIAL]: credential } }
			: node,
	),
	connections,
	settings: settings ?? {},
});

/** A recipe that runs as it is: on files that are there, and with examples in the place of services that are not. */
export async function readyRecipe(
	file: string,
	credential: CredentialRef,
	places: Places,
): Promise<Recipe & { pinData: IPinData }> {
	const recipe = withCredential(await readRecipe(file), credential);
	return { ...atPlaces(recipe, places), pinData: await pinnedFor(file) };
}

/**
 * Adds the recipes that n8n does not have yet; what a user has changed stays.
 * @returns the id of the workflow to begin with
 */
export async function importRecipes(
	client: Client,
	credential: CredentialRef,
	places: Places,
): Promise<string> {
	const known = await client.call<Saved[]>('GET', '/workflows');
	const ids = new Map(known.map(({ name, id }) => [name, id]));
	for (const file of await recipeFiles()) {
		const recipe = await readyRecipe(file, credential, places);
		if (ids.has(recipe.name)) continue;
		const { id } = await client.call<Saved>('POST', '/workflows', recipe);
		ids.set(recipe.name, id);
	}
	const { name } = await readRecipe(START_HERE);
	const id = ids.get(name);
	if (id === undefined) throw new Error(`n8n did not keep the workflow "${name}"`);
	return id;
}
