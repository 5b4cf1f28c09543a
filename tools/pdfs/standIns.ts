import * as crypto from 'crypto';
import { pause } from '../../pdf/pause';

/** What the bundled library finds in place of the globals that n8n forbids to community nodes. */
const standIn = {
	crypto: crypto.webcrypto,
	/** The library asks Node for its cryptography this way; its own takes 100 ms for one password. */
	process: { getBuiltinModule: (): typeof crypto => crypto },
};

const runLater = (callback: () => void): void => void pause().then(callback);

export { runLater as setTimeout, standIn as globalThis };
