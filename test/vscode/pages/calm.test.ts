import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exampleFile, reportFor } from '../../report/read-report.ts';
import { launchChromium } from '../chromium-page.ts';
import { Panel } from '../panel.ts';

const QUOTES = exampleFile('quotes.aiplan') as Readonly<Record<string, string>>;
const ROW = 'plan:quotes/roadmap/phase:rollout';
const MORE = Array.from({ length: 6 }, (_, index) => `phase more-${index} "More ${index}" { duration: 2 weeks }`);

/** The plan after an edit of its text. */
function edited(before: string | RegExp, after: string) {
  const text = QUOTES['quotes.aiplan'] ?? '';
  const next = text.replace(before, after);
  if (next === text) throw new Error(`The example holds no ${before}.`);
  return reportFor({ ...QUOTES, 'quotes.aiplan': next });
}

const EDITS = [
  ['a title', edited('phase pilot "', 'phase pilot "Second ')],
  ['a length, after which all that waits is later', edited('duration: 16..20 weeks', 'duration: 30..40 weeks')],
  ['rows above', edited('roadmap {', `roadmap {\n${MORE.join('\n')}`)],
  ['a row that is gone', edited(/phase inventory "[^"]*" \{[^}]*\}/, '')],
  ['the language', edited('language: nl', 'language: de')],
] as const;

describe('an edit of the text leaves the page as its reader has it', () => {
  let browser: Browser;
  let panel: Panel;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    panel = await Panel.open(browser, { viewport: { width: 1000, height: 700 } });
    await panel.show(reportFor(QUOTES));
  });
  afterEach(async () => {
    expect(await panel.trespasses.noted(panel.page)).toEqual([]);
    await panel.close();
  });

  it.each(EDITS)('what is read stays where it is: %s', async (_, report) => {
    const { page } = panel;
    await page.locator('#budget').evaluate((section) => section.scrollIntoView({ block: 'start' }));
    const before = await topOf(page, '#budget');
    await panel.change(report);
    expect(Math.abs((await topOf(page, '#budget')) - before)).toBeLessThanOrEqual(2);
  });

  it.each(EDITS)('the focus stays where it is, and its element the same: %s', async (_, report) => {
    const { page } = panel;
    const row = page.locator(`.rows [data-id="${ROW}"]`);
    await row.focus();
    const element = await row.elementHandle();
    await panel.change(report);
    expect(await element?.evaluate((kept) => kept === document.activeElement)).toBe(true);
  });

  it.each(EDITS)('zoom, folded sections and open tables stay: %s', async (_, report) => {
    const { page } = panel;
    await page.keyboard.press('Control+Equal');
    const zoom = await page.evaluate(() => document.body.style.zoom);
    expect(zoom).not.toBe('100%');
    await page.locator('#team summary').first().click();
    await page.locator('#roadmap details.more summary').first().click();
    const open = () =>
      page
        .locator('details')
        .evaluateAll((all) => all.map((one) => [one.dataset['section'], (one as HTMLDetailsElement).open]));
    const before = await open();
    await panel.change(report);
    expect(await open()).toEqual(before);
    expect(await page.evaluate(() => document.body.style.zoom)).toBe(zoom);
  });

  it('only what has changed is patched', async () => {
    const { page } = panel;
    await page.evaluate(() => {
      const touched: string[] = [];
      Object.assign(globalThis, { touched });
      new MutationObserver((records) => {
        for (const { target } of records) {
          const element = target instanceof Element ? target : target.parentElement;
          touched.push(element?.closest('[data-id], [data-section], section')?.getAttribute('data-id') ?? '');
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    await panel.change(edited('phase pilot "', 'phase pilot "Second '));
    const touched = await page.evaluate(() => (globalThis as unknown as { touched: string[] }).touched);
    expect(touched.length).toBeGreaterThan(0);
    expect(touched.length).toBeLessThan(15);
    expect(touched).toContain('plan:quotes/roadmap/phase:pilot');
    expect(touched).not.toContain(ROW);
  });

  it('the panel is told which sections nobody sees, and once somebody does', async () => {
    const { page } = panel;
    const unseen = async () => (await panel.lastTold('view'))?.view.unseen;
    expect(await unseen()).toEqual([]);
    await page.locator('#team summary').first().click();
    await expect.poll(unseen).toEqual(['team']);
    await page.locator('#team summary').first().click();
    await expect.poll(unseen).toEqual([]);
  });

  it('asks for all of the picture where a change does not fit what it shows', async () => {
    await panel.send({ type: 'update', update: { serial: 9, from: 8, delta: { report: { title: ['Other'] } } } });
    expect(await panel.lastTold('lost')).toEqual({ type: 'lost' });
    await panel.send({ type: 'update', update: { serial: 2, from: 1, delta: { report: { title: [{}] } } } });
    expect((await panel.told()).filter(({ type }) => type === 'lost').length).toBe(2);
    expect(await panel.page.locator('h1').textContent()).toBe('Automated quotations');
  });
});

async function topOf(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
}
