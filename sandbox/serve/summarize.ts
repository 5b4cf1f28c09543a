import { createHash } from 'node:crypto';
import type { Parameters } from '../callLog';

/** The parameters as the call log keeps them: without the megabytes of ImageBase64. */
export function summarize(parameters: Parameters): Parameters {
	const { ImageBase64: base64 } = parameters;
	if (typeof base64 !== 'string') return parameters;
	const sha256 = createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex');
	return { ...parameters, ImageBase64: { sha256, length: base64.length } };
}
