import { deflateSync } from 'node:zlib';
import { faultsOf } from '../helpers/pdf/cutPages';
import { shown, stampForm, stream, twoPages } from '../helpers/pdf/twoPages';

const stamp = (entries = '') =>
	`/Annots [<< /Type /Annot /Subtype /Stamp /Rect [20 20 220 60] /F 4 /AP << /N 9 0 R >> ${entries} >>]`;
const STAMPED = 'BT /F2 20 Tf 5 10 Td (STAMPED) Tj ET';
const OWN_FONTS = '/Resources << /Font << /F2 8 0 R >> >>';
const stamped = (content: string, page = stamp()) =>
	twoPages({ page, content: stream(content), more: [stampForm(STAMPED, OWN_FONTS)] });

/** Sound up to here, then not: what stands behind it is lost to every reader. */
const damaged = (text: string): Buffer => {
	const packed = deflateSync(`${text} ${'0.5 0 0 rg 0 0 0 rg '.repeat(200)}`, { level: 1 });
	return Buffer.concat([
		packed.subarray(0, Math.floor(packed.length * 0.9)),
		Buffer.alloc(40, 0xff),
	]);
};

describe('what a page draws with stays', () => {
	test.each<[string, Buffer]>([
		[
			'for content that is damaged behind its text',
			twoPages({
				content: { entries: '/Filter /FlateDecode', content: damaged(shown('FIRST PAGE')) },
			}),
		],
		[
			'for a form that lacks it',
			twoPages({
				resources: '/XObject << /X1 9 0 R >>',
				content: stream(`${shown('FIRST PAGE')} /X1 Do`),
				more: [stampForm(shown('IN THE FORM', 'F2', 10), '/Resources << /ProcSet [/PDF] >>')],
			}),
		],
		[
			'for a form within a form',
			twoPages({
				resources: '/XObject << /X1 9 0 R /X2 10 0 R >>',
				content: stream('/X1 Do'),
				more: [stampForm('/X2 Do', ''), stampForm(shown('INNER', 'F2', 10), '')],
			}),
		],
		['for a stamp without resources', twoPages({ page: stamp(), more: [stampForm(STAMPED, '')] })],
		[
			'under the empty name',
			twoPages({ fonts: '/ 7 0 R /F2 8 0 R', content: stream(shown('FIRST PAGE', '')) }),
		],
		[
			'under a name with a number sign of its own',
			twoPages({
				fonts: '/A#2341 7 0 R /F2 8 0 R',
				content: stream(shown('FIRST PAGE', 'A#2341')),
			}),
		],
		[
			'under a name that is escaped in one place',
			twoPages({ fonts: '/F#31 7 0 R /F2 8 0 R', content: stream(shown('FIRST PAGE')) }),
		],
	])('%s', async (_, file) => {
		expect(await faultsOf(file)).toEqual([]);
	});
});

describe('a stamp lies where it belongs', () => {
	test.each<[string, Buffer]>([
		['over states that are not restored', stamped(`q q 0.5 0 0 0.5 99 99 cm q ${shown('FIRST')}`)],
		[
			'over a state that is restored too often',
			stamped(`q 2 0 0 2 9 9 cm Q Q Q ${shown('FIRST')}`),
		],
		['over a string that is not closed', stamped(`${shown('FIRST PAGE')} BT (never closed`)],
		['over text that does not end', stamped('BT /F1 24 Tf 20 120 Td (FIRST PAGE) Tj')],
		[
			'over content in several pieces',
			twoPages({
				page: `/Contents [5 0 R 10 0 R] ${stamp()}`,
				content: stream('q BT /F1 24 Tf 20 120 Td (FIRST'),
				more: [stampForm(STAMPED, OWN_FONTS), stream(' PIECE) Tj ET')],
			}),
		],
		['on a page that is turned', stamped(shown('FIRST PAGE'), `/Rotate 90 ${stamp()}`)],
	])('%s', async (_, file) => {
		expect(await faultsOf(file)).toEqual([]);
	});
});
