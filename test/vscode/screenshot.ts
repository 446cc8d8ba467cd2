import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from './example-copy.ts';

/** Keeps a picture of the page in `test-results/` and returns its path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  const path = join(projectRoot, 'test-results', `${name}.png`);
  await page.screenshot({ path });
  return path;
}
