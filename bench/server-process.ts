import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';

const SERVER = fileURLToPath(new URL('../dist/server.cjs', import.meta.url));
const URI = 'file:///bench/generated.aiplan';

/** Text in place of some characters on a line. */
export interface KeyEdit {
  readonly line: number;
  readonly character: number;
  readonly removed: number;
  readonly text: string;
}

/** The bundled server in a process of its own, with one open plan. */
export class ServerProcess {
  readonly #process: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #waiting = new Map<number, (count: number) => void>();
  #version = 0;

  private constructor(child: ChildProcess, connection: MessageConnection) {
    this.#process = child;
    this.#connection = connection;
    connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ version, diagnostics }: { version: number; diagnostics: unknown[] }) =>
        this.#waiting.get(version)?.(diagnostics.length),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  }

  /**
   * @param flags for Node, such as `--cpu-prof`
   * @param compiledCode the folder in which Node keeps compiled code, which the extension names; without it nothing is kept
   * @returns the server, and the milliseconds from its spawn to its answer to `initialize`
   */
  static async start(
    flags: readonly string[] = [],
    compiledCode?: string,
  ): Promise<{ readonly server: ServerProcess; readonly milliseconds: number }> {
    const started = performance.now();
    const env = compiledCode === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: compiledCode };
    const child = spawn(process.execPath, [...flags, SERVER, '--stdio'], { env, stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
      initializationOptions: { language: 'en', explainCommand: 'aiplan.explainRule' },
    });
    const milliseconds = performance.now() - started;
    await connection.sendNotification('initialized', {});
    return { server: new ServerProcess(child, connection), milliseconds };
  }

  /** @returns milliseconds until its findings came, and how many */
  async open(text: string): Promise<{ readonly milliseconds: number; readonly findings: number }> {
    return this.#timed('textDocument/didOpen', (version) => ({
      textDocument: { uri: URI, languageId: 'aiplan', version, text },
    }));
  }

  /** Puts `text` in place of `removed` characters on a line. */
  async change(line: number, character: number, removed: number, text: string): Promise<number> {
    const range = { start: { line, character }, end: { line, character: character + removed } };
    const { milliseconds } = await this.#timed('textDocument/didChange', (version) => ({
      textDocument: { uri: URI, version },
      contentChanges: [{ range, text }],
    }));
    return milliseconds;
  }

  /**
   * Puts `text` in place of `removed` characters on a line and asks at once what that changes in the picture, as a panel does.
   *
   * @param known the serial of the picture that is there; all of it is asked for without it
   * @returns milliseconds until the answer came, and the serial of the new picture
   */
  async updated(
    { line, character, removed, text }: KeyEdit,
    known: number | undefined,
  ): Promise<{ readonly milliseconds: number; readonly serial: number }> {
    const range = { start: { line, character }, end: { line, character: character + removed } };
    const started = performance.now();
    void this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: ++this.#version },
      contentChanges: [{ range, text }],
    });
    const params = { uri: URI, ...(known === undefined ? {} : { known }) };
    const { serial } = await this.#connection.sendRequest<{ serial: number }>('aiplan/preview', params);
    return { milliseconds: performance.now() - started, serial };
  }

  /** @returns milliseconds until the picture of the plan came */
  async preview(): Promise<number> {
    const started = performance.now();
    await this.#connection.sendRequest('aiplan/preview', { uri: URI });
    return performance.now() - started;
  }

  /**
   * Asks for the hints of a screenful of lines.
   *
   * @returns milliseconds until they came, and how many there were
   */
  async hints(fromLine: number, toLine: number): Promise<{ milliseconds: number; hints: number }> {
    const range = { start: { line: fromLine, character: 0 }, end: { line: toLine, character: 0 } };
    const started = performance.now();
    const params = { textDocument: { uri: URI }, range };
    const hints: unknown[] = await this.#connection.sendRequest('textDocument/inlayHint', params);
    return { milliseconds: performance.now() - started, hints: hints.length };
  }

  async #timed(
    method: string,
    params: (version: number) => object,
  ): Promise<{ milliseconds: number; findings: number }> {
    const version = ++this.#version;
    const findings = new Promise<number>((resolve) => this.#waiting.set(version, resolve));
    const started = performance.now();
    await this.#connection.sendNotification(method, params(version));
    const count = await findings;
    this.#waiting.delete(version);
    return { milliseconds: performance.now() - started, findings: count };
  }

  /** Processor time that the server took so far, in milliseconds; undefined where the system does not tell. */
  cpu(): number | undefined {
    try {
      const fields = readFileSync(`/proc/${this.#process.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      // utime and stime, in ticks of 10 ms
      return (Number(fields[11]) + Number(fields[12])) * 10;
    } catch {
      return undefined;
    }
  }

  async stop(): Promise<void> {
    await this.#connection.sendRequest('shutdown');
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.#connection.sendNotification('exit');
    await ended;
    this.#connection.dispose();
  }
}
