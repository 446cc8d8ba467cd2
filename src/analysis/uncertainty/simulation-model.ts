import { lineOf, type ModelElement, nameOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import type { Estimate, SourceRange } from '../../model/values.ts';
import type { MoneyModel } from '../business-case/money-model.ts';
import type { CheckedClaim } from '../business-case.ts';
import type { Calendars } from '../calendar/calendars.ts';
import { type ScheduleRuns, scheduleRunsOf } from '../schedule/runs.ts';
import type { Deadline, Schedule, Work } from '../schedule.ts';
import { likelyOf } from '../three-point.ts';
import { type Distribution, distributionOf } from './distribution.ts';
import { benefitStartOf, type GoLive, goLiveOf } from './go-live.ts';

/** Runs that are made at once where nothing else is said. Beyond that nothing becomes faster. */
const BLOCK = 2048;

/** A figure of the plan that is drawn anew in each run. */
export interface SimulationInput {
  /** What it is, by ids; stays the same while other lines change. */
  readonly key: string;
  readonly element: ModelElement;
  /** As the language writes it: `duration`, `after`, `rate`. */
  readonly fact: string;
  /** Its line, else the name of its element. */
  readonly at: SourceRange;
  readonly distribution: Distribution;
  /** The figure that the plan reckons with. */
  readonly likely: number;
}

/** A last day that the plan states for a piece of work. */
export interface DatedDeadline {
  readonly work: Work;
  /** By the index in `ScheduleRuns.works`. */
  readonly place: number;
  readonly deadline: Deadline;
}

/** A plan ready to be run many times. */
export interface SimulationModel {
  /** Each once, though roadmap and money may both depend on it. */
  readonly inputs: readonly SimulationInput[];
  readonly schedule: ScheduleRuns;
  /** For each of the spans of `schedule`, its number among the inputs. */
  readonly spanInputs: readonly number[];
  readonly money: MoneyModel | undefined;
  /** For each input of `money`, its number among the inputs. */
  readonly moneyInputs: readonly number[];
  /** For each benefit of `money`. */
  readonly goLives: readonly GoLive[];
  /** For each use case of `money`. */
  readonly useCases: readonly GoLive[];
  readonly deadlines: readonly DatedDeadline[];
  readonly claims: readonly CheckedClaim[];
  /** The greatest number of runs that are made at once. */
  readonly block: number;
}

/**
 * Puts together what a simulation needs.
 *
 * @param money undefined for a plan whose money does not follow
 * @param claims what the plan claims of its return, held against the money
 * @param block the greatest number of runs that are made at once: fewer take longer altogether, and let other work in
 * sooner. It changes no result.
 */
export function simulationModelOf(
  plan: Plan,
  calendars: Calendars,
  schedule: Schedule,
  money: MoneyModel | undefined,
  claims: readonly CheckedClaim[],
  block = BLOCK,
): SimulationModel {
  const runs = scheduleRunsOf(plan, calendars, schedule, block);
  const inputs = new Inputs();
  const spanInputs = runs.spans.map((span) => inputs.add(span, span.work, span.fact, span.at));
  const moneyInputs = (money?.inputs ?? []).map((input) => {
    const line = lineOf(input.element, input.fact);
    return inputs.add(input, input.element, input.fact, line?.valueAt ?? line?.at ?? nameOf(input.element));
  });
  const starts = likelyStarts(runs);
  return {
    inputs: inputs.all,
    schedule: runs,
    spanInputs,
    money,
    moneyInputs,
    goLives: (money?.benefits ?? []).map((benefit) => benefitStartOf(plan, runs, starts, benefit)),
    useCases: (money?.useCases ?? []).map(({ id }) => goLiveOf(runs, starts, id?.value)),
    deadlines: runs.works.flatMap((work, place) => {
      const deadline = schedule.items.get(work)?.deadline;
      return deadline ? [{ work, place, deadline }] : [];
    }),
    claims,
    block,
  };
}

/** The beginnings of all work with the likely figures: the dates of the plan itself. */
function likelyStarts(runs: ScheduleRuns): number[] {
  const likely = runs.spans.map(({ estimate }) => Float64Array.of(likelyOf(estimate)));
  const { starts } = runs.run(likely, 1, runs.columns(1));
  return starts.map((column) => column[0] ?? 0);
}

class Inputs {
  readonly all: SimulationInput[] = [];
  readonly #places = new Map<ModelElement, Map<string, number>>();
  readonly #keys = new Set<string>();

  /**
   * @param fact as the language writes it. The same figure of the same element is one input, whoever asks for it:
   * effort that takes longer costs more. Pauses of one line are several figures, told apart by their keys.
   * @returns its number
   */
  add(
    { key, estimate, nonNegative }: { key: string; estimate: Estimate; nonNegative: boolean },
    element: ModelElement,
    fact: string,
    at: SourceRange,
  ): number {
    const ofElement = this.#places.get(element) ?? new Map<string, number>();
    this.#places.set(element, ofElement);
    const name = fact === 'after' || fact === 'ends-after' ? key : fact;
    const known = ofElement.get(name);
    if (known !== undefined) return known;
    const place = this.all.length;
    ofElement.set(name, place);
    this.all.push({
      key: this.#unused(key),
      element,
      fact,
      at,
      distribution: distributionOf(estimate, { nonNegative }),
      likely: likelyOf(estimate),
    });
    return place;
  }

  /** Two elements may share an id by mistake; their figures still have nothing to do with each other. */
  #unused(key: string): string {
    let unused = key;
    for (let number = 2; this.#keys.has(unused); number++) unused = `${key} ${number}`;
    this.#keys.add(unused);
    return unused;
  }
}
