import type { ModelElement } from '../model/element.ts';
import type { Measure, Sourced } from '../model/values.ts';
import { unreadableAt } from './statement.ts';
import { type ThreePoint, threePoint } from './three-point.ts';

export type Kpi = ModelElement<'kpi'>;

/** Where a KPI comes from and where it shall go, in the same unit. */
export interface Course {
  readonly baseline: Sourced<Measure>;
  readonly target: Sourced<Measure>;
}

/** @returns undefined where one of the two is not known, or where they count in different units */
export function courseOf(kpi: Kpi): Course | undefined {
  if (unreadableAt(kpi, 'baseline') || unreadableAt(kpi, 'target')) return undefined;
  const { baseline } = kpi.facts;
  const target = kpi.facts.target?.value.value;
  return baseline && target && isSameUnit(baseline.value, target.value) ? { baseline, target } : undefined;
}

export function isSameUnit(one: Measure, other: Measure): boolean {
  return (
    one.unit === other.unit && one.currency === other.currency && one.label === other.label && one.per === other.per
  );
}

/** From baseline to target in the KPI's unit: the least and the greatest that the ranges allow, and the likely one. */
export function changeOf({ baseline, target }: Course): ThreePoint {
  const [from, to] = [threePoint(baseline.value), threePoint(target.value)];
  return { low: to.low - from.high, likely: to.likely - from.likely, high: to.high - from.low };
}

/**
 * The same in per cent of the baseline.
 *
 * @returns undefined for a baseline of zero or below, of which there is no share
 */
export function relativeChangeOf({ baseline, target }: Course): ThreePoint | undefined {
  const [from, to] = [threePoint(baseline.value), threePoint(target.value)];
  if (from.low <= 0) return undefined;
  const ratios = [to.low / from.low, to.low / from.high, to.high / from.low, to.high / from.high];
  return {
    low: 100 * (Math.min(...ratios) - 1),
    likely: 100 * (to.likely / from.likely - 1),
    high: 100 * (Math.max(...ratios) - 1),
  };
}
