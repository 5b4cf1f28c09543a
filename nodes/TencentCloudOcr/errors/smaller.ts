const LIMIT = 'After Base64 the API takes 10 MB, which is about 7.8 MB of file.';
export const SMALLER = `Scale the picture down, for example with the Edit Image node (operation 'Resize', option Percent). ${LIMIT}`;
/** For pictures whose format takes more room than it has to. */
export const SMALLER_AS_JPEG = `Make it a JPEG with the Edit Image node (operation 'Resize' to 100 percent or less, 'Options > Format' jpeg). ${LIMIT}`;
/** For a page of a document. */
export const SMALLER_SCAN = `Scan it in grey, or with fewer dots an inch: 200 are enough for text. ${LIMIT}`;
