import type { IExecuteFunctions } from 'n8n-workflow';

import { singlePage } from '../../../pdf/pageList';
import { OcrError } from '../errors/OcrError';
import { shortened } from '../errors/plainText';
import { readPageList } from './pages/documentPages';
import { download } from './download/download';
import { isFileAsText } from './fileAsText';
import type { InputFile, Reader } from './inputFile';
import { shortName } from './shortName';

export interface UrlSettings {
	isPdf: 'auto' | 'on' | 'off';
	/** As the user wrote it. */
	pdfPages: string;
	downloadUrl: boolean;
	/** Empty for none. */
	pdfPassword: string;
	pageArea?: object | undefined;
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

const AS_BASE64 = "This is the file itself rather than an address: set 'Input Type' to Base64.";

const remedyFor = (url: URL): string | undefined => {
	if (url.protocol === 'data:') return AS_BASE64;
	return isPath(url) ? FROM_DISK : undefined;
};

function parseUrl(text: string): URL {
	const trimmed = text.trim();
	if (!URL.canParse(trimmed)) {
		throw new OcrError('URL', {
			what: trimmed ? `"${shown(trimmed)}" is not a URL` : 'the URL is empty',
			...(isFileAsText(trimmed) && { todo: AS_BASE64 }),
		});
	}
	const url = new URL(trimmed);
	if (url.protocol !== 'http:' && url.protocol !== 'https:') {
		const todo = remedyFor(url);
		throw new OcrError('URL', {
			what: `a URL that begins with ${url.protocol} cannot be read`,
			...(todo !== undefined && { todo }),
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

const isTiffUrl = ({ pathname }: URL): boolean => /\.tiff?$/i.test(pathname);

const isPdfUrl = (url: URL, isPdf: UrlSettings['isPdf']) =>
	isPdf === 'on' || (isPdf === 'auto' && url.pathname.toLowerCase().endsWith('.pdf'));

const mustFetch = ({ downloadUrl, pdfPassword, pageArea }: UrlSettings): boolean =>
	downloadUrl || pdfPassword !== '' || pageArea !== undefined;

/**
 * Tencent Cloud fetches an image, or one page of a PDF, itself. What has to be counted, cropped, opened or put
 * into another form first is fetched by n8n, and so is all that the user wants fetched.
 */
export function urlFile(
	context: IExecuteFunctions,
	itemIndex: number,
	text: string,
	settings: UrlSettings,
): InputFile {
	const { isPdf, pdfPages, timeout } = settings;
	const url = parseUrl(text);
	const fileName = fileNameOf(url);
	const label = { itemIndex, ...(fileName && { fileName: shortName(fileName) }) };
	const pdfPage = isPdfUrl(url, isPdf) ? singlePage(readPageList(pdfPages)) : undefined;
	if (pdfPage === null || isTiffUrl(url) || mustFetch(settings)) {
		const read = async (reader: Reader) => await download(context, url, timeout, reader);
		return { ...label, kind: 'local', byPattern: false, read };
	}
	return { ...label, kind: 'remote', url: url.href, ...(pdfPage !== undefined && { pdfPage }) };
}
