import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * One temporary folder for a whole run, so that nothing stays behind: code under test that tidies up as its process ends
 * never learns of that in Jest.
 */
export default () => {
	process.env.TMPDIR = mkdtempSync(path.join(tmpdir(), 'tests-'));
};
