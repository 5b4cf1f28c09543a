import type { EngineName } from '../settings';
import { deterministicEngine } from './deterministic';
import type { Engine } from './engine';

/** By name, the engines that come with the sandbox. */
const ENGINES = {
	deterministic: () => deterministicEngine,
	ocr: () => deterministicEngine,
} as const satisfies Record<EngineName, () => Engine>;

export const openEngine = (engine: EngineName | Engine): Engine =>
	typeof engine === 'string' ? ENGINES[engine]() : engine;
