import type { IDataObject } from 'n8n-workflow';

import type { Engine } from '../../n8n/engine';
import type { Cloud } from './cloud';
import { errorShare } from './knownTexts';
import { VIEWS, type View, type ViewName } from './views';

/** What came of one file by one operation. */
export interface Reading {
	/** In a few words. */
	facts: string;
	text: string;
	milliseconds: number;
	/** Share of characters that differ from the known text; undefined where none is known. */
	errors?: number;
	failure?: string;
}

let executions = 0;

/** Asks for a file, one operation after the other: an execution is answered for a page once, so it is read once. */
export async function* readings(
	engine: Engine,
	{ credential }: Cloud,
	{ bytes, fileName }: { bytes: Buffer; fileName: string },
	names: readonly ViewName[],
	known: string | undefined,
): AsyncGenerator<Reading> {
	const executionId = `demo-${++executions}`;
	for (const name of names) {
		const view: View = VIEWS[name];
		const started = performance.now();
		const { items, error } = await engine.run({
			executionId,
			items: [{ files: { data: { bytes, fileName } } }],
			credential,
			parameters: view.parameters,
		});
		const jsons: IDataObject[] = items.map(({ json }) => json);
		const checked = name === 'text' && known !== undefined;
		yield {
			facts: view.facts(jsons),
			text: view.show(jsons),
			milliseconds: performance.now() - started,
			...(checked && { errors: errorShare(known, String(jsons[0]?.text ?? '')) }),
			...(error && { failure: `${error.message}\n${error.description ?? ''}` }),
		};
	}
}
