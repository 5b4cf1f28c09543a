import shared from '../jest.config.mjs';

/** Has the engine load the package from its sources, so that what integration tests reach counts too. */
process.env.TEST_SOURCES = '1';

export default {
	...shared,
	rootDir: '..',
	roots: [
		...['nodes', 'credentials', 'tencent', 'pdf', 'tiff', 'layout'],
		...['integration', 'browser'],
	].map((room) => `<rootDir>/test/${room}`),
	testPathIgnorePatterns: ['/node_modules/'],
	collectCoverage: true,
	collectCoverageFrom: ['{nodes,credentials,tencent,pdf,tiff,layout}/**/*.ts'],
	coverageDirectory: '.cache/coverage',
	coverageReporters: ['text', 'json-summary'],
	coverageThreshold: { global: { branches: 95 } },
};
