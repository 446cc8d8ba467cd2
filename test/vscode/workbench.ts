import type { FrameLocator, Locator, Page } from 'playwright-core';

/** Runs a command by its title, as shown in the command palette: `AI plan: Open Preview to the Side`. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await ask(page, 'F1');
  await pick(page, `>${title}`, title);
}

/** Presses the key that opens a quick pick. */
function ask(page: Page, key: string): Promise<void> {
  return pressUntil(page, key, page.locator('.quick-input-widget:visible input.input'));
}

/**
 * Presses a key until something is there, a few times: the page of a preview that has the focus may not pass it on, and the workbench looks only now and
 * then whether a webview has the focus, so that its late word for an earlier click makes the preview's column the active one again.
 */
async function pressUntil(page: Page, key: string, expected: Locator): Promise<void> {
  for (let attempt = 1; attempt <= 4; attempt++) {
    await page.keyboard.press(key);
    if (await isSoonThere(expected)) return;
  }
  await expected.waitFor();
}

function isSoonThere(expected: Locator): Promise<boolean> {
  return expected.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
}

/** Types into the open quick pick and takes the row with exactly that label. */
async function pick(page: Page, typed: string, label: string): Promise<void> {
  const widget = page.locator('.quick-input-widget:visible');
  await widget.locator('input.input').fill(typed);
  await widget.locator('.monaco-list-row').filter({ hasText: label }).first().click();
}

/** Switches the colour theme: `Default Dark Modern`, `Dark High Contrast`, … */
export async function switchTheme(page: Page, name: string): Promise<void> {
  await ask(page, 'F1');
  await pick(page, '>Preferences: Color Theme', 'Preferences: Color Theme');
  await page.locator('.quick-input-widget:visible input[placeholder*="Color Theme"]').waitFor();
  await pick(page, name, name);
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Opens a file of the folder by its name and waits until it is the active editor. */
export async function openFile(page: Page, name: string): Promise<void> {
  await ask(page, 'Control+P');
  await pick(page, name, name);
  await page.locator(`.editor-group-container.active .tab.active[aria-label^="${name}"]`).waitFor();
  await page.locator('.editor-group-container.active .view-line').first().waitFor();
  await editorFocused(page);
}

/** Gives the focus to the first column of editors, where the plan is while its preview stands beside it. */
export async function focusFirstColumn(page: Page): Promise<void> {
  await pressUntil(page, 'Control+1', page.locator('.editor-group-container.active .monaco-editor.focused'));
  await editorFocused(page);
}

/** Puts the cursor at a line and column, both one-based, and gives the editor the focus. */
export async function goTo(page: Page, line: number, column = 1): Promise<void> {
  const input = page.locator('.quick-input-widget:visible input.input');
  const there = position(page, line, column);
  // A jump that is still under way takes the focus, and the key with it: then it is pressed again.
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press('Control+G');
    if (await isSoonThere(input)) {
      await input.fill(`:${line}:${column}`);
      await page.keyboard.press('Enter');
    }
    if (await isSoonThere(there)) break;
    if (attempt === 3) throw new Error(`The cursor did not go to line ${line}, column ${column}.`);
    await page.keyboard.press('Escape');
  }
  await editorFocused(page);
}

/** Keys pressed while a quick pick closes would still go to it. */
async function editorFocused(page: Page): Promise<void> {
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
}

/** Waits until the status bar shows the cursor there, both one-based; any column where none is given. */
export async function cursorAt(page: Page, line: number, column?: number): Promise<void> {
  await position(page, line, column).waitFor();
}

function position(page: Page, line: number, column: number | undefined): Locator {
  const words = new RegExp(`Ln ${line}, Col ${column ?? '\\d+'}\\b`);
  return page.locator('[id="status.editor.selection"]').filter({ hasText: words });
}

/** The text of the active editor, as far as its lines are on the screen. */
export async function visibleText(page: Page): Promise<string> {
  const lines = await page.locator('.editor-group-container.active .view-lines .view-line').evaluateAll((nodes) =>
    nodes
      .map((node) => ({ top: Number.parseFloat((node as HTMLElement).style.top), text: node.textContent ?? '' }))
      .sort((one, other) => one.top - other.top)
      .map(({ text }) => text.replaceAll('\u00A0', ' ')),
  );
  return lines.join('\n');
}

/** What the hover at the cursor says; it stays open. */
export async function hoverText(page: Page): Promise<string> {
  const content = page.locator('.monaco-hover:not(.hidden) .monaco-hover-content');
  const shown = content.filter({ hasText: /\w/ }).first();
  // On a busy machine the workbench may forget the first key of the two before the second comes.
  for (let attempt = 0; attempt < 5 && !(await shown.isVisible()); attempt++) {
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    await shown.waitFor({ timeout: 4000 }).catch(() => page.keyboard.press('Escape'));
  }
  await shown.waitFor();
  return (await content.allInnerTexts()).join('\n').replaceAll('\u00A0', ' ');
}

/** The underlines of one severity in the active editor. */
export function squiggles(page: Page, severity: 'error' | 'warning' | 'info' | 'hint'): Locator {
  return page.locator(`.editor-group-container.active .squiggly-${severity}`);
}

/** Opens the light bulb's menu at the cursor and applies the action with that title. */
export async function applyQuickFix(page: Page, title: string): Promise<void> {
  const menu = await openQuickFixes(page);
  const row = menu.locator('.monaco-list-row.action').filter({ hasText: title }).first();
  await row.waitFor();
  await stepTo(page, menu, row);
  await page.keyboard.press('Enter');
  await menu.waitFor({ state: 'hidden' });
}

/** The titles in the light bulb's menu at the cursor; the menu is closed again. */
export async function quickFixTitles(page: Page): Promise<string[]> {
  const menu = await openQuickFixes(page);
  const titles = await menu.locator('.monaco-list-row.action').allInnerTexts();
  await page.keyboard.press('Escape');
  return titles.map((title) => title.trim());
}

/** Asks again where the key came while VS Code was still busy with the new cursor, for then it opens nothing. */
async function openQuickFixes(page: Page): Promise<Locator> {
  const menu = page.locator('.action-widget:not(.action-list-submenu-panel)');
  const first = menu.locator('.monaco-list-row.action').first();
  for (let attempt = 1; attempt <= 5; attempt++) {
    await page.keyboard.press('Control+.');
    if (await isVisibleWithin(first, 3_000)) return menu;
  }
  throw new Error('The light bulb has no menu here.');
}

/** @param time in milliseconds */
async function isVisibleWithin(locator: Locator, time: number): Promise<boolean> {
  return locator.waitFor({ timeout: time }).then(
    () => true,
    () => false,
  );
}

/** By keyboard, since the list renders again while actions come in, and a click would miss. */
async function stepTo(page: Page, menu: Locator, row: Locator): Promise<void> {
  const focused = async (): Promise<boolean> => (await row.getAttribute('class'))?.includes('focused') ?? false;
  const rows = await menu.locator('.monaco-list-row').count();
  for (let step = 0; step <= rows; step++) {
    if (await focused()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The quick fix "${await row.textContent()}" could not be focused.`);
}

/**
 * The rows of the Problems panel as text, top to bottom: files and, under each, its findings. The panel draws only what
 * fits, so that a filter is needed where there are many.
 *
 * @param filter part of a message or of a rule's id
 */
export async function problemRows(page: Page, filter = ''): Promise<string[]> {
  const panel = page.locator('.markers-panel');
  if (!(await panel.isVisible())) await page.keyboard.press('Control+Shift+M');
  await page.locator('.pane-composite-part.panel .viewpane-filter input').fill(filter);
  const rows = panel.locator('.monaco-list-row');
  await rows.filter({ hasText: filter }).first().waitFor();
  return (await rows.allInnerTexts()).map((row) => row.replaceAll(/\s+/g, ' ').trim());
}

/** The page inside the extension's webview panel. @param place among those on the screen where there are several, the first opened being 0 */
export function webview(page: Page, place?: number): FrameLocator {
  const panels = page.locator('iframe.webview.ready[src*="extensionId=aiplan.aiplan"]');
  return (place === undefined ? panels : panels.nth(place)).contentFrame().frameLocator('iframe#active-frame');
}

/** Closes all editors; what was changed in them is lost. */
export async function closeAll(page: Page): Promise<void> {
  await runCommand(page, 'View: Close All Editors');
  const refusal = page.locator('.monaco-dialog-box').getByRole('button', { name: "Don't Save" });
  const nothing = page.locator('.part.editor:not(:has(.tab))');
  // Asked for each file that was changed, or once for all.
  for (let asked = 0; asked < 10; asked++) {
    await refusal.or(nothing).first().waitFor();
    if (!(await refusal.isVisible())) return;
    await refusal.click();
    await refusal.waitFor({ state: 'hidden' });
  }
  throw new Error('There are still editors.');
}

/** Opens a document by its address, whatever its scheme; with the extension for other documents. */
export async function openAddress(page: Page, address: string): Promise<void> {
  await runCommand(page, 'Test: Open Address');
  await page.locator('.quick-input-widget:visible input[placeholder="Address"]').fill(address);
  await page.keyboard.press('Enter');
  await page.locator('.part.statusbar', { hasText: `Opened ${address}` }).waitFor();
  await page.locator('.editor-group-container.active .view-line').first().waitFor();
  await editorFocused(page);
}
