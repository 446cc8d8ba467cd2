import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderReportPage } from '../../../src/report/page/render-page.tsx';
import { exampleFile, planWithTasks, reportFor } from '../../report/read-report.ts';
import { launchChromium, openPage } from '../chromium-page.ts';

/** Points from the lower edge of an A4 page below which no first heading of a page stands. */
const TOP = 740;

/** Sections that begin a page: all but the answers at a glance and the roadmap, which share the first one. */
const BEGINNING = ['Team', 'Use cases', 'Budget', 'Business case', 'KPIs', 'Change and compliance', 'Findings'];

/** A heading in the outline of a PDF: its page, and how far it stands from the lower edge. */
interface PrintedHeading {
  readonly page: number;
  readonly height: number;
}

describe('a report as a page, printed on A4', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    page = await openPage(browser);
  });

  afterAll(async () => {
    await browser?.close();
  });

  it('begins each section but the first at the top of a page', async () => {
    await page.setContent(renderReportPage(reportFor(exampleFile('quotes.aiplan'), 'en')));
    const { count, headings } = await printed(page);
    expect(headings.get('Roadmap')?.page).toBe(0);
    const pages = BEGINNING.map((title) => {
      const heading = headings.get(title);
      expect(heading?.height, title).toBeGreaterThan(TOP);
      return heading?.page;
    });
    expect(new Set(pages).size, 'sections on pages of their own').toBe(BEGINNING.length);
    expect(count).toBeGreaterThan(BEGINNING.length);
    expect(count, 'no page is wasted').toBeLessThan(BEGINNING.length + 4);
  });

  it('takes one page for a plan that says nothing yet', async () => {
    await page.setContent(renderReportPage(reportFor('plan p "P" { }')));
    expect((await printed(page)).count).toBe(1);
  });

  it('cuts no row of a long roadmap, and has no arrows that would miss them', async () => {
    await page.setContent(renderReportPage(reportFor(planWithTasks(200))));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.links').evaluate((links) => getComputedStyle(links).display)).toBe('none');
    const rows = await page
      .locator('.rows > li')
      .evaluateAll((all) => [...new Set(all.map((row) => getComputedStyle(row).breakInside))]);
    expect(rows).toEqual(['avoid']);
    expect(
      await page.locator('.axis-head').evaluate((head) => getComputedStyle(head).display),
      'repeated on each page',
    ).toBe('table-header-group');
  });
});

/** Prints, and reads pages and headings off the PDF, whose objects are text. */
async function printed(page: Page): Promise<{ count: number; headings: ReadonlyMap<string, PrintedHeading> }> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false, outline: true, tagged: true });
  const text = pdf.toString('latin1');
  const pages = [...text.matchAll(/(\d+) 0 obj\s*<<\/Type \/Page\s/g)].map(([, id]) => id);
  const entries = text.matchAll(/\/Title \(([^)]*)\)\s[^<>]*?\/Dest \[(\d+) 0 R \/XYZ [\d.]+ ([\d.]+) /g);
  const headings = [...entries].map(
    ([, title = '', id, height]) => [title, { page: pages.indexOf(id), height: Number(height) }] as const,
  );
  return { count: pages.length, headings: new Map(headings) };
}
