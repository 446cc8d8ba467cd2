import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { type OpenEditor, openEditor } from '../../test/vscode/open-editor.ts';
import { openFile, runCommand, squiggles, webview } from '../../test/vscode/workbench.ts';

const FILE = 'live.aiplan';

/** A plan open in a real VS Code, its findings shown. */
export class LiveEditor {
  readonly page: Page;
  readonly #editor: OpenEditor;
  readonly #folder: string;

  private constructor(editor: OpenEditor, folder: string) {
    this.page = editor.page;
    this.#editor = editor;
    this.#folder = folder;
  }

  /** @param prepare called with the window before it is loaded */
  static async open(text: string, prepare?: (page: Page) => Promise<void>): Promise<LiveEditor> {
    const folder = mkdtempSync(join(tmpdir(), 'aiplan-live-'));
    writeFileSync(join(folder, FILE), text);
    const editor = await openEditor({
      folder,
      locale: 'en',
      viewport: { width: 1600, height: 1000 },
      ...(prepare ? { prepare } : {}),
    });
    const live = new LiveEditor(editor, folder);
    try {
      await openFile(live.page, FILE);
      // Findings: the extension is active and its server has read the file.
      await squiggles(live.page, 'warning').or(squiggles(live.page, 'info')).first().waitFor();
    } catch (error) {
      await live.close();
      throw error;
    }
    return live;
  }

  /** Opens the preview beside the text and waits until it shows the roadmap. */
  async preview(): Promise<Frame> {
    await runCommand(this.page, 'AI plan: Open Preview to the Side');
    await webview(this.page).locator('.rows [data-id]').first().waitFor();
    return this.previewFrame();
  }

  /** The page inside the panel. */
  previewFrame(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.url().includes('fake.html'));
    if (!frame) throw new Error('There is no preview.');
    return frame;
  }

  async close(): Promise<void> {
    await this.#editor.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
