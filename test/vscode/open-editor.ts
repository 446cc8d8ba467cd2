import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../scripts/run-program.mjs';
import { addressOf, remoteUri, serveVsCode } from '../../scripts/vscode/serve.mjs';
import { launchChromium, openPage, workbenchReady } from './chromium-page.ts';

export interface EditorOptions {
  /** Absolute path of the folder to open, or of a `.code-workspace` file with several. */
  readonly folder: string;
  /** A file in that folder to open at once. */
  readonly file?: string;
  /** Absolute path of the extension under development; this project by default. */
  readonly extension?: string;
  /** Whether an extension runs beside it that offers plans which are no files, and can kill the language server. */
  readonly otherDocuments?: boolean;
  /** Whether the folder is not trusted, as one that a user has just opened; without it every folder is. */
  readonly isRestricted?: boolean;
  /** Absolute path of a module whose `run()` is called inside the extension host. */
  readonly tests?: string;
  /** Environment of the extension host. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly locale?: 'en' | 'nl' | 'de';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Called with the page before it is loaded. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export interface OpenEditor {
  readonly page: Page;
  /** Loads the same folder again, as a user does with the browser's reload. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** What asks stays open while the focus comes and goes, as it does on a busy machine some moments after a click. */
const KEPT_OPEN = { 'workbench.quickOpen.closeOnFocusLost': false };

/**
 * Opens a real VS Code in a headless Chromium, with an extension under development, and waits for its workbench.
 *
 * @throws Error where VS Code or Chromium cannot be had, with what to do
 */
export async function openEditor(options: EditorOptions): Promise<OpenEditor> {
  const installed = options.otherDocuments ? installedExtensions() : undefined;
  const server = await serveVsCode({
    testing: true,
    ...(installed ? { extensions: installed } : {}),
    isRestricted: options.isRestricted === true,
    settings: { ...KEPT_OPEN, ...options.settings },
    ...(options.locale ? { locale: options.locale } : {}),
  });
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    await server.stop();
    if (installed) rmSync(installed, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    browser = await launchChromium();
    const page = await openPage(browser, options.viewport);
    await options.prepare?.(page);
    await page.goto(addressOf(server, options.folder, options.file, payload(server, options)));
    await workbenchReady(page);
    const reload = async (): Promise<void> => {
      await page.reload();
      await workbenchReady(page);
    };
    return { page, reload, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A folder of installed extensions: VS Code runs only one under development. */
function installedExtensions(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aiplan-extensions-'));
  cpSync(join(root, 'test/vscode/other-documents'), join(folder, 'aiplan-tests.other-documents-1.0.0'), {
    recursive: true,
  });
  return folder;
}

/** What the server is to run beside the folder, as pairs for the address. */
function payload(server: { readonly authority: string }, options: EditorOptions): [string, string][] {
  const pairs: [string, string][] = [['extensionDevelopmentPath', remoteUri(server, options.extension ?? root)]];
  if (options.tests) pairs.push(['extensionTestsPath', remoteUri(server, options.tests)]);
  if (options.environment) pairs.push(['extensionEnvironment', JSON.stringify(options.environment)]);
  return pairs;
}
