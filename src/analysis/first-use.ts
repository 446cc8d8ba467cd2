import { isAbsent, type ModelElement } from '../model/element.ts';
import type { Plan } from '../model/plan.ts';
import type { EpochDay, PhaseKind, SourceRange } from '../model/values.ts';
import { lazy } from './lazy.ts';
import { NOISE } from './schedule/time-scale.ts';
import type { Schedule, ScheduledItem } from './schedule.ts';
import { unreadableAt } from './statement.ts';
import type { ThreePoint } from './three-point.ts';
import { type Probability, probabilityAtMost } from './uncertainty/sample.ts';
import type { SimulationResult } from './uncertainty/simulation.ts';

type UseCase = ModelElement<'use-case'>;
type Phase = ModelElement<'phase'>;

/** Why the day of an act is not known. */
export type UnknownAct =
  /** No phase of such a kind says that it delivers the use case. */
  | 'no-phase'
  /** It is delivered by phases that try something out, and by none in which people use it. */
  | 'only-tested'
  /** Phases deliver it, and none of them has dates. */
  | 'undated'
  /** The roadmap holds no date at all, so that its days are no days of the calendar. */
  | 'no-dates'
  /** What phases deliver, or which kind they are, is written in a way that cannot be read. */
  | 'unreadable';

/** When something happens to a use case, as far as the plan says. */
export type ActDate =
  | {
      readonly kind: 'dated';
      /** The day on which it happens, in the low, the likely and the high case. */
      readonly day: ThreePoint;
      /** The phase with which it happens, and by which of its ends. */
      readonly work: ScheduledItem;
      readonly end: 'start' | 'finish';
      /** The lines it follows from: the phase and what dates it. */
      readonly followsFrom: readonly SourceRange[];
    }
  | {
      /** The use case is in use, by its `status: live`; since when is not said. */
      readonly kind: 'begun';
      /** The last day on which it can have happened: that on which the plan is judged. */
      readonly latest: EpochDay;
      readonly followsFrom: readonly SourceRange[];
    }
  | { readonly kind: 'unknown'; readonly because: UnknownAct; readonly followsFrom: readonly SourceRange[] };

/** The acts that legal steps have to precede. */
export interface UseDates {
  /** First use with real people or data: the first pilot, or what comes without one. */
  readonly use: ActDate;
  /** In use for everybody it is meant for: the first roll-out, scaling or operation. */
  readonly goLive: ActDate;
  /**
   * The first processing of its data: with the first phase that builds or uses it, a proof of concept too, since a model is trained and tried
   * on real data there. Phases that look for use cases, choose them or find people do not work with the data.
   */
  readonly processing: ActDate;
}

/** When the use cases of a plan are first used: asked by many rules, found once. */
export interface FirstUses {
  /** Known for every use case of the plan. */
  of(useCase: UseCase): UseDates;
}

const LIVE: ReadonlySet<PhaseKind | undefined> = new Set(['rollout', 'scaling', 'operation']);
const USED: ReadonlySet<PhaseKind | undefined> = new Set(['pilot', ...LIVE]);
/** A phase without a kind may be any of them; what it delivers is built in it. */
const PROCESSED: ReadonlySet<PhaseKind | undefined> = new Set(['poc', undefined, ...USED]);

/**
 * When each use case of a plan is first used, goes live and has its data processed. The earliest phase counts, by likely dates. A pilot or
 * roll-out that does not say what it delivers stands for the only use case that the plan carries out. A use case that is
 * delivered only by phases without a kind is in use once the last of them is over.
 */
export function firstUsesOf(plan: Plan, schedule: Schedule): FirstUses {
  const deliveries = lazy(() => deliveriesOf(plan, schedule));
  const known = new Map<UseCase, UseDates>();
  return {
    of: (useCase) => {
      const found = known.get(useCase) ?? datesOf(useCase, deliveries(), plan, schedule);
      known.set(useCase, found);
      return found;
    },
  };
}

/** Which phases deliver what. */
interface Deliveries {
  readonly byId: ReadonlyMap<string, readonly Phase[]>;
  /** The only use case that the plan carries out, and the phases of use that do not say what they deliver. */
  readonly only: UseCase | undefined;
  readonly unnamed: readonly Phase[];
  /** Of some phase the kind, or what it delivers, cannot be read. */
  readonly isUnclear: boolean;
}

function deliveriesOf(plan: Plan, schedule: Schedule): Deliveries {
  const phases = schedule.work.filter((work): work is Phase => work.kind === 'phase');
  const byId = new Map<string, Phase[]>();
  for (const phase of phases) {
    for (const { value } of phase.facts.delivers?.value ?? []) {
      const known = byId.get(value.id);
      if (!known) byId.set(value.id, [phase]);
      else if (known.at(-1) !== phase) known.push(phase);
    }
  }
  return {
    byId,
    only: onlyPursued(plan),
    unnamed: phases.filter((phase) => isAbsent(phase, 'delivers') && USED.has(kindOf(phase))),
    isUnclear: phases.some((phase) => unreadableAt(phase, 'delivers') || unreadableAt(phase, 'kind')),
  };
}

/**
 * In what share of the runs the act begins before a day.
 *
 * @returns undefined where its day is not known or the runs have no date for it
 */
export function chanceBefore(act: ActDate, day: EpochDay, simulated: SimulationResult): Probability | undefined {
  if (act.kind !== 'dated') return undefined;
  const sample = simulated.sampleOf(act.work.item, act.end);
  return sample && probabilityAtMost(sample, limitBefore(day, act.end));
}

/** A start at noon is on its day; a finish is the first day behind the work, a begun day being work. */
function limitBefore(day: EpochDay, end: 'start' | 'finish'): number {
  return end === 'start' ? day - NOISE : day - 1 + NOISE;
}

function datesOf(
  useCase: UseCase,
  { byId, only, unnamed, isUnclear }: Deliveries,
  plan: Plan,
  schedule: Schedule,
): UseDates {
  const named = (useCase.id && byId.get(useCase.id.value)) ?? [];
  const delivering = only === useCase ? [...named, ...unnamed] : named;
  const find = (kinds: ReadonlySet<PhaseKind | undefined>, end: 'start' | 'finish' = 'start'): ActDate => {
    const fitting = delivering.filter((phase) => kinds.has(kindOf(phase)) && !unreadableAt(phase, 'kind'));
    if (fitting.length > 0) return dateOf(fitting, end, schedule);
    return { kind: 'unknown', because: isUnclear ? 'unreadable' : 'no-phase', followsFrom: [] };
  };
  const used = orBuilt(find(USED), delivering, find);
  const live = orBuilt(find(LIVE), delivering, find);
  return {
    use: orBegun(used, useCase, plan),
    goLive: orBegun(live, useCase, plan),
    processing: orBegun(find(PROCESSED), useCase, plan),
  };
}

/** Where no phase of use is planned: what is built in phases without a kind is in use once they are over. */
function orBuilt(
  act: ActDate,
  delivering: readonly Phase[],
  find: (kinds: ReadonlySet<undefined>, end: 'finish') => ActDate,
): ActDate {
  if (act.kind !== 'unknown' || act.because !== 'no-phase' || delivering.length === 0) return act;
  const built = find(new Set([undefined]), 'finish');
  if (built.kind !== 'unknown' || built.because !== 'no-phase') return built;
  const tested = delivering.filter((phase) => kindOf(phase) === 'poc');
  return tested.length > 0 ? { kind: 'unknown', because: 'only-tested', followsFrom: tested.map(nameAt) } : act;
}

/** The earliest start, or the latest finish, of some phases. */
function dateOf(phases: readonly Phase[], end: 'start' | 'finish', schedule: Schedule): ActDate {
  let work: ScheduledItem | undefined;
  for (const phase of phases) {
    const item = schedule.items.get(phase);
    if (!item) continue;
    const isBetter =
      !work || (end === 'start' ? item.start.likely < work.start.likely : item.finish.likely > work.finish.likely);
    if (isBetter) work = item;
  }
  if (!work) return { kind: 'unknown', because: 'undated', followsFrom: phases.map(nameAt) };
  if (schedule.basis === 'none') return { kind: 'unknown', because: 'no-dates', followsFrom: phases.map(nameAt) };
  return { kind: 'dated', day: work[end], work, end, followsFrom: [nameAt(work.item), ...work.followsFrom] };
}

/** What is in use has begun, whatever the roadmap says; earlier dates of the roadmap say since when. */
function orBegun(act: ActDate, { facts: { status } }: UseCase, { asOf }: Plan): ActDate {
  if (status?.value !== 'live' || (act.kind === 'dated' && act.day.likely <= asOf)) return act;
  return { kind: 'begun', latest: asOf, followsFrom: [status.at] };
}

/** The one use case that the plan carries out, neither a candidate nor given up; undefined where there are several. */
function onlyPursued(plan: Plan): UseCase | undefined {
  if (plan.useCases.some((useCase) => unreadableAt(useCase, 'status'))) return undefined;
  const pursued = plan.useCases.filter(
    ({ facts }) => facts.status?.value !== 'candidate' && facts.status?.value !== 'retired',
  );
  return pursued.length === 1 ? pursued[0] : undefined;
}

function kindOf({ facts }: Phase): PhaseKind | undefined {
  return facts.kind?.value;
}

function nameAt(work: ScheduledItem['item']): SourceRange {
  return work.id?.at ?? work.keyword;
}
