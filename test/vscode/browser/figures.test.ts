import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../scripts/run-program.mjs';
import { copyExamples, type ExampleCopy } from '../example-copy.ts';
import { type OpenEditor, openEditor } from '../open-editor.ts';
import { screenshot } from '../screenshot.ts';
import { goTo, hoverText, openFile, switchTheme, visibleText } from '../workbench.ts';

const text = readFileSync(join(root, 'examples/quotes.aiplan'), 'utf8');

/** Lines of quotes.aiplan with the hint behind them. */
const SALARY = 'salary: 85k / year€22,100 / year';
const RATE = 'allocation: 1 day / week20%';
const PHASE = 'duration: 8..12 weeks23 Mar – 31 May 2026';

describe('figures behind the lines of quotes.aiplan', () => {
  let examples: ExampleCopy;
  let editor: OpenEditor;

  beforeAll(async () => {
    examples = copyExamples();
    editor = await openEditor({ folder: examples.folder, locale: 'en', viewport: { width: 1100, height: 900 } });
    await openFile(editor.page, 'quotes.aiplan');
  });

  afterAll(async () => {
    await editor?.close();
    examples?.remove();
  });

  it('show what follows from them', async () => {
    const { page } = editor;
    // The first hints wait for the server to start.
    await expect.poll(() => visibleText(page), { timeout: 20_000 }).toContain(SALARY);
    expect(await visibleText(page)).toContain(RATE);
    await goTo(page, lineOf('phase proof'));
    await expect.poll(() => visibleText(page)).toContain(PHASE);
  });

  it('the hover over a phase says why it begins then', async () => {
    const { page } = editor;
    await goTo(page, lineOf('phase proof'), 11);
    const said = await hoverText(page);
    expect(said).toContain('Why it starts then');
    expect(said).toContain("'Put the core team together' was done on 22 Mar 2026");
    await screenshot(page, 'figures-hover');
    await page.keyboard.press('Escape');
  });

  it.each([
    ['Dark Modern', 'vs-dark'],
    ['Light Modern', 'vs'],
    ['Dark High Contrast', 'hc-black'],
    ['Light High Contrast', 'hc-light'],
  ])('can be read in %s', async (theme, name) => {
    const { page } = editor;
    await switchTheme(page, theme);
    await page.locator(`.monaco-workbench.${name}`).waitFor();
    await screenshot(page, `figures-${theme.toLowerCase().replaceAll(' ', '-')}`);
    expect(await visibleText(page)).toContain(PHASE);
  });

  it('go with the setting, each kind by itself, and come back', async () => {
    const { page } = editor;
    const shown = () => visibleText(page);
    await goTo(page, lineOf('salary: 85k'));
    await expect.poll(shown).toContain(SALARY);
    configure(examples, { 'aiplan.inlayHints.yearlyCost': false });
    await expect.poll(shown).not.toContain(SALARY);
    expect(await shown()).toContain(RATE);
    configure(examples, {});
    await expect.poll(shown).toContain(SALARY);
  });
});

/** The number of the line that begins with a text, indentation aside. */
function lineOf(start: string): number {
  return text.split('\n').findIndex((line) => line.trim().startsWith(start)) + 1;
}

/** Writes the settings of the folder, as somebody does who edits them by hand. */
function configure({ folder }: ExampleCopy, settings: Readonly<Record<string, unknown>>): void {
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(settings));
}
