import { type ModelElement, titleOf } from '../../model/element.ts';
import type { Person, Plan } from '../../model/plan.ts';
import { locate, type SourceRange } from '../../model/values.ts';
import type { Days } from '../calendar/days-off.ts';
import { assignmentsDuring, type LoadInterval, type Overload, type PersonLoad, type Workload } from '../workload.ts';
import { addUp, MOST_SHARE, roundedShare, type Step } from './load-steps.ts';
import { overloadsOf } from './overload.ts';

/** A plan with what follows for its people. */
export interface LoadedPlan {
  readonly plan: Plan;
  readonly workload: Workload;
}

/** What one plan takes of somebody's time. */
export interface PlanClaim {
  readonly plan: Plan;
  readonly load: PersonLoad;
  /** In order of time, without overlap. On each day the larger one of the allocation and of the tasks: tasks are what it is for. */
  readonly steps: readonly Step[];
}

/** A period in which what several plans take together does not change. */
export interface SharedInterval extends LoadInterval {
  /** The plans that take something, each with its share and the lines that say so. */
  readonly parts: readonly {
    readonly plan: Plan;
    readonly share: number;
    readonly followsFrom: readonly SourceRange[];
  }[];
}

/** Somebody whom several plans plan. */
export interface SharedLoad {
  readonly person: Person;
  /** In the order of the plans. */
  readonly claims: readonly PlanClaim[];
  readonly intervals: readonly SharedInterval[];
  /** Where the plans together take more than full time. */
  readonly over: readonly Overload<SharedInterval>[];
}

export interface SharedWorkload {
  /** Those whom at least two plans take time of, in the order in which they are met. */
  readonly people: readonly SharedLoad[];
  /** Claims that cannot be added up: their plan says no day on which it begins. */
  readonly undated: readonly { readonly plan: Plan; readonly person: Person }[];
}

/**
 * What several plans take together of the people whom they share, in per cent of full time. Somebody is shared who stands in one
 * block that both plans read: the same object, or the same ids in the same file.
 */
export function sharedLoadOf(plans: readonly LoadedPlan[]): SharedWorkload {
  const byPerson = new Map<string, PlanClaim[]>();
  const undated: { plan: Plan; person: Person }[] = [];
  for (const { plan, workload } of plans) {
    for (const load of workload.people) {
      const claim = { plan, load, steps: claimOf(load, workload.period) };
      if (claim.steps.length === 0) {
        if (!workload.period && (load.planned || load.assignments.length > 0))
          undated.push({ plan, person: load.person });
        continue;
      }
      const key = placeOf(plan, load.person);
      const claims = byPerson.get(key);
      if (claims) claims.push(claim);
      else byPerson.set(key, [claim]);
    }
  }
  return { people: [...byPerson.values()].flatMap(shared), undated };
}

/** The file and the ids on the way to an element: the same for one block in every plan that reads it. */
function placeOf(plan: Plan, person: Person): string {
  const ids: string[] = [];
  for (let element: ModelElement | undefined = person; element; element = plan.parents.get(element)) {
    ids.push(`${element.kind} ${element.id?.value ?? titleOf(element)}`);
  }
  return [locate(person.keyword).file, ...ids.reverse()].join('\n');
}

/** The allocation holds while the plan runs, and more on days on which its tasks need more. */
function claimOf(load: PersonLoad, period: Days | undefined): Step[] {
  if (!period) return [];
  const allocation = Math.min(load.planned?.share.likely ?? 0, MOST_SHARE);
  const base = allocation > 0 ? addUp([{ ...period, share: allocation }], load.absences) : [];
  const needs = load.intervals.filter(({ share }) => share > 0);
  return addUp([...base, ...needs.flatMap((need) => excess(need, base))]);
}

/** What a need takes above the steps below it. */
function excess({ from, until, share }: Step, base: readonly Step[]): Step[] {
  const above: Step[] = [];
  let day = from;
  for (const step of base) {
    if (step.until <= day || step.from >= until) continue;
    if (step.from > day) above.push({ from: day, until: step.from, share });
    const end = Math.min(step.until, until);
    above.push({ from: Math.max(step.from, day), until: end, share: Math.max(0, share - step.share) });
    day = end;
  }
  if (day < until) above.push({ from: day, until, share });
  return above;
}

function shared(claims: readonly PlanClaim[]): SharedLoad[] {
  const [first] = claims;
  if (!first || new Set(claims.map(({ plan }) => plan)).size < 2) return [];
  const { calendar, absences, person } = first.load;
  const intervals = together(claims).flatMap((interval): SharedInterval[] => {
    const days = Math.round(calendar.worked(interval.until) - calendar.worked(interval.from));
    return days > 0 ? [{ ...interval, days }] : [];
  });
  return [{ person, claims, intervals, over: overloadsOf(intervals, calendar, absences) }];
}

/** The stretches in which no claim changes, with what each takes. */
function together(claims: readonly PlanClaim[]): Omit<SharedInterval, 'days'>[] {
  const edges = new Set(claims.flatMap(({ steps }) => steps.flatMap(({ from, until }) => [from, until])));
  const days = [...edges].sort((one, other) => one - other);
  const next = claims.map(() => 0);
  return days.slice(0, -1).flatMap((from, index) => {
    const until = days[index + 1] ?? from;
    const parts = claims.flatMap((claim, place) => {
      const { steps } = claim;
      while ((steps[next[place] ?? 0]?.until ?? Number.POSITIVE_INFINITY) <= from) next[place] = (next[place] ?? 0) + 1;
      const step = steps[next[place] ?? 0];
      if (!step || step.from > from || step.share === 0) return [];
      return [{ plan: claim.plan, share: step.share, followsFrom: linesOf(claim, step, { from, until }) }];
    });
    const share = roundedShare(parts.reduce((sum, part) => sum + part.share, 0));
    return parts.length > 0 ? [{ from, until, share, parts }] : [];
  });
}

function linesOf({ load }: PlanClaim, step: Step, during: Days): SourceRange[] {
  const { planned } = load;
  if (planned && planned.share.likely >= step.share) return [planned.stated.at];
  return assignmentsDuring(load, during).map(({ at }) => at);
}
