import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { format } from '../../language/format/format.ts';
import { parse } from '../../language/syntax/parser.ts';
import { readText, type TextReading, unreadableReason } from '../../workspace/read-text.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { findFiles } from '../files/find-files.ts';
import { reasonOf } from '../files/load.ts';
import { writeWhole } from '../files/write-file.ts';
import { Lines } from '../output/lines.ts';
import type { Terminal } from '../terminal.ts';

export interface FormatOptions {
  readonly check: boolean;
  readonly stdin: boolean;
}

/** `aiplan format`: the canonical layout. A file that does not parse is left as it is, said so, and counts as a failure. */
export async function formatFiles(
  paths: readonly string[],
  options: FormatOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  if (options.stdin) return formatInput(options, terminal);
  let trouble = false;
  let different = 0;
  let broken = 0;
  for (const file of await findFiles(paths, terminal.from)) {
    const name = path.relative(terminal.from, file) || file;
    const bytes = await readFile(file).catch((error: unknown) => reasonOf(error));
    const reading = typeof bytes === 'string' ? bytes : readText(bytes);
    if (typeof reading === 'string' || reading.kind !== 'text') {
      trouble = true;
      const reason = typeof reading === 'string' ? `cannot be read (${reading})` : unreadableReason(reading);
      terminal.error(`${name} ${reason}.\n`);
      continue;
    }
    const formatted = canonical(name, reading, terminal);
    if (formatted === undefined) broken++;
    else if (formatted !== reading.text) {
      different++;
      if (!options.check) await writeWhole(file, formatted);
      terminal.write(options.check ? `${name} would change\n` : `${name} formatted\n`);
    }
  }
  if (trouble) return EXIT.trouble;
  return broken > 0 || (options.check && different > 0) ? EXIT.findings : EXIT.clean;
}

async function formatInput(options: FormatOptions, terminal: Terminal): Promise<ExitStatus> {
  const reading = readText(await terminal.readInput());
  if (reading.kind !== 'text') {
    terminal.error(`The input ${unreadableReason(reading)}.\n`);
    return EXIT.trouble;
  }
  const formatted = canonical('The input', reading, terminal);
  if (options.check) return formatted === reading.text ? EXIT.clean : EXIT.findings;
  terminal.write(formatted ?? reading.text);
  return formatted === undefined ? EXIT.findings : EXIT.clean;
}

/** The canonical text, or undefined after saying why there is none. */
function canonical(name: string, { text }: TextReading & { kind: 'text' }, terminal: Terminal): string | undefined {
  const tree = parse(name, text);
  const formatted = format(tree);
  if (formatted !== undefined) return formatted;
  const [problem] = tree.problems;
  const line = problem ? new Lines(text).positionOf(problem.at.anchor.start + problem.at.start).line + 1 : 1;
  terminal.error(`${name} was left as it is: line ${line} cannot be read. "aiplan check" says what is wrong there.\n`);
  return undefined;
}
