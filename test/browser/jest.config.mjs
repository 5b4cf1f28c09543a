import shared from '../../jest.config.mjs';

/** Tests that look at what a person would see, in Debian's Chromium. */
export default {
	...shared,
	rootDir: '../..',
	roots: ['<rootDir>/test/browser'],
	testPathIgnorePatterns: ['/node_modules/'],
	testTimeout: 120_000,
};
