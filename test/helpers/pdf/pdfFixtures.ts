import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../fixtures/pdfs');

/** A file of test/fixtures/pdfs, which tools/pdfs/make.ts makes. */
export const pdfFixture = (name: string): Buffer => readFileSync(join(FOLDER, `${name}.pdf`));
