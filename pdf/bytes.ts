/** The byte at a place; 0 beyond the end, as filters and ciphers have it. */
export const byteAt = (bytes: Readonly<Uint8Array>, at: number): number => bytes[at] ?? 0;
