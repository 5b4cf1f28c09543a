import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { copyNode } from '../../n8n/nodePackage';
import { packInto } from '../helpers/project/packed';
import { codeBlocks, readPage, section } from '../helpers/project/pages';

/** Takes a folder for the container: `cp` and `exec` work in it, anything else is for Docker alone. */
const DOCKER = `#!/bin/bash
inside() { sed -E "s#^/(home/node|tmp)#$CONTAINER/\\1#" <<<"$1"; }
case $2 in
	cp) cp "$3" "$(inside "\${4#n8n:}")" ;;
	exec) args=(); for arg in "\${@:4}"; do args+=("$(inside "$arg")"); done; "\${args[@]}" ;;
	up | restart) ;;
	*) exit 1 ;;
esac
`;

/** What takes minutes, and needs a registry, is done by .ci/run; the package is packed here. */
const PACKING = 'npm ci && npm run build && npm pack';

const folder = mkdtempSync(path.join(os.tmpdir(), 'install-'));
const home = path.join(folder, 'container/home/node');

/** What n8n loads; the package's texts are for people. */
const filesIn = (place: string) =>
	readdirSync(path.join(place, '.n8n/nodes/node_modules'), { recursive: true, encoding: 'utf8' })
		.filter((name) => !/(README\.md|LICENSE)$/.test(name))
		.sort();

beforeAll(async () => {
	for (const name of ['bin', 'clone', 'container/tmp', 'container/home/node/.n8n', 'copied']) {
		mkdirSync(path.join(folder, name), { recursive: true });
	}
	const docker = path.join(folder, 'bin/docker');
	writeFileSync(docker, DOCKER);
	chmodSync(docker, 0o755);
	packInto(path.join(folder, 'clone'));
	await copyNode(path.join(folder, 'copied'));
});

beforeEach(() => rmSync(path.join(home, '.n8n/nodes'), { recursive: true, force: true }));

afterAll(() => rmSync(folder, { recursive: true }));

it.each(['n8n on your own server or PC', 'n8n in Docker'])(
	"%s: the commands put the package where n8n's own installer would",
	(heading) => {
		const [commands = ''] = codeBlocks(section(readPage('docs/install.md'), heading), 'console');
		const [packing, ...rest] = commands.split('\n');
		expect(packing).toBe(PACKING);
		execFileSync('bash', ['-e', '-c', rest.join('\n')], {
			cwd: path.join(folder, 'clone'),
			env: {
				HOME: home,
				CONTAINER: path.join(folder, 'container'),
				PATH: `${path.join(folder, 'bin')}:${process.env.PATH}`,
			},
		});
		expect(filesIn(home)).toEqual(filesIn(path.join(folder, 'copied')));
	},
);
