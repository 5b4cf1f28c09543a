import type { CallRecord } from '../../sandbox';
import type { KnownPages } from './knownPages';

const timeOf = (at: number) => new Date(at).toTimeString().slice(0, 8);

function fileOf({ parameters, arrivedBytes }: CallRecord, known: KnownPages): string {
	const { ImageBase64, ImageUrl, IsPdf, PdfPageNumber } = parameters;
	if (typeof ImageUrl === 'string') return ImageUrl.split('/').at(-1) ?? ImageUrl;
	const name =
		typeof ImageBase64 === 'object' && ImageBase64 !== null && 'sha256' in ImageBase64
			? known.get(String(ImageBase64.sha256), PdfPageNumber)
			: undefined;
	if (name !== undefined) return name;
	// The node cuts a PDF into its pages, which come alone and are each the first: which they were is not sent.
	const kind = IsPdf === true ? 'a page of a PDF' : 'a picture';
	return `${kind} (${Math.ceil(arrivedBytes / 1024)} KB)`;
}

/** A call of the sandbox in one line: when, which file, how it ended, how long it took. */
export function callLine(call: CallRecord, known: KnownPages): string {
	const { at, action, outcome, tookMs = 0 } = call;
	const what = action === 'GeneralAccurateOCR' ? fileOf(call, known) : `(${action})`;
	return `${timeOf(at)}  ${what}  ${outcome === 'ok' ? 'OK' : outcome}  ${tookMs} ms`;
}
