import { pathToFileURL } from 'node:url';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenEditor, openEditor } from '../open-editor.ts';
import { type PlanFolder, planFolder, smallPlan } from '../plan-folders.ts';
import { screenshot } from '../screenshot.ts';
import {
  closeAll,
  cursorAt,
  focusFirstColumn,
  goTo,
  openAddress,
  openFile,
  runCommand,
  visibleText,
  webview,
} from '../workbench.ts';

const FIRST = 'plan:small/roadmap/phase:first';
const SECOND = 'plan:small/roadmap/phase:second';
const PREVIEW = 'AI plan: Open Preview to the Side';

let folder: PlanFolder;
let editor: OpenEditor;
let page: Page;

beforeAll(async () => {
  folder = planFolder({
    'north/plan.aiplan': smallPlan('North'),
    'north/other.aiplan': smallPlan('Other'),
    'north/kept.aiplan': smallPlan('Kept'),
    'south/plan.aiplan': smallPlan('South'),
    'both.code-workspace': JSON.stringify({
      folders: [{ path: 'north' }, { path: 'south' }],
      settings: { 'files.readonlyInclude': { '**/kept.aiplan': true } },
    }),
  });
  editor = await openEditor({
    folder: folder.file('both.code-workspace'),
    otherDocuments: true,
    isRestricted: true,
    locale: 'en',
    viewport: { width: 1600, height: 1000 },
  });
  ({ page } = editor);
  // Then all extensions are there.
  await openFile(page, 'kept.aiplan');
  await page.locator('.codelens-decoration a').first().waitFor();
});

afterAll(async () => {
  await editor?.close();
  folder?.remove();
});

const heading = (title: string, place = 0) => webview(page, place).getByRole('heading', { level: 1, name: title });

describe('a workspace of two folders that nobody trusts yet', () => {
  it('shows the plans of both at once, each following its own text', async () => {
    await page.locator('.part.statusbar', { hasText: 'Restricted Mode' }).waitFor();
    await openPlan('north/plan.aiplan');
    await runCommand(page, PREVIEW);
    await heading('North').waitFor();
    await openPlan('south/plan.aiplan');
    await runCommand(page, PREVIEW);
    await heading('South').waitFor();
    await page.keyboard.press('Control+2');
    await runCommand(page, 'View: Move Editor into Right Group');
    await heading('South', 1).waitFor();
    await screenshot(page, 'situations-two-folders');
    await focusFirstColumn(page);
    await openPlan('south/plan.aiplan');
    await goTo(page, 1, 'plan small "'.length + 1);
    await page.keyboard.type('Deep ');
    await heading('Deep South', 1).waitFor();
    expect(await heading('North').count()).toBe(1);
  });

  it('shows one of them twice, and both follow its text', async () => {
    await webview(page, 0).getByRole('button', { name: 'Keep showing this plan' }).click();
    await focusFirstColumn(page);
    await heading('Deep South').waitFor();
    await page.keyboard.type('er ');
    await heading('Deep er South').waitFor();
    await heading('Deep er South', 1).waitFor();
    await screenshot(page, 'situations-twice');
  });
});

describe('a plan in two columns', () => {
  beforeEach(() => closeAll(page));

  it('has its cursor and its jumps in the column that was used last', async () => {
    await openPlan('north/plan.aiplan');
    await runCommand(page, 'View: Split Editor Right');
    await page.locator('.editor-group-container').nth(1).locator('.view-line').first().waitFor();
    await runCommand(page, PREVIEW);
    await heading('North').waitFor();
    await page.keyboard.press('Control+2');
    await goTo(page, 8, 6);
    await lit(webview(page), SECOND);
    await row(webview(page), FIRST).click();
    await cursorAt(page, 4);
    expect(await activeColumn()).toBe(1);
    await page.keyboard.press('Control+1');
    await goTo(page, 8, 6);
    await lit(webview(page), SECOND);
    // Typing here moves the cursor there, which nobody looks at.
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Z');
    await lit(webview(page), SECOND);
    await row(webview(page), FIRST).click();
    await cursorAt(page, 4);
    expect(await activeColumn()).toBe(0);
    await screenshot(page, 'situations-split');
  });

  /** Counted from the left. */
  const activeColumn = (): Promise<number> =>
    page
      .locator('.editor-group-container')
      .evaluateAll((all) =>
        all
          .toSorted((one, other) => one.getBoundingClientRect().left - other.getBoundingClientRect().left)
          .findIndex((group) => group.classList.contains('active')),
      );
});

describe('a plan that is no file', () => {
  beforeEach(() => closeAll(page));

  it('is shown and changed while it is untitled', async () => {
    await runCommand(page, 'Test: Open Untitled Plan');
    await page.locator('.editor-group-container.active .view-line').first().waitFor();
    await runCommand(page, PREVIEW);
    await heading('Plan without a file').waitFor();
    await move('plan:held/roadmap/phase:first');
    await said('"First" now has "starts: 2026-01-');
    await focusFirstColumn(page);
    expect(await visibleText(page)).not.toContain('2026-01-12');
  });

  it('is shown and changed where another extension keeps it', async () => {
    await openAddress(page, 'memory:/plans/held.aiplan');
    await runCommand(page, PREVIEW);
    await heading('Plan in memory').waitFor();
    await move('plan:held/roadmap/phase:first');
    await said('"First" now has "starts: 2026-01-');
    await row(webview(page), 'plan:held/roadmap/phase:first').click();
    await cursorAt(page, 4);
  });

  it('is shown and left as it is where that extension only lets it be read', async () => {
    await openAddress(page, 'archive:/plans/held.aiplan');
    await runCommand(page, PREVIEW);
    await heading('Plan in archive').waitFor();
    await move('plan:held/roadmap/phase:first');
    await said('This file is read-only and was not changed.');
    await screenshot(page, 'situations-read-only');
    await focusFirstColumn(page);
    expect(await visibleText(page)).toContain('2026-01-12');
  });
});

describe('a file that the settings keep from changes', () => {
  beforeEach(() => closeAll(page));

  it('is shown, and a change of its picture is refused', async () => {
    await openPlan('north/kept.aiplan');
    await runCommand(page, PREVIEW);
    await heading('Kept').waitFor();
    await move(FIRST);
    await said('This file is read-only and was not changed.');
    await focusFirstColumn(page);
    expect(await visibleText(page)).toContain('2026-01-12');
  });
});

/** Moves a bar of the only preview a day to the right. */
async function move(id: string): Promise<void> {
  await expect
    .poll(async () => {
      await row(webview(page), id).focus();
      await page.keyboard.press('Shift+ArrowRight');
      return row(webview(page), id).locator('.ghost').count();
    })
    .toBe(1);
  await page.keyboard.press('Enter');
}

async function said(text: string): Promise<void> {
  await webview(page).locator('.page-said', { hasText: text }).waitFor();
}

/** Opens a file by its path in the folder; files of both folders have the same names. */
async function openPlan(path: string): Promise<void> {
  await openAddress(page, pathToFileURL(folder.file(path)).href);
}

function row(preview: FrameLocator, id: string) {
  return preview.locator(`.rows [data-id="${id}"]`);
}

/** Waits until exactly what has this id is marked. */
async function lit(preview: FrameLocator, id: string): Promise<void> {
  const current = preview.locator('[aria-current="true"]');
  await expect
    .poll(() => current.evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-id')))]))
    .toEqual([id]);
}
