import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runProgram } from './run-program.mjs';

/** Zip files cannot hold an earlier date. Seconds. */
const firstZipDate = Date.UTC(1980, 0, 2) / 1000;

/** @returns {string} the project's version, as in its manifest */
export function version() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

/**
 * Packs what lies in dist/ into an extension that VS Code installs. Equal files give equal bytes.
 *
 * @param {string} path where the .vsix goes
 * @throws {Error} with the packer's own words
 */
export async function packVsix(path) {
  process.env['SOURCE_DATE_EPOCH'] ??= String(firstZipDate);
  // Everything is bundled, and there is no repository yet that links in the README could lead to.
  const words = ['package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  const { status, output } = await runProgram('vsce', [...words, '--out', path]);
  if (status !== 0) throw new Error(`The extension could not be packed.\n${output}`);
}
