import type { Simulations } from '../../src/analysis/facts.ts';
import type { SimulationResult } from '../../src/analysis/uncertainty/simulation.ts';
import { isMisread } from '../../src/model/file.ts';
import { pathOf } from '../../src/model/path.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { TriedValues } from '../../src/report/what-if-data.ts';
import { applyEdits } from '../../src/rules/engine/apply.ts';
import type { Edit } from '../../src/rules/engine/edit.ts';
import type { CheckedFile, CheckedPlan, Workspace } from '../../src/workspace/workspace.ts';
import { LastUsed } from '../last-used.ts';

/** So many trials of a plan are kept: each preview of its file may ask for one of its own. */
const KEPT = 8;

/** So many of them are simulated, the ones last asked for: whoever drags a slider leaves the others behind. */
const SIMULATED = 2;

/** A file as it would be checked with other values. */
export interface TriedFile {
  readonly file: CheckedFile;
  readonly checked: CheckedPlan;
}

interface Kept {
  readonly workspace: Workspace;
  /** What was known of its chances when its rules last spoke. */
  known: SimulationResult | undefined;
}

/**
 * What follows from plans with other values than their texts state: the texts are changed in memory and checked as if they stood in the files. Kept
 * as long as the plan is the same, so that a simulation which comes later finds its plan again.
 */
export class Trials {
  readonly #kept = new WeakMap<Plan, LastUsed<string, Kept>>();
  readonly #results: Simulations;
  #whenAsked: (key: string, isNew: boolean) => void = () => undefined;

  /** @param results what simulations of plans came to so far */
  constructor(results: Simulations) {
    this.#results = results;
  }

  /** From now on told of each file with a trial whose chances are not known yet, and whether nobody has asked for these values before. */
  whenAsked(listener: (key: string, isNew: boolean) => void): void {
    this.#whenAsked = listener;
  }

  /**
   * @param key of the file that holds the plan
   * @param edits that have its text, and those of its imports, state the values
   * @returns undefined where the changed text holds no such plan any more
   */
  of(
    workspace: Workspace,
    key: string,
    plan: Plan,
    values: TriedValues,
    edits: readonly Edit[],
  ): TriedFile | undefined {
    const all = this.#kept.get(plan) ?? new LastUsed<string, Kept>(KEPT);
    this.#kept.set(plan, all);
    const name = JSON.stringify(Object.entries(values).sort());
    const before = all.get(name);
    const kept = before ?? { workspace: changed(workspace, edits, this.#results), known: undefined };
    all.use(name, kept);
    const tried = triedIn(kept, key, pathOf(plan, plan.element));
    if (!tried) return undefined;
    const result = this.#results(tried.checked.plan, tried.checked.facts);
    if (!result) this.#whenAsked(key, !before);
    if (result === kept.known) return tried;
    kept.known = result;
    kept.workspace.simulated(key);
    return triedIn(kept, key, pathOf(plan, plan.element));
  }

  /** The plans whose chances somebody waits for, the last asked for first. */
  plansOf(key: string, plans: readonly CheckedPlan[]): CheckedPlan[] {
    return plans.flatMap(({ plan }) => {
      const latest = (this.#kept.get(plan)?.values() ?? []).slice(-SIMULATED).reverse();
      return latest.flatMap((kept) => triedIn(kept, key, pathOf(plan, plan.element))?.checked ?? []);
    });
  }
}

function changed(workspace: Workspace, edits: readonly Edit[], results: Simulations): Workspace {
  const texts = new Map<string, string>();
  for (const [file, own] of Map.groupBy(edits, ({ at }) => at.anchor.file)) {
    const text = applyEdits(workspace.tree(file)?.text ?? '', own);
    if (text !== undefined) texts.set(file, text);
  }
  return workspace.withTexts(texts, results);
}

function triedIn({ workspace }: Kept, key: string, path: string): TriedFile | undefined {
  const file = workspace.check(key);
  if (!file || isMisread(file.tree)) return undefined;
  const checked = file.plans.find(({ plan }) => pathOf(plan, plan.element) === path);
  return checked && { file, checked };
}
