import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { INodeExecutionData } from 'n8n-workflow';

import type { Attachment } from './oddMail';
import { ROOT } from '../project/packed';
import { tableRows } from '../project/pages';

/** What an execution gave of a mail's attachments. */
export interface MailResult {
	/** The items of the node's two outputs. */
	good: INodeExecutionData[];
	bad: INodeExecutionData[];
	hints: string[];
}

/** A row of the table of what came out for each attachment. */
export interface CameOut {
	name: string;
	/** The text of its items. */
	read: unknown[];
	/** What error items say behind its name. */
	errors: unknown[];
	/** Why the hint says that it was skipped. */
	skipped: string | undefined;
}

export const fieldOf = (index: number) => `attachment_${index}`;
const nameOf = ({ fileName }: Attachment, index: number) => fileName ?? fieldOf(index);

/** Of "2 files skipped: a.ics (calendar file), b.gif (GIF image)." */
export const skippedIn = (hints: string[]): Map<string, string> => {
	const hint = hints.find((message) => message.includes('skipped')) ?? '';
	const [, names = ''] = /^\d+ files skipped: (.*)\.$/.exec(hint) ?? [];
	const each = names.matchAll(/(?:^|, )(.+?) \(([^()]+)\)(?=, |$)/g);
	return new Map([...each].map(([, name = '', why = '']) => [name, why]));
};

/** What came out for each attachment. */
export const cameOut = (
	mail: readonly Attachment[],
	{ good, bad, hints }: MailResult,
): CameOut[] => {
	const skipped = skippedIn(hints);
	const errors = bad.map(({ json }) => String(json.error));
	return mail.map((attachment, index) => {
		const name = nameOf(attachment, index);
		return {
			name,
			read: good
				.filter(({ json }) => json.binaryProperty === fieldOf(index))
				.map(({ json }) => json.text),
			errors: errors
				.filter((message) => message.startsWith(`${name}: `))
				.map((message) => message.slice(name.length)),
			skipped: skipped.get(name),
		};
	});
};

const outcomeOf = ({ errors, skipped }: CameOut, items: INodeExecutionData[]): string => {
	const read = items.map(({ json: { text, pageCount } }) =>
		text === '' ? 'no text' : pageCount === 1 ? 'text' : `text of ${String(pageCount)} pages`,
	);
	const refused = errors.map((message) => `error${String(message)}`);
	return [...read, ...refused, ...(skipped === undefined ? [] : [`skipped: ${skipped}`])].join(
		'; ',
	);
};

/** Name, announced type and outcome of each attachment. */
export const mailTable = (mail: readonly Attachment[], result: MailResult): string[][] =>
	cameOut(mail, result).map((row, index) => {
		const { fileName, mimeType } = mail[index] ?? { mimeType: '' };
		const items = result.good.filter(({ json }) => json.binaryProperty === fieldOf(index));
		return [fileName ?? '(no name)', mimeType, outcomeOf(row, items)];
	});

/** The same as docs/mail.md has it. */
export const documentedTable = (): string[][] =>
	tableRows(readFileSync(path.join(ROOT, 'docs/mail.md'), 'utf8')).slice(1);

/** What is to come out for each. */
export const wanted = (mail: readonly Attachment[]): CameOut[] =>
	mail.map((attachment, index) => ({
		name: nameOf(attachment, index),
		read: (attachment.read ?? []).map((pattern): unknown => expect.stringMatching(pattern)),
		errors: [attachment.error]
			.filter((pattern) => pattern !== undefined)
			.map((pattern): unknown => expect.stringMatching(pattern)),
		skipped: attachment.skipped,
	}));
