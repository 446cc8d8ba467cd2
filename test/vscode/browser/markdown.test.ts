import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyExamples, type ExampleCopy } from '../example-copy.ts';
import { type OpenEditor, openEditor } from '../open-editor.ts';
import { screenshot } from '../screenshot.ts';
import { openFile, runCommand } from '../workbench.ts';

describe('plans in the preview of a Markdown page', () => {
  let examples: ExampleCopy;
  let editor: OpenEditor;

  beforeAll(async () => {
    examples = copyExamples();
    const plan = readFileSync(join(examples.folder, 'first-plan.aiplan'), 'utf8');
    writeFileSync(
      join(examples.folder, 'PAGE.md'),
      `# A page\n\n\`\`\`aiplan verdict\n${plan}\`\`\`\n\n![Roadmap](quotes.aiplan#roadmap)\n\n\`\`\`aiplan\nbudget { }\n\`\`\`\n`,
    );
    editor = await openEditor({ folder: examples.folder, locale: 'en', viewport: { width: 1400, height: 1000 } });
    await openFile(editor.page, 'PAGE.md');
    await runCommand(editor.page, 'Markdown: Open Preview');
  });

  afterAll(async () => {
    await editor?.close();
    examples?.remove();
  });

  it('are shown as their reports, in the look of the editor', async () => {
    const { page } = editor;
    const shown = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await shown.locator('.aiplan section.roadmap').waitFor();
    await shown.locator('.aiplan section.verdict').waitFor();
    await screenshot(page, 'markdown-preview');
    expect(await shown.locator('.aiplan-embedded').count()).toBe(2);
    expect(
      await shown
        .locator('.aiplan section.roadmap svg')
        .first()
        .evaluate((svg) => getComputedStyle(svg).display),
    ).not.toBe('inline');
    // A piece of a plan is an example of the language.
    expect(await shown.locator('pre', { hasText: 'budget { }' }).count()).toBe(1);
  });
});
