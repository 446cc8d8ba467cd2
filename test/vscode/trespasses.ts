import type { Page } from 'playwright-core';

/** What a page must not do, noted as it happens: open dialogs, ask for anything, go elsewhere, run into its policy, fail. */
export class Trespasses {
  readonly #noted: string[] = [];

  /** @param allowed the addresses that the page is made of */
  constructor(page: Page, allowed: readonly string[]) {
    const note = (what: string): void => void this.#noted.push(what.slice(0, 300));
    page.on('dialog', (dialog) => {
      note(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!allowed.includes(request.url())) note(`request: ${request.url()}`);
    });
    page.on('framenavigated', (frame) => {
      if (!allowed.includes(frame.url())) note(`navigation: ${frame.url()}`);
    });
    page.on('popup', (popup) => note(`popup: ${popup.url()}`));
    page.on('download', (download) => note(`download: ${download.url()}`));
    page.on('pageerror', (error) => note(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') note(`console: ${message.text()}`);
    });
  }

  /** All so far; what a page does at once has been done when this answers. */
  async noted(page: Page): Promise<readonly string[]> {
    // A picture that cannot be loaded reports so in a task of its own.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    return this.#noted;
  }
}
