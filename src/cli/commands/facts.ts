import { type Facts, type Simulations, simulationOf } from '../../analysis/facts.ts';
import { figureOf } from '../../analysis/figures.ts';
import { Simulation, type SimulationResult } from '../../analysis/uncertainty/simulation.ts';
import { whyElement } from '../../analysis/why/element.ts';
import { sharedLoadOf } from '../../analysis/workload/shared-load.ts';
import { FIGURE_WORDS, figureNamed } from '../../language/vocabulary/figures.ts';
import type { Language } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import { locate, type SourceRange } from '../../model/values.ts';
import { wordFinding } from '../../rules/engine/present.ts';
import type { Settings } from '../../rules/engine/settings.ts';
import { RULES } from '../../rules/registry.ts';
import { readFigure } from '../../workspace/read-figure.ts';
import type { CheckedFile } from '../../workspace/workspace.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { findFiles } from '../files/find-files.ts';
import { type LoadOptions, type PlanRoot, rootsOf } from '../files/load.ts';
import { shownPath } from '../files/path-names.ts';
import { pathOfUri } from '../files/uri.ts';
import { factsJson } from '../output/facts/json.ts';
import { type Asked, type Place, type PlanFacts, SECTIONS, type Section } from '../output/facts/request.ts';
import { factsText } from '../output/facts/text.ts';
import { Lines } from '../output/lines.ts';
import type { Terminal } from '../terminal.ts';
import { cliTextsIn } from '../texts/cli-texts.ts';
import { UsageError } from '../usage-error.ts';
import { withNearest } from '../usage-words.ts';
import { dayOfRun } from './day-of-run.ts';

export interface FactsOptions {
  readonly format: 'text' | 'json';
  readonly section: readonly Section[] | undefined;
  /** Figures or ids that are asked for. */
  readonly why: readonly string[] | undefined;
  readonly runs: number;
  readonly seed: number;
  readonly asOf: string | undefined;
  /** Undefined: as the configuration says, else English. */
  readonly lang: Language | undefined;
  readonly config: string | undefined;
}

/** `aiplan facts`: what follows from plans, and why. */
export function facts(paths: readonly string[], options: FactsOptions, terminal: Terminal): ExitStatus {
  const { from, progress } = terminal;
  const loading: LoadOptions = {
    from,
    today: dayOfRun(options.asOf, terminal.now()),
    configuration: options.config,
    rules: ABOUT_TEXT,
    simulations: onceEach((plan, known) => simulated(plan, known, options, terminal)),
  };
  const { files, unreadable } = findFiles(paths, from);
  const trouble = [...unreadable];
  const plans: PlanFacts[] = [];
  let language = options.lang;
  for (const [root, members] of rootsOf(files, loading)) {
    for (const file of members) {
      const uri = root.open(file);
      const checked = uri === undefined ? undefined : root.workspace.check(uri);
      if (!checked) continue;
      language ??= root.workspace.settingsOf(checked.uri).language;
      plans.push(...plansIn(checked, root, options, terminal));
      root.close(checked.uri);
    }
    trouble.push(...root.unreadable);
  }
  const words = language ?? 'en';
  if (plans.length === 0 && trouble.length === 0) {
    const [only] = paths;
    const where = paths.length === 1 ? only : undefined;
    throw new UsageError((texts) => texts.files.noPlan(where ?? texts.files.whatWasGiven));
  }
  const shared =
    plans.length > 1
      ? {
          load: sharedLoadOf(plans.map(({ plan, facts: { workload } }) => ({ plan, workload }))),
          pathOf: new Map<unknown, string>(plans.map(({ plan, path }) => [plan, path])),
        }
      : undefined;
  const text = options.format === 'json' ? factsJson(plans, shared, words) : factsText(plans, shared, words, terminal);
  progress.clear();
  const texts = cliTextsIn(terminal.language);
  for (const sentence of new Set(trouble.map((say) => say(texts)))) terminal.error(`${sentence}\n`);
  if (plans.length > 0) terminal.write(text);
  return trouble.length > 0 ? EXIT.trouble : EXIT.clean;
}

/** Keeps what the simulation of a plan came to, as it is asked for with every figure. */
function onceEach(simulations: Simulations): Simulations {
  const kept = new WeakMap<Plan, SimulationResult>();
  return (plan, known) => {
    const result = kept.get(plan) ?? simulations(plan, known);
    if (result) kept.set(plan, result);
    return result;
  };
}

/** Runs the simulation of a plan, and tells how far it is. */
function simulated(plan: Plan, known: Facts, { runs, seed }: FactsOptions, terminal: Terminal): SimulationResult {
  const words = cliTextsIn(terminal.language).runs.progress;
  const simulation = new Simulation(simulationOf(plan, known), { runs, seed });
  for (;;) {
    const result = simulation.step();
    if (result) return result;
    const { made, runs: all } = simulation.progress;
    terminal.progress.step(words, 'simulating', made, all);
  }
}

/** The plans of a file with what is asked of them. */
function plansIn(checked: CheckedFile, root: PlanRoot, options: FactsOptions, terminal: Terminal): PlanFacts[] {
  const { from } = terminal;
  const path = shownPath(from, pathOfUri(checked.uri));
  const errors = checked.findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0 && checked.plans.length > 0) {
    terminal.error(`${cliTextsIn(terminal.language).runs.unreadableLines(path, errors)}\n`);
  }
  const asked = options.why ?? [];
  // Who asks why wants the answer, unless sections are named too.
  const wanted = options.section ?? (asked.length > 0 ? [] : SECTIONS);
  const places = new Places(root, from, checked);
  const settings = root.workspace.settingsOf(checked.uri);
  return checked.plans.map(({ plan, facts: known }) => ({
    path,
    plan,
    facts: known,
    sections: SECTIONS.filter((section) => wanted.includes(section)),
    why: asked.flatMap((text) => answersTo(text, plan, known, path, settings)),
    placeOf: (at) => places.of(at),
  }));
}

/** What keeps a line from being read. What is wrong with a plan is said by `aiplan check`. */
const ABOUT_TEXT = RULES.filter(({ scope }) => scope === 'file');

/**
 * What is asked for by a figure (`p80(pilot)`, `roi`) or by the id of an element.
 *
 * @throws UsageError for what the plan does not have
 */
function answersTo(text: string, plan: Plan, known: Facts, path: string, settings: Settings): Asked[] {
  const word = text.trim();
  const named = figureNamed(word) ? [] : plan.names.withId(word);
  if (named.length > 0) {
    const told = named.flatMap((element) => whyElement(plan, known, element));
    if (told.length === 0) throw new UsageError(({ runs }) => runs.whyNothing(word, path));
    return told.map((explanation) => ({ asked: word, figure: undefined, explanation }));
  }
  if (/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(word) && !figureNamed(word)) {
    const ids = plan.elements.flatMap(({ id }) => id?.value ?? []);
    const known = [...new Set([...ids, ...FIGURE_WORDS])];
    throw new UsageError(({ runs, usage }) => withNearest(runs.whyNoName(word, path), word, known, usage));
  }
  const { term, problems } = readFigure(word, plan, RULES, settings);
  if (!term) {
    const [first] = problems;
    throw new UsageError(({ runs, language }) => {
      const what = first ? wordFinding(first.finding, language).what : runs.noFigure;
      return `--why ${word}: ${what}.`;
    });
  }
  const figure = figureOf(plan, known, term);
  return [{ asked: word, figure, explanation: figure.explain() }];
}

/** Lines and characters of ranges. The file of the plan is closed when they are asked for, what it imports is not. */
class Places {
  readonly #root: PlanRoot;
  readonly #from: string;
  readonly #files = new Map<string, { readonly path: string; readonly lines: Lines }>();

  constructor(root: PlanRoot, from: string, { uri, tree }: CheckedFile) {
    this.#root = root;
    this.#from = from;
    this.#open(uri, tree.text);
  }

  of(at: SourceRange): Place {
    const { file, start } = locate(at);
    const { path, lines } = this.#files.get(file) ?? this.#open(file, this.#root.workspace.tree(file)?.text ?? '');
    return { path, ...lines.positionOf(start) };
  }

  #open(uri: string, text: string): { readonly path: string; readonly lines: Lines } {
    const opened = { path: shownPath(this.#from, pathOfUri(uri)), lines: new Lines(text) };
    this.#files.set(uri, opened);
    return opened;
  }
}
