import { availableParallelism } from 'node:os';

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
	// Its module is for import only, which Jest cannot load on every version of Node.js.
	moduleNameMapper: { '^marked$': '<rootDir>/node_modules/marked/lib/marked.umd.js' },
	// Jest leaves one processor to others, which of two is half of them.
	maxWorkers: Math.max(2, availableParallelism() - 1),
	testTimeout: 30_000,
};
