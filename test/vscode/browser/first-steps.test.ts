import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyExamples, type ExampleCopy } from '../example-copy.ts';
import { type OpenEditor, openEditor } from '../open-editor.ts';
import { screenshot } from '../screenshot.ts';
import {
  applyQuickFix,
  cursorAt,
  focusFirstColumn,
  goTo,
  openFile,
  problemRows,
  quickFixTitles,
  runCommand,
  squiggles,
  switchTheme,
  visibleText,
  webview,
} from '../workbench.ts';

const missingOfficer = 'team/missing-compliance-officer';
const useCase = 'Rank applicants';

describe('the first steps with screening.aiplan', () => {
  let examples: ExampleCopy;
  let editor: OpenEditor;

  beforeAll(async () => {
    examples = copyExamples();
    editor = await openEditor({ folder: examples.folder });
    await openFile(editor.page, 'screening.aiplan');
  });

  afterAll(async () => {
    await editor?.close();
    examples?.remove();
  });

  it('underlines what is wrong and lists it under Problems', async () => {
    await squiggles(editor.page, 'error').first().waitFor();
    expect(await missingOfficerRow(editor.page)).toMatch(/\[Ln \d+, Col \d+\]/);
  });

  it('shows roadmap and findings in the preview beside the text', async () => {
    await openFile(editor.page, 'screening.aiplan');
    await runCommand(editor.page, 'AI plan: Open Preview to the Side');
    const preview = webview(editor.page);
    await preview.getByRole('heading', { level: 1, name: 'CV screening' }).waitFor();
    await preview.getByRole('button', { name: /^Go live, 22 Dec to 28 Dec 2026/ }).waitFor();
    await preview.locator(`[data-id^="${missingOfficer}"]`).first().waitFor();
    await screenshot(editor.page, 'first-steps-preview');
  });

  it('lands on the line of a phase whose bar is clicked', async () => {
    await webview(editor.page)
      .getByRole('button', { name: /^Go live,/ })
      .click();
    const lines = readFileSync(join(examples.folder, 'screening.aiplan'), 'utf8').split('\n');
    await cursorAt(editor.page, lines.findIndex((text) => text.includes('phase live')) + 1);
  });

  it('adds the missing compliance officer from the light bulb, and the finding leaves list and preview', async () => {
    const { page } = editor;
    const [, line, column] = /\[Ln (\d+), Col (\d+)\]/.exec(await missingOfficerRow(page)) ?? [];
    await focusFirstColumn(page);
    await goTo(page, Number(line), Number(column));
    const titles = await quickFixTitles(page);
    const title = titles.find((text) => /add .*compliance/i.test(text));
    expect(title, titles.join(', ')).toBeDefined();
    await applyQuickFix(page, title ?? '');
    await page
      .locator('.markers-panel .monaco-list-row')
      .filter({ hasText: missingOfficer })
      .filter({ hasText: useCase })
      .waitFor({ state: 'detached' });
    await webview(page).locator(`[data-id^="${missingOfficer}"]`).first().waitFor({ state: 'detached' });
    await goTo(page, 18);
    expect(await visibleText(page)).toMatch(/roles: .*compliance-officer/);
  });

  it('takes the colours of the editor at once', async () => {
    await focusFirstColumn(editor.page);
    await switchTheme(editor.page, 'Dark High Contrast');
    await webview(editor.page).locator('body.vscode-high-contrast').waitFor();
  });
});

/** Other examples lack a compliance officer too: the finding of this plan names the use case that needs one. */
async function missingOfficerRow(page: Page): Promise<string> {
  const rows = await problemRows(page, missingOfficer);
  return rows.find((row) => row.includes(missingOfficer) && row.includes(useCase)) ?? '';
}
