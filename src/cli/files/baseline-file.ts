import { existsSync } from 'node:fs';
import path from 'node:path';
import { BASELINE_FILE, type Baseline, readBaseline } from '../../workspace/baseline.ts';
import { Lines } from '../output/lines.ts';
import { UsageError } from '../usage-error.ts';
import { shownPath } from './path-names.ts';
import { readTextFile, unreadable } from './read-file.ts';

/** Which baseline holds: the one beside the configuration, where there is one, or a file that has to be there. */
export type BaselineChoice = 'beside' | { readonly file: string };

/** Absolute path of the baseline of a root. */
export function baselineFile(root: string, choice: BaselineChoice, from: string): string {
  return choice === 'beside' ? path.join(root, BASELINE_FILE) : path.resolve(from, choice.file);
}

/**
 * The baseline that holds for a root.
 *
 * @returns undefined where none lies beside the configuration
 * @throws UsageError for a baseline that cannot be used, and for a named one that is not there
 */
export function baselineAt(root: string, choice: BaselineChoice, from: string): Baseline | undefined {
  const file = baselineFile(root, choice, from);
  const name = shownPath(from, file);
  if (!existsSync(file)) {
    if (choice === 'beside') return undefined;
    throw new UsageError(({ runs }) => runs.baseline.missing(name, `aiplan baseline write --baseline ${name}`));
  }
  const reading = readTextFile(file);
  if ('reason' in reading) throw new UsageError(unreadable(name, reading.reason));
  const read = readBaseline(reading.text, 'en');
  if ('baseline' in read) return read.baseline;
  const { position } = read.problem;
  const { line, character } = new Lines(reading.text).positionOf(position.start);
  // Read again, as its problem comes in one language.
  throw new UsageError(({ language }) => {
    const again = readBaseline(reading.text, language);
    return `${name}:${line + 1}:${character + 1}  ${'problem' in again ? again.problem.message : ''}`;
  });
}
