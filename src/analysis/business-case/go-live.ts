import type { ModelElement } from '../../model/element.ts';
import { dayOf, type Plan } from '../../model/plan.ts';
import type { Benefit, BenefitStart, BenefitValue } from '../business-case.ts';
import type { Schedule, ScheduledItem } from '../schedule.ts';
import { unreadableAt } from '../statement.ts';
import { certain } from '../three-point.ts';

type UseCase = ModelElement<'use-case'>;

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

  /**
   * The start of the first operation phase that delivers it, else the finish of the first roll-out, else the finish of the last phase that
   * delivers it, else the finish of the roadmap.
   */
  of(useCase: UseCase): BenefitStart | undefined {
    const phases = (useCase.id && this.#phases.get(useCase.id.value)) ?? [];
    const ofKind = (kind: string) =>
      phases.find(({ item }) => item.kind === 'phase' && item.facts.kind?.value === kind);
    const operation = ofKind('operation');
    if (operation) return { day: operation.start, from: 'operation', at: keywordOf(operation) };
    const rollout = ofKind('rollout');
    if (rollout) return { day: rollout.finish, from: 'rollout', at: keywordOf(rollout) };
    let [last] = phases;
    for (const phase of phases) if (last && phase.finish.likely > last.finish.likely) last = phase;
    if (last) return { day: last.finish, from: 'last-phase', at: keywordOf(last) };
    const { finish } = this.#schedule;
    return finish && { day: finish, from: 'roadmap', at: undefined };
  }
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
