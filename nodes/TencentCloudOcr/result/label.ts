interface Label {
	fileName?: string | undefined;
	mimeType?: string | undefined;
	binaryProperty?: string | undefined;
}

/** How a file's items call it; what is not known is left out. */
export const labelOf = ({ fileName, mimeType, binaryProperty }: Label) => ({
	...(fileName !== undefined && { fileName }),
	...(mimeType !== undefined && { mimeType }),
	...(binaryProperty !== undefined && { binaryProperty }),
});
