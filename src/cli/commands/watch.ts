import path from 'node:path';
import type { Language, Worded } from '../../model/figures.ts';
import { observed, stage } from '../../rules/engine/observer.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { Changes } from '../files/changes.ts';
import { findFiles } from '../files/find-files.ts';
import { filesByRoot, type LoadOptions, openRoot, type PlanRoot, settingFiles } from '../files/load.ts';
import { readTextFile } from '../files/read-file.ts';
import { Stopwatch } from '../stopwatch.ts';
import type { Terminal } from '../terminal.ts';
import { cliTextsIn } from '../texts/cli-texts.ts';
import { UsageError } from '../usage-error.ts';
import { type CheckOptions, loadingFor, runOptions } from './check.ts';
import { CheckRun } from './check-run.ts';
import { dayOfRun } from './day-of-run.ts';
import { report } from './report-check.ts';

/** Takes away what stands on a terminal, and what was there before, and begins at its top. */
const CLEAN_SCREEN = '\u001b[2J\u001b[3J\u001b[H';

const WAITING: Worded = {
  en: 'Waiting for changes; Ctrl-C ends.',
  nl: 'Wacht op wijzigingen; Ctrl-C stopt.',
  de: 'Wartet auf Änderungen; Strg-C beendet.',
};

/**
 * `aiplan check --watch`: checks, and checks again whenever something changes, until it is interrupted. Files keep what is known of them,
 * so that only what an edit touches is checked again. What cannot be read or found meanwhile is said, and awaited.
 *
 * @returns the status of the last check
 */
export async function watch(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitStatus> {
  if (options.fix) throw new UsageError(({ runs }) => runs.watchWithFix);
  if (options.format !== 'text' && options.output === undefined) {
    throw new UsageError(({ runs }) => runs.watchNeedsOutput(options.format));
  }
  const interrupted = terminal.interrupted().then(() => true);
  const changes = new Changes();
  const session = new WatchSession(paths, options, terminal, changes);
  try {
    session.begin();
    while (!(await Promise.race([interrupted, changes.next().then(() => false)]))) session.again();
    return session.status;
  } finally {
    changes.close();
  }
}

/** One root between two checks, with the texts of its configuration and its baseline. */
interface OpenRoot {
  readonly root: PlanRoot;
  readonly settings: string;
}

/** What was said of the plans last. */
class WatchSession {
  status: ExitStatus = EXIT.clean;
  readonly #paths: readonly string[];
  readonly #options: CheckOptions;
  readonly #terminal: Terminal;
  readonly #changes: Changes;
  readonly #roots = new Map<string, OpenRoot>();
  /** One for all checks: the roots, which tell it of their work, stay. */
  readonly #stopwatch: Stopwatch | undefined;
  #said = '';
  #language: Language;

  constructor(paths: readonly string[], options: CheckOptions, terminal: Terminal, changes: Changes) {
    this.#paths = paths;
    this.#options = options;
    this.#terminal = terminal;
    this.#changes = changes;
    this.#stopwatch = options.timing ? new Stopwatch(terminal.clock) : undefined;
    this.#language = options.lang ?? 'en';
  }

  /** @throws UsageError for what is wrong from the beginning */
  begin(): void {
    this.#say((terminal) => this.#check(terminal));
  }

  again(): void {
    this.#terminal.progress.restart();
    this.#say((terminal) => {
      try {
        return this.#check(terminal);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        terminal.error(`${error.say(cliTextsIn(terminal.language))}\n`);
        return EXIT.trouble;
      }
    });
  }

  /** Says what a check came to, unless it stands there already. */
  #say(check: (terminal: Terminal) => ExitStatus): void {
    const parts: { readonly to: 'write' | 'error'; readonly text: string }[] = [];
    const { columns } = this.#terminal;
    this.status = check({
      ...this.#terminal,
      write: (text) => parts.push({ to: 'write', text }),
      error: (text) => parts.push({ to: 'error', text }),
    });
    const said = JSON.stringify(parts);
    if (said === this.#said) return;
    this.#said = said;
    if (columns !== undefined) this.#terminal.write(CLEAN_SCREEN);
    for (const { to, text } of parts) this.#terminal[to](text);
    this.#terminal.error(`${WAITING[this.#language]}\n`);
  }

  #check(terminal: Terminal): ExitStatus {
    const stopwatch = this.#stopwatch;
    stopwatch?.restart();
    const loading = loadingFor(this.#options, terminal, stopwatch);
    // Whatever comes while the files are read wakes the next check.
    this.#changes.lookAt(this.#folders(loading));
    const { files, folders, unreadable } = observed(stopwatch, stage('search'), () =>
      findFiles(this.#paths, terminal.from),
    );
    this.#changes.lookAt([...this.#folders(loading), ...folders]);
    const run = new CheckRun(runOptions(this.#options, terminal, stopwatch), terminal, files.length);
    run.unread(unreadable);
    const byRoot = filesByRoot(files, loading);
    for (const known of this.#roots.keys()) if (!byRoot.has(known)) this.#roots.delete(known);
    for (const [folder, members] of byRoot) {
      const root = this.#open(folder, loading);
      root.startOver(dayOfRun(this.#options.asOf, terminal.now()));
      run.root(root, members);
      root.forgetOthers();
    }
    terminal.progress.clear();
    this.#changes.lookAt([...this.#folders(loading), ...folders]);
    const result = run.result();
    this.#language = result.language;
    return report({ ...result, times: stopwatch?.times() }, this.#options, terminal);
  }

  /** The root as it is known, or anew where its configuration or its baseline has changed. */
  #open(folder: string, loading: LoadOptions): PlanRoot {
    const settings = JSON.stringify(settingFiles(folder, loading).map((file) => readTextFile(file)));
    const known = this.#roots.get(folder);
    if (known?.settings === settings) return known.root;
    const root = openRoot(folder, loading);
    this.#roots.set(folder, { root, settings });
    return root;
  }

  /** Where something may turn up that the next check would see. */
  #folders(loading: LoadOptions): string[] {
    const given = this.#paths.map((name) => path.dirname(path.resolve(this.#terminal.from, name)));
    const roots = [...this.#roots].flatMap(([folder, { root }]) => [
      folder,
      ...settingFiles(folder, loading).map((file) => path.dirname(file)),
      ...root.folders,
    ]);
    return [...given, ...roots];
  }
}
