import type { Facts } from '../src/analysis/facts.ts';
import { lazy } from '../src/analysis/lazy.ts';
import type { SimulationResult } from '../src/analysis/uncertainty/simulation.ts';
import { pathOf } from '../src/model/path.ts';
import type { Plan } from '../src/model/plan.ts';
import type { SimulationResults } from './simulations.ts';

/** The chances of so many plans are kept. */
const KEPT = 8;

/**
 * Pictures show the chances of a plan as it was before an edit until those of the edited one are known, as rules that wait keep what they said: else they
 * would go with every key and come back a moment later. Where the edited one cannot be simulated there are none.
 */
export class LastChances {
  readonly #results: SimulationResults;
  /** By file and path of the plan, the last asked for at the end. */
  readonly #last = new Map<string, { readonly plan: Plan; readonly result: SimulationResult }>();

  /** @param results what simulations of plans came to so far */
  constructor(results: SimulationResults) {
    this.#results = results;
  }

  /**
   * @param key of the plan's file
   * @returns facts that know of chances what there is to know at this moment
   */
  of(key: string, plan: Plan, facts: Facts): Facts {
    const name = `${key}#${pathOf(plan, plan.element)}`;
    const result = this.#results.of(plan);
    if (!result && this.#results.hasFailed(plan)) this.#last.delete(name);
    const last = result ? { plan, result } : this.#last.get(name);
    if (!last) return facts;
    this.#last.delete(name);
    this.#last.set(name, last);
    for (const oldest of this.#last.keys()) if (this.#last.size > KEPT) this.#last.delete(oldest);
    if (result) return facts;
    const carried = lazy(() => carriedOver(last.plan, last.result, plan, facts));
    // What else there is to know is reckoned where it is asked for.
    return Object.create(facts, { simulated: { value: carried, enumerable: true } }) as Facts;
  }
}

/** A result of a plan as it was, for the work of the plan as it is: what was edited is another object with the same path. */
function carriedOver(before: Plan, result: SimulationResult, plan: Plan, { schedule }: Facts): SimulationResult {
  const gone = [...result.works].filter(([work]) => !schedule.items.has(work));
  const byPath = new Map(gone.map(([work, outlook]) => [pathOf(before, work), outlook]));
  const works = new Map(result.works);
  for (const { item: work } of schedule.items.values()) {
    const outlook = works.has(work) ? undefined : byPath.get(pathOf(plan, work));
    if (outlook) works.set(work, { ...outlook, work });
  }
  return { ...result, works };
}
