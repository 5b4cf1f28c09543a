import type { IBinaryData, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { isObject } from '../api/answer/json';
import { asError } from '../errors/asError';
import { OcrError } from '../errors/OcrError';
import { listed, quoted, withoutTags } from '../errors/plainText';
import { isFileAsText } from './fileAsText';
import { fitsPattern, parseFieldNames, type FieldName } from './fieldNames';
import type { LocalFile } from './inputFile';
import { shortName } from './shortName';

/** Where n8n puts an item's files when the workflow combines binary data with JSON. */
const FILES_IN_JSON = '_files';
const FIELDS_SHOWN = 10;

const isBinary = (value: unknown): value is IBinaryData =>
	isObject(value) &&
	typeof value.mimeType === 'string' &&
	(typeof value.data === 'string' || typeof value.id === 'string');

/** All files of an item, wherever the workflow's binary mode puts them. */
function filesOf({ binary, json }: INodeExecutionData): Map<string, IBinaryData> {
	const inJson = json[FILES_IN_JSON];
	const all = [...Object.entries(binary ?? {}), ...Object.entries(isObject(inJson) ? inJson : {})];
	return new Map(all.filter((entry): entry is [string, IBinaryData] => isBinary(entry[1])));
}

/** A path such as `_files.data` or `mail.scan`, as n8n takes it in combined mode. */
function fileAtPath(json: unknown, path: string): IBinaryData | undefined {
	const found = path
		.split('.')
		.reduce<unknown>(
			(value, key) => Object.getOwnPropertyDescriptor(Object(value), key)?.value,
			json,
		);
	return isBinary(found) ? found : undefined;
}

/** Bytes of a file: told by n8n 2, or by the length of the Base64 that memory mode keeps. */
function sizeOf({ bytes, id, data }: IBinaryData): number | undefined {
	return bytes ?? (id === undefined ? Math.floor((data.length * 3) / 4) : undefined);
}

/** For a file whose size n8n does not tell with it, as n8n 1 does not. */
async function storedSize({ helpers }: IExecuteFunctions, { id }: IBinaryData) {
	if (id === undefined) return undefined;
	const metadata = await helpers.getBinaryMetadata(id).catch(() => undefined);
	return metadata?.fileSize;
}

async function storedBytes({ helpers }: IExecuteFunctions, itemIndex: number, file: IBinaryData) {
	return await helpers.getBinaryDataBuffer(itemIndex, file).catch(async (error: unknown) => {
		const what = `the file could not be read from n8n's storage (${asError(error).message})`;
		return await Promise.reject(new OcrError('FILE_UNREADABLE', { what }));
	});
}

/** What is no field's name but belongs into another input type. */
function misplaced(text: string): string | undefined {
	if (/^https?:\/\//i.test(text)) return "This is a URL: set 'Input Type' to URL.";
	return isFileAsText(text) ? "This is the file itself: set 'Input Type' to Base64." : undefined;
}

/** The fields that an item has, for a user who has named another. */
export function presentFields(item: INodeExecutionData): string {
	const names = [...filesOf(item).keys()].map(quoted);
	return names.length > 0 ? `it has: ${listed(names, FIELDS_SHOWN)}` : 'it has no files at all';
}

function remedyFor(item: INodeExecutionData): string {
	const [first] = filesOf(item).keys();
	return first === undefined
		? 'Check the step before this node: it passed on an item without a file.'
		: `Set 'Input Binary Field' to ${withoutTags(quoted(first))}, several names separated by commas, or a pattern such as attachment_*.`;
}

const missing = (what: string, item: INodeExecutionData, binaryProperty?: string): OcrError =>
	new OcrError('BINARY_FIELD_MISSING', {
		binaryProperty,
		what: `${what} (${presentFields(item)})`,
		todo: misplaced(binaryProperty ?? '') ?? remedyFor(item),
	});

/**
 * The files of one item that Input Binary Field names, each once, in the order named; an error in place of
 * a field given by name that is not there. A pattern may find nothing.
 * @throws OcrError if no field is named at all
 */
export function binaryFiles(
	context: IExecuteFunctions,
	item: INodeExecutionData,
	itemIndex: number,
	field: unknown,
): Array<LocalFile | OcrError> {
	const toFile = (
		binary: IBinaryData,
		property: string | undefined,
		byPattern: boolean,
	): LocalFile => ({
		kind: 'local',
		itemIndex,
		byPattern,
		binary,
		...(property !== undefined && { binaryProperty: property }),
		...(binary.fileName && { fileName: shortName(binary.fileName) }),
		...(sizeOf(binary) !== undefined && { size: sizeOf(binary) }),
		measure: async () => await storedSize(context, binary),
		read: async () => await storedBytes(context, itemIndex, binary),
	});
	if (isBinary(field)) return [toFile(field, undefined, false)];

	const present = filesOf(item);
	const taken = new Set<string>();
	const take = (name: string) => !taken.has(name) && taken.add(name);
	const byName = ({ text }: FieldName) => {
		if (!take(text)) return [];
		const binary = present.get(text) ?? fileAtPath(item.json, text);
		const none = `the item has no binary field ${quoted(text)}`;
		return [binary ? toFile(binary, text, false) : missing(none, item, text)];
	};
	const byPattern = ({ text }: FieldName) =>
		[...present]
			.filter(([name]) => fitsPattern(name, text) && take(name))
			.map(([name, binary]) => toFile(binary, name, true));

	const names = parseFieldNames(typeof field === 'string' ? field : '');
	if (names.length === 0) {
		throw missing("'Input Binary Field' is neither a name nor a file of the item", item);
	}
	return names.flatMap((name) => (name.isPattern ? byPattern(name) : byName(name)));
}
