import type { Place } from '../errors/describe';
import type { FileLabel } from '../input/inputFile';

/** @param page only where the file has several */
export const placeOf = ({ fileName, binaryProperty }: FileLabel, page?: number): Place => ({
	...(fileName !== undefined && { fileName }),
	...(binaryProperty !== undefined && { binaryProperty }),
	...(page !== undefined && { page }),
});
