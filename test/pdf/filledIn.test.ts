import { annotationsOf, cutPages, faultsOf } from '../helpers/pdf/cutPages';
import { differenceOf, PdfRenderer } from '../helpers/pdf/renderPdf';
import { stampForm, twoPages } from '../helpers/pdf/twoPages';

const FORM = (more = '') =>
	`/AcroForm << /Fields [9 0 R] /DR << /Font << /Helv 7 0 R >> >> /DA (/Helv 18 Tf 0 g) ${more} >>`;
const field = (entries: string) =>
	`<< /Type /Annot /Subtype /Widget /T (name) /F 4 /DA (/Helv 18 Tf 0 g) /Rect [20 20 220 90] ${entries} >>`;
const filled = (entries: string, form = FORM(), more: string[] = []) =>
	twoPages({ catalog: form, page: '/Annots [9 0 R]', more: [field(entries), ...more] });
const COUNTRIES = '/Opt [[(FR) (France)] [(DE) (Germany)]]';

describe('a field without an appearance is drawn by the reader as in the file', () => {
	test.each<[string, Buffer]>([
		['a text', filled('/FT /Tx /V (FILLED IN)')],
		[
			'a text that stands above the field',
			filled('/Parent 10 0 R', FORM(), ['<< /FT /Tx /V (ABOVE) >>']),
		],
		["a button's caption", filled('/FT /Btn /Ff 65536 /MK << /CA (Pay now) /BG [0.9 0.9 0.9] >>')],
		['what a code stands for', filled(`/FT /Ch /Ff 131072 /V (DE) ${COUNTRIES}`)],
		['several choices', filled('/FT /Ch /Ff 2097152 /V [(a) (b)] /I [0 1] /Opt [(a) (b) (c)]')],
		['a list of which nothing is chosen', filled('/FT /Ch /Opt [(a) (b) (c)] /TI 1')],
		['a form that wants all drawn anew', filled('/FT /Tx /V (NEW)', FORM('/NeedAppearances true'))],
		['a page without a form', filled('/FT /Tx /V (FILLED IN)', '')],
	])('%s', async (_, file) => {
		expect(await faultsOf(file)).toEqual([]);
	});

	test('with all that its choices need', async () => {
		const chosen = `/FT /Ch /Ff 2097152 /V [(FR) (DE)] /I [0 1] /TI 1 ${COUNTRIES}`;
		expect(await annotationsOf(filled(chosen))).toEqual([
			expect.objectContaining({
				V: '[ (FR) (DE) ]',
				I: '[ 0 1 ]',
				TI: '1',
				Opt: '[ [ (FR) (France) ] [ (DE) (Germany) ] ]',
			}),
		]);
	});

	test('without what leads away from the page', async () => {
		const away = '/Parent 10 0 R /P 3 0 R /A << /S /URI /URI (x) >> /AA << /K 4 0 R >>';
		const file = filled(`/FT /Tx /V (FILLED IN) ${away}`, FORM(), ['<< /Kids [9 0 R] >>']);
		const [kept = {}] = await annotationsOf(file);
		expect(Object.keys(kept).toSorted()).toEqual([
			'DA',
			'F',
			'FT',
			'Rect',
			'Subtype',
			'T',
			'Type',
			'V',
		]);
	});
});

test('text that was written onto the page goes along, for it has no appearance', async () => {
	const note =
		'<< /Type /Annot /Subtype /FreeText /Rect [20 20 220 60] /F 4 /DA (/Helv 18 Tf) /Contents (PAID) >>';
	const file = twoPages({ page: '/Annots [9 0 R]', more: [note] });
	expect(await annotationsOf(file)).toEqual([
		expect.objectContaining({ Subtype: '/FreeText', Contents: '(PAID)', DA: '(/Helv 18 Tf)' }),
	]);
});

test('links without a border and hidden notes stay behind', async () => {
	const link = '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /Border [0 0 0] >>';
	const note = '<< /Type /Annot /Subtype /FreeText /Rect [0 0 9 9] /F 2 /Contents (SECRET) >>';
	expect(await annotationsOf(twoPages({ page: `/Annots [${link} ${note}]` }))).toEqual([]);
});

test('a stamp that is not to be turned with its page stays upright about its corner', async () => {
	const stamp = (flags: number, rectangle: string, form: number) =>
		`<< /Type /Annot /Subtype /Stamp /F ${flags} /Rect [${rectangle}] /AP << /N ${form} 0 R >> >>`;
	const picture = 'BT /F2 20 Tf 5 10 Td (UPRIGHT) Tj ET 1 0 0 rg 0 0 9 9 re f';
	const fonts = '/Resources << /Font << /F2 8 0 R >> >>';
	const page = (annotation: string) =>
		twoPages({
			page: `/Rotate 90 /Annots [${annotation}]`,
			more: [stampForm(picture, fonts), stampForm(picture, `/Matrix [0 1 -1 0 0 0] ${fonts}`)],
		});
	const renderer = await PdfRenderer.start();
	const [stays, turned] = await Promise.all(
		[page(stamp(20, '50 60 250 100', 9)), page(stamp(4, '50 100 90 300', 10))].map(async (file) => {
			const [first] = (await cutPages(file)) ?? [];
			return await renderer.render(first?.bytes ?? Buffer.alloc(0));
		}),
	);
	renderer.stop();
	if (stays?.[0] === undefined || turned?.[0] === undefined) throw new Error('no picture');
	expect(differenceOf(stays[0], turned[0])).toBe(0);
});
