/** The package in real n8n servers, with a real browser, mail server, database and queue. One file at a time. */
export default {
	rootDir: '../..',
	roots: ['<rootDir>/test/e2e'],
	testEnvironment: 'node',
	testMatch: ['**/*.e2e.ts'],
	transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2023' } }] },
	globalSetup: '<rootDir>/test/e2e/setup/prepare.ts',
	globalTeardown: '<rootDir>/test/e2e/setup/cleanUp.ts',
	reporters: ['default', '<rootDir>/test/e2e/setup/wallTimes.mjs'],
	maxWorkers: 1,
	// A hook that failed may have left a server behind.
	forceExit: true,
	testTimeout: 900_000,
};
