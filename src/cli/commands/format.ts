import { format } from '../../language/format/format.ts';
import { parse } from '../../language/syntax/parser.ts';
import { locate } from '../../model/values.ts';
import { readText } from '../../workspace/read-text.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { findFiles } from '../files/find-files.ts';
import { shownPath } from '../files/path-names.ts';
import { readTextFile, unreadable } from '../files/read-file.ts';
import { writeWhole } from '../files/write-file.ts';
import { Lines } from '../output/lines.ts';
import type { Terminal } from '../terminal.ts';
import { cliTextsIn, type Saying } from '../texts/cli-texts.ts';
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
    if (paths.length > 0) throw new UsageError(({ runs }) => runs.stdinAlone);
    return formatInput(options, terminal);
  }
  const { files, unreadable: unsearched } = findFiles(paths.length > 0 ? paths : ['.'], terminal.from);
  const trouble = [...unsearched];
  const texts = cliTextsIn(terminal.language);
  let failed = false;
  for (const [done, file] of files.entries()) {
    terminal.progress.step(texts.runs.progress, 'formatting', done, files.length);
    const name = shownPath(terminal.from, file);
    const result = formatFile(file, name, options.check);
    if (result.kind === 'same') continue;
    terminal.progress.clear();
    if (result.kind === 'trouble') trouble.push(result.problem);
    else if (result.kind === 'broken') terminal.error(`${texts.files.leftAsItIs(name, result.line)}\n`);
    else terminal.write(`${options.check ? texts.files.wouldChange(name) : texts.files.formatted(name)}\n`);
    failed ||= result.kind === 'broken' || options.check;
  }
  terminal.progress.clear();
  for (const say of trouble) terminal.error(`${say(texts)}\n`);
  if (trouble.length > 0) return EXIT.trouble;
  return failed ? EXIT.findings : EXIT.clean;
}

type Outcome =
  | { readonly kind: 'same' | 'changed' }
  | { readonly kind: 'broken'; readonly line: number }
  | { readonly kind: 'trouble'; readonly problem: Saying };

function formatFile(file: string, name: string, checking: boolean): Outcome {
  const reading = readTextFile(file);
  if ('reason' in reading) return { kind: 'trouble', problem: unreadable(name, reading.reason) };
  const formatted = canonical(reading.text);
  if ('line' in formatted) return { kind: 'broken', line: formatted.line };
  if (formatted.text === reading.text) return { kind: 'same' };
  const problem = checking ? undefined : writeWhole(file, name, formatted.text);
  return problem === undefined ? { kind: 'changed' } : { kind: 'trouble', problem };
}

async function formatInput(options: FormatOptions, terminal: Terminal): Promise<ExitStatus> {
  const reading = readText(await terminal.readInput());
  const texts = cliTextsIn(terminal.language);
  const { theInput, leftAsItIs } = texts.files;
  if (reading.kind !== 'text') {
    terminal.error(`${unreadable(theInput, reading)(texts)}\n`);
    return EXIT.trouble;
  }
  const formatted = canonical(reading.text);
  if ('line' in formatted) {
    terminal.error(`${leftAsItIs(theInput, formatted.line)}\n`);
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
