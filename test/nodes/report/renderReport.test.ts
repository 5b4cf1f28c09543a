import { renderReport, type ReportPage } from '../../../nodes/TencentCloudOcr/report';
import { pause } from '../../../pdf/pause';
import { line, pageOf } from '../../layout/pages';

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
		expect(shown(await draw({ page, picture: picture(3) }))).toEqual(['800', '400', 'none']);
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
