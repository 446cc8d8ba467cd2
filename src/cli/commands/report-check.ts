import { appendFileSync } from 'node:fs';
import path from 'node:path';
import picocolors from 'picocolors';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { reasonOf } from '../files/read-file.ts';
import { topOfRepository } from '../files/root.ts';
import { writeWhole } from '../files/write-file.ts';
import { checkAs, type FormOptions } from '../output/check-forms.ts';
import type { CheckResult } from '../output/check-result.ts';
import { namesFromTop } from '../output/form.ts';
import { stepSummary } from '../output/step-summary.ts';
import { timingTable } from '../output/timing-table.ts';
import type { Terminal } from '../terminal.ts';
import { cliTextsIn, type Saying } from '../texts/cli-texts.ts';
import type { CheckOptions } from './check.ts';

const WITHOUT_COLORS = picocolors.createColors(false);

/**
 * Says what a check came to: in the form that was asked for, on the output or in a file, and what kept it from its work on the error
 * stream. Where the form goes to a file, the output has the findings in lines, for the log.
 *
 * @returns how the command ends
 */
export function report(result: CheckResult, options: CheckOptions, terminal: Terminal): ExitStatus {
  const { format, brief, failOn, output, timing } = options;
  const from = namesFromTop(format) ? topOfRepository(terminal.from) : terminal.from;
  const look: FormOptions = { colors: terminal.colors, columns: terminal.columns, brief, from, failOn };
  const texts = cliTextsIn(terminal.language);
  const faults: Saying[] = [];
  for (const { say } of result.troubles) terminal.error(`${say(texts)}\n`);
  if (output === undefined) terminal.write(checkAs(format, result, look));
  else {
    const text = checkAs(format, result, { ...look, colors: WITHOUT_COLORS, columns: undefined });
    const problem = writeWhole(path.resolve(terminal.from, output), output, text);
    if (problem) faults.push(problem);
    terminal.write(checkAs('text', result, { ...look, brief: true }));
  }
  const summaryFile = terminal.environment['GITHUB_STEP_SUMMARY'];
  if (format === 'github' && summaryFile) faults.push(...appendSummary(summaryFile, result));
  if (timing && format !== 'json' && result.times) terminal.error(timingTable(result.times, texts.runs.timing));
  for (const say of faults) terminal.error(`${say(texts)}\n`);
  if (result.overLimit && result.status !== EXIT.trouble) terminal.error(`${result.overLimit(texts)}\n`);
  return faults.length > 0 ? EXIT.trouble : result.status;
}

/** Adds to the page that GitHub shows of a step; others may have written on it. */
function appendSummary(file: string, result: CheckResult): Saying[] {
  try {
    appendFileSync(file, stepSummary(result));
    return [];
  } catch (error) {
    const reason = reasonOf(error);
    return [({ files, language }) => files.noSummary(file, reason[language])];
  }
}
