/**
 * Tests run the TypeScript sources through SWC; integration and package tests drive the built package
 * in dist/. What needs a browser or a real n8n has a configuration of its own.
 */
export default {
	testEnvironment: 'node',
	roots: ['<rootDir>/test'],
	testMatch: ['**/*.test.ts'],
	testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/', '<rootDir>/test/e2e/'],
	globalSetup: '<rootDir>/test/setup/openTemporaryFolder.mjs',
	globalTeardown: '<rootDir>/test/setup/removeTemporaryFolder.mjs',
	transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2023' } }] },
	testTimeout: 30_000,
};
