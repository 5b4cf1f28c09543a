import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from '../helpers/project/packed';

const page = readFileSync(path.join(ROOT, 'docs/security.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| (?!Threat|-)/.test(line));
const proofs = rows.map((row) => {
	const [, threat = '', , proof = ''] = row.split(' | ').join('|').split('|');
	const [, file = '', name = ''] = /`(test\/[^`]+)`: (.+)$/.exec(proof.trim()) ?? [];
	return [threat.trim(), file, name.trim()] as const;
});

test('the table of threats has rows', () => {
	expect(proofs.length).toBeGreaterThan(20);
});

test.each(proofs)('against "%s" stands a test in %s: %s', (_, file, name) => {
	expect(existsSync(path.join(ROOT, file))).toBe(true);
	expect(name).not.toBe('');
	expect(readFileSync(path.join(ROOT, file), 'utf8')).toContain(name);
});
