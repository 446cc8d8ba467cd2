import path from 'node:path';
import { isThere } from './find-files.ts';

export const CONFIGURATION_FILE = 'aiplan.config.json';

/**
 * The folder that imports may not leave: the nearest one above the file with an `aiplan.config.json` or a repository, else the working
 * folder if it holds the file, else the file's own folder.
 */
export async function rootOf(file: string, from: string): Promise<string> {
  for (let at = path.dirname(file), below = ''; at !== below; below = at, at = path.dirname(at)) {
    if ((await isThere(path.join(at, CONFIGURATION_FILE))) || (await isThere(path.join(at, '.git')))) return at;
  }
  return file.startsWith(from + path.sep) ? from : path.dirname(file);
}
