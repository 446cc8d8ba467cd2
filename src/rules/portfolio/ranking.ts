import { unreadableAt } from '../../analysis/statement.ts';
import { type ThreePoint, threePoint } from '../../analysis/three-point.ts';
import { WEEKS_PER_YEAR, WORKING_DAYS_PER_WEEK, WORKING_HOURS_PER_WEEK } from '../../analysis/working-time.ts';
import type { Period, Score } from '../../model/values.ts';
import type { UseCase } from '../use-case/selection.ts';

/** How use cases are ranked: RICE and WSJF as plans state them, and the plain ratio of value to effort. */
export type Method = 'rice' | 'wsjf' | 'value-per-effort';

/** The facts that a score is computed from. */
const PARTS = {
  rice: ['reach', 'value', 'confidence', 'effort'],
  wsjf: ['value', 'time-criticality', 'risk-reduction', 'effort'],
  'value-per-effort': ['value', 'effort'],
} as const satisfies Readonly<Record<Method, readonly string[]>>;

/** A score, or why there is none. */
export type Ranked =
  | { readonly kind: 'score'; readonly value: ThreePoint }
  /** These facts are not stated. */
  | { readonly kind: 'missing'; readonly facts: readonly string[] }
  /** Points of different scales do not add up. */
  | { readonly kind: 'scales'; readonly scales: readonly number[] }
  /** A value cannot be read, or the effort is nothing. */
  | { readonly kind: 'none' };

/**
 * - RICE = reach × impact × confidence ÷ effort (Intercom, 2016): reach per period as written, impact the points of `value`, confidence 0 to
 *   1, effort in points.
 * - WSJF = (value + time criticality + risk reduction) ÷ job size (SAFe, Weighted Shortest Job First), all as points of one scale.
 * - Value ÷ effort, both in points.
 */
export function rankedBy(method: Method, useCase: UseCase): Ranked {
  const parts: readonly string[] = PARTS[method];
  if (parts.some((fact) => unreadableAt(useCase, fact))) return { kind: 'none' };
  const { value, effort, reach, confidence, timeCriticality, riskReduction } = useCase.facts;
  const stated: Readonly<Record<string, unknown>> = {
    value,
    effort,
    reach,
    confidence,
    'time-criticality': timeCriticality,
    'risk-reduction': riskReduction,
  };
  const missing = parts.filter((fact) => !stated[fact]);
  if (missing.length > 0 || !value || !effort) return { kind: 'missing', facts: missing };
  const points = [value, effort, ...(method === 'wsjf' ? [timeCriticality, riskReduction] : [])].flatMap(
    (score) => score?.value ?? [],
  );
  const scales = [...new Set(points.map(({ of }: Score) => of))];
  // Products keep their order in any scale, sums do not.
  if (method === 'wsjf' && scales.length > 1) return { kind: 'scales', scales };
  if (effort.value.points <= 0) return { kind: 'none' };
  const size = effort.value.points;
  if (method === 'rice' && reach && confidence) {
    const [many, sure] = [threePoint(reach.value), threePoint(confidence.value)];
    const scoreOf = (point: keyof ThreePoint): number => (many[point] * value.value.points * sure[point]) / 100 / size;
    return { kind: 'score', value: { low: scoreOf('low'), likely: scoreOf('likely'), high: scoreOf('high') } };
  }
  const sum = method === 'wsjf' ? points.reduce((known, score) => known + score.points, 0) - size : value.value.points;
  return { kind: 'score', value: { low: sum / size, likely: sum / size, high: sum / size } };
}

/** Periods in a year, by which reaches of different periods are compared; hours and days are those of full-time work. */
const PER_YEAR: Readonly<Record<Period, number>> = {
  hour: WEEKS_PER_YEAR * WORKING_HOURS_PER_WEEK,
  day: WEEKS_PER_YEAR * WORKING_DAYS_PER_WEEK,
  week: WEEKS_PER_YEAR,
  month: 12,
  quarter: 4,
  year: 1,
};

/** From where to where a score may lie. */
export type Comparable = Pick<ThreePoint, 'low' | 'high'>;

/** A score as it compares with those of other use cases: RICE with the reach of a year, the others as shares of their scales. */
export function comparable(method: Method, useCase: UseCase): Comparable | undefined {
  const ranked = rankedBy(method, useCase);
  if (ranked.kind !== 'score') return undefined;
  const { value, effort, reach } = useCase.facts;
  if (!value || !effort || value.value.of <= 0) return undefined;
  const perYear = method === 'rice' && reach ? PER_YEAR[reach.value.per] : 1;
  const factor = perYear * (effort.value.of / value.value.of);
  const { low, high } = ranked.value;
  return { low: low * factor, high: high * factor };
}
