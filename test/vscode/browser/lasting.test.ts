import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planWithTasks } from '../../report/read-report.ts';
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

/** Each KPI lacks most of what it should have. */
const faulty = `plan faulty "Faulty" {\n${Array.from({ length: 2_500 }, (_, at) => `kpi k${at} "KPI ${at}" { }`).join('\n')}\n}\n`;

describe('the picture lasts', () => {
  let folder: PlanFolder;
  let editor: OpenEditor;
  let page: Page;

  beforeAll(async () => {
    folder = planFolder({ 'plan.aiplan': smallPlan('Lasting') });
    editor = await openEditor({
      folder: folder.path,
      otherDocuments: true,
      locale: 'en',
      viewport: { width: 1600, height: 1000 },
    });
    ({ page } = editor);
    await openFile(page, 'plan.aiplan');
    await runCommand(page, 'AI plan: Open Preview to the Side');
    await heading('Lasting').waitFor();
  });

  afterAll(async () => {
    await editor?.close();
    folder?.remove();
  });

  const heading = (title: string) => webview(page).getByRole('heading', { level: 1, name: title, exact: true });
  const row = (id: string) => webview(page).locator(`.rows [data-id="${id}"]`);

  it.each(['phase new "New" {', 'phase {{ }'])('while braces do not match, and says where: %s', async (typed) => {
    const before = await type(typed);
    const bar = webview(page).locator('.page-bar');
    await bar.waitFor();
    await row('plan:small/roadmap/phase:second').waitFor();
    await bar.getByRole('button').click();
    await page.locator('.monaco-editor.focused').waitFor();
    await undoUntil(before);
    await bar.waitFor({ state: 'detached' });
  });

  it.each(['phase new "Half', 'phase new "New"'])(
    'and follows the rest while a line is half typed: %s',
    async (typed) => {
      const before = await type(typed);
      await goTo(page, 7, '      duration: '.length + 1);
      await page.keyboard.press('Delete');
      await page.keyboard.type('7');
      await row('plan:small/roadmap/phase:first').locator('.small', { hasText: '7 weeks' }).waitFor();
      expect(await webview(page).locator('.page-bar').count()).toBe(0);
      await undoUntil(before);
      await row('plan:small/roadmap/phase:first').locator('.small', { hasText: '8 weeks' }).waitFor();
    },
  );

  it('while its file is gone from the disk but open, and when it is back', async () => {
    rmSync(folder.file('plan.aiplan'));
    await page
      .locator('.tab.active[aria-label*="deleted" i]')
      .or(page.locator('.tab.active .strikethrough'))
      .first()
      .waitFor();
    await row('plan:small/roadmap/phase:first').waitFor();
    folder.write('plan.aiplan', smallPlan('Lasting anew'));
    await heading('Lasting anew').waitFor();
  });

  it('when the language server is restarted', async () => {
    await retitle('Before the restart');
    await runCommand(page, 'AI plan: Restart Language Server');
    await retitle('After the restart');
  });

  it('when the language server is killed', async () => {
    await retitle('Before the end');
    await runCommand(page, 'Test: Kill Language Server');
    await page.getByText('Language servers that were killed: 1.').first().waitFor();
    await heading('Before the end').waitFor();
    await retitle('After the end');
    await screenshot(page, 'lasting-killed');
  });

  it('with five thousand findings', async () => {
    await closeAll(page);
    folder.write('faulty.aiplan', faulty);
    await openAddress(page, pathToFileURL(folder.file('faulty.aiplan')).href);
    await runCommand(page, 'AI plan: Open Preview to the Side');
    await heading('Faulty').waitFor();
    const counts = (await webview(page).locator('.aiplan header').textContent()) ?? '';
    const found = [...counts.matchAll(/([\d,]+) (?:errors?|warnings?|hints?)/g)].map(([, count = '']) =>
      Number(count.replaceAll(',', '')),
    );
    expect(found.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(5_000);
    await screenshot(page, 'lasting-findings');
    await retitle('Still faulty', 'plan faulty "');
  });

  it('with ten thousand tasks, and says what is left out', async () => {
    await closeAll(page);
    folder.write('huge.aiplan', planWithTasks(10_000));
    await openAddress(page, pathToFileURL(folder.file('huge.aiplan')).href);
    await runCommand(page, 'AI plan: Open Preview to the Side');
    await heading('A large programme').waitFor();
    await webview(page)
      .getByText(/steps of the roadmap are not drawn here/)
      .first()
      .waitFor();
    await screenshot(page, 'lasting-tasks');
    await retitle('A huge programme', 'plan big "');
    await row('plan:big/roadmap/phase:p1').click();
    await cursorAt(
      page,
      planWithTasks(10_000)
        .split('\n')
        .findIndex((line) => line.startsWith('phase p1 ')) + 1,
    );
  });

  it('when the language server has died too often, with the word that it may be out of date', async () => {
    await closeAll(page);
    await openAddress(page, pathToFileURL(folder.file('plan.aiplan')).href);
    await runCommand(page, 'AI plan: Open Preview to the Side');
    await row('plan:small/roadmap/phase:first').waitFor();
    await runCommand(page, 'Test: Silence Language Server');
    await page.getByText('No language server is left.').first().waitFor();
    await focusFirstColumn(page);
    await goTo(page, 1, 1);
    await page.keyboard.type('// A remark. ');
    const bar = webview(page).locator('.page-bar', { hasText: 'This picture may be out of date.' });
    await bar.waitFor();
    await row('plan:small/roadmap/phase:first').waitFor();
    await screenshot(page, 'lasting-silent');
    await runCommand(page, 'AI plan: Restart Language Server');
    await bar.waitFor({ state: 'detached' });
  });

  /** Types a line of its own behind the roadmap's first. @returns the text before */
  async function type(line: string): Promise<string> {
    await focusFirstColumn(page);
    await goTo(page, 3, '  roadmap {'.length + 1);
    const before = await visibleText(page);
    await page.keyboard.insertText(`\n${line}`);
    return before;
  }

  async function undoUntil(before: string): Promise<void> {
    await focusFirstColumn(page);
    await expect
      .poll(async () => {
        const isUndone = withoutHints(await visibleText(page)) === withoutHints(before);
        if (!isUndone) await page.keyboard.press('Control+Z');
        return isUndone;
      })
      .toBe(true);
  }

  /** The dates that the editor shows behind a line come and go by themselves. */
  function withoutHints(text: string): string {
    return text.replaceAll(/\d+ \w{3} – .*$/gm, '');
  }

  /** Gives the plan another title in its text, and waits until the picture has it. */
  async function retitle(title: string, before = 'plan small "'): Promise<void> {
    await focusFirstColumn(page);
    await goTo(page, 1, before.length + 1);
    await page.keyboard.press('Shift+End');
    await page.keyboard.insertText(`${title}" {`);
    await heading(title).waitFor();
  }
});
