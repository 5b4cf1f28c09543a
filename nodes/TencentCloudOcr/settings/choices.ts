/** What the parameters with a drop-down can be; the order is that of the drop-down. */

/** By the value that saved workflows hold. */
export type Choices = Readonly<Record<string, { name: string; description?: string }>>;

/** The choices as n8n takes them. */
export const optionsOf = (choices: Choices) =>
	Object.entries(choices).map(([value, shown]) => ({ ...shown, value }));

export const INPUT_TYPES = {
	base64: { name: 'Base64', description: 'The file as text, as an API or a web page gives it' },
	binary: {
		name: 'Binary File',
		description: 'Files that an earlier node has read or downloaded, such as e-mail attachments',
	},
	url: { name: 'URL', description: 'The address of an image or PDF' },
} as const satisfies Choices;

export const IS_PDF = {
	auto: {
		name: 'Automatic',
		description: 'By the content of a file, or by the ending .pdf of a URL',
	},
	off: { name: 'Off', description: 'Images only' },
	on: { name: 'On', description: 'PDFs and images; for a PDF whose URL does not end in .pdf' },
} as const satisfies Choices;

export const LANGUAGES = {
	'zh-CN': { name: 'Chinese' },
	'en-US': { name: 'English' },
} as const satisfies Choices;

export const NO_TEXT = {
	empty: { name: 'Empty Result', description: 'An empty text, or no rows, and a hint' },
	error: { name: 'Error', description: 'An error that names the file' },
} as const satisfies Choices;

export const UNSUPPORTED_FILES = {
	error: { name: 'Error' },
	skip: { name: 'Skip' },
} as const satisfies Choices;
