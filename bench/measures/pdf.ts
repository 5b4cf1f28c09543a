import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { scanPdf, type ScanOptions } from '../../test/helpers/pdf/scanPdf';
import { runNode, withSandbox } from '../processes';
import type { Measured } from '../report';

const MB = 1024 * 1024;

async function readScan(options: ScanOptions) {
	const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
	try {
		const bytes = await scanPdf(options);
		const file = path.join(folder, 'scan.pdf');
		await writeFile(file, bytes);
		return await withSandbox({ latencyMs: 300 }, async (endpoint, report) => {
			const run = await runNode({ endpoint, files: { paths: [file] } });
			return { run, seen: await report(), size: bytes.length };
		});
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** Scans of many pages: each call is to carry one page, not the file. */
export async function pdf(): Promise<Measured> {
	const middle = await readScan({ pages: 50, width: 600, height: 800 });
	const large = await readScan({ pages: 80, width: 1000, height: 1330 });
	const copies = ({ seen, size }: typeof middle) => seen.bytes / (Math.ceil(size / 3) * 4);
	return {
		title: 'Scanned PDFs',
		figures: [
			{ name: '50 pages: file', value: middle.size / MB, unit: 'MB' },
			{
				name: '50 pages: bytes sent against one Base64 copy',
				value: copies(middle),
				unit: '×',
				must: { atMost: 1.25 },
			},
			{ name: '50 pages: read whole', value: middle.run.right, unit: '', must: { be: 1 } },
			{ name: '80 pages: file', value: large.size / MB, unit: 'MB' },
			{ name: '80 pages: bytes sent against one Base64 copy', value: copies(large), unit: '×' },
			{ name: '80 pages: read whole', value: large.run.right, unit: '', must: { be: 1 } },
			{
				name: '80 pages: time',
				value: (large.run.endedAt - large.run.startedAt) / 1000,
				unit: 's',
			},
			{ name: '80 pages: peak over idle', value: large.run.peakMb - large.run.idleMb, unit: 'MB' },
		],
	};
}
