import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../scripts/run-program.mjs';

/** Keeps a picture of the page in `test-results/` and returns its path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  const path = join(root, 'test-results', `${name}.png`);
  await page.screenshot({ path });
  return path;
}
