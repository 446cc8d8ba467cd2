import type { Language } from '../../model/figures.ts';
import type { Severity } from '../../rules/engine/finding.ts';
import { observed, stage } from '../../rules/engine/observer.ts';
import type { ExitStatus } from '../exit-status.ts';
import { findFiles } from '../files/find-files.ts';
import { type LoadOptions, rootsOf } from '../files/load.ts';
import { topOfRepository } from '../files/root.ts';
import { type Form, namesFromTop, partsOf } from '../output/form.ts';
import { Stopwatch } from '../stopwatch.ts';
import type { Terminal } from '../terminal.ts';
import { applySafeFixes } from './apply-safe-fixes.ts';
import { CheckRun, type RunOptions } from './check-run.ts';
import { dayOfRun } from './day-of-run.ts';
import { report } from './report-check.ts';

export interface CheckOptions {
  readonly format: Form;
  readonly output: string | undefined;
  readonly asOf: string | undefined;
  readonly failOn: Severity;
  readonly maxWarnings: number | undefined;
  /** Undefined: as the configuration says, else English. */
  readonly lang: Language | undefined;
  readonly config: string | undefined;
  /** Undefined: the one beside the configuration, where there is one. */
  readonly baseline: string | undefined;
  readonly fix: boolean;
  readonly watch: boolean;
  readonly timing: boolean;
  readonly brief: boolean;
}

/**
 * `aiplan check`: what is wrong in some plans, and whether that is too much. Reported are the given files, and what a given plan gets
 * wrong in a file that it imports.
 */
export async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitStatus> {
  if (options.watch) {
    const { watch } = await import('./watch.ts');
    return watch(paths, options, terminal);
  }
  const stopwatch = options.timing ? new Stopwatch(terminal.clock) : undefined;
  const loading = loadingFor(options, terminal, stopwatch);
  const { files, unreadable } = observed(stopwatch, stage('search'), () => findFiles(paths, terminal.from));
  const unfixed = options.fix ? applySafeFixes(rootsOf(files, loading), terminal, options.lang) : [];
  const run = new CheckRun(runOptions(options, terminal, stopwatch), terminal, files.length);
  run.unread([...unreadable, ...unfixed]);
  for (const [root, members] of rootsOf(files, loading)) run.root(root, members);
  terminal.progress.clear();
  return report({ ...run.result(), times: stopwatch?.times() }, options, terminal);
}

/** How the files of a check are read. */
export function loadingFor(options: CheckOptions, terminal: Terminal, observer?: Stopwatch): LoadOptions {
  return {
    from: terminal.from,
    today: dayOfRun(options.asOf, terminal.now()),
    configuration: options.config,
    baseline: options.baseline === undefined ? 'beside' : { file: options.baseline },
    observer,
  };
}

/** How a check gathers what is said. */
export function runOptions(options: CheckOptions, terminal: Terminal, observer?: Stopwatch): RunOptions {
  const { format, brief, lang, failOn, maxWarnings, watch } = options;
  return {
    lang,
    failOn,
    maxWarnings,
    from: namesFromTop(format) ? topOfRepository(terminal.from) : terminal.from,
    parts: partsOf(format, brief),
    keepsFiles: watch,
    observer,
  };
}
