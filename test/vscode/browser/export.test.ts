import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyExamples, type ExampleCopy } from '../example-copy.ts';
import { type OpenEditor, openEditor } from '../open-editor.ts';
import { openFile, runCommand } from '../workbench.ts';

describe('exporting the report of a plan', () => {
  let examples: ExampleCopy;
  let editor: OpenEditor;
  const refused: string[] = [];

  beforeAll(async () => {
    examples = copyExamples();
    editor = await openEditor({
      folder: examples.folder,
      locale: 'en',
      prepare: async (page) => {
        page.on('console', (message) => {
          if (/Content Security Policy/.test(message.text())) refused.push(message.text());
        });
      },
    });
    await openFile(editor.page, 'quotes.aiplan');
  });

  afterAll(async () => {
    await editor?.close();
    examples?.remove();
  });

  it.each([
    ['HTML', 'quotes.html', '<!doctype html>'],
    ['Markdown', 'quotes.md', '# Automated quotations'],
    ['SVG', 'quotes.svg', '<svg xmlns='],
  ])('writes %s beside the plan', async (form, name, start) => {
    const { page } = editor;
    await exportAs(page, form, examples.folder);
    await expect.poll(() => existsSync(join(examples.folder, name))).toBe(true);
    expect(readFileSync(join(examples.folder, name), 'utf8').slice(0, start.length)).toBe(start);
  });

  it('draws a PNG in a panel that closes by itself', async () => {
    const { page } = editor;
    await exportAs(page, 'PNG', examples.folder);
    const file = join(examples.folder, 'quotes.png');
    await expect.poll(() => existsSync(file)).toBe(true);
    const image = PNG.sync.read(readFileSync(file));
    expect(image.width).toBe(1520);
    expect(new Set(image.data).size, 'shades').toBeGreaterThan(50);
    await expect.poll(() => page.locator('.tab[aria-label^="Drawing the picture"]').count()).toBe(0);
    expect(refused).toEqual([]);
  });
});

/** Answers the three questions with their first suggestion, but for the form. */
async function exportAs(page: Page, form: string, folder: string): Promise<void> {
  await runCommand(page, 'AI plan: Export Report…');
  const widget = page.locator('.quick-input-widget:visible');
  await widget.locator('.monaco-list-row').filter({ hasText: form }).first().click();
  await widget.locator('input[placeholder*="sections that the file shows"]').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => widget.locator('input.input').inputValue()).toContain(folder);
  // The dialog takes no key while it still looks into the folder.
  await expect
    .poll(async () => {
      if (await widget.isVisible()) await page.keyboard.press('Enter');
      return widget.isVisible();
    })
    .toBe(false);
}
