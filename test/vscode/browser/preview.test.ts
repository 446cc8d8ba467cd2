import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../scripts/run-program.mjs';
import { workbenchReady } from '../chromium-page.ts';
import { copyExamples, type ExampleCopy } from '../example-copy.ts';
import { type OpenEditor, openEditor } from '../open-editor.ts';
import { screenshot } from '../screenshot.ts';
import {
  cursorAt,
  focusFirstColumn,
  goTo,
  openFile,
  runCommand,
  switchTheme,
  visibleText,
  webview,
} from '../workbench.ts';

const text = readFileSync(join(root, 'examples/quotes.aiplan'), 'utf8');
const proof = 'plan:quotes/roadmap/phase:proof';

describe('the preview of quotes.aiplan', () => {
  let examples: ExampleCopy;
  let editor: OpenEditor;
  const refused: string[] = [];

  beforeAll(async () => {
    examples = copyExamples();
    editor = await openEditor({
      folder: examples.folder,
      viewport: { width: 1600, height: 1000 },
      prepare: async (page) => {
        page.on('console', (message) => {
          if (/Content Security Policy/.test(message.text())) refused.push(message.text());
        });
      },
    });
    await openFile(editor.page, 'quotes.aiplan');
    await editor.page.locator('.codelens-decoration a').first().waitFor();
  });

  afterAll(async () => {
    await editor?.close();
    examples?.remove();
  });

  it('opens beside the text from the code lens', async () => {
    const { page } = editor;
    await page.locator('.codelens-decoration a').first().click();
    await webview(page).getByRole('heading', { level: 1, name: 'Automated quotations' }).waitFor();
    const headings = webview(page).getByRole('heading', { level: 2 });
    // The tools speak the language of the editor, the picture that of its plan. What is not in sight at first follows.
    await expect
      .poll(async () => (await headings.allInnerTexts()).slice(0, 7))
      .toEqual(['What if', 'Roadmap', 'Team', 'Use cases', 'Budget', 'Businesscase', "KPI's"]);
    expect(await page.locator('.tab[aria-label^="Preview quotes.aiplan"]').count()).toBe(1);
  });

  it('lights up what the cursor stands in, and only that', async () => {
    const { page } = editor;
    await cursorTo(page, 'phase proof', 6);
    await lit(page, proof);
    await cursorTo(page, 'person mila', 6);
    await lit(page, 'plan:quotes/team/person:mila');
    await cursorTo(page, 'use-case spare-parts', 6);
    await lit(page, 'plan:quotes/use-case:spare-parts');
    await cursorTo(page, 'kpi error-rate', 6);
    await lit(page, 'plan:quotes/kpi:error-rate');
  });

  it('jumps to the line of a bar that is clicked', async () => {
    const { page } = editor;
    await row(page, 'plan:quotes/roadmap/phase:pilot').click();
    await cursorAt(page, lineOf('phase pilot'));
  });

  it.each([
    ['use case', 'plan:quotes/use-case:spare-parts', 'use-case spare-parts'],
    ['KPI', 'plan:quotes/kpi:adoption', 'kpi adoption'],
    ['figure of a use case', 'plan:quotes/use-case:drafting#repeats', 'repeats: 15 / week'],
  ])('jumps to the line of a %s, by click and by Enter', async (_, id, start) => {
    const { page } = editor;
    const button = webview(page).locator(`button[data-id="${id}"]`);
    await button.click();
    await cursorAt(page, lineOf(start));
    await goTo(page, 1);
    await button.focus();
    await page.keyboard.press('Enter');
    await cursorAt(page, lineOf(start));
  });

  it('moves through the roadmap by arrow keys, and Enter jumps', async () => {
    const { page } = editor;
    await row(page, 'plan:quotes/roadmap/phase:inventory').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await cursorAt(page, lineOf('phase choose'));
  });

  it('follows the unsaved text', async () => {
    const { page } = editor;
    await cursorTo(page, 'phase rollout');
    await goTo(page, lineOf('phase rollout') + 3, 17);
    expect(await visibleText(page)).toContain('duration: 16..20 weeks');
    await page.keyboard.press('Shift+End');
    await page.keyboard.type('12 weeks');
    await row(page, 'plan:quotes/roadmap/phase:rollout').locator('.small', { hasText: '12 weken' }).waitFor();
    await undo(page, 'duration: 16..20 weeks');
    await row(page, 'plan:quotes/roadmap/phase:rollout').locator('.small', { hasText: '18 weken' }).waitFor();
  });

  it('keeps the last good picture while the text is broken, with the error on top', async () => {
    const { page } = editor;
    await cursorTo(page, 'roadmap {');
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    const notice = webview(page).locator('.page-bar');
    await notice.waitFor();
    await row(page, proof).waitFor();
    await screenshot(page, 'preview-stale');
    await notice.getByRole('button').click();
    // An undo before the jump has ended would be scrolled out of sight by it.
    const broken = new RegExp(`Ln ${lineOf('roadmap {')},`);
    await page.locator('[id="status.editor.selection"]').filter({ hasNotText: broken }).waitFor();
    await focusFirstColumn(page);
    await undo(page, 'roadmap {');
    await notice.waitFor({ state: 'detached' });
  });

  it.each(['Dark Modern', 'Light Modern', 'Dark High Contrast', 'Light High Contrast'])(
    'has no serious barrier in %s',
    async (theme) => {
      const { page } = editor;
      await switchTheme(page, theme);
      await page.waitForFunction(() => document.querySelector('.quick-input-widget')?.checkVisibility() !== true);
      await screenshot(page, `preview-${theme.toLowerCase().replaceAll(' ', '-')}`);
      expect(await barriers(page)).toEqual([]);
    },
  );

  it('comes back after a reload of the window as it was left', async () => {
    const { page } = editor;
    const team = webview(page).locator('details[data-section="team"]');
    await team.locator('summary').first().click();
    await expect.poll(() => team.getAttribute('open')).toBeNull();
    await Promise.all([page.waitForEvent('framenavigated'), runCommand(page, 'Developer: Reload Window')]);
    await workbenchReady(page);
    await webview(page).getByRole('heading', { level: 1, name: 'Automated quotations' }).waitFor();
    await expect.poll(() => team.getAttribute('open')).toBeNull();
  });

  it('was refused nothing by its content security policy', () => {
    expect(refused).toEqual([]);
  });
});

describe('the preview of a file without a plan', () => {
  let examples: ExampleCopy;
  let editor: OpenEditor;

  beforeAll(async () => {
    examples = copyExamples();
    writeFileSync(join(examples.folder, 'new.aiplan'), '');
    editor = await openEditor({ folder: examples.folder, locale: 'en' });
    await openFile(editor.page, 'new.aiplan');
  });

  afterAll(async () => {
    await editor?.close();
    examples?.remove();
  });

  it('offers a first plan and shows it once it is inserted', async () => {
    const { page } = editor;
    await page.getByRole('button', { name: /Open Preview to the Side/ }).click();
    await webview(page).getByRole('button', { name: 'Insert this plan' }).click();
    await webview(page).getByRole('heading', { level: 1, name: 'Faster quotations' }).waitFor();
    // The picture may be there before the editor has the focus, which then closes whatever is open.
    await page
      .locator('.editor-group-container:has(.tab.active[aria-label^="new.aiplan"]) .monaco-editor.focused')
      .waitFor();
    await focusFirstColumn(page);
    await expect.poll(() => visibleText(page)).toContain('plan first "Faster quotations" {');
  });

  it('says so when the file is gone, and comes back with it', async () => {
    const { page } = editor;
    const file = join(examples.folder, 'new.aiplan');
    await page.locator('.tab[aria-label^="new.aiplan"]').click();
    await runCommand(page, 'File: Save');
    await expect.poll(() => readFileSync(file, 'utf8')).toContain('Faster quotations');
    const plan = readFileSync(file, 'utf8');
    await page
      .locator('.tab[aria-label^="new.aiplan"]')
      .getByRole('button', { name: /^Close/ })
      .click();
    // A file that goes right after it was written is one event for whoever watches the folder, and not always that of its end.
    await page.waitForTimeout(2000);
    rmSync(file);
    await webview(page).getByRole('heading', { name: 'The file is gone' }).waitFor();
    writeFileSync(file, plan);
    await webview(page).getByRole('heading', { level: 1, name: 'Faster quotations' }).waitFor();
  });
});

function row(page: Page, id: string) {
  return webview(page).locator(`.rows [data-id="${id}"]`);
}

/** Waits until exactly what has this id is marked. */
async function lit(page: Page, id: string): Promise<void> {
  const current = webview(page).locator('[aria-current="true"]');
  await expect
    .poll(() => current.evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-id')))]))
    .toEqual([id]);
}

/** Puts the cursor on the line that begins with a text. */
async function cursorTo(page: Page, start: string, column = 1): Promise<void> {
  await page.locator('.editor-group-container .monaco-editor .view-lines').first().click();
  await goTo(page, lineOf(start), column);
}

/** The number of the line that begins with a text, indentation aside. */
function lineOf(start: string): number {
  return text.split('\n').findIndex((line) => line.trim().startsWith(start)) + 1;
}

/** Takes edits back until the file on the screen has a text again. */
async function undo(page: Page, until: string): Promise<void> {
  await expect
    .poll(async () => {
      await page.keyboard.press('Control+Z');
      return visibleText(page);
    })
    .toContain(until);
}

/** What axe finds serious or critical in the page of the preview. */
async function barriers(page: Page): Promise<string[]> {
  const frame = page.frames().find((candidate) => candidate.url().includes('fake.html')) as Frame;
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(
    () => (globalThis as unknown as { axe: typeof axe }).axe.run(document.body) as Promise<axe.AxeResults>,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
    );
}
