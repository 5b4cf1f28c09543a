/** What a release is made of, as its files say. */
export interface Release {
	/** The version of package.json. */
	version: string;
	/** The version that the lockfile has for the package. */
	lockedVersion: string;
	changelog: string;
	/** Bytes of the packed package. */
	packedSize: number;
	/** The version tag that is to be published, if there is one already. */
	tag: string | undefined;
	/** Files that hold a link or an address which nobody has set yet. */
	unset: string[];
}

/** Stands for the owner in all links, until there is one. */
export const UNSET = 'to-be-set-at-publishing';

/** n8n loads what is in it at its start. */
export const LARGEST_TARBALL = 500 * 1024;

/** The newest entry: its version, what follows in the heading, and its text. */
function newestEntry(changelog: string) {
	const [, entry = ''] = changelog.split(/^## /m);
	const [, version = '', remark = '', text = ''] = /^(\S*)(.*)\n([\s\S]*)$/.exec(entry) ?? [];
	return { version, remark, text: text.trim() };
}

/** Why a release cannot be published; empty if it can. */
export function problems(release: Release) {
	const { version, lockedVersion, changelog, packedSize, tag, unset } = release;
	const newest = newestEntry(changelog);
	return [
		lockedVersion !== version && `package-lock.json says ${lockedVersion}, package.json ${version}`,
		newest.version !== version &&
			`the changelog begins with ${newest.version || 'nothing'}, package.json says ${version}`,
		newest.text === '' && 'the changelog says nothing of what is new',
		packedSize > LARGEST_TARBALL && `the package has ${packedSize} bytes, of ${LARGEST_TARBALL}`,
		tag !== undefined && tag !== `v${version}` && `the tag is ${tag}, package.json says ${version}`,
		tag !== undefined &&
			newest.remark.includes('not yet released') &&
			'the changelog says "not yet released"',
		tag !== undefined && unset.length > 0 && `"${UNSET}" still stands in ${unset.join(', ')}`,
	].filter((problem) => problem !== false);
}
