import './quietRuntime';

import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { OrtInferenceSession, OrtModule } from 'paddleocr';

/** paddleocr types its inputs loosely; what it makes are tensors of the runtime that it was given. */
function ownTensors(feeds: Record<string, unknown>): Record<string, Tensor> {
	const entries = Object.entries(feeds).flatMap(([name, tensor]): Array<[string, Tensor]> =>
		tensor instanceof Tensor ? [[name, tensor]] : [],
	);
	return Object.fromEntries(entries);
}

/** A session in the shape that paddleocr asks for; its inputs have no fixed size, so there is no metadata to pass on. */
const toSession = (session: InferenceSession): OrtInferenceSession => ({
	inputNames: session.inputNames,
	outputNames: session.outputNames,
	run: async (feeds) => await session.run(ownTensors(feeds)),
});

/**
 * Without an arena a page's memory goes back after it was read. Threads that wait for work sleep instead of spinning:
 * that halves the processor time, and the sandbox shares its machine with n8n.
 */
export const openSession = async (model: string): Promise<OrtInferenceSession> =>
	toSession(
		await InferenceSession.create(model, {
			enableCpuMemArena: false,
			extra: { session: { intra_op: { allow_spinning: '0' } } },
		}),
	);

/** ONNX Runtime in the shape that paddleocr asks for. */
export const runtime: OrtModule = {
	Tensor,
	InferenceSession: { create: async (model) => toSession(await InferenceSession.create(model)) },
};
