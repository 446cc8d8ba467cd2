import { dayOf, type Plan } from '../model/plan.ts';
import type { EpochDay, Measure, Sourced } from '../model/values.ts';
import { type Course, changeOf, courseOf, isSameUnit, type Kpi } from './kpi-course.ts';
import { unreadableAt } from './statement.ts';
import { type ThreePoint, threePoint } from './three-point.ts';

/** What a KPI was measured at. */
export interface Actual {
  readonly value: Sourced<Measure>;
  readonly day: EpochDay | undefined;
}

/** Why nothing can be said although the KPI was measured. */
export type UnclearReason =
  | 'unreadable'
  | 'no-target'
  | 'units'
  | 'direction'
  | 'no-baseline'
  | 'no-target-date'
  | 'no-start'
  | 'not-measured-since'
  | 'range';

export interface KpiProgress {
  readonly status:
    | 'reached'
    | 'on-track'
    | 'behind'
    | 'missed'
    | 'limit-held'
    | 'limit-exceeded'
    | 'no-actual'
    | 'unclear';
  readonly because: UnclearReason | undefined;
  readonly actual: Actual | undefined;
  /** The share of the way from baseline to target, 0 to 1 and beyond; undefined where it cannot be reckoned. */
  readonly way: ThreePoint | undefined;
  /** The share of the time from the plan's start to the target's date, 0 to 1. */
  readonly time: number | undefined;
}

/**
 * How a KPI stands on the day on which the plan is judged.
 *
 * - `way` = (latest actual − baseline) ÷ (target − baseline), `time` = (as-of − start) ÷ (target date − start). On track: way ≥ time;
 *   behind: way < time. It is a straight line, the simplest yardstick there is.
 * - Reached: the latest actual is at the target or beyond, whatever the date. Missed: measured on the target's date or later, and not there.
 * - A guardrail whose target lies against its direction, or that has no baseline, is a limit: held, or exceeded.
 * - The latest actual is that with the latest date up to the as-of day, else the last one without a date.
 *
 * Ranges have to agree at both ends; whatever does not follow from the figures is `unclear`, with the reason.
 */
export function kpiProgressOf(plan: Plan, kpi: Kpi): KpiProgress {
  const actual = latestActual(plan, kpi);
  const course = courseOf(kpi);
  const way =
    actual && course && isSameUnit(actual.value.value, course.target.value) ? wayOf(course, actual) : undefined;
  const found = { actual, way, time: timeOf(plan, kpi) };
  const verdict = ['actual', 'target', 'baseline', 'better', 'guardrail'].some((fact) => unreadableAt(kpi, fact))
    ? unclear('unreadable')
    : actual
      ? verdictOn(plan, kpi, course, { ...found, actual })
      : clear('no-actual');
  return { ...found, ...verdict };
}

type Verdict = Pick<KpiProgress, 'status' | 'because'>;
type Measured = Pick<KpiProgress, 'way' | 'time'> & { readonly actual: Actual };

function clear(status: Exclude<KpiProgress['status'], 'unclear'>): Verdict {
  return { status, because: undefined };
}

function unclear(because: UnclearReason): Verdict {
  return { status: 'unclear', because };
}

function verdictOn(plan: Plan, kpi: Kpi, course: Course | undefined, measured: Measured): Verdict {
  const { target, baseline, better, guardrail } = kpi.facts;
  if (!target) return unclear('no-target');
  const now = measured.actual.value.value;
  if (!isSameUnit(now, target.value.value.value)) return unclear('units');
  const followed = course && directionOf(course);
  const direction = better?.value ?? followed;
  if (!direction) return unclear(baseline ? 'direction' : 'no-baseline');
  const there = meets(threePoint(now), threePoint(target.value.value.value), direction);
  const against = followed !== undefined && direction !== followed;
  if (guardrail?.value === 'yes' && better && (against || !followed)) {
    return there === undefined ? unclear('range') : clear(there ? 'limit-held' : 'limit-exceeded');
  }
  if (against) return unclear('direction');
  return there ? clear('reached') : verdictOnTime(plan, kpi, measured, there === false);
}

/** @param short whether the target is not reached for certain */
function verdictOnTime(plan: Plan, kpi: Kpi, { actual, way, time }: Measured, short: boolean): Verdict {
  const stated = kpi.facts.target?.value.by;
  const by = stated && dayOf(stated.value, plan.start);
  if (by === undefined) return unclear(stated ? 'no-start' : 'no-target-date');
  if (plan.asOf >= by) {
    if (actual.day === undefined || actual.day < by) return unclear('not-measured-since');
    return short ? clear('missed') : unclear('range');
  }
  if (!way) return unclear(kpi.facts.baseline ? 'units' : 'no-baseline');
  if (time === undefined) return unclear(plan.start === undefined ? 'no-start' : 'no-target-date');
  if (way.low >= time) return clear('on-track');
  return way.high < time ? clear('behind') : unclear('range');
}

function latestActual(plan: Plan, { facts }: Kpi): Actual | undefined {
  let dated: Actual | undefined;
  let undated: Actual | undefined;
  for (const { value } of facts.actual) {
    const day = value.on && dayOf(value.on.value, plan.start);
    if (day === undefined) {
      // A month of a plan without a start may lie ahead.
      if (!value.on) undated = { value: value.value, day };
    } else if (day <= plan.asOf && (dated?.day === undefined || day >= dated.day)) dated = { value: value.value, day };
  }
  return dated ?? undated;
}

function wayOf(course: Course, { value }: Actual): ThreePoint | undefined {
  const [from, to, now] = [threePoint(course.baseline.value), threePoint(course.target.value), threePoint(value.value)];
  if (!directionOf(course)) return undefined;
  const ends = [from.low, from.high].flatMap((start) =>
    [to.low, to.high].flatMap((end) => [now.low, now.high].map((point) => (point - start) / (end - start))),
  );
  return {
    low: Math.min(...ends),
    likely: (now.likely - from.likely) / (to.likely - from.likely),
    high: Math.max(...ends),
  };
}

function timeOf({ start, asOf }: Plan, { facts }: Kpi): number | undefined {
  const { by } = facts.target?.value ?? {};
  const day = by && dayOf(by.value, start);
  if (start === undefined || day === undefined || day <= start) return undefined;
  return Math.min(1, Math.max(0, (asOf - start) / (day - start)));
}

/** Undefined where the target is the baseline, or the ranges of both overlap. */
function directionOf(course: Course): 'lower' | 'higher' | undefined {
  const change = changeOf(course);
  return change.high < 0 ? 'lower' : change.low > 0 ? 'higher' : undefined;
}

/** Whether the figure is at the target or beyond; undefined where the ranges leave it open. */
function meets(now: ThreePoint, to: ThreePoint, direction: 'lower' | 'higher'): boolean | undefined {
  const [best, worst] =
    direction === 'lower' ? [now.low - to.high, now.high - to.low] : [to.low - now.high, to.high - now.low];
  if (worst <= 0) return true;
  return best > 0 ? false : undefined;
}
