const CAPTION =
	/^\s*(?:(?:table|figure|fig|exhibit|chart|graph|plate|box|tab|tableau|tabelle|abbildung|abb|tabla|gráfico|grafik|figura|tabella|tabela|tabel|таблица|рис)\.?\s|[表图圖])\s*(?:[A-Z]{1,3}[-.]?)?\p{N}/iu;

/** Whether a text begins as what is printed over or under a table or a picture: `Table 2.1`, `Figure A-3`, `图 4`. */
export const isCaption = (text: string): boolean => CAPTION.test(text.slice(0, 40));
