import { webcrypto } from 'crypto';

import { pause } from '../../pdf/pause';

/** What the bundled library finds in place of the globals that n8n forbids to community nodes. */
const standIn = { crypto: webcrypto };

const runLater = (callback: () => void): void => void pause().then(callback);

export { runLater as setTimeout, standIn as globalThis };
