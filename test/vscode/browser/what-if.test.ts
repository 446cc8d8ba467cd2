import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../scripts/run-program.mjs';
import { copyExamples, type ExampleCopy } from '../example-copy.ts';
import { type OpenEditor, openEditor } from '../open-editor.ts';
import { screenshot } from '../screenshot.ts';
import { focusFirstColumn, goTo, openFile, runCommand, switchTheme, visibleText, webview } from '../workbench.ts';

const text = readFileSync(join(root, 'examples/quotes.aiplan'), 'utf8');

describe('what if, in the preview of quotes.aiplan', () => {
  let examples: ExampleCopy;
  let editor: OpenEditor;

  beforeAll(async () => {
    examples = copyExamples();
    editor = await openEditor({ folder: examples.folder, locale: 'en', viewport: { width: 1600, height: 1000 } });
    await openFile(editor.page, 'quotes.aiplan');
    await runCommand(editor.page, 'AI plan: Open Preview to the Side');
    await webview(editor.page).getByRole('heading', { level: 1, name: 'Automated quotations' }).waitFor();
  });

  afterAll(async () => {
    await editor?.close();
    examples?.remove();
  });

  const effectOn = async (figure: string): Promise<string[]> => {
    const cells = webview(editor.page).locator(`.what-if-effect tr:has(th:text-is("${figure}")) td`);
    return await cells.allInnerTexts();
  };

  it('a slider changes the picture and not the text', async () => {
    const { page } = editor;
    const inside = webview(page);
    await inside.locator('.what-if summary').click();
    await inside.getByRole('slider', { name: 'Start of the plan' }).focus();
    for (let week = 0; week < 4; week++) await page.keyboard.press('ArrowRight');
    await inside.locator('.what-if-notice', { hasText: '4 weeks later, on 2 Feb 2026' }).waitFor();
    await inside.getByRole('slider', { name: 'Total budget' }).fill('300000');
    await expect.poll(() => effectOn('Investment')).toEqual(['€360,000', '€300,000']);
    await inside.locator('.what-if [role="status"]', { hasText: '€300,000 instead of €360,000' }).waitFor();
    await screenshot(page, 'what-if-dark');
    await focusFirstColumn(page);
    await goTo(page, 6);
    expect(await visibleText(page)).toContain('start: 2026-01-05');
    expect(readFileSync(join(examples.folder, 'quotes.aiplan'), 'utf8')).toBe(text);
  });

  it('a number that makes no sense is refused in a sentence', async () => {
    const inside = webview(editor.page);
    const entry = inside.getByRole('spinbutton', { name: 'Total budget, in EUR' });
    await entry.fill('0');
    await entry.press('Enter');
    await inside.locator('[role="alert"]', { hasText: '"Total budget" takes a number from 1' }).waitFor();
    expect(await entry.inputValue()).toBe('300000');
  });

  it('an edit of the text elsewhere leaves what is tried', async () => {
    const { page } = editor;
    await focusFirstColumn(page);
    await goTo(page, lineOf('plan quotes'), 'plan quotes "Automated'.length + 1);
    await page.keyboard.type('ly');
    await webview(page).getByRole('heading', { level: 1, name: 'Automatedly quotations' }).waitFor();
    await webview(page).locator('.what-if-notice', { hasText: '€300,000' }).waitFor();
    expect(await effectOn('Investment')).toEqual(['€360,000', '€300,000']);
  });

  it.each([
    ['Light Modern', 'vs'],
    ['Dark High Contrast', 'hc-black'],
    ['Light High Contrast', 'hc-light'],
  ])('looks at home in %s', async (theme, name) => {
    const { page } = editor;
    await switchTheme(page, theme);
    await page.locator(`.monaco-workbench.${name}`).waitFor();
    await webview(page).locator('.what-if-notice').waitFor();
    await screenshot(page, `what-if-${theme.toLowerCase().replaceAll(' ', '-')}`);
  });

  it('is written into the plan, and one undo takes it back', async () => {
    const { page } = editor;
    const inside = webview(page);
    await inside.getByRole('button', { name: 'Write into the plan' }).click();
    await inside.locator('.page-said', { hasText: 'start: 2026-02-02, total: 300k' }).waitFor();
    await inside.locator('.what-if-notice').waitFor({ state: 'detached' });
    await focusFirstColumn(page);
    await goTo(page, 6);
    expect(await visibleText(page)).toContain('start: 2026-02-02');
    await page.keyboard.press('Control+z');
    await expect.poll(() => visibleText(page)).toContain('start: 2026-01-05');
    await goTo(page, lineOf('total: 360k'));
    expect(await visibleText(page)).toContain('total: 360k');
  });

  it('goes back to what is stated, one figure or all', async () => {
    const inside = webview(editor.page);
    await inside.getByRole('slider', { name: 'Adoption' }).fill('60');
    await inside.getByRole('slider', { name: 'Rates' }).fill('120');
    await inside.locator('.what-if-notice', { hasText: 'Rates: 120% of what is stated' }).waitFor();
    await inside.getByRole('button', { name: 'Back to what is stated: Adoption' }).click();
    await inside.locator('.what-if-notice', { hasNotText: 'Adoption' }).waitFor();
    await inside.getByRole('button', { name: 'Reset all' }).click();
    await inside.locator('.what-if-notice').waitFor({ state: 'detached' });
    expect(await inside.getByRole('slider', { name: 'Rates' }).inputValue()).toBe('100');
  });
});

/** The number of the line that begins with a text, indentation aside. */
function lineOf(start: string): number {
  return text.split('\n').findIndex((line) => line.trim().startsWith(start)) + 1;
}
