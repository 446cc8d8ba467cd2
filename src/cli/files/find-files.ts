import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { UnreadableReason } from '../../model/file.ts';
import { PLAN_ENDING } from '../../workspace/imports.ts';
import { allOf, type CliTexts, type Saying } from '../texts/cli-texts.ts';
import { UsageError } from '../usage-error.ts';
import { shownPath } from './path-names.ts';
import { reasonOf, unreadableBy } from './read-file.ts';

const NEVER_SEARCHED = new Set(['node_modules', '.git']);

export interface FoundFiles {
  /** Absolute paths, each file once, sorted. */
  readonly files: readonly string[];
  /** Absolute paths of the folders in which others may turn up. */
  readonly folders: readonly string[];
  /** The folders that could not be searched; the others go on. */
  readonly unreadable: readonly Saying[];
}

interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * The plan files that some paths name: files as they are, folders searched for `*.aiplan` without what `.gitignore` files
 * exclude, links that lead out of the folder left alone. What is named itself is never ignored.
 *
 * @param paths files and folders, relative to `from`
 * @param from absolute path of the working folder
 * @throws UsageError for paths that name nothing that can be a plan, and when no plan is found
 */
export function findFiles(paths: readonly string[], from: string): FoundFiles {
  const search = new Search(from);
  const wrong = paths.flatMap((given) => search.take(given) ?? []);
  if (wrong.length > 0) throw new UsageError(allOf(wrong));
  const found = search.result();
  if (found.files.length === 0 && found.unreadable.length === 0)
    throw new UsageError((texts) => nothingFound(paths, texts));
  return found;
}

function nothingFound(paths: readonly string[], { files }: CliTexts): string {
  const places = paths.map((given) => (given === '.' ? files.thisFolder : given)).join(', ');
  return files.nothingFound(places);
}

class Search {
  readonly #from: string;
  readonly #found = new Set<string>();
  /** Links by the file that they lead to. */
  readonly #links = new Map<string, string>();
  readonly #unreadable = new Map<string, Saying>();
  readonly #folders = new Set<string>();

  constructor(from: string) {
    this.#from = from;
  }

  /** Adds what a path names; answers with what to say when that can be no plan. */
  take(given: string): Saying | undefined {
    const target = path.resolve(this.#from, given);
    const kind = statSync(target, { throwIfNoEntry: false });
    if (!kind) return ({ files }) => files.missing(given);
    if (kind.isDirectory()) this.#folder(target, realpathSync(target), ignoreFilesAbove(target));
    else if (!kind.isFile()) return ({ files }) => files.noFile(given);
    else if (!given.endsWith(PLAN_ENDING)) return ({ files }) => files.noPlanName(given);
    else this.#found.add(target);
    return undefined;
  }

  result(): FoundFiles {
    for (const [real, link] of this.#links) if (!this.#found.has(real)) this.#found.add(link);
    return {
      files: [...this.#found].sort(),
      folders: [...this.#folders].sort(),
      unreadable: [...this.#unreadable].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, say]) => say),
    };
  }

  #folder(folder: string, root: string, above: readonly IgnoreFile[]): void {
    this.#folders.add(folder);
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      const [name, reason] = [shownPath(this.#from, folder), reasonOf(error)];
      this.#unreadable.set(name, ({ files, language }) => files.notSearched(name, reason[language]));
      return;
    }
    const here = entries.some(({ name }) => name === '.gitignore') ? [...above, ignoreFile(folder)] : above;
    for (const entry of entries) {
      const target = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        const skipped = NEVER_SEARCHED.has(entry.name) || isIgnored(target, true, here);
        if (!skipped) this.#folder(target, root, here);
      } else if (entry.name.endsWith(PLAN_ENDING) && !isIgnored(target, false, here)) {
        if (entry.isFile()) this.#found.add(target);
        else if (entry.isSymbolicLink()) this.#link(target, root);
      }
    }
  }

  /** A linked folder inside the root is found at its own place, and so is a linked file that ends like a plan. */
  #link(target: string, root: string): void {
    const real = realFileInside(target, root);
    if (real !== undefined && !this.#links.has(real)) this.#links.set(real, target);
  }
}

/**
 * The file that a path stands for when its links have been followed.
 *
 * @param root a folder without links in its own path
 * @returns undefined where there is no file, or one outside the root
 */
function realFileInside(target: string, root: string): string | undefined {
  try {
    const real = realpathSync(target);
    return isInside(real, root) && statSync(real).isFile() ? real : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What an import finds where it leads, before anything is read there.
 *
 * @param root a folder without links in its own path
 * @returns 'nothing' also for links out of the root and for what is neither file nor folder
 */
export function importedPlace(target: string, root: string): 'file' | 'nothing' | UnreadableReason {
  try {
    const real = realpathSync(target);
    if (!isInside(real, root)) return 'nothing';
    const kind = statSync(real);
    if (kind.isDirectory()) return { kind: 'folder' };
    return kind.isFile() ? 'file' : 'nothing';
  } catch (error) {
    const reason = unreadableBy(error);
    return reason.kind === 'no-permission' ? reason : 'nothing';
  }
}

function isInside(real: string, root: string): boolean {
  return real.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
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

function ignoreFile(folder: string): IgnoreFile {
  let text = '';
  try {
    text = readFileSync(path.join(folder, '.gitignore'), 'utf8');
  } catch {
    // A list that cannot be read excludes nothing: rather a plan too many than one left out in silence.
  }
  return { folder, rules: ignore().add(text) };
}

/** The ignore files between the repository's top and the folder, outermost first; its own comes with its entries. */
function ignoreFilesAbove(folder: string): IgnoreFile[] {
  const files: IgnoreFile[] = [];
  for (let at = folder; ; at = path.dirname(at)) {
    if (at !== folder && existsSync(path.join(at, '.gitignore'))) files.unshift(ignoreFile(at));
    if (existsSync(path.join(at, '.git'))) return files;
    // No repository: ignore files further up belong to something else.
    if (at === path.dirname(at)) return [];
  }
}
