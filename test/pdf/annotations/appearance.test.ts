import { annotationsOf, faultsOf, pageTexts } from '../../helpers/pdf/cutPages';
import { stampForm, stream, twoPages } from '../../helpers/pdf/twoPages';

const PICTURE = 'BT /F2 20 Tf 5 10 Td (STAMPED) Tj ET';
const FONT = '/Resources << /Font << /F2 8 0 R >> >>';
const annotated = (entries: string, form = stampForm(PICTURE, FONT)) =>
	twoPages({
		page: `/Annots [<< /Type /Annot /F 4 ${entries} >>]`,
		more: [form],
	});
const STAMP = '/Subtype /Stamp /Rect [20 20 220 60]';
const textOf = async (file: Buffer) => (await pageTexts(file))?.[0];

describe('an annotation shows its picture', () => {
	test.each<[string, Buffer]>([
		[
			'in a rectangle whose corners are given the other way round',
			annotated('/Subtype /Stamp /Rect [220 60 20 20] /AP << /N 9 0 R >>'),
		],
		['of a size of its own', annotated('/Subtype /Stamp /Rect [20 20 120 180] /AP << /N 9 0 R >>')],
		[
			'turned by its own matrix',
			annotated(
				`${STAMP} /AP << /N 9 0 R >>`,
				stampForm(PICTURE, `/Matrix [0 1 -1 0 0 0] ${FONT}`),
			),
		],
		[
			'where its matrix is none',
			annotated(`${STAMP} /AP << /N 9 0 R >>`, stampForm(PICTURE, `/Matrix [1 0 0 1] ${FONT}`)),
		],
		[
			'for the state that it is in',
			annotated(`${STAMP} /AS /On /AP << /N << /On 9 0 R /Off 99 0 R >> >>`),
		],
	])('%s', async (_, file) => {
		expect(await faultsOf(file)).toEqual([]);
		expect(await textOf(file)).toContain('STAMPED');
	});
});

describe('an annotation shows nothing, and the page stays as it is', () => {
	test.each<[string, Buffer]>([
		['without a rectangle', annotated('/Subtype /Stamp /AP << /N 9 0 R >>')],
		[
			'in a rectangle without a size',
			annotated('/Subtype /Stamp /Rect [20 20 20 60] /AP << /N 9 0 R >>'),
		],
		[
			'whose picture has no size',
			annotated(
				`${STAMP} /AP << /N 9 0 R >>`,
				stream(PICTURE, `/Subtype /Form /BBox [0 0 0 0] ${FONT}`),
			),
		],
		[
			'in a state that it has no picture for',
			annotated(`${STAMP} /AS /Off /AP << /N << /On 9 0 R >> >>`),
		],
		['whose state is not told', annotated(`${STAMP} /AP << /N << /On 9 0 R >> >>`)],
	])('%s', async (_, file) => {
		expect(await faultsOf(file)).toEqual([]);
		expect(await textOf(file)).toBe('FIRST PAGE');
		expect(await annotationsOf(file)).toEqual([]);
	});
});

test('an annotation whose picture is none is left to the reader', async () => {
	const file = annotated('/Subtype /FreeText /Rect [20 20 220 60] /Contents (PAID) /AP << /N 7 >>');
	expect(await annotationsOf(file)).toEqual([
		expect.objectContaining({ Subtype: '/FreeText', Contents: '(PAID)' }),
	]);
});

describe('a link', () => {
	const links = async (entries: string) =>
		await annotationsOf(annotated(`/Subtype /Link /Rect [20 20 90 60] ${entries}`));

	test.each(['', '/Border [0 0 2]', '/Border /none', '/BS << /W 1 >>', '/BS << >>'])(
		'with a border (%s) is seen',
		async (border) => {
			expect(await links(border)).toEqual([expect.objectContaining({ Subtype: '/Link' })]);
		},
	);

	test.each(['/Border [0 0 0]', '/BS << /W 0 >>'])('without one (%s) is not', async (border) => {
		expect(await links(border)).toEqual([]);
	});

	test('with a picture keeps its border too, for some readers show the one and some the other', async () => {
		const [kept] = await links('/Border [0 0 1] /AP << /N 9 0 R >>');
		expect(kept).toEqual(
			expect.objectContaining({ Subtype: '/Link', Border: '[ 0 0 1 ]', AP: expect.any(String) }),
		);
	});

	test('with a picture and no border shows its picture', async () => {
		const file = annotated(
			'/Subtype /Link /Rect [20 20 220 60] /Border [0 0 0] /AP << /N 9 0 R >>',
		);
		expect(await faultsOf(file)).toEqual([]);
		expect(await annotationsOf(file)).toEqual([expect.objectContaining({ Subtype: '/Link' })]);
	});
});

describe('where the form wants its fields drawn anew', () => {
	const FORM =
		'/AcroForm << /Fields [9 0 R] /NeedAppearances true /DR << /Font << /Helv 7 0 R /Fancy 8 0 R >> >> >>';
	const field = (entries: string) =>
		twoPages({
			catalog: FORM,
			page: '/Annots [9 0 R 11 0 R]',
			more: [
				`<< /Type /Annot /Subtype /Widget /T (name) /F 4 /Rect [20 20 220 60] ${entries} >>`,
				stampForm(PICTURE, FONT),
				`<< /Type /Annot ${STAMP} /F 4 /AP << /N 10 0 R >> >>`,
			],
		});

	test.each<[string, string]>([
		['without an appearance', '/FT /Tx /V (FILLED IN) /DA (/Helv 18 Tf 0 g)'],
		[
			'with an old one',
			'/FT /Tx /V (FILLED IN) /DA (/Helv 18 Tf 0 g) /AP << /N 10 0 R /D 10 0 R >>',
		],
		[
			'with one for each state',
			'/FT /Btn /V /On /AS /On /AP << /N << /On 10 0 R /Off (none) >> >>',
		],
		['whose way of writing names no font', '/FT /Tx /V (FILLED IN) /DA (0 g)'],
		[
			'whose way of writing is in hexadecimal',
			'/FT /Tx /V (FILLED IN) /DA <2f46616e637920313820546620302067>',
		],
		['whose way of writing is not told', '/FT /Tx /V (FILLED IN)'],
	])('a field %s is drawn by the reader, and a stamp stays', async (_, entries) => {
		const file = field(entries);
		expect(await faultsOf(file)).toEqual([]);
		expect(await textOf(file)).toContain('STAMPED');
		expect(await annotationsOf(file)).toEqual([expect.objectContaining({ Subtype: '/Widget' })]);
	});

	test('what it looks like under a mouse stays behind', async () => {
		const [kept] = await annotationsOf(field('/FT /Tx /V (x) /AP << /N 10 0 R /D 10 0 R >>'));
		expect(kept?.AP).toMatch(/\/N/);
		expect(kept?.AP).not.toMatch(/\/D\b/);
	});
});
