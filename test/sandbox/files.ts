/** Files that begin as their formats do; enough for the deterministic engine, which decodes nothing. */
export const PNG = Buffer.from('\x89PNG\r\n\x1a\n and no more', 'latin1');
export const JPEG = Buffer.from('\xff\xd8\xff\xe0 and no more', 'latin1');
export const BMP = Buffer.from('BM and no more', 'latin1');
export const PDF = Buffer.from('%PDF-1.4 <</Type /Pages>> <</Type /Page>> <</Type/Page /X 1>>');

export const base64 = (bytes: Buffer): string => bytes.toString('base64');
