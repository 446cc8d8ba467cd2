import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Carries VS Code 1.139. */
const codeServer = '4.139.1';

const cache = fileURLToPath(new URL('../../.vscode-test', import.meta.url));

/**
 * A complete VS Code server with its web workbench, installed once into `.vscode-test/` without native builds.
 *
 * @returns {Promise<string>} path of its main module, to be run with Node 24
 * @throws {Error} one sentence where the registry cannot be reached
 */
export async function installVsCode() {
  const folder = join(cache, `code-server-${codeServer}`);
  const vscode = join(folder, 'node_modules/code-server/lib/vscode');
  const complete = join(folder, 'complete');
  if (!existsSync(complete)) {
    console.log('Installing VS Code for the browser, once, about 30 seconds.');
    removeOtherVersions();
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    await npmInstall(folder, `code-server@${codeServer}`, '--save-exact');
    await npmInstall(vscode, '--omit=dev');
    await npmInstall(join(vscode, 'extensions'), '--omit=dev');
    writeFileSync(complete, '');
  }
  return join(vscode, 'out/server-main.js');
}

function removeOtherVersions() {
  if (!existsSync(cache)) return;
  const others = readdirSync(cache).filter((name) => name.startsWith('code-server-'));
  for (const name of others) rmSync(join(cache, name), { recursive: true });
}

/**
 * @param {string} folder
 * @param {...string} words
 */
async function npmInstall(folder, ...words) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    await promisify(execFile)('npm', ['install', ...quiet, ...words], {
      cwd: folder,
      shell: process.platform === 'win32',
      maxBuffer: 2 ** 26,
    });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : '';
    throw new Error(`VS Code could not be installed from npm: ${said || error}`);
  }
}
