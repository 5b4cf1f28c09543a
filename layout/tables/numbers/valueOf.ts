const AMOUNT = /^\D{0,4}(\d[\d.,' ]*?)(?:[.,](\d{1,8}))?\D{0,4}$/u;

/** A number as it is printed, its last comma or point taken for the decimal one; null for other texts. */
export const valueOf = (text: string): number | null => {
	const [, whole, decimals = ''] = AMOUNT.exec(text.normalize('NFKC').trim()) ?? [];
	return whole === undefined ? null : Number(`${whole.replace(/\D/gu, '')}.${decimals || '0'}`);
};
