import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runProgram } from './run-program.mjs';

/** Zip files cannot hold an earlier date. Seconds. */
const firstZipDate = Date.UTC(1980, 0, 2) / 1000;

/** @returns {string} the project's version, as in its manifest */
export function version() {
  return manifest().version;
}

/** What a package of the command line ships and an extension has no use for; it is larger than all that the extension has. */
const COMMAND_LINE = ['dist/cli.mjs', 'dist/cli'];

/**
 * Packs what lies in dist/ into an extension that VS Code installs. Equal files give equal bytes.
 *
 * @param {string} path where the .vsix goes
 * @throws {Error} with the packer's own words
 */
export async function packVsix(path) {
  process.env['SOURCE_DATE_EPOCH'] ??= String(firstZipDate);
  const folder = mkdtempSync(join(tmpdir(), 'aiplan-vsix-'));
  try {
    stage(folder);
    // Everything is bundled, and there is no repository yet that links in the README could lead to.
    const words = ['package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
    const { status, output } = await runProgram('vsce', [...words, '--out', path], folder);
    if (status !== 0) throw new Error(`The extension could not be packed.\n${output}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Lays out what the extension is made of: the packer takes one list of files from the manifest, and that one is for both.
 *
 * @param {string} folder
 */
function stage(folder) {
  const { bin: _, scripts: __, ...rest } = manifest();
  const files = rest.files.filter((/** @type {string} */ name) => !COMMAND_LINE.includes(name));
  for (const name of [
    'dist',
    'docs',
    'client',
    'schemas',
    'syntaxes',
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
    'THIRD-PARTY.md',
  ]) {
    cpSync(join(root, name), join(folder, name), { recursive: true, filter: (from) => !isCommandLine(from) });
  }
  for (const language of ['', '.nl', '.de']) {
    const name = `package.nls${language}.json`;
    if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name));
  }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ ...rest, files }, undefined, 2)}\n`);
}

/** @param {string} from */
function isCommandLine(from) {
  return COMMAND_LINE.some((name) => from === join(root, name));
}

function manifest() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}
