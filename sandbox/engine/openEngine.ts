import type { EngineName } from '../settings';
import { deterministicEngine } from './deterministic';
import type { Engine } from './engine';
import { openOcrEngine } from './ocr/ocrEngine';

/** By name, the engines that come with the sandbox. */
const ENGINES = {
	deterministic: () => deterministicEngine,
	ocr: openOcrEngine,
} as const satisfies Record<EngineName, () => Engine>;

export const openEngine = (engine: EngineName | Engine): Engine =>
	typeof engine === 'string' ? ENGINES[engine]() : engine;
