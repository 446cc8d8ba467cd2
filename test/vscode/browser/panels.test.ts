import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbenchReady } from '../chromium-page.ts';
import { copyExamples, type ExampleCopy } from '../example-copy.ts';
import { type OpenEditor, openEditor } from '../open-editor.ts';
import { focusFirstColumn, openFile, runCommand, webview } from '../workbench.ts';

describe('a preview as its reader likes it', () => {
  let examples: ExampleCopy;
  let editor: OpenEditor;
  const refused: string[] = [];

  beforeAll(async () => {
    examples = copyExamples();
    editor = await openEditor({
      folder: examples.folder,
      locale: 'en',
      viewport: { width: 1600, height: 1000 },
      prepare: async (page) => {
        page.on('console', (message) => {
          if (/Content Security Policy/.test(message.text())) refused.push(message.text());
        });
      },
    });
    await openFile(editor.page, 'screening.aiplan');
    await runCommand(editor.page, 'AI plan: Open Preview to the Side');
    await webview(editor.page).getByRole('heading', { level: 1, name: 'CV screening' }).waitFor();
  });

  afterAll(async () => {
    await editor?.close();
    examples?.remove();
  });

  it('grows by key, without the window growing with it', async () => {
    const { page } = editor;
    await webview(page).locator('.page-tools').getByRole('button', { name: 'Larger' }).focus();
    await page.keyboard.press('Control+=');
    await webview(page).getByRole('button', { name: 'Size 110%' }).waitFor();
    expect(
      await webview(page)
        .locator('body')
        .evaluate((body) => body.style.zoom),
    ).toBe('110%');
  });

  it('shows the sections that are chosen, in their order', async () => {
    const { page } = editor;
    await webview(page).locator('.page-sections summary').click();
    await webview(page).getByRole('checkbox', { name: 'Team' }).uncheck();
    await webview(page).getByRole('button', { name: 'Show "Roadmap" earlier' }).click();
    await expect.poll(() => sectionsOf()).toEqual(expect.arrayContaining(['roadmap', 'verdict']));
    const names = await sectionsOf();
    expect(names.slice(0, 2)).toEqual(['roadmap', 'verdict']);
    expect(names).not.toContain('team');
  });

  it('follows the active editor once it is told to, and stays again', async () => {
    const { page } = editor;
    await webview(page).getByRole('button', { name: 'Keep showing this plan' }).click();
    await focusFirstColumn(page);
    await openFile(page, 'quotes.aiplan');
    await webview(page).getByRole('heading', { level: 1, name: 'Automated quotations' }).waitFor();
    await webview(page).getByRole('button', { name: 'Follows the active editor' }).click();
    await focusFirstColumn(page);
    await openFile(page, 'screening.aiplan');
    await page.waitForTimeout(500);
    expect(await webview(page).getByRole('heading', { level: 1 }).textContent()).toBe('Automated quotations');
  });

  it('comes back after a reload of the window as it was left', async () => {
    const { page } = editor;
    await Promise.all([page.waitForEvent('framenavigated'), runCommand(page, 'Developer: Reload Window')]);
    await workbenchReady(page);
    await webview(page).getByRole('heading', { level: 1, name: 'Automated quotations' }).waitFor();
    await webview(page).getByRole('button', { name: 'Size 110%' }).waitFor();
    expect((await sectionsOf()).slice(0, 2)).toEqual(['roadmap', 'verdict']);
    expect(refused).toEqual([]);
  });

  function sectionsOf(): Promise<string[]> {
    return webview(editor.page)
      .locator('.aiplan main > section')
      .evaluateAll((all) => all.map(({ id }) => id));
  }
});
