/** Tests run the TypeScript sources through SWC; integration and package tests drive the built package in dist/. */
export default {
	testEnvironment: 'node',
	roots: ['<rootDir>/test'],
	testMatch: ['**/*.test.ts'],
	transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2023' } }] },
	testTimeout: 30_000,
};
