import { readFileSync } from 'node:fs';
import path from 'node:path';

import { errorsPage } from '../../tools/docs/errorsPage';

describe('docs/errors.md', () => {
	it('is what the error tables say', () => {
		const page = readFileSync(path.resolve(__dirname, '../../docs/errors.md'), 'utf8');
		expect(page).toBe(errorsPage());
	});
});
