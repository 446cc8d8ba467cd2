import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { root } from '../../../scripts/run-program.mjs';
import { pngOf } from '../../../src/cli/output/png.ts';
import type { Language } from '../../../src/model/figures.ts';
import { paintsOf } from '../../../src/report/look/paints.ts';
import { renderReportPage } from '../../../src/report/page/render-page.tsx';
import { sectionPicture } from '../../../src/report/picture/section-picture.ts';
import type { Picture } from '../../../src/report/picture/shapes.ts';
import { svgOf } from '../../../src/report/picture/svg.ts';
import { SECTIONS } from '../../../src/report/sections.ts';
import { FONTS, type PagePicture, pictureOf, SCREEN, settled } from './page-picture.ts';
import { PanelPage } from './panel-page.ts';
import { LANGUAGES, PLAN_NAMES, type PlanName, reportToLookAt } from './plans.ts';
import { THEME_NAMES, type ThemeName } from './themes.ts';

const WIDTHS = [360, 800, 1600] as const;

/** A page of the panel. */
export interface PanelLook {
  readonly plan: PlanName;
  readonly language: Language;
  readonly width: number;
  readonly theme: ThemeName;
}

/**
 * Every plan in every language at every width. A theme changes colours alone, so that the themes take turns: each of them comes with every plan, every
 * language and every width.
 */
export const PANEL_LOOKS: readonly PanelLook[] = PLAN_NAMES.flatMap((plan, one) =>
  LANGUAGES.flatMap((language, two) =>
    WIDTHS.map((width, three) => {
      const theme = THEME_NAMES[(one + 2 * two + three) % THEME_NAMES.length] ?? 'light';
      return { plan, language, width, theme };
    }),
  ),
);

/** A report as a file, which follows no editor. */
export interface FileLook {
  readonly plan: PlanName;
  readonly form: 'html' | 'png' | 'svg';
  readonly theme: 'light' | 'dark';
}

export const FILE_LOOKS: readonly FileLook[] = (['quotes', 'screening'] as const).flatMap((plan) =>
  (['html', 'png', 'svg'] as const).flatMap((form) =>
    (['light', 'dark'] as const).map((theme) => ({ plan, form, theme })),
  ),
);

export function nameOf(look: PanelLook | FileLook): string {
  if ('form' in look) return `${look.form}-${look.plan}-${look.theme}`;
  return `panel-${look.plan}-${look.language}-${look.width}-${look.theme}`;
}

/** Takes pictures with one browser, and loads a page again only for another plan or language. */
export class Camera {
  readonly #panel: PanelPage;
  readonly #file: Page;
  #shown = '';

  private constructor(panel: PanelPage, file: Page) {
    this.#panel = panel;
    this.#file = file;
  }

  static async of(browser: Browser): Promise<Camera> {
    return new Camera(await PanelPage.open(browser), await browser.newPage());
  }

  async take(look: PanelLook | FileLook): Promise<PagePicture> {
    if (!('form' in look)) return pictureOf((await this.show(look)).page);
    switch (look.form) {
      case 'html':
        return this.#htmlFile(look);
      case 'png':
        return pngFile(look);
      case 'svg':
        return this.#svgFile(look);
    }
  }

  /** The page of the panel as it is to look, for more than a picture. */
  async show({ plan, language, width, theme }: PanelLook): Promise<PanelPage> {
    const shown = `${plan} ${language}`;
    if (this.#shown !== shown) await this.#panel.show(reportToLookAt(plan, language), language);
    this.#shown = shown;
    await this.#panel.wear(theme);
    await this.#panel.widen(width);
    return this.#panel;
  }

  async #htmlFile({ plan, theme }: FileLook): Promise<PagePicture> {
    const page = await this.#emptyPage(800);
    await page.setContent(renderReportPage(reportToLookAt(plan, 'en'), { theme }));
    await giveFonts(page);
    await page.evaluate(() => {
      for (const name of ['--vscode-font-family', '--vscode-editor-font-family']) {
        document.documentElement.style.setProperty(name, 'Looks');
      }
    });
    await page.locator('.axis').evaluateAll((all) => {
      for (const axis of all) (axis as HTMLElement).style.position = 'relative';
    });
    await settled(page);
    return pictureOf(page);
  }

  /** A page that knows nothing of the one before: the policy of a report would hold for what is written over it. */
  async #emptyPage(width: number): Promise<Page> {
    await this.#file.setViewportSize({ width, height: SCREEN });
    await this.#file.goto('about:blank');
    return this.#file;
  }

  /** As a browser shows the file, in the letters that its text is laid out for. */
  async #svgFile({ plan, theme }: FileLook): Promise<PagePicture> {
    const picture = filePicture(plan);
    const page = await this.#emptyPage(Math.ceil(picture.width));
    const svg = svgOf(picture, paintsOf(theme), 'Looks');
    await page.setContent(`<!doctype html><style>body { margin: 0; } svg { display: block; }</style>${svg}`);
    await giveFonts(page);
    await settled(page);
    return pictureOf(page);
  }
}

/** The policy of a page bars fonts that are fetched, but not those that are handed over. */
function giveFonts(page: Page): Promise<void> {
  return page.evaluate(async (fonts) => {
    for (const { weight, base64 } of fonts) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      document.fonts.add(await new FontFace('Looks', bytes, { weight: `${weight}` }).load());
    }
  }, FONTS);
}

function filePicture(plan: PlanName): Picture {
  return sectionPicture(reportToLookAt(plan, 'en'), SECTIONS);
}

/** Drawn by Skia, without a browser. */
async function pngFile({ plan, theme }: FileLook): Promise<PagePicture> {
  const fonts = (name: string): string => join(root, 'dist/cli/fonts', `${name}.ttf`);
  const png = await pngOf(filePicture(plan), paintsOf(theme), fonts);
  return { image: PNG.sync.read(Buffer.from(png)), parts: [{ name: 'picture', top: 0 }] };
}
