import { picture } from '../helpers/files';
import { useOcr } from '../helpers/ocr';

const ocr = useOcr();

it('leaves out lines below Min Confidence', async () => {
	const { items } = await ocr.run({
		items: [picture('Total 42.17\nsmudge ~40')],
		parameters: { operation: 'readText' },
		options: { minConfidence: 80 },
	});
	expect(items[0]?.json.text).toBe('Total 42.17');
});
