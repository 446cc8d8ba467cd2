import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../../scripts/run-program.mjs';
import type { Preview, ToPage } from '../../../server/preview-protocol.ts';
import type { Language } from '../../../src/model/figures.ts';
import type { ReportData } from '../../../src/report/report-data.ts';
import { FONTS, SCREEN, settled } from './page-picture.ts';
import { capturedThemes, type ThemeName } from './themes.ts';

/** The heading of the roadmap, which stays at the upper edge of the window, would stand in every screen of it. */
const STILL = '.aiplan .axis { position: relative !important; }';

function fontFaces(): string {
  return FONTS.map(
    ({ weight, base64 }) =>
      `@font-face { font-family: Looks; font-weight: ${weight}; src: url(data:font/woff2;base64,${base64}); }`,
  ).join('\n');
}

/** The page of the preview's panel, with the script that is shipped, outside of VS Code. */
export class PanelPage {
  readonly page: Page;
  readonly #themes = capturedThemes();

  private constructor(page: Page) {
    this.page = page;
  }

  /** @param scale device pixels in one of the page */
  static async open(browser: Browser, scale = 1): Promise<PanelPage> {
    const context = await browser.newContext({ deviceScaleFactor: scale, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    return new PanelPage(page);
  }

  /** Loads the page anew and shows a report. */
  async show(report: ReportData | null, language: Language, problem?: string): Promise<void> {
    const script = readFileSync(join(root, 'dist/webview.js'), 'utf8').replaceAll('</script', '<\\/script');
    await this.page.setContent(
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
      <style>${fontFaces()}${STILL}</style><style id="_defaultStyles">${this.#themes.style}</style></head>
      <body><div id="page"></div>
      <script>globalThis.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} });</script>
      <script>${script}</script></body></html>`,
    );
    const plans = report ? [{ id: report.id, title: report.title }] : [];
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const whatIf = { figures: [], tried: null, dropped: null, refused: null };
    const broken = problem ? { message: problem, range } : null;
    const preview: Preview = {
      serial: 1,
      uri: 'file:///plan.aiplan',
      version: 1,
      plans,
      report,
      broken,
      whatIf,
      notCompared: false,
    };
    await this.page.evaluate((message: ToPage) => postMessage(message, '*'), { type: 'preview', preview } as const);
    await this.page.locator(report ? '.aiplan' : '.page-note pre').waitFor();
    await this.page.evaluate(() => document.fonts.ready);
  }

  /** Gives the page the variables and the classes of a theme, as VS Code does. */
  async wear(name: ThemeName): Promise<void> {
    const { classes, variables } = this.#themes.themes[name];
    const font = { '--vscode-font-family': 'Looks', '--vscode-editor-font-family': 'Looks' };
    await this.page.evaluate(
      ([classes, variables]) => {
        const html = document.documentElement;
        html.style.cssText = Object.entries(variables)
          .map(([name, value]) => `${name}: ${value};`)
          .join(' ');
        document.body.className = classes.join(' ');
      },
      [classes, { ...variables, ...font }] as const,
    );
  }

  async widen(width: number): Promise<void> {
    await this.page.setViewportSize({ width, height: SCREEN });
    await settled(this.page);
  }
}
