import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planWithTasks } from '../../report/read-report.ts';
import { copyExamples, type ExampleCopy } from '../example-copy.ts';
import { type OpenEditor, openEditor } from '../open-editor.ts';
import { screenshot } from '../screenshot.ts';
import { openAddress, openFile, runCommand } from '../workbench.ts';

describe('exporting the report of a plan', () => {
  let examples: ExampleCopy;
  let editor: OpenEditor;
  const refused: string[] = [];

  beforeAll(async () => {
    examples = copyExamples();
    writeFileSync(join(examples.folder, 'long.aiplan'), planWithTasks(1000));
    writeFileSync(join(examples.folder, 'wordy.aiplan'), wordyPlan);
    editor = await openEditor({
      folder: examples.folder,
      otherDocuments: true,
      locale: 'en',
      prepare: async (page) => {
        page.on('console', (message) => {
          if (/Content Security Policy/.test(message.text())) refused.push(message.text());
        });
      },
    });
    await openFile(editor.page, 'quotes.aiplan');
    // Then all extensions are there.
    await editor.page.locator('.codelens-decoration a').first().waitFor();
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

  it('draws one PNG of a plan of a thousand tasks, with the steps that matter most, and says so', async () => {
    const { page } = editor;
    await openFile(page, 'long.aiplan');
    await exportAs(page, 'PNG', examples.folder);
    const image = await imageAt('long.png');
    expect(image.height).toBe(16_000);
    expect(image.width, 'a pixel for a unit at least').toBeGreaterThan(760);
    await said(
      'The report is too long for a PNG, so it shows the 200 steps of the roadmap that matter most, out of 1,100; the other formats show more.',
    );
    await screenshot(page, 'export-long');
  });

  it('writes several PNGs of a report that is too long in other ways, and asks before it replaces one that the dialog did not show', async () => {
    const { page } = editor;
    await openFile(page, 'wordy.aiplan');
    writeFileSync(join(examples.folder, 'wordy-2.png'), 'of somebody else');
    await exportAs(page, 'PNG', examples.folder);
    const question = page.locator('.monaco-dialog-box', { hasText: 'wordy-2.png exists already. Replace it?' });
    await question.waitFor();
    await screenshot(page, 'export-replace');
    expect(existsSync(join(examples.folder, 'wordy.png')), 'nothing is written before the answer').toBe(false);
    await question.getByRole('button', { name: 'Replace' }).click();
    await said('The report is too long for one PNG, so it is in 2 files.');
    await said('wordy.png, wordy-2.png written');
    for (const name of ['wordy.png', 'wordy-2.png']) expect((await imageAt(name)).width).toBeGreaterThan(760);
  });

  it('replaces an earlier file as a whole: who reads it meanwhile reads the earlier one to its end', async () => {
    const { page } = editor;
    const file = join(examples.folder, 'quotes.md');
    writeFileSync(file, 'The earlier report.');
    const reading = openSync(file, 'r');
    try {
      await openFile(page, 'quotes.aiplan');
      await exportAs(page, 'Markdown', examples.folder);
      await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8')).toContain('# Automated quotations');
      expect(readFileSync(reading, 'utf8')).toBe('The earlier report.');
    } finally {
      closeSync(reading);
    }
    expect(readdirSync(examples.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('writes into a place whose files cannot be moved, and leaves nothing else there', async () => {
    const { page } = editor;
    await openAddress(page, 'memory:/plans/held.aiplan');
    await exportAs(page, 'Markdown', '/plans/held.md');
    await said('held.md written');
    await runCommand(page, 'Test: List Files in Memory');
    await said('In memory were written: /plans/held.md.');
  });

  /** The image in a file, which is whole as soon as it is there. */
  async function imageAt(name: string): Promise<PNG> {
    const file = join(examples.folder, name);
    await expect.poll(() => existsSync(file), { timeout: 30_000 }).toBe(true);
    return PNG.sync.read(readFileSync(file));
  }

  /** What is said stays behind the bell until somebody reads it. */
  async function said(text: string): Promise<void> {
    const { page } = editor;
    await runCommand(page, 'Notifications: Show Notifications');
    await page.locator('.notifications-center .notification-list-item', { hasText: text }).first().waitFor();
    await runCommand(page, 'Notifications: Hide Notifications');
  }
});

/** Its KPIs alone are longer than a PNG can be. */
const wordyPlan = `plan wordy "Wordy" {
  start: 2026-01-05
  ${Array.from({ length: 100 }, (_, at) => `kpi k${at} "${'A long name of a KPI '.repeat(20)}" { }`).join('\n')}
}
`;

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
