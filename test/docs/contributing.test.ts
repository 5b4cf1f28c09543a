import { codeBlocks, readPage } from '../helpers/project/pages';

it('the test that CONTRIBUTING.md shows is one that runs', () => {
	expect(codeBlocks(readPage('CONTRIBUTING.md'), 'ts')).toEqual([
		readPage('test/docs/aTest.test.ts'),
	]);
});
