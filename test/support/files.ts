import type { Example, Rule } from '../../src/rules/engine/rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/rules/engine/settings.ts';
import { RULES } from '../../src/rules/registry.ts';
import { type CheckedFile, Workspace } from '../../src/workspace/workspace.ts';
import { TODAY } from './plan.ts';

const FOLDER = 'file:///plans/';

export interface RunOptions {
  readonly rules?: readonly Rule[];
  readonly settings?: Settings;
  readonly today?: number;
}

/** Texts of files by name, the one to check first, in a workspace of their own. */
export interface OpenFiles {
  readonly workspace: Workspace;
  /** By URI. */
  readonly texts: ReadonlyMap<string, string>;
  /** URI of the first. */
  readonly main: string;
}

function uriOf(name: string): string {
  return FOLDER + name;
}

/** Opens one text as `plan.aiplan`, or several by name. */
export function openFiles(example: Example, options: RunOptions = {}): OpenFiles {
  const named = typeof example === 'string' ? { 'plan.aiplan': example } : example;
  const texts = Object.entries(named).flatMap(([name, text]) =>
    typeof text === 'string' ? [[uriOf(name), text] as const] : [],
  );
  const files = openTexts(new Map(texts), options);
  for (const [name, text] of Object.entries(named)) {
    if (typeof text !== 'string') files.workspace.setUnreadable(uriOf(name), text);
  }
  return files;
}

/** Opens texts by URI. */
export function openTexts(texts: ReadonlyMap<string, string>, options: RunOptions = {}): OpenFiles {
  const { rules = RULES, settings = DEFAULT_SETTINGS, today = TODAY } = options;
  const workspace = new Workspace({ roots: [FOLDER.slice(0, -1)], today, rules, settings });
  for (const [uri, text] of texts) workspace.setText(uri, text);
  const [main] = texts.keys();
  if (main === undefined) throw new Error('An example needs a file.');
  return { workspace, texts, main };
}

/** The first file as checked. */
export function checkedMain({ workspace, main }: OpenFiles): CheckedFile {
  const checked = workspace.check(main);
  if (!checked) throw new Error(`${main} is not open.`);
  return checked;
}
