/**
 * The one file that imports packages. The build bundles it, packages included, into a file of its own, which is
 * loaded when the first PDF comes.
 */
export {
	decodePDFRawStream,
	PDFArray,
	PDFBool,
	PDFContext,
	PDFDict,
	PDFHexString,
	PDFName,
	PDFNull,
	PDFNumber,
	PDFObject,
	PDFParser,
	PDFRawStream,
	PDFRef,
	PDFStream,
	PDFStreamWriter,
	PDFString,
	PDFWriter,
} from '@cantoo/pdf-lib';
export { Inflate } from 'fflate';
