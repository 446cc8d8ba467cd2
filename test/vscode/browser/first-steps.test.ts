import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyExamples, type ExampleCopy } from '../example-copy.ts';
import { type OpenEditor, openEditor } from '../open-editor.ts';
import { applyQuickFix, goTo, openFile, problemRows, quickFixTitles, squiggles, visibleText } from '../workbench.ts';

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

  it('adds the missing compliance officer from the light bulb, and the finding goes away', async () => {
    const { page } = editor;
    const [, line, column] = /\[Ln (\d+), Col (\d+)\]/.exec(await missingOfficerRow(page)) ?? [];
    await openFile(page, 'screening.aiplan');
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
    await goTo(page, 18);
    expect(await visibleText(page)).toMatch(/roles: .*compliance-officer/);
  });
});

/** Other examples lack a compliance officer too: the finding of this plan names the use case that needs one. */
async function missingOfficerRow(page: Page): Promise<string> {
  const rows = await problemRows(page, missingOfficer);
  return rows.find((row) => row.includes(missingOfficer) && row.includes(useCase)) ?? '';
}
