import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/run-program.mjs';

const PROGRAM = join(root, 'dist/cli.mjs');

/** Where Node keeps what it has compiled: most of the time of some two hundred starts. */
const COMPILED = join(root, 'node_modules/.cache/aiplan-cli');

/** What a run of the command line left behind. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  /** Bytes on the standard input. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** A folder in the project's one to run in. */
  readonly inside?: string;
  /** As a user to whom permissions apply, even where the tests run as root. */
  readonly unprivileged?: boolean;
}

/** A temporary folder with files, and the command line run in it. */
export interface Project {
  /** Absolute path, without links. */
  readonly folder: string;
  run(words: readonly string[], options?: RunOptions): Promise<Ended>;
  /** Runs what goes on until it is interrupted. */
  start(words: readonly string[]): Running;
  write(name: string, content: string | Uint8Array): void;
  read(name: string): string;
  path(name: string): string;
}

/** A command that goes on. */
export interface Running {
  /** Both streams in the order in which they came. */
  said(): string;
  /** Resolves once what was said is enough. */
  until(isEnough: (said: string) => boolean): Promise<void>;
  /** Interrupts it as Ctrl-C does; answers with its status. */
  stop(): Promise<number | null>;
}

/** Makes a folder with files by name; it goes when the tests are over. */
export function project(files: Readonly<Record<string, string | Uint8Array>>): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'aiplan-cli-')));
  chmodSync(folder, 0o755);
  const path = (name: string) => join(folder, name);
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    folder,
    path,
    write,
    read: (name) => readFileSync(path(name), 'utf8'),
    run: (words, options = {}) => aiplan(join(folder, options.inside ?? ''), words, options),
    start: (words) => startAiplan(folder, words),
  };
}

function startAiplan(cwd: string, words: readonly string[]): Running {
  const { PATH, TMPDIR } = process.env;
  const child = spawn(process.execPath, [PROGRAM, ...words], {
    cwd,
    env: { PATH, TMPDIR, NODE_COMPILE_CACHE: COMPILED },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  let text = '';
  let look = (): void => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      look();
    });
  }
  return {
    said: () => text,
    until: (isEnough) =>
      new Promise((resolve, reject) => {
        look = () => (isEnough(text) ? resolve() : undefined);
        look();
        void ended.then((status) => reject(new Error(`It ended with ${status}: ${text}`)));
      }),
    stop: () => {
      if (child.exitCode === null) child.kill('SIGINT');
      return ended;
    },
  };
}

/** Runs the bundled command line as a process of its own, with the day and the colours of nobody's machine. */
function aiplan(cwd: string, words: readonly string[], { input, env = {}, unprivileged }: RunOptions): Promise<Ended> {
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const { PATH, TMPDIR } = process.env;
  const inherited = { PATH, TMPDIR, ...(unprivileged ? {} : { NODE_COMPILE_CACHE: COMPILED }) };
  const program = unprivileged && process.getuid?.() === 0 ? programForNobody() : [PROGRAM];
  const child = spawn(process.execPath, [...program, ...words], { cwd, env: { ...inherited, ...env } });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  child.on('close', (status) => {
    resolve({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
  });
  return promise;
}

/** A copy that everybody may read, and the step from root to nobody before it is loaded. */
function programForNobody(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'aiplan-program-'));
  cpSync(dirname(PROGRAM), folder, { recursive: true, filter: (source) => !source.endsWith('.cjs') });
  chmodSync(folder, 0o755);
  const step = 'process.setgroups([]);process.setgid(65534);process.setuid(65534)';
  return ['--import', `data:text/javascript,${step}`, join(folder, 'cli.mjs')];
}

/** The lines of an output that are about one rule. */
export function linesOf(output: string, rule: string): string[] {
  return output.split('\n').filter((line) => line.endsWith(`  ${rule}`));
}
