import { randomUUID } from 'node:crypto';
import { accessSync, chmodSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf, reasonOf } from './read-file.ts';

/**
 * Replaces a file as a whole or not at all: it is written beside it and moved into its place. The file keeps its mode, a link
 * stays a link, and a file that is protected against writing stays as it is.
 *
 * @param file absolute path
 * @returns undefined, or the rest of a sentence that begins with the file's name; the file is as before then
 */
export function writeWhole(file: string, content: string | Uint8Array): string | undefined {
  let beside: string | undefined;
  try {
    const known = statSync(file, { throwIfNoEntry: false });
    const target = known ? realpathSync(file) : file;
    if (known?.isDirectory()) return 'cannot be written (it is a folder)';
    if (known) accessSync(target, constants.W_OK);
    beside = path.join(path.dirname(target), `.${randomUUID()}.tmp`);
    writeFileSync(beside, content, { flag: 'wx' });
    // The mode of a new file is cut by the process's mask, so it is set again.
    if (known) chmodSync(beside, known.mode & 0o7777);
    renameSync(beside, target);
    return undefined;
  } catch (error) {
    if (beside !== undefined) rmSync(beside, { force: true });
    return `cannot be written (${codeOf(error) === 'ENOENT' ? 'its folder does not exist' : reasonOf(error)})`;
  }
}
