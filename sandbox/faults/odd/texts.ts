import { pick, someLines, type MakeOdd } from './answer';

/** `101Things to Do`, `2021-10-2811:07`: blanks between words and numbers are lost. */
export const lostBlanks: MakeOdd = (response, random) =>
	someLines(response, random, 0.3, (line) => {
		const blanks = [...line.DetectedText.matchAll(/ /g)].map(({ index }) => index);
		const at = blanks[pick(random, blanks.length)];
		if (at === undefined) return undefined;
		const text = line.DetectedText;
		return { ...line, DetectedText: text.slice(0, at) + text.slice(at + 1) };
	});

/** `6, 500`, `25. 5mm`, `Sn3 .8Ag`: a blank beside a point or a comma. */
export const inventedBlanks: MakeOdd = (response, random) =>
	someLines(response, random, 0.5, (line) => {
		const text = line.DetectedText.replace(/(\w)([.,])(?=\w)/, random() < 0.8 ? '$1$2 ' : '$1 $2');
		return text === line.DetectedText ? undefined : { ...line, DetectedText: text };
	});

/** An article of 2023, labels in a figure: a line ends with a blank. */
export const trailingBlank: MakeOdd = (response, random) =>
	someLines(response, random, 0.1, (line) => ({
		...line,
		DetectedText: `${line.DetectedText} `,
	}));

/** AdvertiseOCR and EnglishOCR: ParagNo 0 throughout, or AdvancedInfo without one. */
export const noParagraph: MakeOdd = (response, random) => {
	const AdvancedInfo = random() < 0.5 ? '{}' : '{"Parag":{"ParagNo":0}}';
	return {
		...response,
		TextDetections: response.TextDetections.map((line) => ({ ...line, AdvancedInfo })),
	};
};
