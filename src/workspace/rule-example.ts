import type { Simulations } from '../analysis/facts.ts';
import type { EpochDay } from '../language/values/calendar-date.ts';
import { EXAMPLE_DAY } from '../rules/engine/example-day.ts';
import type { Example, Rule } from '../rules/engine/rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '../rules/engine/settings.ts';
import { Workspace } from './workspace.ts';

const FOLDER = 'file:///plans/';

/** The name of an example that is one text. */
const ONLY_FILE = 'plan.aiplan';

export interface ExampleOptions {
  readonly rules: readonly Rule[];
  readonly settings?: Settings;
  readonly today?: EpochDay;
  readonly simulations?: Simulations;
}

/** The files of an example in a workspace of their own. */
export interface OpenExample {
  readonly workspace: Workspace;
  /** By URI. */
  readonly texts: ReadonlyMap<string, string>;
  /** URI of the one to check, which is the first. */
  readonly main: string;
}

/** Opens one text as `plan.aiplan`, or several by name. */
export function openExample(example: Example, options: ExampleOptions): OpenExample {
  const named = typeof example === 'string' ? { [ONLY_FILE]: example } : example;
  const texts = Object.entries(named).flatMap(([name, text]) =>
    typeof text === 'string' ? [[FOLDER + name, text] as const] : [],
  );
  const files = openExampleTexts(new Map(texts), options);
  for (const [name, text] of Object.entries(named)) {
    if (typeof text !== 'string') files.workspace.setUnreadable(FOLDER + name, text);
  }
  return files;
}

/**
 * Opens texts by URI.
 *
 * @throws Error where there is none
 */
export function openExampleTexts(texts: ReadonlyMap<string, string>, options: ExampleOptions): OpenExample {
  const given = { today: EXAMPLE_DAY, settings: DEFAULT_SETTINGS, ...options };
  const workspace = new Workspace({ roots: [FOLDER.slice(0, -1)], ...given });
  for (const [uri, text] of texts) workspace.setText(uri, text);
  const [main] = texts.keys();
  if (main === undefined) throw new Error('An example needs a file.');
  return { workspace, texts, main };
}

/** A file of an example as people know it. */
export function nameInExample(uri: string): string {
  return uri.slice(FOLDER.length);
}
