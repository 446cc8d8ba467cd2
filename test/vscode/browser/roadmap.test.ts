import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planWithTasks } from '../../report/read-report.ts';
import { workbenchReady } from '../chromium-page.ts';
import { copyExamples, type ExampleCopy } from '../example-copy.ts';
import { type OpenEditor, openEditor } from '../open-editor.ts';
import { screenshot } from '../screenshot.ts';
import { focusFirstColumn, goTo, openFile, runCommand, visibleText, webview } from '../workbench.ts';

const FIRST = 'plan:big/roadmap/phase:first';
const LAST = 'plan:big/roadmap/phase:p29/task:t29-9';
const text = planWithTasks(300).replace(
  'roadmap {\n',
  'roadmap {\nphase first "First" {\nstarts: 2026-01-12\nduration: 20..28 weeks\n}\n',
);

describe('a long roadmap in the panel', () => {
  let examples: ExampleCopy;
  let editor: OpenEditor;

  beforeAll(async () => {
    examples = copyExamples();
    writeFileSync(join(examples.folder, 'long.aiplan'), text);
    editor = await openEditor({ folder: examples.folder, locale: 'en', viewport: { width: 1600, height: 1000 } });
    await openFile(editor.page, 'long.aiplan');
    await runCommand(editor.page, 'AI plan: Open Preview to the Side');
    await row(editor.page, FIRST).waitFor();
  });

  afterAll(async () => {
    await editor?.close();
    examples?.remove();
  });

  it('keeps the rows in sight in the page, and says how many there are', async () => {
    const { page } = editor;
    const rows = webview(page).locator('.rows > li');
    expect(await rows.count()).toBeLessThan(110);
    expect(await rows.first().getAttribute('aria-setsize')).toBe('331');
  });

  it('reaches the last row by a key, and the first again', async () => {
    const { page } = editor;
    await row(page, FIRST).focus();
    await page.keyboard.press('End');
    await expect.poll(() => focusedId(page)).toBe(LAST);
    await screenshot(page, 'roadmap-long');
    await page.keyboard.press('Home');
    await expect.poll(() => focusedId(page)).toBe(FIRST);
  });

  it('lights up what the cursor stands in, though it was out of sight', async () => {
    const { page } = editor;
    await focusFirstColumn(page);
    await goTo(page, lineOf('task t29-9'), 6);
    await webview(page).locator(`[data-id="${LAST}"][aria-current="true"]`).waitFor();
    await goTo(page, lineOf('phase first'), 6);
    await webview(page).locator(`[data-id="${FIRST}"][aria-current="true"]`).waitFor();
  });

  it('writes the date to which a bar is dragged, which can be undone', async () => {
    const { page } = editor;
    const bar = await row(page, FIRST).locator('.bar').boundingBox();
    if (!bar) throw new Error('The bar is not on the screen.');
    const [x, y] = [bar.x + bar.width / 3, bar.y + bar.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 20, y, { steps: 4 });
    await page.mouse.move(x + 40, y, { steps: 4 });
    await page.mouse.up();
    await webview(page).locator('.page-said', { hasText: '"First" now has "starts: 2026-' }).waitFor();
    await focusFirstColumn(page);
    expect(await visibleText(page)).not.toContain('starts: 2026-01-12');
    await expect
      .poll(async () => {
        await page.keyboard.press('Control+Z');
        return visibleText(page);
      })
      .toContain('starts: 2026-01-12');
  });

  it('moves the end of a bar by keys, once it is confirmed', async () => {
    const { page } = editor;
    // The picture of the undone text is still on its way, and the keys of the editor's own focus with it.
    await row(page, FIRST).locator('.small', { hasText: '12 Jan' }).waitFor();
    await expect
      .poll(async () => {
        await row(page, FIRST).focus();
        await page.keyboard.press('Control+Shift+ArrowRight');
        return row(page, FIRST).locator('.ghost').count();
      })
      .toBe(1);
    await page.keyboard.press('Escape');
    await row(page, FIRST).locator('.ghost').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await webview(page).locator('.page-said', { hasText: 'duration: 22..30 weeks' }).waitFor();
    expect(await focusedId(page)).toBe(FIRST);
    await focusFirstColumn(page);
    expect(await visibleText(page)).toContain('duration: 22..30 weeks');
  });

  it('says why the dates of a bar follow from others, and leaves the text', async () => {
    const { page } = editor;
    await row(page, 'plan:big/roadmap/phase:p1').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await webview(page).locator('.page-said', { hasText: 'waits for Phase 0 of the programme' }).waitFor();
  });

  it('comes back after a reload as its reader left it', async () => {
    const { page } = editor;
    await webview(page).getByRole('button', { name: 'Quarters', exact: true }).click();
    await webview(page).getByRole('button', { name: 'Fold phases' }).click();
    const rows = webview(page).locator('.rows > li');
    await expect.poll(() => rows.count()).toBe(31);
    const find = webview(page).locator('.roadmap-tools input[type="search"]');
    await find.fill('Phase 29');
    await expect.poll(() => rows.count()).toBeLessThan(31);
    const found = await rows.count();
    const findings = webview(page).locator('#findings');
    await findings.evaluate((section) => section.scrollIntoView({ block: 'start' }));
    const top = () => findings.evaluate((section) => section.getBoundingClientRect().top);
    const before = await top();
    // The page keeps its place once it rests.
    await page.waitForTimeout(300);
    await Promise.all([page.waitForEvent('framenavigated'), runCommand(page, 'Developer: Reload Window')]);
    await workbenchReady(page);
    await rows.first().waitFor();
    expect(await find.inputValue()).toBe('Phase 29');
    expect(await rows.count()).toBe(found);
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(40);
    expect(
      await webview(page).getByRole('button', { name: 'Quarters', exact: true }).getAttribute('aria-pressed'),
    ).toBe('true');
    await screenshot(page, 'roadmap-folded');
  });
});

function row(page: Page, id: string) {
  return webview(page).locator(`.rows [data-id="${id}"]`);
}

/** Id of what has the focus in the page of the preview. */
function focusedId(page: Page): Promise<string | null> {
  return webview(page).locator(':focus').last().getAttribute('data-id');
}

/** The number of the line that begins with a text, indentation aside. */
function lineOf(start: string): number {
  return text.split('\n').findIndex((line) => line.trim().startsWith(start)) + 1;
}
