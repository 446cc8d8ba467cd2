import type { ModelElement } from '../../model/element.ts';
import { dayOf, type Plan } from '../../model/plan.ts';
import type { Benefit, BenefitStart, BenefitValue } from '../business-case.ts';
import type { Schedule, ScheduledItem } from '../schedule.ts';
import { unreadableAt } from '../statement.ts';
import { certain } from '../three-point.ts';

type UseCase = ModelElement<'use-case'>;

/** Which work decides when a use case goes live, and by which of its ends; the latest of several. */
export interface DecidingWork<W> {
  readonly works: readonly W[];
  readonly end: 'start' | 'finish';
  readonly from: Exclude<BenefitStart['from'], 'starts'>;
}

/**
 * The start of the first operation phase that delivers it, else the finish of the first roll-out, else the finish of the last phase that
 * delivers it, else the finish of the roadmap.
 *
 * @param delivering the phases that deliver it, in the order of their likely starts
 */
export function decidingWork<W>(
  delivering: readonly W[],
  kindOf: (phase: W) => string | undefined,
  roadmap: readonly W[],
): DecidingWork<W> {
  const operation = delivering.find((phase) => kindOf(phase) === 'operation');
  if (operation !== undefined) return { works: [operation], end: 'start', from: 'operation' };
  const rollout = delivering.find((phase) => kindOf(phase) === 'rollout');
  if (rollout !== undefined) return { works: [rollout], end: 'finish', from: 'rollout' };
  if (delivering.length > 0) return { works: delivering, end: 'finish', from: 'last-phase' };
  return { works: roadmap, end: 'finish', from: 'roadmap' };
}

/** When each use case goes live: asked by many benefits, found once. */
export class GoLives {
  readonly #schedule: Schedule;
  readonly #phases = new Map<string, ScheduledItem[]>();

  constructor(schedule: Schedule) {
    this.#schedule = schedule;
    for (const scheduled of schedule.ordered) {
      if (scheduled.item.kind !== 'phase') continue;
      for (const { value } of scheduled.item.facts.delivers?.value ?? []) {
        const known = this.#phases.get(value.id);
        if (known) known.push(scheduled);
        else this.#phases.set(value.id, [scheduled]);
      }
    }
  }

  /** By the rule of `decidingWork`. */
  of(useCase: UseCase): BenefitStart | undefined {
    const delivering = (useCase.id && this.#phases.get(useCase.id.value)) ?? [];
    const { works, end, from } = decidingWork(delivering, kindOf, []);
    if (from === 'roadmap') {
      const { finish } = this.#schedule;
      return finish && { day: finish, from, at: undefined };
    }
    let [last] = works;
    for (const phase of works) if (last && phase[end].likely > last[end].likely) last = phase;
    return last && { day: last[end], from, at: keywordOf(last) };
  }
}

function kindOf({ item }: ScheduledItem): string | undefined {
  return item.kind === 'phase' ? item.facts.kind?.value : undefined;
}

function keywordOf({ item }: ScheduledItem) {
  return item.id?.at ?? item.keyword;
}

/** When a benefit begins: on its own `starts`, else when its use case goes live. */
export function startOf(
  plan: Plan,
  goLives: GoLives,
  benefit: Benefit,
  useCase: UseCase,
): Pick<BenefitValue, 'start' | 'noStart'> {
  const { starts } = benefit.facts;
  if (starts) {
    const day = dayOf(starts.value, plan.start);
    if (day === undefined) return { start: undefined, noStart: 'no-plan-start' };
    // `month 9` is the last day of the ninth month.
    const first = starts.value.kind === 'month' ? day + 1 : day;
    return { start: { day: certain(first), from: 'starts', at: starts.at }, noStart: undefined };
  }
  if (unreadableAt(benefit, 'starts')) return { start: undefined, noStart: 'unreadable' };
  const start = goLives.of(useCase);
  return { start, noStart: start ? undefined : 'undated' };
}
