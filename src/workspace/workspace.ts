import { analyse, type Facts, type Simulations } from '../analysis/facts.ts';
import { parse } from '../language/syntax/parser.ts';
import { reparse } from '../language/syntax/reparse.ts';
import { locate } from '../language/syntax/source.ts';
import type { SyntaxTree } from '../language/syntax/tree.ts';
import type { EpochDay } from '../language/values/calendar-date.ts';
import { describeFile, isMisread, type PlanFile, type UnreadableReason } from '../model/file.ts';
import { assemblePlan, type Plan, plansOf } from '../model/plan.ts';
import { type FileModel, readFile } from '../model/read.ts';
import { settingsFor } from '../rules/configuration/layers.ts';
import { type Finding, isOpen } from '../rules/engine/finding.ts';
import { holdsUnread } from '../rules/engine/half-typed.ts';
import { type CheckObserver, observed, stage } from '../rules/engine/observer.ts';
import type { Rule } from '../rules/engine/rule.ts';
import { checkFile, checkPlan, type RuleFault } from '../rules/engine/run.ts';
import type { Settings } from '../rules/engine/settings.ts';
import { type Baseline, type BaselineEntry, markBaselined, mayBeBaselined } from './baseline.ts';
import { closeImports, type ImportClosure, importStatements, importTarget } from './imports.ts';
import { pathInside } from './path-inside.ts';

/** A plan with everything that follows from it. */
export interface CheckedPlan {
  readonly plan: Plan;
  readonly facts: Facts;
  /** Findings of the rules about plans, wherever they are placed; accepted ones too. */
  readonly findings: readonly Finding[];
  /** Whether what rules say depends on a simulation: `simulated` has them say it again. */
  readonly asksSimulation: boolean;
  /** Whether they wait for one: what they said before the last change stands until then. */
  readonly awaitsSimulation: boolean;
}

/** One file as last checked. */
export interface CheckedFile {
  readonly uri: string;
  readonly tree: SyntaxTree;
  readonly file: PlanFile;
  readonly plans: readonly CheckedPlan[];
  /** Findings about the text of this file. */
  readonly findings: readonly Finding[];
  readonly faults: readonly RuleFault[];
}

export interface WorkspaceOptions {
  /** URIs of the folders that imports may not leave. */
  readonly roots: readonly string[];
  /** The day on which plans without `as-of` are judged. */
  readonly today: EpochDay;
  readonly rules: readonly Rule[];
  readonly settings: Settings;
  /** Findings that were there when the checks were adopted. */
  readonly baseline?: Baseline | undefined;
  /** Who runs simulations; without it they are run when a rule asks. */
  readonly simulations?: Simulations;
  /** Told of each stage and each rule, by whoever wants to measure them. */
  readonly observer?: CheckObserver;
}

interface Entry {
  tree: SyntaxTree;
  closure: ImportClosure | undefined;
  file: PlanFile | undefined;
  /** What `file` was computed from. */
  fileBasis: readonly unknown[];
  checked: CheckedFile | undefined;
  /** What `checked` was computed from. */
  basis: readonly unknown[];
}

/**
 * The open files of one workspace, read once and checked again only where something they depend on changed. Holds texts and
 * results, reads nothing itself: whoever uses it hands over the texts.
 */
export class Workspace {
  readonly #entries = new Map<string, Entry>();
  readonly #unreadable = new Map<string, UnreadableReason>();
  #roots: readonly string[];
  #today: EpochDay;
  #rules: readonly Rule[];
  #settings: Settings;
  #baseline: Baseline | undefined;
  readonly #simulations: Simulations | undefined;
  readonly #observer: CheckObserver | undefined;

  constructor({ roots, today, rules, settings, baseline, simulations, observer }: WorkspaceOptions) {
    this.#observer = observer;
    this.#baseline = baseline;
    this.#roots = roots;
    this.#today = today;
    this.#rules = rules;
    this.#settings = settings;
    this.#simulations = simulations;
  }

  get roots(): readonly string[] {
    return this.#roots;
  }

  /** The settings of the whole configuration, its overrides not laid over. */
  get settings(): Settings {
    return this.#settings;
  }

  /** The settings in effect for a file: those of the configuration, with what its overrides say of it. */
  settingsOf(uri: string): Settings {
    // Most configurations have none, and every keystroke asks.
    if (this.#settings.overrides.length === 0) return this.#settings;
    return settingsFor(this.#settings, this.pathOf(uri));
  }

  /** The path of a file by which configuration and baseline name it: counted from the root that holds it. */
  pathOf(uri: string): string {
    for (const root of this.#roots) {
      const path = pathInside(root, uri);
      if (path !== undefined) return path;
    }
    return uri;
  }

  /** Changes how files are checked; results are computed anew when next asked for. */
  configure(options: Partial<Omit<WorkspaceOptions, 'simulations' | 'observer'>>): void {
    this.#roots = options.roots ?? this.#roots;
    this.#today = options.today ?? this.#today;
    this.#rules = options.rules ?? this.#rules;
    this.#settings = options.settings ?? this.#settings;
    if ('baseline' in options) this.#baseline = options.baseline;
  }

  /** Adds a file or replaces its text. */
  setText(uri: string, text: string): void {
    this.#unreadable.delete(uri);
    const known = this.#entries.get(uri);
    observed(this.#observer, stage('parse'), () => {
      if (!known) this.#entries.set(uri, newEntry(parse(uri, text)));
      else if (known.tree.text !== text) known.tree = reparse(known.tree, text);
    });
  }

  /** Takes a file away that is there and gives no text: imports of it say why, until it is set or removed. */
  setUnreadable(uri: string, reason: UnreadableReason): void {
    this.#entries.delete(uri);
    this.#unreadable.set(uri, reason);
  }

  remove(uri: string): void {
    this.#entries.delete(uri);
    this.#unreadable.delete(uri);
  }

  has(uri: string): boolean {
    return this.#entries.has(uri);
  }

  /** The URIs of all files, sorted. */
  uris(): string[] {
    return [...this.#entries.keys()].sort();
  }

  tree(uri: string): SyntaxTree | undefined {
    return this.#entries.get(uri)?.tree;
  }

  model(uri: string): FileModel | undefined {
    const entry = this.#entries.get(uri);
    return entry && readFile(entry.tree);
  }

  /** The files inside the roots that imports name and that nobody has handed over yet. */
  wantedImports(): string[] {
    const wanted = new Set<string>();
    for (const [uri, { tree }] of this.#entries) {
      for (const { path } of importStatements(readFile(tree))) {
        const target = importTarget(uri, path, this.#roots);
        if (typeof target === 'string' && !this.#entries.has(target)) wanted.add(target);
      }
    }
    return [...wanted].sort();
  }

  /** What the file says, its names and imports resolved, without any rule run on it. */
  describe(uri: string): PlanFile | undefined {
    const entry = this.#entries.get(uri);
    return entry && observed(this.#observer, stage('names'), () => this.#describe(entry));
  }

  #describe(entry: Entry): PlanFile {
    const model = readFile(entry.tree);
    const closure = closeImports(
      model,
      this.#roots,
      (target) => this.model(target),
      (target) => this.#unreadable.get(target),
    );
    const outcomes = closure.imports.map(({ outcome }) => JSON.stringify(outcome)).join();
    const basis = [entry.tree, ...closure.models, outcomes];
    if (entry.file && same(entry.fileBasis, basis)) return entry.file;
    entry.closure = closure;
    entry.file = describeFile(entry.tree, closure.imports, closure.models);
    entry.fileBasis = basis;
    return entry.file;
  }

  /** The file as checked now; undefined for a file that is not here. */
  check(uri: string): CheckedFile | undefined {
    const entry = this.#entries.get(uri);
    if (!entry) return undefined;
    const file = observed(this.#observer, stage('names'), () => this.#describe(entry));
    const basis = [file, this.settingsOf(uri), this.#baseline, this.#rules, this.#today];
    if (entry.checked && same(entry.basis, basis)) return entry.checked;
    entry.checked = this.#check(uri, entry, file);
    entry.basis = basis;
    return entry.checked;
  }

  /** Simulations of the plans in a file have come, or better ones: the rules that ask for them say what follows. */
  simulated(uri: string): CheckedFile | undefined {
    const entry = this.#entries.get(uri);
    const checked = entry?.checked;
    if (!entry || !checked?.plans.some(({ asksSimulation }) => asksSimulation)) return checked;
    const faults = [...checked.faults];
    const settings = this.settingsOf(uri);
    const plans = checked.plans.map((known): CheckedPlan => {
      if (!known.asksSimulation) return known;
      const { plan, facts } = known;
      const { faults: failed, ...result } = checkPlan(
        plan,
        facts,
        this.#rules,
        settings,
        known.findings,
        this.#observer,
      );
      faults.push(...failed);
      return { plan, facts, ...result, findings: this.#marked(uri, result.findings, settings) };
    });
    entry.checked = { ...checked, plans, faults };
    return entry.checked;
  }

  /** The file as it was last checked, which may be before the last changes. */
  lastChecked(uri: string): CheckedFile | undefined {
    return this.#entries.get(uri)?.checked;
  }

  /** The other files whose results depend on a file, there or not, by what was last known of their imports. */
  dependents(uri: string): string[] {
    const found: string[] = [];
    for (const [other, { closure }] of this.#entries) if (other !== uri && closure?.targets.has(uri)) found.push(other);
    return found.sort();
  }

  /** The files that the last description of a file asked for, there or not. */
  importTargets(uri: string): readonly string[] {
    return [...(this.#entries.get(uri)?.closure?.targets ?? [])];
  }

  /** The files that the last description of a file asked for and that nobody has handed over. */
  missingImports(uri: string): string[] {
    return this.importTargets(uri).filter((target) => !this.#entries.has(target));
  }

  #check(uri: string, { tree, closure, checked }: Entry, file: PlanFile): CheckedFile {
    const models = closure?.models ?? [];
    const settings = this.settingsOf(uri);
    const own = checkFile(file, this.#rules, settings, this.#observer);
    const faults = [...own.faults];
    // With braces that do not match, what a block holds is a guess: the picture is kept, but nobody is blamed for gaps.
    const misread = isMisread(tree);
    const complete = file.imports.every(({ outcome }) => outcome.kind === 'found' || outcome.kind === 'cycle');
    const plans = plansOf(file.model).map((element): CheckedPlan => {
      const plan = observed(this.#observer, stage('names'), () =>
        assemblePlan(file.model, element, models, this.#today, complete),
      );
      const facts = observed(this.#observer, stage('facts'), () => analyse(plan, this.#simulations));
      if (misread) return { plan, facts, findings: [], asksSimulation: false, awaitsSimulation: false };
      const before = checked?.plans.find((known) => known.plan.element.id?.value === element.id?.value)?.findings;
      const { faults: failed, ...result } = checkPlan(plan, facts, this.#rules, settings, before, this.#observer);
      faults.push(...failed);
      return { plan, facts, ...result, findings: this.#marked(uri, result.findings, settings) };
    });
    return { uri, tree, file, plans, findings: this.#marked(uri, own.findings, settings), faults };
  }

  #marked(uri: string, findings: readonly Finding[], { locked }: Settings): readonly Finding[] {
    return markBaselined(findings, this.#baseline?.byFile.get(this.pathOf(uri)), locked);
  }

  get baseline(): Baseline | undefined {
    return this.#baseline;
  }

  /**
   * The entries of the baseline for a file that stand for no open finding any more: it is mended, accepted, or its rule locked. What
   * cannot be told now, because a line cannot be read or a rule failed or waits, is no such entry.
   */
  staleEntries(uri: string): BaselineEntry[] {
    const checked = this.check(uri);
    const entries = this.#baseline?.byFile.get(this.pathOf(uri));
    if (!checked || !entries) return [];
    const held = new Set(findingsOf(checked).flatMap(({ baselined, identity }) => (baselined ? [identity] : [])));
    const failed = new Set(checked.faults.map(({ rule }) => rule));
    const aboutText = new Set<string>(this.#rules.filter(({ scope }) => scope === 'file').map(({ id }) => id));
    const isUnread = isMisread(checked.tree) || checked.plans.some(({ plan }) => holdsUnread(plan));
    const waits = checked.plans.some(({ awaitsSimulation }) => awaitsSimulation);
    return [...entries.values()].filter(({ finding }) => {
      const [rule = ''] = finding.split('|', 1);
      return !held.has(finding) && !failed.has(rule) && (aboutText.has(rule) || !(isUnread || waits));
    });
  }

  /** The entries that a baseline of today has for a file: its open findings, with the notes of before, and what cannot be told now. */
  entriesOf(uri: string): BaselineEntry[] {
    const checked = this.check(uri);
    if (!checked) return [];
    const file = this.pathOf(uri);
    const before = this.#baseline?.byFile.get(file);
    const stale = new Set(this.staleEntries(uri));
    const { locked } = this.settingsOf(uri);
    const open = findingsOf(checked).filter((finding) => mayBeBaselined(finding, locked));
    return [
      ...open.map(({ identity }) => ({ file, finding: identity, note: before?.get(identity)?.note })),
      ...[...(before?.values() ?? [])].filter((entry) => !stale.has(entry)),
    ];
  }

  /**
   * The same files, some of them with other texts, to see what would follow.
   *
   * @param simulations who runs simulations; without it none are run
   */
  withTexts(texts: ReadonlyMap<string, string>, simulations: Simulations = () => undefined): Workspace {
    const other = new Workspace({
      roots: this.#roots,
      today: this.#today,
      rules: this.#rules,
      settings: this.#settings,
      baseline: this.#baseline,
      simulations,
    });
    for (const [uri, entry] of this.#entries) {
      const text = texts.get(uri);
      // Read anew as a whole: a change in place would move what this workspace goes on using.
      other.#entries.set(uri, text === undefined ? { ...entry } : newEntry(parse(uri, text)));
    }
    for (const [uri, reason] of this.#unreadable) other.#unreadable.set(uri, reason);
    return other;
  }

  /** Every file as checked now, in the order of their URIs. */
  checkAll(): CheckedFile[] {
    return this.uris().flatMap((uri) => this.check(uri) ?? []);
  }

  /** What is to be shown in one file. */
  findingsIn(uri: string): Finding[] {
    return findingsByFile(this.checkAll()).get(uri) ?? [];
  }
}

/** All findings of a checked file: about its text and about its plans. */
export function findingsOf({ findings, plans }: CheckedFile): Finding[] {
  return [...findings, ...plans.flatMap((plan) => plan.findings)];
}

/**
 * What is to be shown in each file: the findings about its text, and those of every plan that are placed in it, each once
 * even where several plans share the file. Sorted by place.
 */
export function findingsByFile(checked: readonly CheckedFile[]): Map<string, Finding[]> {
  const byFile = new Map<string, Finding[]>(checked.map(({ uri, findings }) => [uri, [...findings]]));
  const seen = new Set<string>();
  for (const { uri, plans } of checked) {
    for (const finding of plans.flatMap(({ findings }) => findings)) {
      const { file } = finding.at.anchor;
      if (file !== uri) {
        // What one plan accepts, another may not.
        const key = `${isOpen(finding)}|${file}|${finding.rule}|${finding.message}|${locate(finding.at).start}`;
        if (seen.has(key)) continue;
        seen.add(key);
      }
      const findings = byFile.get(file);
      if (findings) findings.push(finding);
      else byFile.set(file, [finding]);
    }
  }
  const place = ({ at }: Finding): number => at.anchor.start + at.start;
  for (const findings of byFile.values()) findings.sort((a, b) => place(a) - place(b));
  return byFile;
}

function newEntry(tree: SyntaxTree): Entry {
  return { tree, closure: undefined, file: undefined, fileBasis: [], checked: undefined, basis: [] };
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
