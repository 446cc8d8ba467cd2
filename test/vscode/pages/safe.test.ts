import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { marked } from 'marked';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportFile } from '../../../src/report/file/report-file.ts';
import { reportMarkdown } from '../../../src/report/markdown/report-markdown.ts';
import { reportFragment } from '../../../src/report/page/report-fragment.tsx';
import type { ReportData } from '../../../src/report/report-data.ts';
import { SECTIONS } from '../../../src/report/sections.ts';
import { reportFor } from '../../report/read-report.ts';
import { type HostilePlan, hostilePlan } from '../../support/hostile-plan.ts';
import { HOSTILE_TEXTS } from '../../support/hostile-texts.ts';
import { launchChromium } from '../chromium-page.ts';
import { layoutFaults } from '../layout.ts';
import { Panel } from '../panel.ts';
import { Trespasses } from '../trespasses.ts';

/** Places for each field in one plan, so that a few plans hold every text in every field. */
const COPIES = 24;
const STARTS = Array.from({ length: Math.ceil(HOSTILE_TEXTS.length / COPIES) }, (_, index) => index * COPIES);
const WIDTHS = [360, 1600] as const;

describe('plans full of hostile texts', () => {
  let browser: Browser;
  let folder: string;
  const made: { readonly plan: HostilePlan; readonly report: ReportData }[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    folder = mkdtempSync(join(tmpdir(), 'aiplan-hostile-'));
    for (const start of STARTS) {
      const plan = hostilePlan(HOSTILE_TEXTS, COPIES, start);
      made.push({ plan, report: reportFor(plan.text) });
    }
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('hold every text in every field that the vocabulary has for texts', () => {
    const fields = [...new Set(made.flatMap(({ plan }) => [...plan.fields.keys()]))];
    expect(fields.length).toBeGreaterThan(60);
    for (const field of fields) {
      const held = new Set(made.flatMap(({ plan }) => [...(plan.fields.get(field) ?? [])]));
      expect(held.size, field).toBe(HOSTILE_TEXTS.length);
    }
  });

  it.each(STARTS)('are only text in the panel, from text %i on', async (start) => {
    const { report } = reportFrom(start);
    const panel = await Panel.open(browser, { viewport: { width: 360, height: 900 } });
    const { page } = panel;
    await panel.show(report);
    await page.locator('.aiplan h1').waitFor();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await unfold(page);
      expect(await layoutFaults(page), `${width} px`).toEqual([]);
    }
    expect(await sections(page)).toEqual(SECTIONS);
    expect(await strangers(page)).toEqual([]);
    expect(await panel.trespasses.noted(page)).toEqual([]);
    await panel.close();
  });

  it.each(STARTS)('are only text in files, from text %i on', async (start) => {
    const { report } = reportFrom(start);
    // Pages of others without any policy: what a Markdown preview is given, and what a page makes of the Markdown file.
    const fragment = reportFragment(report, SECTIONS);
    await visit('fragment.html', `<!doctype html><meta charset="utf-8"><body>${fragment}`, async (page) => {
      expect(await sections(page)).toEqual(SECTIONS);
    });
    const markdown = await marked.parse(reportMarkdown(report));
    await visit('markdown.html', `<!doctype html><meta charset="utf-8"><body>${markdown}`, async (page) => {
      expect(await page.locator('h2').count()).toBe(SECTIONS.length);
    });
    const svg = reportFile(report, 'svg', { sections: SECTIONS });
    await visit('report.svg', svg, async (page) => {
      expect(await page.evaluate(() => document.documentElement.tagName)).toBe('svg');
    });
  });

  // The same markup as in a Markdown preview, and the same shapes: a few plans are enough for what the file adds.
  it.each(STARTS.filter((_, index) => index % 5 === 0))(
    'stay in their place in files, from text %i on',
    async (start) => {
      const { report } = reportFrom(start);
      writeFileSync(join(folder, 'shown.svg'), reportFile(report, 'svg', { sections: SECTIONS }));
      await visit('picture.html', '<!doctype html><img src="shown.svg">', async (page) => {
        await page.waitForFunction(() => (document.querySelector('img')?.naturalWidth ?? 0) > 0);
      });
      await visit('report.html', reportFile(report, 'html', { sections: SECTIONS }), async (page) => {
        expect(await sections(page)).toEqual(SECTIONS);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          await unfold(page);
          expect(await layoutFaults(page), `${width} px`).toEqual([]);
        }
      });
    },
  );

  function reportFrom(start: number): { readonly report: ReportData } {
    const one = made[STARTS.indexOf(start)];
    if (!one) throw new Error(`There is no plan from text ${start} on.`);
    return one;
  }

  /** Opens a file and looks at it; it must do nothing but be looked at. */
  async function visit(name: string, text: string, look: (page: Page) => Promise<void>): Promise<void> {
    const path = join(folder, name);
    writeFileSync(path, text);
    const page = await browser.newPage();
    const own = [path, join(folder, 'shown.svg')].map((file) => pathToFileURL(file).href);
    const trespasses = new Trespasses(page, own);
    await page.goto(pathToFileURL(path).href);
    await look(page);
    if (name !== 'picture.html') expect(await strangers(page), name).toEqual([]);
    expect(await trespasses.noted(page), name).toEqual([]);
    await page.close();
  }
});

/** Names of the sections in the page, in their order. */
function sections(page: Page): Promise<string[]> {
  return page
    .locator('.aiplan main > section')
    .evaluateAll((all) => all.map(({ id }) => id).filter((id) => id !== 'accepted'));
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = !details.matches('.page-sections');
  });
}

/** Elements and attributes that only markup of a plan's text could have made. */
function strangers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const tags =
      'iframe, object, embed, link, base, img, image, video, audio, a:not(.open-counts), math, foreignObject, animate, set';
    const odd = [...document.querySelectorAll(tags)].map(({ outerHTML }) => outerHTML.slice(0, 100));
    const scripts = [...document.querySelectorAll('script:not([nonce])')].map(({ outerHTML }) => outerHTML);
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      element
        .getAttributeNames()
        .filter(
          (name) =>
            name.startsWith('on') || name === 'srcdoc' || (name === 'style' && !element.matches('body, .chart')),
        ),
    );
    const addresses = [...document.querySelectorAll('[href], [src]')]
      .filter((element) => !element.matches('use[href^="#aiplan"], .open-counts[href="#findings"], script[nonce]'))
      .map(({ outerHTML }) => outerHTML.slice(0, 100));
    return [...odd, ...scripts, ...attributes, ...addresses].slice(0, 10);
  });
}
