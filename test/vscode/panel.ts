import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { pageHtml } from '../../client/preview/page-html.ts';
import { pageMarkup, scriptBefore } from '../../client/webview/page-markup.tsx';
import { root } from '../../scripts/run-program.mjs';
import type { FromPage, PageState, Preview, ToPage } from '../../server/preview-protocol.ts';
import { deltaOf } from '../../src/report/delta.ts';
import type { ReportData } from '../../src/report/report-data.ts';
import { previewOf } from '../support/preview-of.ts';
import { Trespasses } from './trespasses.ts';

const ADDRESS = 'https://panel.invalid/';
const SCRIPT = 'https://panel.invalid/webview.js';

interface PanelOptions
  extends Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'forcedColors' | 'reducedMotion'> {
  /** Of the editor. */
  readonly language?: string;
  /** What the page remembers of its last life. */
  readonly state?: Partial<PageState>;
  readonly file?: string;
  /** The report that the page is written with; its script then comes only when the test lets it. */
  readonly written?: ReportData;
}

/** The page of a preview's panel as it is shipped, with its own policy, in a browser without VS Code around it. */
export class Panel {
  readonly page: Page;
  readonly trespasses: Trespasses;
  /** What the page shows. */
  #preview: Preview | undefined;
  readonly #letScript: () => void;

  private constructor(page: Page, trespasses: Trespasses, letScript: () => void) {
    this.page = page;
    this.trespasses = trespasses;
    this.#letScript = letScript;
  }

  static async open(browser: Browser, options: PanelOptions = {}): Promise<Panel> {
    const { language = 'en', state, file = 'file:///plan.aiplan', written, ...context } = options;
    const page = await (await browser.newContext(context)).newPage();
    page.setDefaultTimeout(30_000);
    const preview = written && previewOf(written);
    const picture = preview && {
      serial: preview.serial,
      markup: pageMarkup(preview, language),
      before: scriptBefore(SCRIPT),
    };
    const html = pageHtml({ script: SCRIPT, file, language, picture });
    const { promise: held, resolve: letScript } = Promise.withResolvers<void>();
    if (!written) letScript();
    await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    const script = readFileSync(join(root, 'dist/webview.js'), 'utf8');
    await page.route(SCRIPT, async (route) => {
      await held;
      await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script });
    });
    await page.addInitScript((kept) => {
      const told: unknown[] = [];
      let remembered: unknown = kept ?? undefined;
      Object.assign(globalThis, {
        told,
        remembered: () => remembered,
        acquireVsCodeApi: () => ({
          postMessage: (message: unknown) => told.push(structuredClone(message)),
          getState: () => remembered,
          setState: (state: unknown) => {
            remembered = structuredClone(state);
          },
        }),
      });
    }, state ?? null);
    const trespasses = new Trespasses(page, [ADDRESS, SCRIPT]);
    await page.goto(ADDRESS);
    return new Panel(page, trespasses, letScript);
  }

  /** Lets the script of a page run that was written with its picture, and waits until it does. */
  async letScript(): Promise<void> {
    this.#letScript();
    await this.page.waitForFunction(() =>
      (globalThis as unknown as { told: FromPage[] }).told.some(({ type }) => type === 'ready'),
    );
  }

  /** Says something to the page as its panel does, and waits until it is drawn. */
  async say(message: ToPage): Promise<void> {
    await this.send(message);
  }

  /** Sends the page whatever it is. */
  async send(message: unknown): Promise<void> {
    await this.page.evaluate(async (data) => {
      dispatchEvent(new MessageEvent('message', { data }));
      const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
      await frame();
      await frame();
    }, message);
  }

  /** Shows a report. */
  async show(report: ReportData, broken: Preview['broken'] = null): Promise<void> {
    this.#preview = previewOf(report, broken);
    await this.say({ type: 'preview', preview: this.#preview });
  }

  /** Shows what a report has become, by what has changed since the last one that was shown. */
  async change(report: ReportData): Promise<void> {
    const known = this.#preview;
    if (!known) throw new Error('Nothing is shown that could change.');
    this.#preview = { ...known, serial: known.serial + 1, report };
    const delta = deltaOf(known, { ...this.#preview, serial: known.serial });
    if (delta) await this.say({ type: 'update', update: { serial: known.serial + 1, from: known.serial, delta } });
  }

  /** What the page has told its panel so far. */
  told(): Promise<FromPage[]> {
    return this.page.evaluate(() => (globalThis as unknown as { told: FromPage[] }).told);
  }

  /** The last thing of a kind that the page has told. */
  async lastTold<T extends FromPage['type']>(type: T): Promise<Extract<FromPage, { readonly type: T }> | undefined> {
    const all = await this.told();
    return all.findLast((message): message is Extract<FromPage, { readonly type: T }> => message.type === type);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
