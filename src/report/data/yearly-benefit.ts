import { certain, scaled, sumOf, type ThreePoint, threePoint } from '../../analysis/three-point.ts';
import {
  WEEKS_PER_YEAR,
  WORKING_DAYS_PER_WEEK,
  WORKING_HOURS_PER_WEEK,
  workingDays,
} from '../../analysis/working-time.ts';
import { isKind, type ModelElement } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import type { Money, Period, Rate } from '../../model/values.ts';
import type { MissingForBenefit } from '../texts/texts.ts';

type Benefit = ModelElement<'benefit'> | ModelElement<'dis-benefit'>;

export interface YearlyBenefit {
  /** In the plan's currency, once fully reached; dis-benefits are taken off. Undefined where nothing can be computed. */
  readonly amount: ThreePoint | undefined;
  /** Benefits that are left out, each with what it lacks. */
  readonly left: readonly {
    readonly benefit: Benefit;
    readonly missing: MissingForBenefit;
  }[];
  /** All benefits of use cases that are neither candidates nor retired. */
  readonly benefits: readonly Benefit[];
}

const PERIODS_PER_YEAR: Readonly<Partial<Record<Period, number>>> = {
  week: WEEKS_PER_YEAR,
  month: 12,
  quarter: 4,
  year: 1,
};
const HOURS: Readonly<Partial<Record<Period, number>>> = {
  hour: 1,
  day: WORKING_HOURS_PER_WEEK / WORKING_DAYS_PER_WEEK,
  week: WORKING_HOURS_PER_WEEK,
};
const HOURS_PER_DAY = WORKING_HOURS_PER_WEEK / WORKING_DAYS_PER_WEEK;

/**
 * What the plan says it earns in a full year: hours saved × times a year × cost per hour, amounts per year, and the margin on
 * additional revenue. Nothing is guessed: a benefit with a part missing is left out and named.
 */
export function yearlyBenefitOf(plan: Plan): YearlyBenefit {
  const benefits = plan.useCases
    .filter(({ facts }) => facts.status?.value !== 'candidate' && facts.status?.value !== 'retired')
    .flatMap(({ children }) => children.filter((child): child is Benefit => isKind(child, 'benefit', 'dis-benefit')));
  const amounts: ThreePoint[] = [];
  const left: { benefit: Benefit; missing: MissingForBenefit }[] = [];
  for (const benefit of benefits) {
    const yearly = yearlyOf(benefit, plan.currency);
    if (typeof yearly === 'string') left.push({ benefit, missing: yearly });
    else amounts.push(benefit.kind === 'benefit' ? yearly : opposite(yearly));
  }
  return {
    amount: amounts.length > 0 ? sumOf(amounts) : undefined,
    left,
    benefits,
  };
}

function opposite({ low, likely, high }: ThreePoint): ThreePoint {
  return { low: -high, likely: -likely, high: -low };
}

function product(one: ThreePoint, other: ThreePoint): ThreePoint {
  return {
    low: one.low * other.low,
    likely: one.likely * other.likely,
    high: one.high * other.high,
  };
}

function yearlyOf({ facts }: Benefit, currency: string): ThreePoint | MissingForBenefit {
  if (facts.amount) return perYear(facts.amount.value, currency);
  if (facts.revenue) {
    const { amount, margin } = facts.revenue.value;
    if (!margin) return 'margin';
    const yearly = perYear(amount.value, currency);
    return typeof yearly === 'string' ? yearly : product(yearly, scaled(threePoint(margin.value), 1 / 100));
  }
  if (!facts.saves) return 'saved';
  if (!facts.volume) return 'volume';
  if (!facts.at) return 'hourly-cost';
  const hourly = perHour(facts.at.value, currency);
  if (typeof hourly === 'string') return hourly;
  const weeks = facts.weeks && threePoint(facts.weeks.value);
  const times = timesAYear(facts.volume.value, weeks);
  if (!times) return 'weeks';
  const hours = scaled(workingDays(facts.saves.value), HOURS_PER_DAY);
  return product(product(hours, times), hourly);
}

function perYear(money: Money, currency: string): ThreePoint | MissingForBenefit {
  if (money.currency !== undefined && money.currency !== currency) return 'currency';
  const times = money.per === undefined || money.per === 'once' ? undefined : PERIODS_PER_YEAR[money.per];
  return times === undefined ? 'period' : scaled(threePoint(money), times);
}

function perHour(money: Money, currency: string): ThreePoint | MissingForBenefit {
  if (money.currency !== undefined && money.currency !== currency) return 'currency';
  const hours = money.per === undefined || money.per === 'once' ? undefined : HOURS[money.per];
  return hours === undefined ? 'hourly-cost' : scaled(threePoint(money), 1 / hours);
}

/** How often a year; for what happens weekly or daily the plan has to say in how many weeks. */
function timesAYear(volume: Rate, weeks: ThreePoint | undefined): ThreePoint | undefined {
  const times = threePoint(volume);
  if (volume.per === 'week') return weeks && product(times, weeks);
  if (volume.per === 'day') return weeks && product(scaled(times, WORKING_DAYS_PER_WEEK), weeks);
  if (volume.per === 'hour') return weeks && product(scaled(times, WORKING_HOURS_PER_WEEK), weeks);
  return product(times, certain(PERIODS_PER_YEAR[volume.per] ?? 1));
}
