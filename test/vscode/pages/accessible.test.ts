import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/figures.ts';
import { reportFile } from '../../../src/report/file/report-file.ts';
import { SECTIONS } from '../../../src/report/sections.ts';
import { exampleFile, planWithTasks, reportFor } from '../../report/read-report.ts';
import { launchChromium } from '../chromium-page.ts';
import { layoutFaults } from '../layout.ts';
import { Panel } from '../panel.ts';

const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 1 } };
const quotes = reportFor(exampleFile('quotes.aiplan'));
const screening = reportFor(exampleFile('screening.aiplan'));
const empty = reportFor('plan new "New plan" {\n}\n');
const long = reportFor(planWithTasks(200));

/** A plan with a KPI that lacks most things, again and again: each is some findings. */
const faulty = reportFor(
  `plan p "Faulty" {\n${Array.from({ length: 60 }, (_, at) => `kpi k${at} "KPI ${at}" { }`).join('\n')}\n}`,
);

describe('the page of a preview has no barrier', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  const states: readonly (readonly [string, (panel: Panel) => Promise<unknown>])[] = [
    ['while it loads', async () => undefined],
    ['without a file', (panel) => panel.send({ type: 'preview', preview: null })],
    ['without an answer', (panel) => panel.send({ type: 'unavailable' })],
    [
      'without a plan',
      (panel) =>
        panel.send({
          type: 'preview',
          preview: { serial: 1, uri: 'file:///x', version: 1, plans: [], report: null, broken: null },
        }),
    ],
    ['with an empty plan', (panel) => panel.show(empty)],
    ['with a plan', (panel) => panel.show(quotes)],
    [
      'with two plans',
      (panel) =>
        panel.send({
          type: 'preview',
          preview: {
            uri: 'file:///x',
            version: 1,
            plans: [quotes, screening].map(({ id, title }) => ({ id, title })),
            report: quotes,
            broken: null,
          },
        }),
    ],
    ['with broken text', (panel) => panel.show(quotes, { message: 'A brace is missing.', range })],
    [
      'with a change that was refused',
      async (panel) => {
        await panel.show(quotes);
        await panel.send({ type: 'said', text: 'The dates follow from others.', refused: true });
      },
    ],
    [
      'with the cursor in an element',
      async (panel) => {
        await panel.show(quotes);
        await panel.send({ type: 'cursor', id: 'plan:quotes/roadmap/phase:proof' });
      },
    ],
    [
      'with a zoomed and filtered roadmap',
      async (panel) => {
        await panel.show(quotes);
        await panel.page.locator('.roadmap-tools button:enabled').nth(2).click();
        await panel.page.locator('.roadmap-tools input[type="search"]').fill('pilot');
      },
    ],
    [
      'with a filter that nothing fits',
      async (panel) => {
        await panel.show(quotes);
        await panel.page.locator('.roadmap-tools input[type="search"]').fill('nothing is called so');
      },
    ],
    [
      'with everything folded',
      async (panel) => {
        await panel.show(quotes);
        await setDetails(panel.page, false);
      },
    ],
    [
      'with everything unfolded and its forms open',
      async (panel) => {
        await panel.show(quotes);
        await setDetails(panel.page, true);
      },
    ],
    [
      'while a bar and a dot are moved',
      async (panel) => {
        await panel.show(quotes);
        await panel.page.locator('.rows [data-id$="phase:pilot"]').focus();
        await panel.page.keyboard.press('Shift+ArrowRight');
        await panel.page.locator('.rows .ghost').first().waitFor();
      },
    ],
    [
      'with more than a hundred findings',
      async (panel) => {
        const { groups } = faulty.findings;
        const count = groups.reduce((sum, { title }) => sum + Number.parseInt(title, 10), 0);
        expect(count).toBeGreaterThan(100);
        await panel.show(faulty);
      },
    ],
    ['with two hundred tasks', (panel) => panel.show(long)],
  ];

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    it.each(states)('%s', async (_, make) => {
      const panel = await Panel.open(browser, { viewport: { width: 1200, height: 900 }, colorScheme });
      await make(panel);
      expect(await barriers(panel.page)).toEqual([]);
      expect(await panel.trespasses.noted(panel.page)).toEqual([]);
      await panel.close();
    });
  });

  it.each<Language>(['nl', 'de'])('in %s, and says so', async (language) => {
    const panel = await Panel.open(browser, { viewport: { width: 1200, height: 900 }, language });
    await panel.show(reportFor(exampleFile('screening.aiplan'), language));
    await setDetails(panel.page, true);
    expect(await barriers(panel.page)).toEqual([]);
    expect(await panel.page.evaluate(() => document.documentElement.lang)).toBe(language);
    await panel.close();
  });

  it.each(['light', 'dark'] as const)('as a file in %s', async (theme) => {
    const page = await browser.newPage();
    await page.setContent(reportFile(quotes, 'html', { sections: SECTIONS, theme }));
    await setDetails(page, true);
    expect(await barriers(page)).toEqual([]);
    await page.close();
  });
});

describe('a page for every eye', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it.each([
    [200, 800],
    [400, 320],
  ])('needs no scrolling to the side at %i %% of the size', async (_, width) => {
    const panel = await Panel.open(browser, { viewport: { width, height: 640 } });
    await panel.show(quotes);
    await setDetails(panel.page, true);
    expect(await layoutFaults(panel.page)).toEqual([]);
    await panel.close();
  });

  it('moves nothing for readers who want it calm', async () => {
    const panel = await Panel.open(browser, { reducedMotion: 'reduce' });
    await panel.show(quotes);
    const moving = await panel.page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);
        }).length,
    );
    expect(moving).toBe(0);
    await panel.close();
  });

  it("keeps its shapes in the system's own colours", async () => {
    const panel = await Panel.open(browser, { forcedColors: 'active', viewport: { width: 1400, height: 900 } });
    await panel.show(quotes);
    const faint = await panel.page.evaluate(() => {
      const paper = getComputedStyle(document.body).backgroundColor;
      const kinds = [
        '.rows .bar',
        '.rows .point',
        '.cash-plot .likely',
        '.workload .bar',
        '.dot circle',
        '.gauge .bar',
      ];
      return kinds.filter((kind) => {
        const shape = document.querySelector(kind);
        if (!shape) return true;
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke].every((colour) => colour === 'none' || colour === paper);
      });
    });
    expect(faint).toEqual([]);
    await panel.close();
  });

  it('has beside every chart a table of the same figures', async () => {
    const panel = await Panel.open(browser);
    await panel.show(quotes);
    const { businessCase, budget } = quotes;
    const tables = async (name: string): Promise<string[]> =>
      (await panel.page.locator(`details[data-section="${name}"] tbody tr`).allInnerTexts()).map(breakable);
    await setDetails(panel.page, true);
    const cash = await tables('cash-table');
    expect(cash).toHaveLength(businessCase.cash?.rows.length ?? 0);
    for (const [at, { when, likely }] of (businessCase.cash?.rows ?? []).entries()) {
      expect(cash[at]).toContain(breakable(when));
      expect(cash[at]).toContain(breakable(likely));
    }
    const spending = await tables('spending-table');
    expect(spending).toHaveLength(budget.spending?.rows.length ?? 0);
    for (const [at, row] of (budget.spending?.rows ?? []).entries())
      expect(spending[at]).toContain(breakable(row.computedSum));
    // Roadmap, load, quadrant and steps are compared with their words in tables.test.ts.
    const charts = await panel.page.locator('figure:visible').count();
    const known = ['.cash:not(.spending)', '.spending', '.workload', '.quadrant', '.step-axis'].join(', ');
    expect(await panel.page.locator(`figure:visible:is(${known})`).count()).toBe(charts);
    await panel.close();
  });
});

async function setDetails(page: Page, open: boolean): Promise<void> {
  await page.evaluate((wanted) => {
    for (const details of document.querySelectorAll('details')) details.open = wanted;
  }, open);
}

/** What axe finds in a page, whatever its impact. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    () => (globalThis as unknown as { axe: typeof axe }).axe.run(document) as Promise<axe.AxeResults>,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html.slice(0, 150)} ${failureSummary}`)
        .join(' | ')}`,
  );
}

/** The spaces in a day or an amount hold it together on the page. */
function breakable(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}
