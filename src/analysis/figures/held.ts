import { dayOf, type Plan } from '../../model/plan.ts';
import { addMonths, type Comparison, type Duration, type Limit, type Money, type Period } from '../../model/values.ts';
import { PER_YEAR } from '../budget.ts';
import type { Calendars } from '../calendar/calendars.ts';
import { CENTS_PER_UNIT } from '../money.ts';
import { fullTimeDaysIn } from '../working-time.ts';
import type { Answer, Bound } from './answer.ts';
import { type Lack, lackOf } from './lack.ts';
import { type FigureValue, type SpanValue, spanValue } from './value.ts';

/** Whether a figure is what a plan is held to. */
export type Outcome =
  | 'holds'
  | 'missed'
  /** The figure is not known, or what is left out of it may decide. */
  | 'open';

export interface Held {
  readonly outcome: Outcome;
  /** The likely figure as it was compared, where that is another unit than its own. */
  readonly compared: { readonly amount: number; readonly unit: 'working-day' | 'day' } | undefined;
  /** A month was counted as so many days on average, since no day is known from which it counts. */
  readonly averaged: boolean;
  /** What keeps it from being decided. */
  readonly lacks: readonly Lack[];
}

/** Days in a month of the Gregorian calendar on average: 146,097 days in 4,800 months. */
export const DAYS_PER_MONTH = 146_097 / 4_800;

/** Where a figure and its limit are compared. */
interface Setting {
  readonly plan: Plan;
  readonly calendars: Calendars;
}

/**
 * Holds the likely figure against a limit. Months are compared with quarters and years, days with weeks and amounts of one period
 * with those of another exactly; months with days by the calendar where the figure counts from a day, else by the average month.
 * Two figures are equal where they read the same: to the day, the cent, a tenth of a per cent and of a unit of time.
 */
export function holds(setting: Setting, answer: Answer, comparison: Comparison, limit: Limit): Held {
  const { value, bound, lacks } = answer;
  if (!value) {
    const outcome = outcomeAfter(setting, answer, comparison, limit);
    return { outcome, compared: undefined, averaged: false, lacks };
  }
  const sides = sidesOf(setting, value, limit);
  if ('code' in sides) return { outcome: 'open', compared: undefined, averaged: false, lacks: [sides] };
  const { compared, averaged = false } = sides;
  const outcome = outcomeOf(orderOf(sides, comparison), comparison, bound);
  return { outcome, compared, averaged, lacks: outcome === 'open' ? lacks : [] };
}

/** A payback that comes after all that is reckoned with, or never, is longer than any limit within. */
function outcomeAfter(setting: Setting, { after }: Answer, comparison: Comparison, limit: Limit): Outcome {
  if (after === undefined || 'kind' in limit || limit.unit === 'money' || limit.unit === 'percent') return 'open';
  const longer = comparison === '>' || comparison === '>=' ? 'holds' : 'missed';
  if (after === 'never') return longer;
  const reckoned = spanValue({ low: after, likely: after, high: after }, 'month', setting.plan.start);
  const sides = spanSides(setting.calendars, reckoned, limit);
  return sides.limit <= sides.figure ? longer : 'open';
}

interface Sides {
  readonly figure: number;
  readonly limit: number;
  /** Up to which difference two figures are equal. */
  readonly equal: number;
  readonly compared?: Held['compared'];
  readonly averaged?: boolean;
}

/** Both in one unit, or why they cannot be compared. */
function sidesOf(setting: Setting, value: FigureValue, limit: Limit): Sides | Lack {
  if ('kind' in limit) {
    const day = dayOf(limit, setting.plan.start);
    if (value.kind !== 'day') return lackOf('other-period');
    return day === undefined
      ? lackOf('no-start', { fact: 'start' })
      : { figure: value.range.likely, limit: day, equal: 0 };
  }
  switch (value.kind) {
    case 'day':
      return lackOf('other-period');
    case 'money':
      return limit.unit === 'money' ? moneySides(value, limit) : lackOf('other-period');
    case 'percent':
      return limit.unit === 'percent'
        ? { figure: value.range.likely, limit: limit.low, equal: 0.05 }
        : lackOf('other-period');
    case 'span':
      return limit.unit === 'money' || limit.unit === 'percent'
        ? lackOf('other-period')
        : spanSides(setting.calendars, value, limit);
  }
}

function moneySides({ range, currency, per }: Extract<FigureValue, { kind: 'money' }>, limit: Money): Sides | Lack {
  if (limit.currency !== undefined && limit.currency !== currency) return lackOf('other-currency');
  const other = limit.per === 'once' ? undefined : limit.per;
  if ((per === undefined) !== (other === undefined)) return lackOf(per === undefined ? 'per-period' : 'no-period');
  const [times, limitTimes] = [per ? PER_YEAR[per] : 1, other ? PER_YEAR[other] : 1];
  return { figure: range.likely * times, limit: limit.low * CENTS_PER_UNIT * limitTimes, equal: 0.5 * limitTimes };
}

const MONTHS: Readonly<Partial<Record<Period, number>>> = { month: 1, quarter: 3, year: 12 };
const DAYS: Readonly<Partial<Record<Period, number>>> = { hour: 1 / 24, day: 1, week: 7 };

function spanSides(calendars: Calendars, { range, unit, from }: SpanValue, limit: Duration): Sides {
  const { likely } = range;
  const months = MONTHS[limit.unit];
  if (limit.time === 'working') return workingSides(calendars, { likely, unit, from }, limit);
  if (unit === 'month' && months !== undefined) {
    return { figure: likely / months, limit: limit.low, equal: 0.05 };
  }
  const averaged = from === undefined && (unit === 'month' || months !== undefined);
  const figure = unit === 'month' ? daysOfMonths(likely, from) : likely;
  const days = months === undefined ? limit.low * (DAYS[limit.unit] ?? 1) : daysOfMonths(limit.low * months, from);
  const own = unit === 'month' ? { amount: figure, unit: 'day' as const } : undefined;
  return { figure, limit: days, equal: 0.05, compared: own, averaged };
}

/** In working days of the company. */
function workingSides(
  calendars: Calendars,
  {
    likely,
    unit,
    from,
  }: { readonly likely: number; readonly unit: SpanValue['unit']; readonly from: number | undefined },
  limit: Duration,
): Sides {
  const { company, daysPerWeek } = calendars;
  const days = unit === 'month' ? daysOfMonths(likely, from) : likely;
  const figure = from === undefined ? (days * daysPerWeek) / 7 : company.worked(from + days) - company.worked(from);
  return {
    figure,
    limit: limit.low * fullTimeDaysIn(limit.unit, calendars),
    equal: 0.05,
    compared: { amount: figure, unit: 'working-day' },
    averaged: from === undefined,
  };
}

/** Beyond this no calendar is meant. */
const MOST_MONTHS = 120_000;

/** Calendar days of some months: from a day by the calendar, a part of a month by its days; else by the average month. */
function daysOfMonths(months: number, from: number | undefined): number {
  if (from === undefined || Math.abs(months) > MOST_MONTHS) return months * DAYS_PER_MONTH;
  const whole = Math.floor(months);
  const reached = addMonths(from, whole);
  return reached - from + (months - whole) * (addMonths(from, whole + 1) - reached);
}

/** What binary fractions leave of a product. */
const NOISE = 1e-9;

/** Below zero where the figure is below the limit, 0 where they are equal. */
function orderOf({ figure, limit, equal }: Sides, comparison: Comparison): number {
  const noise = NOISE * Math.max(1, Math.abs(figure), Math.abs(limit));
  return Math.abs(figure - limit) <= (comparison === '=' ? Math.max(equal, noise) : noise) ? 0 : figure - limit;
}

function outcomeOf(order: number, comparison: Comparison, bound: Bound): Outcome {
  const is = isSo(order, comparison);
  switch (bound) {
    case 'exact':
      return is ? 'holds' : 'missed';
    case 'at-least':
      return oneSided(is, comparison, { grows: ['>', '>='], passed: order > 0 });
    case 'at-most':
      return oneSided(is, comparison, { grows: ['<', '<='], passed: order < 0 });
    case 'open':
      return 'open';
  }
}

/**
 * Where the true figure lies on one side of what is known: a comparison that asks for this side stays true once it is, one that asks for the
 * other stays false.
 */
function oneSided(
  is: boolean,
  comparison: Comparison,
  { grows, passed }: { readonly grows: readonly Comparison[]; readonly passed: boolean },
): Outcome {
  if (comparison === '=') return passed ? 'missed' : 'open';
  if (grows.includes(comparison)) return is ? 'holds' : 'open';
  return is ? 'open' : 'missed';
}

function isSo(order: number, comparison: Comparison): boolean {
  switch (comparison) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '=':
      return order === 0;
  }
}
