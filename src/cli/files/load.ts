import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { EpochDay } from '../../language/values/calendar-date.ts';
import { readConfiguration } from '../../rules/configuration/read.ts';
import type { Settings } from '../../rules/engine/settings.ts';
import { DEFAULT_SETTINGS } from '../../rules/engine/settings.ts';
import { RULES } from '../../rules/registry.ts';
import { readText, unreadableReason } from '../../workspace/read-text.ts';
import { Workspace } from '../../workspace/workspace.ts';
import type { Progress } from '../output/progress.ts';
import { UsageError } from '../usage-error.ts';
import { isThere } from './find-files.ts';
import { CONFIGURATION_FILE, rootOf } from './root.ts';

/** Plans under one root, ready to check. */
export interface LoadedRoot {
  readonly root: string;
  readonly workspace: Workspace;
  /** URIs of the files that were asked for; imports that came along are not among them. */
  readonly asked: ReadonlySet<string>;
}

export interface Loaded {
  readonly roots: readonly LoadedRoot[];
  /** One sentence for each file that could not be read; the others go on. */
  readonly unreadable: readonly string[];
}

export interface LoadOptions {
  /** Absolute path of the working folder. */
  readonly from: string;
  readonly today: EpochDay;
  /** A configuration to use instead of the one at each root. */
  readonly configuration: string | undefined;
  readonly progress: Progress;
}

/**
 * Reads files and what they import into one workspace per root.
 *
 * @param files absolute paths
 * @throws UsageError for a configuration that cannot be used
 */
export async function load(files: readonly string[], options: LoadOptions): Promise<Loaded> {
  const { from, today, progress } = options;
  const unreadable: string[] = [];
  const byRoot = new Map<string, string[]>();
  const rootOfFolder = new Map<string, string>();
  for (const file of files) {
    const folder = path.dirname(file);
    const root = rootOfFolder.get(folder) ?? (await rootOf(file, from));
    rootOfFolder.set(folder, root);
    byRoot.set(root, [...(byRoot.get(root) ?? []), file]);
  }
  const roots: LoadedRoot[] = [];
  for (const [root, members] of byRoot) {
    const settings = await settingsFor(root, options);
    const workspace = new Workspace({ roots: [pathToFileURL(root).toString()], today, rules: RULES, settings });
    const asked = new Set<string>();
    for (const file of members) {
      progress.step('Reading', files.length);
      const text = await textOf(file, from, unreadable);
      if (text === undefined) continue;
      const uri = pathToFileURL(file).toString();
      asked.add(uri);
      workspace.setText(uri, text);
    }
    await loadImports(workspace, from, unreadable);
    roots.push({ root, workspace, asked });
  }
  return { roots, unreadable };
}

async function loadImports(workspace: Workspace, from: string, unreadable: string[]): Promise<void> {
  const tried = new Set<string>();
  for (;;) {
    const wanted = workspace.wantedImports().filter((uri) => !tried.has(uri));
    if (wanted.length === 0) return;
    for (const uri of wanted) {
      tried.add(uri);
      const file = fileURLToPath(uri);
      // A missing import is a finding at the line that names it.
      if (!(await isThere(file))) continue;
      const text = await textOf(file, from, unreadable);
      if (text !== undefined) workspace.setText(uri, text);
    }
  }
}

async function textOf(file: string, from: string, unreadable: string[]): Promise<string | undefined> {
  const name = path.relative(from, file) || file;
  try {
    const reading = readText(await readFile(file));
    if (reading.kind === 'text') return reading.text;
    unreadable.push(`${name} ${unreadableReason(reading)}.`);
  } catch (error) {
    unreadable.push(`${name} cannot be read (${reasonOf(error)}).`);
  }
  return undefined;
}

/** The system's short reason for a failed file operation. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Readonly<Record<string, string>> = {
    EACCES: 'no permission',
    EPERM: 'no permission',
    EISDIR: 'it is a folder',
    ENOENT: 'it does not exist',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk is read-only',
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}

async function settingsFor(root: string, options: LoadOptions): Promise<Settings> {
  const given = options.configuration;
  const file = given === undefined ? path.join(root, CONFIGURATION_FILE) : path.resolve(options.from, given);
  if (given === undefined && !(await isThere(file))) return DEFAULT_SETTINGS;
  const name = path.relative(options.from, file) || file;
  const unreadable: string[] = [];
  const text = await textOf(file, options.from, unreadable);
  if (text === undefined) throw new UsageError(unreadable[0] ?? `${name} cannot be read.`);
  const read = readConfiguration(text);
  if ('settings' in read) return read.settings;
  throw new UsageError(read.problems.map(({ message }) => `${name}: ${message}`).join('\n'));
}
