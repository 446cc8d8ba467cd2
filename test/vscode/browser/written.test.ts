import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../scripts/run-program.mjs';
import { SECTIONS } from '../../../src/report/sections.ts';
import { reportFor } from '../../report/read-report.ts';
import { hostilePlan } from '../../support/hostile-plan.ts';
import { HOSTILE_TEXTS } from '../../support/hostile-texts.ts';
import { previewOf } from '../../support/preview-of.ts';
import { launchChromium } from '../chromium-page.ts';
import { Panel } from '../panel.ts';

const report = reportFor(readFileSync(join(root, 'examples/quotes.aiplan'), 'utf8'));

/** Whatever stands in the page, one line each; whether a field is ticked or chosen is said by its state rather than by how the page began. */
const contentOf = (panel: Panel): Promise<string[]> =>
  panel.page.locator('#page').evaluate((page) => {
    const lines: string[] = [];
    const nodes = document.createTreeWalker(page, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (!(node instanceof Element)) {
        lines.push(`text ${node.textContent}`);
        continue;
      }
      const attributes = [...node.attributes].filter(({ name }) => !['checked', 'selected', 'value'].includes(name));
      const state = node instanceof HTMLInputElement ? `${node.checked} ${node.value}` : '';
      const said = attributes.map(({ name, value }) => `${name}=${value}`).sort();
      lines.push([node.localName, ...said, state].join(' '));
    }
    return lines;
  });

/** Marks what the page shows, so that one sees afterwards whether it is still that. */
const mark = (panel: Panel): Promise<void> =>
  panel.page.locator('#page').evaluate((page) => {
    for (const element of page.querySelectorAll('*')) Object.assign(element, { isFirst: true });
  });

/** What the page has VS Code keep for its next life. */
const kept = (panel: Panel): Promise<unknown> =>
  panel.page.evaluate(() => (globalThis as unknown as { remembered: () => unknown }).remembered());

const unmarked = (panel: Panel, within: string): Promise<string[]> =>
  panel.page
    .locator(within)
    .evaluateAll((elements) => elements.filter((one) => !('isFirst' in one)).map((one) => one.outerHTML.slice(0, 80)));

describe('a page that is written with its picture', () => {
  let browser: Browser;
  let panel: Panel;

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterEach(async () => {
    expect(await panel.trespasses.noted(panel.page)).toEqual([]);
    await panel.close();
  });

  afterAll(async () => {
    await browser?.close();
  });

  it('shows what is in sight, in its look, before the script runs', async () => {
    panel = await Panel.open(browser, { written: report });
    const { page } = panel;
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(report.title);
    const { rows } = report.roadmap;
    expect(await page.locator('.rows [data-id]').count()).toBe(rows.length);
    const [first, second] = await page
      .locator('.rows > li .bar')
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().x));
    expect(first).not.toBe(second);
    expect(await page.evaluate(() => document.scripts.length)).toBeLessThanOrEqual(2);
    expect(await page.evaluate(() => 'acquireVsCodeApi' in globalThis && 'aiplanMeanwhile' in globalThis)).toBe(true);
  });

  it('is taken over by the script without anything in sight being drawn anew, and ends as the script alone would have drawn it', async () => {
    const alone = await Panel.open(browser);
    await alone.show(report);
    const expected = await contentOf(alone);
    await alone.close();
    panel = await Panel.open(browser, { written: report });
    await mark(panel);
    await panel.letScript();
    await panel.show(report);
    expect(await unmarked(panel, '.page-tools *, .what-if *, .aiplan > header *, #verdict *, #roadmap *')).toEqual([]);
    const content = await contentOf(panel);
    expect(content.filter((line, index) => line !== expected[index]).slice(0, 3)).toEqual([]);
    expect(content).toHaveLength(expected.length);
  });

  it('says which picture it was given while the script was on the way', async () => {
    panel = await Panel.open(browser, { written: report });
    await panel.say({ type: 'preview', preview: previewOf(report) });
    await panel.letScript();
    expect(await panel.lastTold('ready')).toEqual({ type: 'ready', plan: null, shown: 1 });
    await panel.page.locator('#findings').waitFor();
  });

  it('does what was clicked before the script ran', async () => {
    panel = await Panel.open(browser, { written: report });
    const { page } = panel;
    const row = page.locator('.rows button[data-id]').first();
    const id = await row.getAttribute('data-id');
    await row.click();
    await page.locator('#roadmap > details > summary').first().click();
    await page.locator('.page-zoom button').last().click();
    await panel.letScript();
    await panel.show(report);
    expect(await panel.lastTold('jump')).toEqual({ type: 'jump', id });
    expect((await panel.lastTold('view'))?.view.unseen).toEqual(['roadmap']);
    expect(await page.locator('.page-zoom').textContent()).toContain('110%');
    expect((await panel.told()).filter(({ type }) => type === 'jump')).toHaveLength(1);
  });

  it('does what was pressed on a bar before the script ran, where the keys before had led', async () => {
    panel = await Panel.open(browser, { written: report });
    const { page } = panel;
    const rows = report.roadmap.rows.filter(({ kind }) => kind !== 'law' && kind !== 'law-step');
    const [, second] = rows;
    await page.locator('.rows button[data-id]').first().focus();
    for (const key of ['ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Enter']) await page.keyboard.press(key);
    await panel.letScript();
    // The picture comes a little later than the script.
    await page.keyboard.press('ArrowDown');
    await panel.show(report);
    const day = new Date(Date.parse(second?.days?.first ?? '') + 2 * 86_400_000).toISOString().slice(0, 10);
    await expect
      .poll(() => panel.lastTold('edit'))
      .toEqual({ type: 'edit', change: { kind: 'start', id: second?.id, day } });
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset['id']);
    await expect.poll(focused).toBe(rows[2]?.id);
    expect((await panel.told()).filter(({ type }) => type === 'jump')).toEqual([]);
  });

  it('jumps once from a row on which Enter was pressed before the script ran, and leaves the focus where it went since', async () => {
    panel = await Panel.open(browser, { written: report });
    const { page } = panel;
    const row = page.locator('.rows button[data-id]').first();
    await row.press('Enter');
    const other = page.locator('.page-zoom button').first();
    await other.focus();
    await panel.letScript();
    await panel.show(report);
    const jumps = async () => (await panel.told()).filter(({ type }) => type === 'jump');
    await expect.poll(jumps).toEqual([{ type: 'jump', id: await row.getAttribute('data-id') }]);
    await expect.poll(() => other.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('does not look as if bars could be dragged before the script runs, and takes no drag for a click', async () => {
    panel = await Panel.open(browser, { written: report });
    const { page } = panel;
    const bar = page.locator('.rows .track .bar').first();
    const cursor = () => bar.evaluate((element) => getComputedStyle(element).cursor);
    expect(await cursor()).toBe('pointer');
    const { x, y } = (await bar.boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(x + 3, y + 5);
    await page.mouse.down();
    await page.mouse.move(x + 13, y + 5, { steps: 3 });
    await page.mouse.up();
    await panel.letScript();
    await panel.show(report);
    expect(await cursor()).toBe('grab');
    expect((await panel.told()).filter(({ type }) => type === 'jump' || type === 'edit')).toEqual([]);
  });

  it('keeps the focus and what is scrolled when the script comes', async () => {
    panel = await Panel.open(browser, { written: report, viewport: { width: 800, height: 400 } });
    const { page } = panel;
    await page.locator('.rows button[data-id]').nth(2).focus();
    await page.evaluate(() => scrollTo(0, 300));
    await panel.letScript();
    await panel.show(report);
    expect(await page.evaluate(() => [scrollY, document.activeElement?.closest('.rows') !== null])).toEqual([
      300,
      true,
    ]);
    expect(await page.locator('[data-roving][tabindex="0"]').count()).toBe(1);
  });

  it('gives way to the page of a reader who has chosen another view', async () => {
    const view = { pinned: true, sections: ['findings', 'verdict'], zoom: 100 };
    panel = await Panel.open(browser, { written: report, state: { view } });
    await panel.letScript();
    await panel.show(report);
    const names = await panel.page.locator('.aiplan main > section').evaluateAll((found) => found.map(({ id }) => id));
    expect(names).toEqual(['findings', 'verdict']);
  });

  it('is taken over as well where its reader comes back and has chosen nothing, or all of it back', async () => {
    const state = { scroll: 0, folded: [], view: { pinned: true, sections: [...SECTIONS], zoom: 100 }, plan: null };
    panel = await Panel.open(browser, { written: report, state });
    await mark(panel);
    await panel.letScript();
    await panel.show(report);
    expect(await unmarked(panel, '.aiplan > header *, #verdict *')).toEqual([]);
    expect(await kept(panel)).toMatchObject({ isUsual: true });
    await panel.page.locator('.page-zoom button').last().click();
    expect(await kept(panel)).toMatchObject({ isUsual: false });
    await panel.page.locator('.page-zoom button').first().click();
    expect(await kept(panel)).toMatchObject({ isUsual: true });
    await panel.page.locator('#roadmap > details > summary').first().click();
    await expect.poll(() => kept(panel)).toMatchObject({ isUsual: false });
  });

  it('gives way to a later picture', async () => {
    panel = await Panel.open(browser, { written: report });
    await panel.letScript();
    await panel.say({ type: 'preview', preview: { ...previewOf({ ...report, title: 'Another' }), serial: 2 } });
    expect(await panel.page.getByRole('heading', { level: 1 }).textContent()).toBe('Another');
    expect(await panel.page.locator('h1').count()).toBe(1);
  });

  it('holds hostile texts as text', async () => {
    const { text } = hostilePlan(HOSTILE_TEXTS.slice(0, 24), 24, 0);
    panel = await Panel.open(browser, { written: reportFor(text) });
    await panel.page.locator('.aiplan h1').waitFor();
    expect(
      await panel.page.locator('#page script, #page iframe, #page img, #page [onerror], #page [onclick]').count(),
    ).toBe(0);
  });
});
