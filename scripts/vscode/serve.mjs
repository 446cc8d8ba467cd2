import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { installVsCode } from './install.mjs';

/**
 * @typedef {{
 *   data?: string,
 *   extensions?: string,
 *   settings?: Readonly<Record<string, unknown>>,
 *   port?: number,
 *   locale?: string,
 *   testing?: boolean,
 *   isRestricted?: boolean,
 *   environment?: Readonly<Record<string, string>>,
 *   log?: (line: string) => void,
 * }} ServeOptions
 * `data`: where settings and state are kept, by default a temporary folder. `extensions`: where installed extensions
 * live. `port`: by default a free one. `testing`: accepts an extension under development in the address and, unless
 * it `isRestricted`, trusts every folder.
 */

/**
 * @typedef {{ origin: string, authority: string, exited: Promise<number | null>, stop: () => Promise<void> }} Served
 */

const calm = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/**
 * Starts VS Code on the loopback interface and waits until it answers.
 *
 * @param {ServeOptions} options
 * @returns {Promise<Served>} `origin` like `http://127.0.0.1:8000`; `exited` with the exit status
 * @throws {Error} where it ends before it is ready, with the last line that it printed
 */
export async function serveVsCode(options = {}) {
  const main = await installVsCode();
  const temporary = options.data ? undefined : mkdtempSync(join(tmpdir(), 'aiplan-vscode-'));
  const data = options.data ?? temporary ?? '';
  const machine = join(data, 'data/Machine');
  mkdirSync(machine, { recursive: true });
  writeFileSync(join(machine, 'settings.json'), JSON.stringify({ ...calm, ...options.settings }, undefined, 2));

  const server = spawn(process.execPath, [main, ...words(options, data)], {
    env: { ...process.env, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  /** @type {Promise<number | null>} */
  const exited = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) server.kill('SIGTERM');
    await exited;
    if (temporary) rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  };

  const port = await listening(server, options.log).catch(async (error) => {
    await stop();
    throw error;
  });
  const authority = `127.0.0.1:${port}`;
  return { origin: `http://${authority}`, authority, exited, stop };
}

/**
 * The address that opens a folder, or the folders of a `.code-workspace` file. What VS Code is to do with it travels in `payload`.
 *
 * @param {Pick<Served, 'origin' | 'authority'>} served
 * @param {string} folder absolute path
 * @param {string} [file] in that folder, opened at once
 * @param {readonly (readonly [name: string, value: string])[]} [more] further pairs for the payload
 * @returns {string}
 */
export function addressOf(served, folder, file, more = []) {
  const pairs = file ? [['openFile', remoteUri(served, join(folder, file))], ...more] : more;
  const kind = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ [kind]: pathToFileURL(folder).pathname, payload: JSON.stringify(pairs) });
  // Left as they are, these make the address readable, and they mean nothing in a query.
  return `${served.origin}/?${query}`.replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',');
}

/**
 * How the page names a file on the server's disk.
 *
 * @param {Pick<Served, 'authority'>} served
 * @param {string} path absolute
 * @returns {string}
 */
export function remoteUri(served, path) {
  return `vscode-remote://${served.authority}${pathToFileURL(path).pathname}`;
}

/** @type {(options: ServeOptions, data: string) => string[]} */
function words({ extensions, port, locale, testing, isRestricted }, data) {
  return [
    ...['--host', '127.0.0.1', '--port', String(port ?? 0)],
    ...['--server-data-dir', data, '--extensions-dir', extensions ?? join(data, 'extensions')],
    ...['--without-connection-token', '--accept-server-license-terms', '--disable-telemetry'],
    ...(testing ? ['--enable-smoke-test-driver'] : []),
    ...(testing && !isRestricted ? ['--disable-workspace-trust'] : []),
    ...(locale ? ['--locale', locale] : []),
  ];
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} server
 * @param {((line: string) => void) | undefined} log
 * @returns {Promise<number>} the port
 */
function listening(server, log) {
  return new Promise((resolve, reject) => {
    let last = '';
    for (const stream of [server.stdout, server.stderr]) {
      createInterface(stream).on('line', (line) => {
        log?.(line);
        if (line.trim()) last = line.trim();
        const port = /Extension host agent listening on (\d+)/.exec(line)?.[1];
        if (port) resolve(Number(port));
      });
    }
    server.once('error', reject);
    server.once('exit', (status) => reject(new Error(`VS Code stopped with status ${status}: ${last}`)));
  });
}
