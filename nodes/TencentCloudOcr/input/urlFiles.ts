import type { IExecuteFunctions } from 'n8n-workflow';

import { singlePage } from '../../../pdf/pageList';
import { OcrError } from '../errors/OcrError';
import { shortened } from '../errors/plainText';
import { download } from './download';
import type { InputFile, Reader } from './inputFile';
import { readPageList } from './pdfPages';
import { shortName } from './shortName';

export interface UrlSettings {
	isPdf: 'auto' | 'on' | 'off';
	/** As the user wrote it. */
	pdfPages: string;
	downloadUrl: boolean;
	/** Milliseconds. */
	timeout: number;
}

const SHOWN = 100;

/** As a message may show it: a mistyped URL can contain a password, or be a whole file. */
const shown = (text: string) => shortened(text.replace(/\/\/[^/@]*@/, '//***@'), SHOWN);

const FROM_DISK =
	"For a file on disk, use the Read/Write Files from Disk node before this one, and set 'Input Type' to Binary File.";

/** Whether it is a file's place rather than a web address: `file:///home/a.png`, or a drive as in `C:\\a.png`. */
const isPath = ({ protocol }: URL): boolean => protocol === 'file:' || /^[a-z]:$/.test(protocol);

function parseUrl(text: string): URL {
	const trimmed = text.trim();
	if (!URL.canParse(trimmed)) {
		throw new OcrError('URL', {
			what: trimmed ? `"${shown(trimmed)}" is not a URL` : 'the URL is empty',
		});
	}
	const url = new URL(trimmed);
	if (url.protocol !== 'http:' && url.protocol !== 'https:') {
		throw new OcrError('URL', {
			what: `a URL that begins with ${url.protocol} cannot be read`,
			...(isPath(url) && { todo: FROM_DISK }),
		});
	}
	if (url.username || url.password) {
		throw new OcrError('URL', {
			what: 'the URL contains a user name or password',
			todo: 'Download the file with the HTTP Request node and its authentication, and use Input Type Binary File.',
		});
	}
	return url;
}

function decoded(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}

/** The last segment, and of that no more than a name: `..%2F..%2Fetc%2Fcrontab` is a path when decoded. */
const fileNameOf = ({ pathname }: URL): string | undefined =>
	decoded(pathname.slice(pathname.lastIndexOf('/') + 1))
		.replace(/\p{Cc}/gu, '')
		.split(/[/\\]/)
		.at(-1) || undefined;

const isPdfUrl = (url: URL, isPdf: UrlSettings['isPdf']) =>
	isPdf === 'on' || (isPdf === 'auto' && url.pathname.toLowerCase().endsWith('.pdf'));

/**
 * Tencent Cloud fetches an image, or one page of a PDF, itself. A PDF whose pages must be counted
 * first is fetched by n8n, and so is all that the user wants fetched.
 */
export function urlFile(
	context: IExecuteFunctions,
	itemIndex: number,
	text: string,
	{ isPdf, pdfPages, downloadUrl, timeout }: UrlSettings,
): InputFile {
	const url = parseUrl(text);
	const fileName = fileNameOf(url);
	const label = { itemIndex, ...(fileName && { fileName: shortName(fileName) }) };
	const pdfPage = isPdfUrl(url, isPdf) ? singlePage(readPageList(pdfPages)) : undefined;
	if (downloadUrl || pdfPage === null) {
		const read = async (reader: Reader) => await download(context, url, timeout, reader);
		return { ...label, kind: 'local', byPattern: false, read };
	}
	return { ...label, kind: 'remote', url: url.href, ...(pdfPage !== undefined && { pdfPage }) };
}
