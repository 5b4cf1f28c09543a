import { openPdf, type Margins } from '../../pdf';
import { rawPdf } from '../helpers/pdf/rawPdf';
import { PdfRenderer, type RenderedPage } from '../helpers/pdf/renderPdf';

const NONE: Margins = { top: 0, right: 0, bottom: 0, left: 0 };

/** A page of four colours, so that what is left of it tells where it was cut. */
const quartered = (entries: string): Buffer =>
	rawPdf([
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
		`<< /Type /Page /Parent 2 0 R /Contents 4 0 R ${entries} >>`,
		{
			entries: '',
			content:
				'1 0 0 rg 0 100 100 100 re f 0 1 0 rg 100 100 100 100 re f 0 0 1 rg 0 0 100 100 re f 1 1 0 rg 100 0 100 100 re f',
		},
	]);
const SQUARE = '/MediaBox [0 0 200 200]';

let renderer: PdfRenderer;
beforeAll(async () => {
	renderer = await PdfRenderer.start();
});
afterAll(() => renderer.stop());

const COLOURS = new Map([
	['255,0,0', 'red'],
	['0,255,0', 'green'],
	['0,0,255', 'blue'],
	['255,255,0', 'yellow'],
]);

/** The colours in the corners: top left, top right, bottom left, bottom right. */
const cornersOf = ({ width, height, data }: RenderedPage): (string | undefined)[] =>
	[
		[5, 5],
		[width - 6, 5],
		[5, height - 6],
		[width - 6, height - 6],
	].map(([x = 0, y = 0]) => {
		const at = (y * width + x) * 4;
		return COLOURS.get([data[at], data[at + 1], data[at + 2]].join());
	});

const cut = async (file: Buffer, margins: Margins) => {
	const opened = await openPdf(file, { largestPart: file.length, margins });
	if (opened.kind !== 'readable') throw new Error(opened.kind);
	const part = await opened.part(1);
	const [picture] = await renderer.render(part.bytes);
	if (picture === undefined) throw new Error('no page');
	return { part, picture };
};

test.each<[turn: number, side: keyof Margins, left: string[]]>([
	[0, 'top', ['blue', 'yellow']],
	[0, 'right', ['red', 'blue']],
	[90, 'top', ['yellow', 'green']],
	[90, 'left', ['red', 'green']],
	[180, 'bottom', ['yellow', 'blue']],
	[270, 'right', ['green', 'red']],
	[-90, 'right', ['green', 'red']],
	[450, 'left', ['red', 'green']],
])(
	'a page turned by %i degrees, cut in half at the %s as shown, leaves %j',
	async (turn, side, left) => {
		const { picture, part } = await cut(quartered(`${SQUARE} /Rotate ${turn}`), {
			...NONE,
			[side]: 50,
		});
		expect(part).toMatchObject({ pageNumber: 1, complete: true, cropped: true });
		expect([...new Set(cornersOf(picture))]).toEqual(left);
	},
);

test('margins are shares of what is shown, which may be less than the page', async () => {
	const half = quartered(`${SQUARE} /CropBox [250 250 100 -50]`);
	const { picture } = await cut(half, { ...NONE, top: 50, left: 50 });
	const full = await cut(quartered(SQUARE), NONE);
	expect(picture.width * 4).toBe(full.picture.width);
	expect(picture.height * 2).toBe(full.picture.height);
	expect(new Set(cornersOf(picture))).toEqual(new Set(['yellow']));
});

test('a page that cannot be cut goes out whole, and says that its margins are still there', async () => {
	const file = Buffer.from('%PDF-1.7\nlost');
	const opened = await openPdf(file, { largestPart: 0, margins: { ...NONE, top: 10 } });
	if (opened.kind !== 'unreadable') throw new Error(opened.kind);
	expect(await opened.part(1)).toMatchObject({ cropped: false, complete: false });
});
