import { problems, type Release } from '../../tools/release/problems';

const good: Release = {
	version: '1.2.3',
	lockedVersion: '1.2.3',
	changelog: '# Changelog\n\n## 1.2.3 (2026-12-01)\n\n- New.\n\n## 1.2.2\n\n- Old.\n',
	packedSize: 300_000,
	tag: 'v1.2.3',
	unset: [],
};

describe('a release', () => {
	it('can be published if everything agrees, with its tag or before it', () => {
		expect(problems(good)).toEqual([]);
		expect(problems({ ...good, tag: undefined, unset: ['package.json'] })).toEqual([]);
	});

	it.each<[string, Partial<Release>, string]>([
		['another lockfile', { lockedVersion: '1.2.2' }, 'package-lock.json says 1.2.2'],
		[
			'an older changelog',
			{ changelog: '## 1.2.2\n\n- Old.\n' },
			'the changelog begins with 1.2.2',
		],
		['no changelog', { changelog: '' }, 'the changelog begins with nothing'],
		['an empty entry', { changelog: '## 1.2.3\n\n## 1.2.2\n\n- Old.\n' }, 'says nothing'],
		['a large package', { packedSize: 600_000 }, 'the package has 600000 bytes'],
		['links that nobody has set', { unset: ['package.json'] }, 'still stands in package.json'],
		['another tag', { tag: 'v1.2.4' }, 'the tag is v1.2.4'],
		[
			'a changelog that is not done',
			{ changelog: '## 1.2.3 (not yet released)\n\n- New.\n' },
			'the changelog says "not yet released"',
		],
	])('with %s cannot', (_, change, problem) => {
		expect(problems({ ...good, ...change }).join('\n')).toContain(problem);
	});
});
