/** Writes docs/errors.md from the error tables. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { errorsPage } from './errorsPage';

writeFileSync(path.resolve(__dirname, '../../docs/errors.md'), errorsPage());
