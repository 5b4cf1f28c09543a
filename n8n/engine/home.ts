import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** n8n-core reads this as it loads, and keeps its key and its files there; each process has its own. */
const folder = mkdtempSync(path.join(tmpdir(), 'n8n-engine-'));
process.env.N8N_USER_FOLDER = folder;
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.env.N8N_LOG_OUTPUT ??= 'console';
process.env.N8N_LOG_LEVEL ??= 'silent';
