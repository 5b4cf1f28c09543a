/** What to do in n8n with files that are not read; what Edit Image reads is that of the GraphicsMagick that n8n finds. */

const BY_EDIT_IMAGE =
	"the Edit Image node before this one (operation 'Resize' to 100 percent, 'Options > Format' jpeg)";

export const CONVERT_PICTURE = `Convert it to JPEG, with ${BY_EDIT_IMAGE} or another program.`;

export const CONVERT_HEIC = `Convert it to JPEG: ${BY_EDIT_IMAGE} does so where the GraphicsMagick of your n8n reads HEIC, else another program. An iPhone takes JPEG photos with Settings > Camera > Formats > Most Compatible.`;

export const SAVE_PICTURE = 'Save it as PNG or JPEG in the program that made it.';

export const SAVE_AS_PDF =
	'Save it as a PDF first: in the program that made it, or with a converter that the HTTP Request node can call.';

export const EXTRACT_TABLE =
	'Its cells need no OCR: read them with the Extract from File node. To have it read as it looks, save it as a PDF.';

export const EXTRACT_TEXT = 'Its text needs no OCR: read it with the Extract from File node.';

export const UNPACK = 'Unpack it with the Compression node before this one.';

export const UNPACK_ELSEWHERE =
	'Unpack it before it comes to n8n, whose Compression node takes ZIP and gzip only.';

export const DIRECT_LINK =
	"A web page came in place of a file, perhaps a login or a preview: use the direct link to the file, or download it with the HTTP Request node and its authentication, and set 'Input Type' to Binary File.";

export const OPEN_MAIL =
	'What is attached to it is not looked at: have the mail forwarded with its attachments, or save them one by one.';

export const FROM_BASE64 =
	"Set 'Input Type' to Base64 and give the text, or make a file of it with the Convert to File node (Move Base64 String to File).";

export const FROM_URL = "Set 'Input Type' to URL and give the address.";
