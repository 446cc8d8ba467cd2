// Writes themes.json: what a real VS Code gives to the page in a panel, in each kind of theme. `npm run looks:themes`.
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { copyExamples } from '../example-copy.ts';
import { openEditor } from '../open-editor.ts';
import { openFile, switchTheme, webview } from '../workbench.ts';
import { type CapturedTheme, type CapturedThemes, themesFile } from './themes.ts';

const THEMES = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high-contrast-dark': 'Dark High Contrast',
  'high-contrast-light': 'Light High Contrast',
} as const;

const examples = copyExamples();
const editor = await openEditor({ folder: examples.folder, locale: 'en' });
try {
  const { page } = editor;
  await openFile(page, 'first-plan.aiplan');
  await page.getByRole('button', { name: /Open Preview to the Side/ }).click();
  await webview(page).locator('.aiplan').waitFor();
  const captured: [string, CapturedTheme][] = [];
  for (const [name, title] of Object.entries(THEMES)) {
    const before = await themeOf(page);
    await switchTheme(page, title);
    await webview(page)
      .locator(`body[data-vscode-theme-kind="${kindOf(name)}"]`)
      .waitFor({ state: 'attached' });
    captured.push([name, await settled(page, before)]);
  }
  const style = await webview(page).locator('#_defaultStyles').textContent({ timeout: 5000 });
  const all = { style: style ?? '', themes: Object.fromEntries(captured) } as CapturedThemes;
  writeFileSync(themesFile, `${JSON.stringify(all, undefined, 2)}\n`);
  console.log(
    captured.map(([name, { variables }]) => `${name}: ${Object.keys(variables).length} variables`).join('\n'),
  );
} finally {
  await editor.close();
  examples.remove();
}

/** The class of the body by which VS Code tells a page the kind of theme. */
function kindOf(name: string): string {
  const kinds: Readonly<Record<string, string>> = { 'high-contrast-dark': 'vscode-high-contrast' };
  return kinds[name] ?? `vscode-${name}`;
}

async function themeOf(page: Page): Promise<CapturedTheme> {
  return webview(page)
    .locator('html')
    .evaluate((html: HTMLElement) => ({
      classes: [...document.body.classList],
      variables: Object.fromEntries(
        [...html.style]
          .filter((name) => name.startsWith('--vscode-'))
          .sort()
          .map((name) => [name, html.style.getPropertyValue(name)]),
      ),
    }));
}

/** The variables come in one message after the title of the theme: waits until they differ from those before and stay. */
async function settled(page: Page, before: CapturedTheme): Promise<CapturedTheme> {
  let last = before;
  for (let attempt = 0; attempt < 40; attempt++) {
    const now = await themeOf(page);
    const same = JSON.stringify(now) === JSON.stringify(last);
    if (same && attempt >= 8) return now;
    last = now;
    await page.waitForTimeout(250);
  }
  throw new Error('The variables of the theme do not come to rest.');
}
