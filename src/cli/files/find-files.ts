import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { PLAN_ENDING } from '../../workspace/imports.ts';
import { UsageError } from '../usage-error.ts';

const NEVER_SEARCHED = new Set(['node_modules', '.git']);

interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * The plan files that some paths name: files as they are, folders searched for `*.aiplan` without what `.gitignore` files
 * exclude, links that lead out of the folder left alone.
 *
 * @param paths files and folders, relative to `from`
 * @param from absolute path of the working folder
 * @returns absolute paths, each once, sorted
 * @throws UsageError for a path that does not exist or cannot be searched, and when no plan is found
 */
export async function findFiles(paths: readonly string[], from: string): Promise<string[]> {
  const found = new Set<string>();
  for (const given of paths) {
    const absolute = path.resolve(from, given);
    const kind = await stat(absolute).catch(() => undefined);
    if (!kind) throw new UsageError(`${given} does not exist.`);
    if (kind.isDirectory()) await search(absolute, await realpath(absolute), await ignoreFilesAbove(absolute), found);
    else found.add(absolute);
  }
  if (found.size === 0)
    throw new UsageError(`No plans found: there is no file ending in ${PLAN_ENDING} in ${paths.join(', ')}.`);
  return [...found].sort();
}

async function search(folder: string, root: string, ignored: readonly IgnoreFile[], found: Set<string>): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${folder} cannot be searched (${error.code ?? error.message}).`);
  });
  const here = entries.some(({ name }) => name === '.gitignore') ? [...ignored, await ignoreFile(folder)] : ignored;
  for (const entry of entries) {
    if (NEVER_SEARCHED.has(entry.name)) continue;
    const target = path.join(folder, entry.name);
    let isFolder = entry.isDirectory();
    let isFile = entry.isFile();
    if (entry.isSymbolicLink()) {
      const real = await realpath(target).catch(() => undefined);
      if (!real?.startsWith(root + path.sep)) continue;
      // A link to a folder inside the root is found at its own place.
      isFolder = false;
      isFile = (await lstat(real)).isFile();
    }
    if (!isFolder && !(isFile && entry.name.endsWith(PLAN_ENDING))) continue;
    if (isIgnored(target, isFolder, here)) continue;
    if (isFolder) await search(target, root, here, found);
    else found.add(target);
  }
}

function isIgnored(target: string, isFolder: boolean, files: readonly IgnoreFile[]): boolean {
  let ignored = false;
  for (const { folder, rules } of files) {
    const relative = path.relative(folder, target).split(path.sep).join('/') + (isFolder ? '/' : '');
    const result = rules.test(relative);
    if (result.ignored) ignored = true;
    else if (result.unignored) ignored = false;
  }
  return ignored;
}

async function ignoreFile(folder: string): Promise<IgnoreFile> {
  const text = await readFile(path.join(folder, '.gitignore'), 'utf8').catch(() => '');
  return { folder, rules: ignore().add(text) };
}

/** The ignore files between the repository's top and the folder, outermost first. */
async function ignoreFilesAbove(folder: string): Promise<IgnoreFile[]> {
  const files: IgnoreFile[] = [];
  for (let at = path.dirname(folder), below = folder; at !== below; below = at, at = path.dirname(at)) {
    if (await isThere(path.join(below, '.git'))) return files;
    if (await isThere(path.join(at, '.gitignore'))) files.unshift(await ignoreFile(at));
    if (await isThere(path.join(at, '.git'))) return files;
  }
  // No repository: ignore files further up belong to something else.
  return [];
}

/** Whether a file or folder exists. */
export async function isThere(target: string): Promise<boolean> {
  return (await lstat(target).catch(() => undefined)) !== undefined;
}
