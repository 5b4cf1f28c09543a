/** How the Base64 of files begins that can be read: PDF, PNG, JPEG, TIFF, BMP. */
const BEGINNINGS = /^(?:JVBERi0|iVBORw0KGgo|\/9j\/[24]|SUkqA|TU0AK|Qk[0-3])/;
const DATA_URI = /^data:[^,]{0,200};base64,/i;
const BASE64 = /^[A-Za-z0-9+/=\s]*$/;
/** The beginning is enough to tell. */
const LOOKED_AT = 4096;

/** Whether a text is a file itself: a data URI, or Base64 of what can be read. */
export function isFileAsText(text: string): boolean {
	const head = text.slice(0, LOOKED_AT).trim();
	const encoded = head.replace(DATA_URI, '');
	return encoded !== head || (BEGINNINGS.test(head) && BASE64.test(head));
}
