import { SMALLER } from './smaller';
import type { ErrorMeaning } from './meaning';

const CONVERT =
	"Convert the file to PNG, JPEG, BMP, TIFF or PDF, or set 'Options > Unsupported Files' to Skip.";

/** What is checked before a paid call. */
export const INPUT_ERRORS = {
	BINARY_FIELD_MISSING: {
		what: 'the item has no such binary field',
		todo: "Correct 'Input Binary Field': a name, several separated by commas, or a pattern such as attachment_*.",
	},
	FILE_UNREADABLE: {
		what: "the file could not be read from n8n's storage",
		todo: 'Run the step that produces it again.',
	},
	FILE_EMPTY: {
		what: 'the file is empty (0 bytes)',
		todo: 'Check the step before this node: it passed on a file without content.',
	},
	FILE_TYPE: { what: 'this type of file cannot be read', todo: CONVERT },
	FILE_TOO_LARGE: { what: 'the file is too large for the API', todo: SMALLER },
	PDF_SWITCHED_OFF: {
		what: "the file is a PDF, and 'Options > Is PDF' is set to Off",
		todo: "Set 'Options > Is PDF' to Automatic or On.",
	},
	PDF_PASSWORD: {
		what: 'the PDF is protected by a password',
		todo: "Enter it in 'Options > PDF Password'.",
	},
	PDF_PASSWORD_WRONG: {
		what: 'the password does not open the PDF',
		todo: "Correct 'Options > PDF Password'; upper and lower case count.",
	},
	PDF_ENCRYPTION: {
		what: 'the PDF is encrypted in a way that cannot be read, such as for a certificate',
		todo: 'Open it in the program that it is meant for, and print or save it as a new PDF.',
	},
	TIFF: {
		what: 'the TIFF cannot be read',
		todo: 'Save it as PDF, PNG or JPEG in the program that made it.',
	},
	PDF_PAGE_COUNT_UNKNOWN: {
		what: 'the PDF is damaged, and its page count cannot be determined',
		todo: "List the pages in 'PDF Pages', such as 1-3, or repair the file.",
	},
	PDF_PAGES: {
		what: "'PDF Pages' is not a page list",
		todo: 'Enter all, a page such as 3, a range such as 1-3, an open range such as 5-, last for the last page, or several separated by commas.',
	},
	BASE64: {
		what: 'the text is not Base64',
		todo: "Give the file's bytes as Base64, or as a data URI (data:image/png;base64,…).",
	},
	URL: {
		what: 'the URL is not valid',
		todo: 'Give a full address that starts with http:// or https://.',
	},
	DOWNLOAD: {
		what: 'n8n could not download the file',
		todo: 'Open the URL in a browser; it must be reachable from the machine that runs n8n without a login.',
	},
	OPTION: { what: 'an option has a value that cannot be used', todo: 'Correct the option.' },
	FIELDS: { what: 'no field is named', todo: "Add a field to 'Fields'." },
	CHINA_ONLY: {
		what: "an option of the China site is set, and the credential's 'Site' is International",
		todo: "Remove 'Single Characters (China Site)' and 'Words Type (China Site)', or set 'Site' to China in the credential if the account belongs there.",
	},
	CREDENTIAL: {
		what: 'the credential cannot be used',
		todo: 'Correct it under Credentials.',
		ofAccount: true,
	},
} as const satisfies Record<string, ErrorMeaning>;
