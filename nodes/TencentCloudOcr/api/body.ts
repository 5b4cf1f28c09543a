/**
 * Bytes encoded at a time: a multiple of 3, so that the parts join without padding, and so few that
 * the strings on the way are cheap garbage; large ones make V8 collect n8n's whole heap again and again.
 */
const CHUNK = 3 * 16 * 1024;

export const base64Length = (bytes: number) => Math.ceil(bytes / 3) * 4;

/** The largest request body: POST with TC3 takes up to 10 MB, the image in Base64 included. */
export const MAX_BODY_BYTES = 10 * 1024 * 1024;

const HEAD = '{"ImageBase64":"';
const tailFor = (parameters: Readonly<Record<string, unknown>>) =>
	Object.keys(parameters).length === 0 ? '"}' : `",${JSON.stringify(parameters).slice(1)}`;

/** Bytes that `imageBody` will take, known before encoding. */
export const bodyLength = (parameters: Readonly<Record<string, unknown>>, image: Buffer) =>
	HEAD.length + base64Length(image.length) + Buffer.byteLength(tailFor(parameters));

/**
 * The JSON body of a call with an image, as the bytes that are signed and sent. The image is encoded
 * straight into them: as a string on the way it would take its size in memory once more.
 * @param allocate gives the memory for it
 */
export function imageBody(
	parameters: Readonly<Record<string, unknown>>,
	image: Buffer,
	allocate: (bytes: number) => Buffer,
): Buffer {
	const body = allocate(bodyLength(parameters, image));
	let end = body.write(HEAD, 'latin1');
	for (let start = 0; start < image.length; start += CHUNK) {
		end += body.write(image.toString('base64', start, start + CHUNK), end, 'latin1');
	}
	body.write(tailFor(parameters), end);
	return body;
}
