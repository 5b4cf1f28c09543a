import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

import { around } from './around';

/**
 * Hides what is about n8n rather than about the node; shows all of the credential; and a panel's corner, behind
 * which another panel would be seen.
 */
const STYLE = `
	.el-notification, [data-test-id="node-feature-request"],
	[data-test-id^="execute-workflow-button"] { display: none !important; }
	[data-test-id="editCredential-modal"] { height: 1030px !important; max-height: none !important; }
	:has(> [data-test-id="output-panel"]), [data-test-id="ndv"] > div { border-radius: 0 !important; }
`;

/** Takes a picture of these elements, with a margin around them, and gives its path. */
export type Camera = (name: string, what: Locator, margin?: number) => Promise<string>;

export const cameraFor =
	(page: Page, folder: string): Camera =>
	async (name, what, margin = 0) => {
		await page.mouse.move(0, 0);
		const path = join(folder, `${name}.png`);
		await page.addStyleTag({ content: STYLE });
		const clip = await around(what, margin);
		await page.screenshot({ path, clip, animations: 'disabled', caret: 'hide' });
		return path;
	};
