import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyExamples, type ExampleCopy } from '../example-copy.ts';
import { type OpenEditor, openEditor } from '../open-editor.ts';
import { applyQuickFix, goTo, openFile, problemRows, quickFixTitles, squiggles, visibleText } from '../workbench.ts';

const missingOfficer = 'team/missing-compliance-officer';

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
    expect(await problemRows(editor.page)).toContainEqual(expect.stringContaining(missingOfficer));
  });

  it('adds the missing compliance officer from the light bulb, and the finding goes away', async () => {
    const { page } = editor;
    const row = (await problemRows(page)).find((text) => text.includes(missingOfficer)) ?? '';
    const [, line, column] = /\[Ln (\d+), Col (\d+)\]/.exec(row) ?? [];
    await openFile(page, 'screening.aiplan');
    await goTo(page, Number(line), Number(column));
    const title = (await quickFixTitles(page)).find((text) => /compliance officer/i.test(text));
    expect(title).toBeDefined();
    await applyQuickFix(page, title ?? '');
    await page
      .locator('.markers-panel .monaco-list-row')
      .filter({ hasText: missingOfficer })
      .waitFor({ state: 'detached' });
    await goTo(page, Number(line), Number(column));
    expect(await visibleText(page)).toMatch(/roles: .*compliance-officer/);
  });
});
