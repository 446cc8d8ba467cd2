import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleFile, reportFor } from '../../report/read-report.ts';
import { launchChromium } from '../chromium-page.ts';
import { Panel } from '../panel.ts';

const PILOT = 'plan:quotes/roadmap/phase:pilot';
const PARTS = 'plan:quotes/use-case:spare-parts';
const ADOPTION = 'plan:quotes/kpi:adoption';

describe('the preview by keyboard alone', () => {
  let browser: Browser;
  let panel: Panel;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    panel = await Panel.open(browser, { viewport: { width: 1200, height: 900 } });
    ({ page } = panel);
    await panel.show(reportFor(exampleFile('quotes.aiplan')));
  });
  afterAll(() => browser?.close());

  it('leads through every stop and out again, and each shows that it has the focus', async () => {
    const wanted = await page.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]');
      const stops = [...all].filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility());
      for (const [index, stop] of stops.entries()) stop.setAttribute('data-stop', `${index}`);
      return stops.length;
    });
    expect(wanted).toBeGreaterThan(60);
    const reached: number[] = [];
    const hidden: string[] = [];
    for (let step = 0; step <= wanted + 5; step++) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (stop === undefined) break;
      reached.push(stop.index);
      if (!stop.isMarked) hidden.push(stop.name);
    }
    expect(hidden).toEqual([]);
    expect(new Set(reached).size).toBe(wanted);
    await page.keyboard.press('Shift+Tab');
    expect((await focused(page))?.index).toBe(reached.at(-1));
  });

  it('jumps to the text', async () => {
    await tabTo(page, '.aiplan h1 button');
    await page.keyboard.press('Enter');
    expect(await panel.lastTold('jump')).toEqual({ type: 'jump', id: 'plan:quotes' });
  });

  it('exports, and makes the page larger and as it was', async () => {
    await tabTo(page, '.page-tools > button:last-child');
    await page.keyboard.press('Enter');
    expect(await panel.lastTold('export')).toBeDefined();
    await tabTo(page, '.page-zoom button:last-child');
    await page.keyboard.press('Space');
    await expect.poll(() => page.evaluate(() => document.body.style.zoom)).toBe('110%');
    await page.keyboard.press('Control+0');
    await expect.poll(() => page.evaluate(() => document.body.style.zoom)).toBe('100%');
  });

  it('chooses sections', async () => {
    await tabTo(page, '.page-sections summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '.page-sections li:nth-child(3) input');
    await page.keyboard.press('Space');
    await page.locator('section#team').waitFor({ state: 'detached' });
    await page.keyboard.press('Space');
    await page.locator('section#team').waitFor();
    await tabTo(page, '.page-sections summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('.page-sections').getAttribute('open')).toBeNull();
  });

  it('folds and unfolds a section', async () => {
    await tabTo(page, '[data-section="team"] > summary');
    await page.keyboard.press('Space');
    expect(await page.locator('[data-section="team"]').getAttribute('open')).toBeNull();
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-section="team"]').getAttribute('open')).not.toBeNull();
  });

  it('searches the roadmap', async () => {
    await tabTo(page, '.roadmap-tools input[type="search"]');
    await page.keyboard.type('pilot');
    await page.locator(`.rows [data-id="${PILOT}"]`).waitFor();
    await expect.poll(() => page.locator('.rows > li').count()).toBeLessThan(8);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await expect.poll(() => page.locator('.rows > li').count()).toBeGreaterThan(8);
  });

  it('moves a bar and its end, and leaves it by Escape', async () => {
    await tabTo(page, '.rows [data-roving][tabindex="0"]');
    await page.keyboard.press('Home');
    while ((await focusedId(page)) !== PILOT) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Escape');
    expect(await panel.lastTold('edit')).toBeUndefined();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    expect((await panel.lastTold('edit'))?.change).toMatchObject({ kind: 'start', id: PILOT });
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.keyboard.press('Enter');
    expect((await panel.lastTold('edit'))?.change).toMatchObject({ kind: 'length', id: PILOT });
  });

  it('scores a use case by its dot', async () => {
    await tabTo(page, `.quadrant [data-id="${PARTS}"]`);
    await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('Enter');
    expect((await panel.lastTold('edit'))?.change).toMatchObject({ kind: 'score', id: PARTS });
  });

  it('states the latest figure of a KPI', async () => {
    await tabTo(page, `details.enter:has(form[data-kpi="${ADOPTION}"]) > summary`);
    await page.keyboard.press('Enter');
    await tabTo(page, `form[data-kpi="${ADOPTION}"] [name="value"]`);
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    expect((await panel.lastTold('edit'))?.change).toMatchObject({ kind: 'actual', id: ADOPTION, value: 4 });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });
});

/** What has the focus, and whether one sees that: by an outline, around it or around what stands for it. */
function focused(
  page: Page,
): Promise<{ readonly index: number; readonly name: string; readonly isMarked: boolean } | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    // The dot of a use case has a wider rim instead of an outline.
    const rim = Number.parseFloat(getComputedStyle(element.querySelector(':scope > circle') ?? element).strokeWidth);
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const place = element.getBoundingClientRect();
    const isInSight = place.bottom > 0 && place.top < innerHeight && place.width > 0;
    const isOutlined =
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !/^rgba\(.*, 0\)$/.test(outlineColor);
    return {
      index: Number(element.getAttribute('data-stop') ?? -1),
      name: `${element.tagName}.${element.getAttribute('class')} ${element.textContent?.slice(0, 30)}`,
      isMarked: isInSight && (isOutlined || rim >= 5),
    };
  });
}

/** Presses Tab from the top of the page until something has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement || document.activeElement instanceof SVGElement) {
      document.activeElement.blur();
    }
    scrollTo({ top: 0 });
    getSelection()?.collapse(document.body, 0);
  });
  for (let step = 0; step < 300; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`The Tab key does not lead to ${selector}.`);
}

function focusedId(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['id']);
}
