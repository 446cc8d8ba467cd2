import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbenchReady } from '../chromium-page.ts';
import { type OpenEditor, openEditor } from '../open-editor.ts';
import { type PlanFolder, planFolder, smallPlan } from '../plan-folders.ts';
import { screenshot } from '../screenshot.ts';
import { focusFirstColumn, goTo, openFile, runCommand, webview } from '../workbench.ts';

describe('a preview compared with an earlier state', () => {
  let folder: PlanFolder;
  let editor: OpenEditor;
  let page: Page;

  beforeAll(async () => {
    folder = planFolder({
      'plan.aiplan': smallPlan('Compared', 4),
      'decided.aiplan': smallPlan('As it was decided', 6),
      'notes.aiplan': '// Nothing but a remark.\n',
      'export.aiplan': `// ${'x'.repeat(6 * 1024 * 1024)}\n`,
    });
    const git = (...words: string[]) => execFileSync('git', words, { cwd: folder.path, stdio: 'pipe' });
    const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
    git('init', '--quiet');
    git('add', 'plan.aiplan');
    git(...author, 'commit', '--quiet', '--message', 'Plan');
    folder.write('plan.aiplan', smallPlan('Compared', 8));
    editor = await openEditor({ folder: folder.path, locale: 'en', viewport: { width: 1600, height: 1000 } });
    ({ page } = editor);
    await openFile(page, 'plan.aiplan');
    await runCommand(page, 'AI plan: Open Preview to the Side');
    await webview(page).getByRole('heading', { level: 1, name: 'Compared' }).waitFor();
  });

  afterAll(async () => {
    await editor?.close();
    folder?.remove();
  });

  it('shows what has changed since a file that is chosen', async () => {
    await choose('A file …');
    await answerDialog(folder.file('decided.aiplan'));
    await asOf('compared with decided.aiplan');
    await shift('ends 2 weeks later');
    await screenshot(page, 'compared-file');
  });

  it('goes on while one types', async () => {
    await focusFirstColumn(page);
    await goTo(page, 6, '      duration: '.length + 1);
    await page.keyboard.press('Delete');
    await page.keyboard.type('9');
    await shift('ends 3 weeks later');
    await asOf('compared with decided.aiplan');
  });

  it('says so where the file holds no plan, and stays as it was', async () => {
    await choose('A file …');
    await answerDialog(folder.file('notes.aiplan'));
    await webview(page).locator('.page-said', { hasText: 'notes.aiplan holds no plan to compare with.' }).waitFor();
    await asOf('compared with', false);
  });

  it('says how large a plan may be where the file is larger, and stays as it was', async () => {
    await choose('A file …');
    await answerDialog(folder.file('export.aiplan'));
    const said = 'The plan to compare with is too large: a plan may be at most 5 MB.';
    // What is said stays behind the bell until somebody reads it.
    await runCommand(page, 'Notifications: Show Notifications');
    await page.locator('.notifications-center .notification-list-item', { hasText: said }).waitFor();
    await runCommand(page, 'Notifications: Clear All Notifications');
    await asOf('compared with', false);
  });

  it('shows what has changed since the last commit, and lists nothing that is wrong with it', async () => {
    const problems = () => page.locator('[id="status.problems"] a').getAttribute('aria-label');
    const before = await problems();
    // The Git extension needs a moment until it knows the folder; then the choice is there.
    await expect.poll(() => choices(), { timeout: 20_000 }).toContain('The last commit');
    await choose('The last commit');
    await asOf('compared with plan.aiplan (last commit)');
    await shift('ends 5 weeks later');
    await screenshot(page, 'compared-commit');
    expect(before).toContain('Warnings');
    expect(await problems()).toBe(before);
  });

  it('stops when nothing is chosen', async () => {
    await choose('Nothing');
    await asOf('compared with', false);
    expect(await choices()).not.toContain('Nothing');
  });

  it('goes on after a reload, with the file as it is by then', async () => {
    await choose('A file …');
    await answerDialog(folder.file('decided.aiplan'));
    await shift('ends 3 weeks later');
    folder.write('decided.aiplan', smallPlan('As it was decided', 5));
    await reload();
    await asOf('compared with decided.aiplan');
    await shift('ends 4 weeks later');
    await screenshot(page, 'compared-reloaded');
  });

  it('goes on after a reload with the last commit, once Git knows the folder', async () => {
    await expect.poll(() => choices(), { timeout: 20_000 }).toContain('The last commit');
    await choose('The last commit');
    await shift('ends 5 weeks later');
    await reload();
    await asOf('compared with plan.aiplan (last commit)');
    await shift('ends 5 weeks later');
  });

  it('says after a reload where the earlier state is gone, and is compared no more from then on', async () => {
    await choose('A file …');
    await answerDialog(folder.file('decided.aiplan'));
    await asOf('compared with decided.aiplan');
    rmSync(folder.file('decided.aiplan'));
    await reload();
    const gone = webview(page).locator('.page-said', {
      hasText: 'The plan is no longer compared with decided.aiplan: that state cannot be read any more.',
    });
    await gone.waitFor();
    await screenshot(page, 'compared-gone');
    await asOf('compared with', false);
    folder.write('decided.aiplan', smallPlan('As it was decided', 5));
    await reload();
    await webview(page).getByRole('heading', { level: 1, name: 'Compared' }).waitFor();
    expect(await choices()).not.toContain('Nothing');
  });

  async function reload(): Promise<void> {
    await Promise.all([page.waitForEvent('framenavigated'), runCommand(page, 'Developer: Reload Window')]);
    await workbenchReady(page);
  }

  const quickPick = () => page.locator('.quick-input-widget:visible');

  async function ask(): Promise<void> {
    await page.locator('.tab[aria-label^="Preview plan.aiplan"]').click();
    // The focus goes on into the page of the preview, and would close what is open by then.
    await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
    await runCommand(page, 'AI plan: Compare the Plan With an Earlier State…');
    await quickPick().locator('.quick-input-title', { hasText: 'Compare the plan' }).waitFor();
    await quickPick().locator('.monaco-list-row', { hasText: 'A file …' }).waitFor();
  }

  async function choose(label: string): Promise<void> {
    await ask();
    await quickPick().locator('.monaco-list-row').filter({ hasText: label }).first().click();
  }

  async function choices(): Promise<string> {
    await ask();
    const labels = await quickPick().locator('.monaco-list-row').allInnerTexts();
    await page.keyboard.press('Escape');
    await quickPick().waitFor({ state: 'hidden' });
    return labels.join('\n').replaceAll('\u00A0', ' ');
  }

  /** The dialog takes no key while it still looks into the folder. */
  async function answerDialog(path: string): Promise<void> {
    const input = quickPick().locator('input.input');
    await expect.poll(() => input.inputValue()).toContain(folder.path);
    await input.fill(path);
    await expect
      .poll(async () => {
        if (await quickPick().isVisible()) await page.keyboard.press('Enter');
        return quickPick().isVisible();
      })
      .toBe(false);
  }

  async function asOf(words: string, isThere = true): Promise<void> {
    const line = webview(page).locator('.aiplan header', { hasText: words });
    await expect.poll(() => line.count()).toBe(isThere ? 1 : 0);
  }

  const shift = (words: string) => webview(page).locator('.rows', { hasText: words }).waitFor();
});
