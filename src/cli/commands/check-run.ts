import { join } from 'node:path';
import type { Language } from '../../model/figures.ts';
import { locate } from '../../model/values.ts';
import { type Finding, isOpen, type Severity } from '../../rules/engine/finding.ts';
import { type CheckObserver, observed, stage } from '../../rules/engine/observer.ts';
import type { RuleFault } from '../../rules/engine/run.ts';
import type { BaselineEntry } from '../../workspace/baseline.ts';
import { type CheckedFile, findingsOf } from '../../workspace/workspace.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { PlanRoot } from '../files/load.ts';
import { shownPath } from '../files/path-names.ts';
import type { CheckResult, Counts, StaleEntry, Trouble } from '../output/check-result.ts';
import type { Part } from '../output/form.ts';
import { FindingList, type ListedFinding } from '../output/listed.ts';
import { RANK } from '../severity-rank.ts';
import type { Terminal } from '../terminal.ts';
import { cliTextsIn, type Saying } from '../texts/cli-texts.ts';

/** In which what is said is told apart. */
const ENGLISH = cliTextsIn('en');

export interface RunOptions {
  /** Undefined: as the configuration says, else English. */
  readonly lang: Language | undefined;
  readonly failOn: Severity;
  readonly maxWarnings: number | undefined;
  /** Absolute path of the folder from which files are named. */
  readonly from: string;
  /** What is told of a finding beside its place and its message. */
  readonly parts: ReadonlySet<Part>;
  /** Whether files stay in memory, for the next run. */
  readonly keepsFiles: boolean;
  readonly observer: CheckObserver | undefined;
}

/** Checks files and gathers what is said of them. */
export class CheckRun {
  readonly #options: RunOptions;
  readonly #terminal: Pick<Terminal, 'progress' | 'language'>;
  readonly #total: number;
  readonly #files: string[] = [];
  readonly #found: ListedFinding[] = [];
  readonly #accepted: ListedFinding[] = [];
  readonly #baselined: ListedFinding[] = [];
  /** Entries of baselines that stand for nothing any more; undefined where no baseline holds. */
  #stale: StaleEntry[] | undefined;
  readonly #faults = new Map<string, RuleFault>();
  /** A file that cannot be read for fixing cannot be read for checking either; it is said once. */
  readonly #unread = new Map<string, Saying>();
  /** Findings in imported files that a plan has reported already. */
  readonly #shared = new Set<string>();
  #language: Language | undefined;

  /** @param total number of files */
  constructor(options: RunOptions, terminal: Pick<Terminal, 'progress' | 'language'>, total: number) {
    this.#options = options;
    this.#terminal = terminal;
    this.#total = total;
    this.#language = options.lang;
  }

  /** Says that something could not be read. */
  unread(sayings: readonly Saying[]): void {
    for (const say of sayings) this.#unread.set(say(ENGLISH), say);
  }

  /** Checks files under one root. */
  root(root: PlanRoot, files: readonly string[]): void {
    const { from, lang, parts, observer, keepsFiles } = this.#options;
    const { progress } = cliTextsIn(this.#terminal.language).runs;
    const lists = new Map<Language, FindingList>();
    if (root.workspace.baseline) this.#addStale(root, root.goneEntries());
    for (const file of files) {
      this.#terminal.progress.step(progress, 'checking', this.#files.length, this.#total);
      const uri = root.open(file);
      const checked = uri === undefined ? undefined : root.workspace.check(uri);
      if (!checked) continue;
      this.#files.push(shownPath(from, file));
      const configured = root.workspace.settingsOf(checked.uri).language;
      this.#language ??= configured;
      const language = lang ?? configured ?? 'en';
      const list = lists.get(language) ?? new FindingList(root.workspace, from, language, parts);
      lists.set(language, list);
      observed(observer, stage('words'), () => this.#take(checked, list));
      if (root.workspace.baseline) this.#addStale(root, root.workspace.staleEntries(checked.uri));
      list.close(checked.uri);
      if (!keepsFiles) root.close(checked.uri);
    }
    this.unread(root.unreadable);
  }

  #addStale({ folder }: PlanRoot, entries: readonly BaselineEntry[]): void {
    const { from } = this.#options;
    const stale = entries.map(({ file, finding }) => ({ path: shownPath(from, join(folder, file)), finding }));
    this.#stale = [...(this.#stale ?? []), ...stale];
  }

  #take(checked: CheckedFile, list: FindingList): void {
    for (const fault of checked.faults) if (!this.#faults.has(fault.rule)) this.#faults.set(fault.rule, fault);
    for (const finding of findingsOf(checked)) {
      if (this.#isKnown(finding, checked.uri)) continue;
      const listed = list.list(finding);
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

  /** Which files could not be read, then which rules failed; a plan is not at fault for that. */
  #troubles(): Trouble[] {
    const faults = [...this.#faults.values()]
      .sort((a, b) => (a.rule < b.rule ? -1 : 1))
      .map(({ rule, error }) => {
        const reason = (error instanceof Error ? error.message : String(error)).replace(/[.]?$/, '.');
        const say: Saying = ({ runs }) => runs.ruleFailed(rule, reason);
        return { rule, say };
      });
    return [...[...this.#unread.values()].map((say) => ({ say })), ...faults];
  }

  #counts(): Counts {
    const of = (severity: Severity): number => this.#found.filter((finding) => finding.severity === severity).length;
    return {
      files: this.#files.length,
      errors: of('error'),
      warnings: of('warning'),
      hints: of('hint'),
      accepted: this.#accepted.length,
      ...(this.#stale ? { baselined: this.#baselined.length, stale: this.#stale.length } : {}),
    };
  }

  result(): Omit<CheckResult, 'times'> {
    const { failOn, maxWarnings } = this.#options;
    const [troubles, counts] = [this.#troubles(), this.#counts()];
    const tooMany = maxWarnings !== undefined && counts.warnings > maxWarnings;
    const fails = tooMany || this.#found.some(({ severity }) => RANK[severity] >= RANK[failOn]);
    const status: ExitStatus = troubles.length > 0 ? EXIT.trouble : fails ? EXIT.findings : EXIT.clean;
    return {
      files: this.#files,
      found: this.#found.sort(byPlace),
      accepted: this.#accepted.sort(byPlace),
      baselined: this.#baselined.sort(byPlace),
      stale: this.#stale ?? [],
      counts,
      troubles,
      status,
      overLimit: tooMany ? ({ runs }) => runs.tooManyWarnings(counts.warnings, maxWarnings) : undefined,
      language: this.#language ?? 'en',
    };
  }
}

function byPlace(a: ListedFinding, b: ListedFinding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  const [one, other] = [a.range.start, b.range.start];
  if (one.line !== other.line) return one.line - other.line;
  if (one.character !== other.character) return one.character - other.character;
  return RANK[b.severity] - RANK[a.severity] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
