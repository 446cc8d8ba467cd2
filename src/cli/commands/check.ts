import { join } from 'node:path';
import { type EpochDay, parseIsoDate } from '../../language/values/calendar-date.ts';
import type { Language } from '../../model/figures.ts';
import { locate } from '../../model/values.ts';
import { type Finding, isOpen, type Severity } from '../../rules/engine/finding.ts';
import type { RuleFault } from '../../rules/engine/run.ts';
import type { BaselineEntry } from '../../workspace/baseline.ts';
import type { CheckedFile } from '../../workspace/workspace.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { findFiles } from '../files/find-files.ts';
import { type LoadOptions, type PlanRoot, rootsOf } from '../files/load.ts';
import { shownPath } from '../files/path-names.ts';
import { checkJson, type StaleEntry } from '../output/check-json.ts';
import { type Counts, checkText } from '../output/check-text.ts';
import { FindingList, type ListedFinding } from '../output/listed.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { applySafeFixes } from './apply-safe-fixes.ts';

export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly asOf: string | undefined;
  readonly failOn: Severity;
  readonly maxWarnings: number | undefined;
  /** Undefined: as the configuration says, else English. */
  readonly lang: Language | undefined;
  readonly config: string | undefined;
  /** Undefined: the one beside the configuration, where there is one. */
  readonly baseline: string | undefined;
  readonly fix: boolean;
  readonly brief: boolean;
}

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, hint: 1 };

/**
 * `aiplan check`: what is wrong in some plans, and whether that is too much. Reported are the given files, and what a given plan gets
 * wrong in a file that it imports.
 */
export async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitStatus> {
  const { from, progress } = terminal;
  const loading: LoadOptions = {
    from,
    today: dayOfRun(options.asOf, terminal.now()),
    configuration: options.config,
    language: options.lang,
    baseline: options.baseline === undefined ? 'beside' : { file: options.baseline },
  };
  const { files, unreadable } = findFiles(paths, from);
  const trouble = [...unreadable];
  if (options.fix) trouble.push(...applySafeFixes(rootsOf(files, loading), terminal));
  const run = new CheckRun(options, terminal, files.length);
  for (const [root, members] of rootsOf(files, loading)) {
    run.root(root, members);
    trouble.push(...root.unreadable);
  }
  progress.clear();
  trouble.push(...run.faults());
  // A file that cannot be read for fixing cannot be read for checking either.
  for (const sentence of new Set(trouble)) terminal.error(`${sentence}\n`);
  const { counts, found } = run.result();
  terminal.write(run.text());
  if (trouble.length > 0) return EXIT.trouble;
  if (options.maxWarnings !== undefined && counts.warnings > options.maxWarnings) {
    terminal.error(`${counts.warnings} warnings are more than --max-warnings ${options.maxWarnings} allows.\n`);
    return EXIT.findings;
  }
  return found.some(({ severity }) => RANK[severity] >= RANK[options.failOn]) ? EXIT.findings : EXIT.clean;
}

/**
 * The day on which plans are judged that state none themselves.
 *
 * @throws UsageError for text that is no date
 */
export function dayOfRun(asOf: string | undefined, now: EpochDay): EpochDay {
  if (asOf === undefined) return now;
  const day = parseIsoDate(asOf);
  if (day === undefined) throw new UsageError(`--as-of ${asOf} is no date; write it like 2027-03-01.`);
  return day;
}

/** Checks files and gathers what is said of them. */
class CheckRun {
  readonly #options: CheckOptions;
  readonly #terminal: Terminal;
  readonly #total: number;
  readonly #found: ListedFinding[] = [];
  readonly #accepted: ListedFinding[] = [];
  readonly #baselined: ListedFinding[] = [];
  /** Entries of baselines that stand for nothing any more; undefined where no baseline holds. */
  #stale: StaleEntry[] | undefined;
  readonly #faults = new Map<string, RuleFault>();
  /** Findings in imported files that a plan has reported already. */
  readonly #shared = new Set<string>();
  #files = 0;
  #language: Language | undefined;

  constructor(options: CheckOptions, terminal: Terminal, total: number) {
    this.#options = options;
    this.#terminal = terminal;
    this.#total = total;
    this.#language = options.lang;
  }

  root(root: PlanRoot, files: readonly string[]): void {
    const lists = new Map<Language, FindingList>();
    if (root.workspace.baseline) this.#addStale(root, root.goneEntries());
    for (const file of files) {
      this.#terminal.progress.step('Checking', this.#files, this.#total);
      const uri = root.open(file);
      const checked = uri === undefined ? undefined : root.workspace.check(uri);
      if (!checked) continue;
      this.#files++;
      const configured = root.workspace.settingsOf(checked.uri).language;
      this.#language ??= configured;
      const language = this.#options.lang ?? configured ?? 'en';
      const list = lists.get(language) ?? new FindingList(root.workspace, this.#terminal.from, language);
      lists.set(language, list);
      this.#take(checked, list);
      if (root.workspace.baseline) this.#addStale(root, root.workspace.staleEntries(checked.uri));
      root.close(checked.uri);
      list.close(checked.uri);
    }
  }

  #addStale(root: PlanRoot, entries: readonly BaselineEntry[]): void {
    const { from } = this.#terminal;
    const stale = entries.map(({ file, finding }) => ({ path: shownPath(from, join(root.folder, file)), finding }));
    this.#stale = [...(this.#stale ?? []), ...stale];
  }

  #take({ uri, findings, plans, faults }: CheckedFile, list: FindingList): void {
    for (const fault of faults) if (!this.#faults.has(fault.rule)) this.#faults.set(fault.rule, fault);
    for (const finding of [...findings, ...plans.flatMap((plan) => plan.findings)]) {
      if (this.#isKnown(finding, uri)) continue;
      const listed = list.list(finding, this.#options.format === 'json');
      (finding.accepted ? this.#accepted : finding.baselined ? this.#baselined : this.#found).push(listed);
    }
  }

  /** Several plans may say the same of a file that they share. */
  #isKnown(finding: Finding, uri: string): boolean {
    const { file, start } = locate(finding.at);
    if (file === uri) return false;
    const key = `${isOpen(finding)}|${file}|${finding.rule}|${finding.message}|${start}`;
    if (this.#shared.has(key)) return true;
    this.#shared.add(key);
    return false;
  }

  /** Says which rules failed; a plan is not at fault for that. */
  faults(): string[] {
    return [...this.#faults.values()]
      .sort((a, b) => (a.rule < b.rule ? -1 : 1))
      .map(({ rule, error }) => {
        const reason = error instanceof Error ? error.message : String(error);
        return `The rule ${rule} failed and was left out: ${reason.replace(/[.]?$/, '.')}`;
      });
  }

  result(): { readonly counts: Counts; readonly found: readonly ListedFinding[] } {
    const of = (severity: Severity): number => this.#found.filter((finding) => finding.severity === severity).length;
    const counts = {
      files: this.#files,
      errors: of('error'),
      warnings: of('warning'),
      hints: of('hint'),
      accepted: this.#accepted.length,
      ...(this.#stale ? { baselined: this.#baselined.length, stale: this.#stale.length } : {}),
    };
    return { counts, found: this.#found };
  }

  text(): string {
    const { counts } = this.result();
    const [found, accepted] = [this.#found.sort(byPlace), this.#accepted.sort(byPlace)];
    const kept = { baselined: this.#baselined.sort(byPlace), stale: this.#stale ?? [] };
    if (this.#options.format === 'json') return checkJson(found, accepted, kept, counts);
    const { colors } = this.#terminal;
    return checkText(found, counts, { colors, brief: this.#options.brief, language: this.#language ?? 'en' });
  }
}

function byPlace(a: ListedFinding, b: ListedFinding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  const [one, other] = [a.range.start, b.range.start];
  if (one.line !== other.line) return one.line - other.line;
  if (one.character !== other.character) return one.character - other.character;
  return RANK[b.severity] - RANK[a.severity] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
