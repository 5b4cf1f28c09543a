/** What `prepare` has left for the test files. */
export function fromEnvironment(
	name: 'E2E_TARBALL' | 'E2E_FOLDER' | 'E2E_URL' | 'E2E_FILES',
): string {
	const value = process.env[name];
	if (!value) throw new Error(`${name} is not set: the tests are run by npm run test:e2e`);
	return value;
}
