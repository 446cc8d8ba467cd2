import { accessSync, chmodSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Worded } from '../../model/figures.ts';
import { IS_FOLDER } from '../../workspace/unreadable-words.ts';
import type { Saying } from '../texts/cli-texts.ts';
import { codeOf, reasonOf } from './read-file.ts';

const NO_FOLDER: Worded = {
  en: 'its folder does not exist',
  nl: 'de map bestaat niet',
  de: 'der Ordner existiert nicht',
};

let written = 0;

/**
 * A name that no other process and no other write of this one takes; a file that has it nevertheless is not written over. Loading what
 * makes random names takes longer than most writes.
 */
function besideOf(target: string): string {
  written++;
  return path.join(path.dirname(target), `.${process.pid}-${Date.now().toString(36)}-${written}.tmp`);
}

/**
 * Replaces a file as a whole or not at all: it is written beside it and moved into its place. The file keeps its mode, a link
 * stays a link, and a file that is protected against writing stays as it is.
 *
 * @param file absolute path
 * @param name the file as it is shown
 * @returns undefined, or why it could not be done; the file is as before then
 */
export function writeWhole(file: string, name: string, content: string | Uint8Array): Saying | undefined {
  const failed =
    (reason: Worded): Saying =>
    ({ files, language }) =>
      files.unwritable(name, reason[language]);
  let beside: string | undefined;
  try {
    const known = statSync(file, { throwIfNoEntry: false });
    const target = known ? realpathSync(file) : file;
    if (known?.isDirectory()) return failed(IS_FOLDER);
    if (known) accessSync(target, constants.W_OK);
    beside = besideOf(target);
    writeFileSync(beside, content, { flag: 'wx' });
    // The mode of a new file is cut by the process's mask, so it is set again.
    if (known) chmodSync(beside, known.mode & 0o7777);
    renameSync(beside, target);
    return undefined;
  } catch (error) {
    if (beside !== undefined) rmSync(beside, { force: true });
    return failed(codeOf(error) === 'ENOENT' ? NO_FOLDER : reasonOf(error));
  }
}
