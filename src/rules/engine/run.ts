import type { Facts } from '../../analysis/facts.ts';
import { childrenOf, type ModelElement } from '../../model/element.ts';
import type { PlanFile } from '../../model/file.ts';
import { pathIn, pathOf } from '../../model/path.ts';
import { dayOf, type Plan } from '../../model/plan.ts';
import { packsFor } from '../law/pack.ts';
import type { Finding } from './finding.ts';
import { keptFinding } from './kept-finding.ts';
import { type CheckObserver, observed, stage } from './observer.ts';
import type { ExceptionContext, ExceptionUse, FileContext, PlanContext, Report, Rule } from './rule.ts';
import { profileNames, profileOf, type Settings } from './settings.ts';

/** A rule that failed. It costs itself and nothing else, and is never shown as a finding in somebody's plan. */
export interface RuleFault {
  readonly rule: string;
  readonly error: unknown;
}

export interface RunResult {
  readonly findings: readonly Finding[];
  readonly faults: readonly RuleFault[];
  /** Whether a rule asked for a simulation: with another one it may say something else. */
  readonly asksSimulation: boolean;
  /** Whether one asked that is not there yet; what the rule said before still stands among the findings. */
  readonly awaitsSimulation: boolean;
}

type AnyReport = Report<Record<string, { en: { what: string }; nl: { what: string }; de: { what: string } }>>;

/** Runs the rules about the text of one file: notation, values, structure, names, imports. */
export function checkFile(
  file: PlanFile,
  rules: readonly Rule[],
  settings: Settings,
  observer?: CheckObserver,
): RunResult {
  const run = new Run(settings, undefined, (element) => pathIn(file.parents, element), observer);
  const profiles = profileNames(settings);
  for (const rule of rules) {
    if (rule.scope !== 'file') continue;
    run.rule(rule, (thresholds, report): FileContext<never, unknown> => ({ file, profiles, thresholds, report }));
  }
  return run.result();
}

/**
 * Runs the rules about a plan and applies its exceptions.
 *
 * @param before what was said of the plan last: of a rule that waits for a simulation it is kept, as far as the lines still stand
 * @param observer told of each rule, and of what is reckoned for them
 * @returns accepted findings too, marked as such, for reports
 */
export function checkPlan(
  plan: Plan,
  facts: Facts,
  rules: readonly Rule[],
  settings: Settings,
  before: readonly Finding[] = [],
  observer?: CheckObserver,
): RunResult {
  const run = new Run(settings, plan.element.facts.profile?.value, (element) => pathOf(plan, element), observer);
  askPlanRules(run, plan, facts, rules, settings, before, observer);
  const ruleIds = rules.filter(({ scope }) => scope === 'plan').map(({ id }) => id);
  const ran = new Set(run.ran);
  const aboutText = rules.filter(({ scope }) => scope !== 'plan').map(({ id }) => id);
  const locked = new Set([...settings.locked, ...aboutText]);
  const { exceptions, findings } = applyExceptions(plan, run.findings, locked);
  run.findings = findings;
  for (const rule of rules) {
    if (rule.scope !== 'exceptions') continue;
    run.rule(
      rule,
      (thresholds, report): ExceptionContext<never, unknown> => ({
        plan,
        exceptions,
        ruleIds,
        ran,
        locked,
        thresholds,
        report,
      }),
    );
  }
  return run.result();
}

/** Works out what follows from the plan only where a rule is about plans: whoever wants dates alone does not wait for money. */
function askPlanRules(
  run: Run,
  plan: Plan,
  facts: Facts,
  rules: readonly Rule[],
  settings: Settings,
  before: readonly Finding[],
  observer: CheckObserver | undefined,
): void {
  const asked = rules.filter((rule) => rule.scope === 'plan');
  if (asked.length === 0) return;
  let waits = false;
  const law = packsFor(plan, settings);
  const watched: Facts = {
    // What follows from the plan is worked out here at the latest, once for all rules.
    ...observed(observer, stage('facts'), () => ({ ...facts })),
    simulated: () => {
      const result = observed(observer, stage('simulation'), () => facts.simulated());
      run.asksSimulation = true;
      waits ||= !result;
      return result;
    },
  };
  for (const rule of asked) {
    waits = false;
    run.rule(
      rule,
      (thresholds, report): PlanContext<never, unknown> => ({ plan, facts: watched, law, thresholds, report }),
    );
    if (waits) run.keep(rule, before, plan);
  }
}

class Run {
  asksSimulation = false;
  awaitsSimulation = false;
  findings: Finding[] = [];
  /** The rules that were asked and did not fail. */
  readonly ran: string[] = [];
  readonly #faults: RuleFault[] = [];
  readonly #settings: Settings;
  readonly #profile: ReturnType<typeof profileOf>;
  readonly #path: (element: ModelElement) => string;
  /** How often the rule that runs has said the same of the same element. Identities begin with the rule, so none meets another's. */
  readonly #said = new Map<string, number>();
  readonly #observer: CheckObserver | undefined;

  constructor(
    settings: Settings,
    planned: string | undefined,
    path: (element: ModelElement) => string,
    observer: CheckObserver | undefined,
  ) {
    this.#observer = observer;
    this.#settings = settings;
    this.#profile = profileOf(settings, planned);
    this.#path = path;
  }

  rule<C>(rule: Rule, context: (thresholds: unknown, report: (report: AnyReport) => void) => C): void {
    const setting = this.#settings.rules.get(rule.id);
    const severity = setting?.severity;
    if (severity === 'off') return;
    const before = this.findings.length;
    if (this.#said.size > 0) this.#said.clear();
    try {
      const usual = rule.thresholds(this.#profile);
      const thresholds = setting?.options ? { ...usual, ...setting.options } : usual;
      const check = rule.check as (context: C) => void;
      const given = context(thresholds, (report) => this.#take(rule, report, severity));
      observed(this.#observer, { kind: 'rule', name: rule.id }, () => check(given));
      this.ran.push(rule.id);
    } catch (error) {
      // What the rule had said before it failed may be half the truth.
      this.findings.length = before;
      this.#faults.push({ rule: rule.id, error });
    }
  }

  /** In place of what a rule says while it waits, what it said before of elements that are still there. */
  keep(rule: Rule, before: readonly Finding[], plan: Plan): void {
    this.awaitsSimulation = true;
    // Nothing follows yet from its silence, such as that an exception is not needed.
    if (this.ran.at(-1) === rule.id) this.ran.pop();
    const known = new Set(this.findings.filter((finding) => finding.rule === rule.id).map(({ identity }) => identity));
    for (const finding of before) {
      if (finding.rule !== rule.id || known.has(finding.identity)) continue;
      const kept = keptFinding(finding, plan);
      if (kept) this.findings.push(kept);
    }
  }

  #take(rule: Rule, report: AnyReport, configured: Finding['severity'] | undefined): void {
    const texts = rule.messages[report.message];
    if (!texts) throw new Error(`${rule.id} has no message ${report.message}.`);
    const path = report.about ? this.#path(report.about) : '';
    const stem = `${rule.id}|${report.message}|${path}|${report.key ?? ''}`;
    const count = (this.#said.get(stem) ?? 0) + 1;
    this.#said.set(stem, count);
    const fixes = report.fixes;
    this.findings.push({
      rule: rule.id,
      severity: configured ?? report.severity ?? rule.severity,
      message: report.message,
      texts,
      data: report.data ?? {},
      at: report.at,
      about: report.about,
      related: report.related ?? [],
      sources: rule.sources,
      fixes: () => fixes?.() ?? [],
      identity: count === 1 ? stem : `${stem}|${count}`,
      accepted: undefined,
      baselined: undefined,
    });
  }

  result(): RunResult {
    const { asksSimulation, awaitsSimulation } = this;
    return { findings: this.findings.sort(inOrder), faults: this.#faults, asksSimulation, awaitsSimulation };
  }
}

/** By file and place, then by impact, then by rule: the same order on every run. */
function inOrder(a: Finding, b: Finding): number {
  const [first, second] = [a.at.anchor, b.at.anchor];
  if (first.file !== second.file) return first.file < second.file ? -1 : 1;
  const distance = first.start + a.at.start - (second.start + b.at.start);
  if (distance !== 0) return distance;
  if (a.severity !== b.severity) return RANK[a.severity] - RANK[b.severity];
  return a.identity < b.identity ? -1 : a.identity > b.identity ? 1 : 0;
}

const RANK: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, hint: 2 };

function applyExceptions(
  plan: Plan,
  findings: readonly Finding[],
  locked: ReadonlySet<string>,
): { readonly findings: Finding[]; readonly exceptions: readonly ExceptionUse[] } {
  const statements = plan.elements.flatMap((parent) =>
    childrenOf(parent, 'accept').map((statement) => ({ statement, parent, silenced: [] as Finding[] })),
  );
  if (statements.length === 0) return { findings: [...findings], exceptions: [] };
  const applied = findings.map((finding): Finding => {
    const chain = finding.about ? ancestry(plan, finding.about) : [plan.element];
    const exception = statements.find(
      ({ statement, parent }) =>
        statement.statement?.value.rule.value === finding.rule &&
        !locked.has(finding.rule) &&
        isInForce(statement, plan) &&
        chain.includes(parent),
    );
    if (!exception) return finding;
    exception.silenced.push(finding);
    const reason = exception.statement.statement?.value.because?.value ?? '';
    return { ...finding, accepted: { statement: exception.statement, reason } };
  });
  return { findings: applied, exceptions: statements };
}

/** Whether an exception still holds on the day on which the plan is judged: until and including its `until`. */
export function isInForce(statement: ModelElement<'accept'>, { start, asOf }: Plan): boolean {
  const until = statement.statement?.value.until?.value;
  const day = until && dayOf(until, start);
  // A month of a plan that does not say when it starts is no day yet.
  return day === undefined || day >= asOf;
}

function ancestry(plan: Plan, element: ModelElement): ModelElement[] {
  const chain: ModelElement[] = [];
  for (let at: ModelElement | undefined = element; at; at = plan.parents.get(at)) chain.push(at);
  // What shared files hold counts as part of the plan that is judged.
  if (!chain.includes(plan.element)) chain.push(plan.element);
  return chain;
}
