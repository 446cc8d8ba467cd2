import { afterAll, beforeAll, describe, it } from 'vitest';
import { copyExamples, type ExampleCopy } from '../example-copy.ts';
import { type OpenEditor, openEditor } from '../open-editor.ts';
import { openFile, runCommand, webview } from '../workbench.ts';

describe('figures that are changed in the preview of quotes.aiplan', () => {
  let examples: ExampleCopy;
  let editor: OpenEditor;

  beforeAll(async () => {
    examples = copyExamples();
    editor = await openEditor({ folder: examples.folder, locale: 'nl', viewport: { width: 1600, height: 1000 } });
    await openFile(editor.page, 'quotes.aiplan');
    await runCommand(editor.page, 'AI plan: Open Preview to the Side');
    await webview(editor.page).getByRole('heading', { level: 1, name: 'Automated quotations' }).waitFor();
  });

  afterAll(async () => {
    await editor?.close();
    examples?.remove();
  });

  it('are edits of the text: the score of a use case, by keys', async () => {
    const { page } = editor;
    await webview(page).locator('.quadrant [data-id="plan:quotes/use-case:spare-parts"]').focus();
    await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('Enter');
    await webview(page).locator('.page-said', { hasText: 'value: 4 of 5' }).waitFor();
  });

  it('are edits of the text: the latest figure of a KPI', async () => {
    const { page } = editor;
    const form = webview(page).locator('form[data-kpi="plan:quotes/kpi:adoption"]');
    await webview(page).locator('details.enter', { has: form }).locator('summary').click();
    await form.locator('[name="value"]').fill('4');
    await form.locator('[name="on"]').fill('2026-10-30');
    await form.getByRole('button').click();
    await webview(page).locator('.page-said', { hasText: 'actual: 4 on 2026-10-30' }).waitFor();
  });
});
