import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { startEngine, type Engine } from '../../n8n/engine';
import { LARGEST_TARBALL } from '../../tools/release/problems';
import { packPackage, ROOT, type PackedPackage } from '../helpers/project/packed';

/** Without jest's NODE_ENV, under which n8n's lint takes every file for one of its own test cases. */
const scan = (folder: string, ...kind: string[]) =>
	spawnSync('node', [path.join(ROOT, 'tools/scan/main.mjs'), folder, ...kind], {
		encoding: 'utf8',
		env: { ...process.env, NODE_ENV: undefined },
	}).stdout.trim();

describe('the published package', () => {
	let packed: PackedPackage;
	let engine: Engine;

	beforeAll(async () => {
		packed = packPackage();
		engine = await startEngine({ packageDir: packed.unpacked });
	}, 60_000);

	afterAll(() => packed.remove());

	it('holds the built code and what belongs to it, and nothing else', () => {
		const outside = packed.files.filter((file) => !file.startsWith('dist/')).sort();
		expect(outside).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'index.js', 'package.json']);
		const inside = packed.files.filter((file) => file.startsWith('dist/'));
		const kinds = new Set(inside.map((file) => path.extname(file)));
		expect([...kinds].sort()).toEqual(['.js', '.json', '.svg', '.txt']);
		expect(inside).toContain('dist/nodes/TencentCloudOcr/TencentCloudOcr.node.js');
		expect(inside).toContain('dist/credentials/TencentCloudApi.credentials.js');
	});

	it('is small', () => {
		expect(statSync(packed.tarball).size).toBeLessThan(LARGEST_TARBALL);
	});

	it('has no runtime dependency and no install script', () => {
		const { dependencies, scripts, peerDependencies } = JSON.parse(
			readFileSync(path.join(packed.unpacked, 'package.json'), 'utf8'),
		);
		expect(dependencies).toBeUndefined();
		expect(peerDependencies).toEqual({ 'n8n-workflow': '*' });
		expect(Object.keys(scripts).filter((name) => /install|prepare|pack/.test(name))).toEqual([]);
	});

	it('loads in n8n, node and credential with their icons', () => {
		const { description } = engine.nodeType as { description: { name: string; iconUrl?: unknown } };
		expect(description.name).toBe('tencentCloudOcr');
		expect(description.iconUrl).toEqual({
			light: expect.stringContaining('tencentCloudOcr.svg'),
			dark: expect.stringContaining('tencentCloudOcr.dark.svg'),
		});
		expect(engine.credentialType.name).toBe('tencentCloudApi');
	});

	it('loads the PDF library only when a PDF comes', () => {
		const loaded = execFileSync(
			'node',
			[
				'-e',
				`require('./dist/nodes/TencentCloudOcr/TencentCloudOcr.node.js');
				 console.log(Object.keys(require.cache).some((file) => file.endsWith('library.js')));`,
			],
			{ cwd: ROOT, encoding: 'utf8' },
		);
		expect(loaded.trim()).toBe('false');
	});

	it("passes n8n's own check, as a tarball and as source", () => {
		expect(scan(packed.unpacked)).toBe('no finding');
		expect(scan(ROOT, 'source')).toBe('no finding');
	}, 120_000);
});
