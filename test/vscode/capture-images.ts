// Writes the pictures in the README, docs/images/*.png, as VS Code and a browser show the examples now. `npm run images`.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, runProgram } from '../../scripts/run-program.mjs';
import { launchChromium } from './chromium-page.ts';
import { openEditor } from './open-editor.ts';
import { focusFirstColumn, goTo, openFile, runCommand, webview } from './workbench.ts';

const images = join(root, 'docs/images');
const holder = mkdtempSync(join(tmpdir(), 'aiplan-images-'));
// The window shows its name.
const folder = join(holder, 'playground');
mkdirSync(folder);
cpSync(join(root, 'examples'), folder, { recursive: true });
try {
  await captureReport();
  await captureEditor();
} finally {
  rmSync(holder, { recursive: true, force: true, maxRetries: 5 });
}

/** The beginning of a report as a page. */
async function captureReport(): Promise<void> {
  const file = join(holder, 'report.html');
  const words = [join(root, 'dist/cli.mjs'), 'render', join(folder, 'quotes.aiplan'), '-o', file, '--lang', 'en'];
  const { status, output } = await runProgram(process.execPath, words);
  if (status !== 0) throw new Error(output);
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ viewport: { width: 1100, height: 1720 }, colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.screenshot({ path: join(images, 'report.png') });
  } finally {
    await browser.close();
  }
}

/** A plan with the fixes for one of its findings, and its preview beside it. */
async function captureEditor(): Promise<void> {
  const editor = await openEditor({
    folder,
    locale: 'en',
    viewport: { width: 1440, height: 860 },
    settings: { 'window.commandCenter': false, 'workbench.layoutControl.enabled': false, 'window.title': 'playground' },
  });
  const lines = readFileSync(join(folder, 'screening.aiplan'), 'utf8').split('\n');
  const line = lines.findIndex((text) => text.startsWith('  team {')) + 1;
  try {
    const { page } = editor;
    await openFile(page, 'screening.aiplan');
    await runCommand(page, 'AI plan: Open Preview to the Side');
    await webview(page).getByRole('heading', { level: 1, name: 'CV screening' }).waitFor();
    await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
    await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
    await focusFirstColumn(page);
    await goTo(page, line, 4);
    // The preview follows the cursor.
    await webview(page).locator('#team [aria-current="true"], #team[aria-current="true"]').first().waitFor();
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row.action').first().waitFor();
    await page.screenshot({ path: join(images, 'editor.png') });
  } finally {
    await editor.close();
  }
}
