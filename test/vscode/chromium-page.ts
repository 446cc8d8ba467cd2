import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { chromium } from '../../scripts/chromium.mjs';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A headless Chromium that fetches nothing of its own accord.
 *
 * @throws Error where there is none and none can be installed, with what to do
 */
export function launchChromium(): Promise<Browser> {
  return playwright.launch({ executablePath: chromium(), args: quiet });
}

/** A page in which nothing moves by itself, and whose waits give up after 30 seconds, well before a test's own time limit, so that they say what was missing. */
export async function openPage(browser: Browser, viewport = { width: 1400, height: 900 }): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return page;
}

/** Waits until VS Code has drawn itself. */
export async function workbenchReady(page: Page): Promise<void> {
  await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
  await page.locator('.part.statusbar').waitFor();
}
