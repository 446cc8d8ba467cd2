import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { installVsCode } from './install.mjs';

/**
 * Installs a packed extension for the embedded VS Code, in place of an earlier version of it.
 *
 * @param {string} vsix
 * @param {{ data: string, extensions: string }} places as for `serveVsCode`
 * @throws {Error} where VS Code refuses it
 */
export async function installExtension(vsix, { data, extensions }) {
  const main = await installVsCode();
  const places = ['--server-data-dir', data, '--extensions-dir', extensions];
  const words = ['--install-extension', vsix, '--force', '--accept-server-license-terms', ...places];
  await promisify(execFile)(process.execPath, [main, ...words], { maxBuffer: 2 ** 26 });
}
