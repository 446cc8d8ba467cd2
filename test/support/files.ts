import type { Simulations } from '../../src/analysis/facts.ts';
import type { Example, Rule } from '../../src/rules/engine/rule.ts';
import type { Settings } from '../../src/rules/engine/settings.ts';
import { RULES } from '../../src/rules/registry.ts';
import { type OpenExample, openExample, openExampleTexts } from '../../src/workspace/rule-example.ts';
import type { CheckedFile } from '../../src/workspace/workspace.ts';

export interface RunOptions {
  readonly rules?: readonly Rule[];
  readonly settings?: Settings;
  readonly today?: number;
  readonly simulations?: Simulations;
}

/** Texts of files by name, the one to check first, in a workspace of their own. */
export type OpenFiles = OpenExample;

/** Opens one text as `plan.aiplan`, or several by name. */
export function openFiles(example: Example, options: RunOptions = {}): OpenFiles {
  return openExample(example, { rules: RULES, ...options });
}

/** Opens texts by URI. */
export function openTexts(texts: ReadonlyMap<string, string>, options: RunOptions = {}): OpenFiles {
  return openExampleTexts(texts, { rules: RULES, ...options });
}

/** The first file as checked. */
export function checkedMain({ workspace, main }: OpenFiles): CheckedFile {
  const checked = workspace.check(main);
  if (!checked) throw new Error(`${main} is not open.`);
  return checked;
}
