import { PDFArray, PDFDict, PDFName, type PDFObject } from '../../library';

const FILTER = PDFName.of('Filter');
const PARAMETERS = PDFName.of('DecodeParms');
const CRYPT = PDFName.of('Crypt');
const IDENTITY = '/Identity';

/** The crypt filter that a stream names for itself, if it does. It is taken off, for decrypting is done here. */
export const takeCryptFilter = (dict: PDFDict): string | undefined => {
	if (firstOf(dict.get(FILTER)) !== CRYPT) return undefined;
	const parameters = firstOf(dict.get(PARAMETERS));
	const name = parameters instanceof PDFDict ? parameters.get(PDFName.of('Name')) : undefined;
	for (const key of [FILTER, PARAMETERS]) {
		const value = dict.get(key);
		if (value instanceof PDFArray && value.size() > 0) value.remove(0);
		else dict.delete(key);
	}
	return name instanceof PDFName ? name.asString() : IDENTITY;
};

const firstOf = (object: PDFObject | undefined): PDFObject | undefined =>
	object instanceof PDFArray ? object.asArray()[0] : object;
