import type { PackageDirectoryLoader } from 'n8n-core';

const sourceOf = (built: string) => built.replace(/^dist\//, '').replace(/\.js$/, '.ts');

/**
 * Lets the package be loaded from its TypeScript sources, through jest's own transform, so that the
 * coverage of one and the same test run is of the sources.
 */
export function loadFromSources({ packageJson: { n8n } }: PackageDirectoryLoader): void {
	if (!n8n) throw new Error('package.json names no nodes');
	n8n.nodes = n8n.nodes?.map(sourceOf) ?? [];
	n8n.credentials = n8n.credentials?.map(sourceOf) ?? [];
}
