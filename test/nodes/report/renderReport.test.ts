import { renderReport, type ReportPage } from '../../../nodes/TencentCloudOcr/report';
import { pause } from '../../../pdf/pause';
import { line, pageOf, turned } from '../../layout/pages';

const picture = (orientation: number) => ({
	width: 800,
	height: 400,
	orientation,
	dataUri: 'data:image/jpeg;base64,AAAA',
});

const draw = async (...pages: ReportPage[]) => await renderReport(pages, 'scan.jpg', pause);

/** Width, height and turning of the picture as it is shown. */
const shown = (svg: string) =>
	/<image [^>]*width="(\d+)" height="(\d+)"[^>]*image-orientation: ([\w-]+)/.exec(svg)?.slice(1);

describe('the visual report', () => {
	it('shows a photo as it was sent where the lines fit it so', async () => {
		const page = pageOf([line('wide', 600, 100, 150)]);
		expect(shown(await draw({ page, picture: picture(6) }))).toEqual(['800', '400', 'none']);
	});

	it('turns a photo that lies on its side where the lines fit it upright only', async () => {
		const page = pageOf([line('low', 100, 700, 150)]);
		const expected = ['400', '800', 'from-image'];
		expect(shown(await draw({ page, picture: picture(6) }))).toEqual(expected);
	});

	it.each([
		[3, 0, ['800', '400', 'from-image']],
		[3, -179.5, ['800', '400', 'none']],
		[6, 1.5, ['400', '800', 'from-image']],
		[6, -90, ['800', '400', 'none']],
		[8, -2, ['400', '800', 'from-image']],
		[8, 90, ['800', '400', 'none']],
		[1, 90, ['800', '400', 'none']],
		[2, 0, ['800', '400', 'none']],
		[5, 0, ['800', '400', 'none']],
	])(
		'has the text of a photo of orientation %i stand upright, turned by %d degrees in the answer',
		async (orientation, angle, expected) => {
			const page = pageOf([line('fits both ways', 100, 100, 150)], angle);
			expect(shown(await draw({ page, picture: picture(orientation) }))).toEqual(expected);
		},
	);

	it('sees in the lines how the text is turned, where the API does not tell', async () => {
		const upright = pageOf([line('fits both ways', 100, 100, 150)], null);
		const lying = turned(upright, -90);
		const lines = lying.lines.map((each) => ({
			...each,
			polygon: (each.polygon ?? []).map(({ x, y }) => ({ x, y: y + 300 })),
		}));
		const expected = ['400', '800', 'from-image'];
		expect(shown(await draw({ page: upright, picture: picture(6) }))).toEqual(expected);
		const page = { ...lying, lines, angle: null };
		expect(shown(await draw({ page, picture: picture(6) }))).toEqual(['800', '400', 'none']);
		expect(shown(await draw({ page: pageOf([], null), picture: picture(6) }))).toEqual([
			...['800', '400', 'none'],
		]);
	});

	it('tells the confidence of each line, also that the API told none', async () => {
		const page = pageOf([
			line('sure', 10, 10, 50),
			{ ...line('who', 10, 50, 50), confidence: null },
		]);
		const titles = [...(await draw({ page })).matchAll(/<title>([^<]*)/g)].map(
			([, title]) => title,
		);
		expect(titles).toEqual(['sure (99)', 'who (confidence not told)']);
	});

	it('tells its marks above the pages and frames their lines where they are', async () => {
		const marks = [
			{ name: 'Total', about: 'Total: 48 <sure>', lines: [{ page: 2, index: 1 }] },
			{ name: 'Phone', about: 'Phone: left empty', lines: [] },
		];
		const lines = [line('Total', 10, 100, 50), line('48.00', 300, 100, 60)];
		const pages = [1, 2].map((page) => ({ page: { ...pageOf(lines), page } }));
		const svg = await renderReport(pages, 'scan.pdf', pause, marks);
		expect(svg.match(/>[^<>]+<\/text>/g)).toEqual(
			expect.arrayContaining(['>Total: 48 &lt;sure&gt;</text>', '>Phone: left empty</text>']),
		);
		const framed = [...svg.matchAll(/<g class="marks">(.*?)<\/g><\/g>/g)].map(([marked]) => marked);
		expect(framed).toEqual([
			'<g class="marks"></g></g>',
			expect.stringContaining('<polygon points="300,100 360,100 360,120 300,120"/>'),
		]);
		expect(svg).toContain('viewBox="0 0 1000 3028"');
	});

	it('grows with what is drawn on blank pages', async () => {
		const page = pageOf([line('far', 3000, 5000, 100)]);
		expect(await draw({ page })).toContain('viewBox="0 0 3120 5156"');
	});
});
