import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { root } from '../../scripts/run-program.mjs';
import { type OpenEditor, openEditor } from '../../test/vscode/open-editor.ts';
import { openFile, runCommand, squiggles } from '../../test/vscode/workbench.ts';

const FILE = 'live.aiplan';

/** Whose page stands beside the text: ours, or that of an extension that does next to nothing (`bare/`), which shows what VS Code itself takes. */
export type Kind = 'ours' | 'bare';

/** The button in the title of the editor that opens the page. */
const BUTTON: Readonly<Record<Kind, RegExp>> = { ours: /Open Preview to the Side/, bare: /Open Bare Page/ };

const FOLLOWS: Readonly<Record<Kind, string>> = {
  ours: 'AI plan: Open Preview to the Side',
  bare: 'Bare: Open Page That Follows',
};

/** A plan open in a real VS Code, its findings shown where the extension is ours. */
export class LiveEditor {
  readonly page: Page;
  readonly kind: Kind;
  readonly #editor: OpenEditor;
  readonly #folder: string;

  private constructor(editor: OpenEditor, folder: string, kind: Kind) {
    this.page = editor.page;
    this.kind = kind;
    this.#editor = editor;
    this.#folder = folder;
  }

  /** @param prepare called with the window before it is loaded */
  static async open(text: string, kind: Kind = 'ours', prepare?: (page: Page) => Promise<void>): Promise<LiveEditor> {
    const folder = mkdtempSync(join(tmpdir(), 'aiplan-live-'));
    writeFileSync(join(folder, FILE), text);
    const editor = await openEditor({
      folder,
      locale: 'en',
      viewport: { width: 1600, height: 1000 },
      ...(kind === 'bare' ? { extension: join(root, 'bench/live/bare') } : {}),
      ...(prepare ? { prepare } : {}),
    });
    const live = new LiveEditor(editor, folder, kind);
    try {
      await openFile(live.page, FILE);
      // Findings: the extension is active and its server has read the file.
      if (kind === 'ours') await squiggles(live.page, 'warning').or(squiggles(live.page, 'info')).first().waitFor();
      await live.button.waitFor();
    } catch (error) {
      await live.close();
      throw error;
    }
    return live;
  }

  get button() {
    return this.page.getByRole('button', { name: BUTTON[this.kind] });
  }

  /** What the page in the panel shows. */
  get shown(): FrameLocator {
    return this.page.locator('iframe.webview.ready').contentFrame().frameLocator('iframe#active-frame');
  }

  /** Opens the page that follows the text beside it and waits until it shows something. */
  async preview(): Promise<Frame> {
    await runCommand(this.page, FOLLOWS[this.kind]);
    await this.shown.locator('.rows [data-id]').first().waitFor();
    const frame = this.page.frames().find((candidate) => candidate.url().includes('fake.html'));
    if (!frame) throw new Error('There is no preview.');
    return frame;
  }

  async close(): Promise<void> {
    await this.#editor.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
