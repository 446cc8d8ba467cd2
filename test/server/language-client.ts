import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  Diagnostic,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  Range,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

const root = fileURLToPath(new URL('../..', import.meta.url));

const SERVER = join(root, 'dist/server.cjs');
export const EXPLAIN = 'aiplan.explainRule';

/** Longest wait for anything that has to come. Milliseconds. */
const PATIENCE = 10_000;

export interface ClientOptions {
  /** Files of the workspace by relative path, or the project's examples. */
  readonly files?: Readonly<Record<string, string>> | 'examples';
  readonly initializationOptions?: Readonly<Record<string, unknown>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly snippets?: boolean;
}

interface Registration {
  readonly method: string;
  readonly registerOptions?: unknown;
}

/** Capabilities as VS Code has them, as far as the server looks at them. */
function capabilities(snippets: boolean) {
  return {
    workspace: {
      configuration: true,
      workspaceFolders: true,
      inlayHint: { refreshSupport: true },
      didChangeConfiguration: { dynamicRegistration: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
      workspaceEdit: { documentChanges: true, snippetEditSupport: snippets },
    },
    textDocument: {
      completion: { completionItem: { snippetSupport: snippets, documentationFormat: ['markdown'] } },
      publishDiagnostics: {
        relatedInformation: true,
        codeDescriptionSupport: true,
        dataSupport: true,
        versionSupport: true,
      },
      rename: { prepareSupport: true },
    },
    window: { workDoneProgress: true },
  };
}

/** A client of the bundled server: real messages over stdio, real files in a folder of its own. */
export class LanguageClient {
  readonly folder: string;
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  /** What the server wrote to its log. */
  readonly log: string[] = [];
  readonly messages: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  readonly registrations: Registration[] = [];
  /** How often the server had inlay hints asked for anew. */
  refreshes = 0;
  settings: Readonly<Record<string, unknown>>;
  readonly #process: ChildProcess;
  readonly #documents = new Map<string, TextDocument>();
  readonly #waiting = new Set<() => void>();

  private constructor(
    folder: string,
    child: ChildProcess,
    connection: MessageConnection,
    initialized: InitializeResult,
    settings: Readonly<Record<string, unknown>>,
  ) {
    this.folder = folder;
    this.#process = child;
    this.connection = connection;
    this.initialized = initialized;
    this.settings = settings;
  }

  static async start(options: ClientOptions = {}): Promise<LanguageClient> {
    const folder = mkdtempSync(join(tmpdir(), 'aiplan server '));
    if (options.files === 'examples') cpSync(join(root, 'examples'), folder, { recursive: true });
    else for (const [path, text] of Object.entries(options.files ?? {})) write(folder, path, text);
    const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    const uri = pathToFileURL(folder).toString();
    const initialized: InitializeResult = await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'plans' }],
      capabilities: capabilities(options.snippets ?? true),
      initializationOptions: { language: 'en', explainCommand: EXPLAIN, ...options.initializationOptions },
    });
    const client = new LanguageClient(folder, child, connection, initialized, options.settings ?? {});
    client.#listen();
    await connection.sendNotification('initialized', {});
    return client;
  }

  #listen(): void {
    const { connection } = this;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.#received();
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
      this.#received();
    });
    connection.onNotification(
      'window/showMessage',
      ({ message }: { message: string }) => void this.messages.push(message),
    );
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    connection.onRequest('workspace/inlayHint/refresh', () => {
      this.refreshes++;
      this.#received();
      return null;
    });
    connection.onRequest('client/registerCapability', (params: { registrations: Registration[] }) => {
      this.registrations.push(...params.registrations);
      this.#received();
      return null;
    });
    connection.onRequest('window/workDoneProgress/create', () => null);
  }

  #received(): void {
    for (const check of [...this.#waiting]) check();
  }

  /** The user changes settings; does not wait. */
  async configure(settings: Readonly<Record<string, unknown>>): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  uri(path: string): string {
    return pathToFileURL(join(this.folder, path)).toString();
  }

  /** Writes a file to the disk, and tells the server if it watches. */
  async write(path: string, text: string, type: 1 | 2 = 2): Promise<void> {
    write(this.folder, path, text);
    await this.watched(path, type);
  }

  async remove(path: string): Promise<void> {
    rmSync(join(this.folder, path), { recursive: true });
    await this.watched(path, 3);
  }

  async watched(path: string, type: 1 | 2 | 3): Promise<void> {
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: this.uri(path), type }],
    });
  }

  /** Opens a file in the editor and waits for its findings. */
  async open(path: string, text: string): Promise<Diagnostic[]> {
    const uri = this.uri(path);
    this.#documents.set(uri, TextDocument.create(uri, 'aiplan', 1, text));
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'aiplan', version: 1, text },
    });
    return this.diagnostics(path, 1);
  }

  async close(path: string): Promise<void> {
    this.#documents.delete(this.uri(path));
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri(path) } });
  }

  document(path: string): TextDocument {
    const document = this.#documents.get(this.uri(path));
    if (!document) throw new Error(`${path} is not open.`);
    return document;
  }

  text(path: string): string {
    return this.document(path).getText();
  }

  /** Puts other text in place of some that occurs once, as an incremental change; does not wait. */
  async edit(path: string, before: string, after: string): Promise<number> {
    const document = this.document(path);
    const at = only(document.getText(), before);
    const range = { start: document.positionAt(at), end: document.positionAt(at + before.length) };
    return this.change(path, [{ range, newText: after }]);
  }

  /** Applies edits one after the other from the end, as an editor does; does not wait. */
  async change(path: string, edits: readonly TextEdit[]): Promise<number> {
    const document = this.document(path);
    const fromTheEnd = [...edits].sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start));
    const contentChanges = fromTheEnd.map(({ range, newText }) => ({ range, text: newText }));
    const version = document.version + 1;
    this.#documents.set(document.uri, TextDocument.update(document, contentChanges, version));
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: document.uri, version },
      contentChanges,
    });
    return version;
  }

  /** Applies what a code action or a rename answered to the open files, blanks filled with their suggestions. */
  async apply(edit: WorkspaceEdit): Promise<void> {
    for (const change of (edit.documentChanges ?? []) as TextDocumentEdit[]) {
      const path = decodeURIComponent(change.textDocument.uri).slice(decodeURIComponent(this.uri('')).length);
      const edits = change.edits.map((one) => ('snippet' in one ? plain(one) : one));
      await this.change(path.replace(/^\//, ''), edits);
    }
  }

  /** The findings last published for a file, at a version of its text where one is given; waits for them. */
  async diagnostics(path: string, version?: number): Promise<Diagnostic[]> {
    const uri = this.uri(path);
    const matching = () =>
      this.published.findLast((params) => params.uri === uri && (version === undefined || params.version === version));
    await this.until(() => matching() !== undefined, `findings of ${path}`);
    return matching()?.diagnostics ?? [];
  }

  /** Waits until a condition on what was received holds. */
  async until(condition: () => boolean, what: string): Promise<void> {
    if (condition()) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(check);
        reject(new Error(`Nothing came: ${what}. Log: ${this.log.join('\n')}`));
      }, PATIENCE);
      const check = (): void => {
        if (!condition()) return;
        clearTimeout(timer);
        this.#waiting.delete(check);
        resolve();
      };
      this.#waiting.add(check);
    });
  }

  /** Asks a question about a position that a mark in the text names. */
  async ask<R>(method: string, path: string, extra: Readonly<Record<string, unknown>> = {}): Promise<R> {
    return this.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri: this.uri(path) }, ...extra });
  }

  /** The position behind some text that occurs once; `at` moves it from there to an offset within that text. */
  position(path: string, text: string, at = text.length): Position {
    const document = this.document(path);
    return document.positionAt(only(document.getText(), text) + at);
  }

  /** The text that a range covers. */
  textAt(path: string, range: Range): string {
    return this.document(path).getText(range);
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.connection.sendNotification('exit');
    await ended;
    this.connection.dispose();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function write(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function only(text: string, part: string): number {
  const at = text.indexOf(part);
  if (at < 0 || text.indexOf(part, at + 1) >= 0) throw new Error(`"${part}" does not occur exactly once.`);
  return at;
}

function plain({ range, snippet }: SnippetTextEdit): TextEdit {
  const newText = snippet.value.replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1').replace(/\\([\\$}])/g, '$1');
  return { range, newText };
}

/** A text with the place of the cursor marked by `|`. */
export function marked(text: string): { readonly text: string; readonly offset: number } {
  const offset = only(text, '|');
  return { text: text.slice(0, offset) + text.slice(offset + 1), offset };
}
