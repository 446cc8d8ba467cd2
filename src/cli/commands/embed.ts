import path from 'node:path';
import { type EpochDay, formatIsoDate, parseIsoDate } from '../../language/values/calendar-date.ts';
import type { Language } from '../../model/figures.ts';
import { embeddedMarkdown } from '../../report/markdown/embedded-markdown.ts';
import { filled, type MarkedBlock, markedBlocks } from '../embed/blocks.ts';
import { plannedReport } from '../embed/planned-report.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { shownPath } from '../files/path-names.ts';
import { readTextFile, unreadable } from '../files/read-file.ts';
import { writeWhole } from '../files/write-file.ts';
import type { Terminal } from '../terminal.ts';
import { cliTextsIn } from '../texts/cli-texts.ts';
import { UsageError } from '../usage-error.ts';
import { dayOfRun } from './day-of-run.ts';
import { sectionsOf } from './sections-of.ts';

export interface EmbedOptions {
  readonly check: boolean;
  readonly lang: Language | undefined;
  readonly asOf: string | undefined;
  readonly config: string | undefined;
}

interface Refreshed {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/**
 * `aiplan embed`: writes reports between marks of Markdown files. All files are worked out before the first is written, and each is replaced as a whole, so
 * that a mark that cannot be filled leaves everything as it was.
 *
 * With `check` nothing is written, and a block counts for the day that it was written for: only a plan that changed makes it fail, not the calendar.
 */
export function embed(given: readonly string[], options: EmbedOptions, terminal: Terminal): ExitStatus {
  const { from } = terminal;
  const today = dayOfRun(options.asOf, terminal.now());
  const files = [...new Set(given.map((name) => path.resolve(from, name)))];
  const refreshed = files.map((file) => refresh(file, today, options, from));
  const changed = refreshed.filter(({ before, after }) => before !== after);
  for (const { file, after } of options.check ? [] : changed) {
    const problem = writeWhole(file, shownPath(from, file), after);
    if (problem) throw new UsageError(problem);
  }
  const { wouldChange, written } = cliTextsIn(terminal.language).files;
  const say = options.check ? wouldChange : written;
  for (const { file } of changed) terminal.write(`${say(shownPath(from, file))}\n`);
  return options.check && changed.length > 0 ? EXIT.findings : EXIT.clean;
}

/** @throws UsageError for a file, a mark or a plan that cannot be used */
function refresh(file: string, today: EpochDay, options: EmbedOptions, from: string): Refreshed {
  const name = shownPath(from, file);
  const reading = readTextFile(file);
  if ('reason' in reading) throw new UsageError(unreadable(name, reading.reason));
  const blocks = markedBlocks(reading.text);
  if ('fault' in blocks)
    throw new UsageError(({ runs }) => runs.mark(`${name}:${blocks.line}`, runs.faults[blocks.fault]));
  if (blocks.length === 0) throw new UsageError(({ runs }) => runs.noMark(name));
  const fillings = blocks.map((block) => {
    try {
      return fillingOf(block, file, today, options, from);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      throw new UsageError((texts) => `${name}:${block.line}  ${error.say(texts)}`);
    }
  });
  return { file, before: reading.text, after: filled(reading.text, fillings) };
}

function fillingOf(block: MarkedBlock, file: string, today: EpochDay, options: EmbedOptions, from: string) {
  const written = options.check && options.asOf === undefined ? dayOf(block.asOf) : undefined;
  const day = written ?? today;
  const plan = path.resolve(path.dirname(file), block.plan);
  const { config, lang } = options;
  const found = plannedReport(plan, { from, today: day, config, lang });
  const sections = sectionsOf(block.sections.length > 0 ? block.sections : undefined);
  const asOf = found.statesDay ? undefined : formatIsoDate(day);
  return { block, markdown: embeddedMarkdown(found.report, sections), asOf };
}

function dayOf(date: string | undefined): EpochDay | undefined {
  return date === undefined ? undefined : parseIsoDate(date);
}
