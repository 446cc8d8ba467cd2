import { format } from '../../language/format/format.ts';
import { parse } from '../../language/syntax/parser.ts';
import { locate } from '../../model/values.ts';
import { readText, unreadableReason } from '../../workspace/read-text.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { findFiles } from '../files/find-files.ts';
import { shownPath } from '../files/path-names.ts';
import { readTextFile } from '../files/read-file.ts';
import { writeWhole } from '../files/write-file.ts';
import { Lines } from '../output/lines.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

export interface FormatOptions {
  readonly check: boolean;
  readonly stdin: boolean;
}

/**
 * `aiplan format`: the canonical layout. A file that cannot be laid out is left as it is, said so, and counts as a failure.
 *
 * @param paths none means the working folder
 */
export async function formatFiles(
  paths: readonly string[],
  options: FormatOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  if (options.stdin) {
    if (paths.length > 0) throw new UsageError('--stdin reads the plan from the input; leave the files away.');
    return formatInput(options, terminal);
  }
  const { files, unreadable } = findFiles(paths.length > 0 ? paths : ['.'], terminal.from);
  const trouble = [...unreadable];
  let failed = false;
  for (const [done, file] of files.entries()) {
    terminal.progress.step('Formatting', done, files.length);
    const name = shownPath(terminal.from, file);
    const result = formatFile(file, options.check);
    if (result.kind === 'same') continue;
    terminal.progress.clear();
    if (result.kind === 'trouble') trouble.push(`${name} ${result.problem}.`);
    else if (result.kind === 'broken') terminal.error(`${name} ${leftAlone(result.line)}\n`);
    else terminal.write(`${name} ${options.check ? 'would change' : 'formatted'}\n`);
    failed ||= result.kind === 'broken' || options.check;
  }
  terminal.progress.clear();
  for (const sentence of trouble) terminal.error(`${sentence}\n`);
  if (trouble.length > 0) return EXIT.trouble;
  return failed ? EXIT.findings : EXIT.clean;
}

type Outcome =
  | { readonly kind: 'same' | 'changed' }
  | { readonly kind: 'broken'; readonly line: number }
  | { readonly kind: 'trouble'; readonly problem: string };

function formatFile(file: string, checking: boolean): Outcome {
  const reading = readTextFile(file);
  if ('problem' in reading) return { kind: 'trouble', problem: reading.problem };
  const formatted = canonical(reading.text);
  if ('line' in formatted) return { kind: 'broken', line: formatted.line };
  if (formatted.text === reading.text) return { kind: 'same' };
  const problem = checking ? undefined : writeWhole(file, formatted.text);
  return problem === undefined ? { kind: 'changed' } : { kind: 'trouble', problem };
}

async function formatInput(options: FormatOptions, terminal: Terminal): Promise<ExitStatus> {
  const reading = readText(await terminal.readInput());
  if (reading.kind !== 'text') {
    terminal.error(`The input ${unreadableReason(reading)}.\n`);
    return EXIT.trouble;
  }
  const formatted = canonical(reading.text);
  if ('line' in formatted) {
    terminal.error(`The input ${leftAlone(formatted.line)}\n`);
    if (!options.check) terminal.write(reading.text);
    return EXIT.findings;
  }
  if (options.check) return formatted.text === reading.text ? EXIT.clean : EXIT.findings;
  terminal.write(formatted.text);
  return EXIT.clean;
}

/** The canonical text, or the line (one-based) that cannot be read. */
function canonical(text: string): { readonly text: string } | { readonly line: number } {
  const formatted = format(parse('', text));
  if (!formatted.refused) return { text: formatted.text };
  return { line: new Lines(text).positionOf(locate(formatted.problem.at).start).line + 1 };
}

function leftAlone(line: number): string {
  return `was left as it is: line ${line} cannot be read. "aiplan check" says what is wrong there.`;
}
