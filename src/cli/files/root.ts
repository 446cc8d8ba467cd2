import { existsSync } from 'node:fs';
import path from 'node:path';

export const CONFIGURATION_FILE = 'aiplan.config.json';

/**
 * The folder that imports may not leave: the nearest one above the files with an `aiplan.config.json` or a repository, else the
 * working folder if it holds them, else their own folder.
 *
 * @param folder absolute path of the folder that the files lie in
 * @param from absolute path of the working folder
 */
export function rootOf(folder: string, from: string): string {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, CONFIGURATION_FILE)) || existsSync(path.join(at, '.git'))) return at;
    if (at === path.dirname(at)) break;
  }
  const inside = folder === from || folder.startsWith(from.endsWith(path.sep) ? from : from + path.sep);
  return inside ? from : folder;
}

/**
 * The folder from which services name the files of a repository: its top, else the working folder.
 *
 * @param from absolute path of the working folder
 */
export function topOfRepository(from: string): string {
  for (let at = from; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (at === path.dirname(at)) return from;
  }
}
