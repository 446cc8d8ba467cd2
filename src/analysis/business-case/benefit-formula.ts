import type { Money, Period, Rate, Sourced, SourceRange } from '../../model/values.ts';
import type { Benefit, BenefitUnknown, BenefitValue } from '../business-case.ts';
import { type Factor, type Formula, factor } from '../formula.ts';
import { type FullTime, fullTimeDaysIn, WEEKS_PER_YEAR } from '../working-time.ts';
import { BenefitReading, type MissingFigure } from './benefit-facts.ts';

/** What a benefit is worth, as formulas in units of the currency. A dis-benefit is below zero. */
export interface BenefitFormulas {
  readonly kind: BenefitValue['kind'];
  /** In a full year. */
  readonly perYear: Formula;
  /** One payment. */
  readonly once: Formula;
  /** Hours saved in a full year. */
  readonly hours: Formula | undefined;
  /** The revenue of a full year without regard to its margin. */
  readonly naive: Formula | undefined;
  /** The figures without which there is no value. Where it is one alone, the formula has it without a value. */
  readonly missing: readonly MissingFigure[];
  readonly followsFrom: readonly SourceRange[];
}

/** A year has at most so many weeks (ISO 8601). */
const MOST_WEEKS = 53;

const PER_YEAR: Readonly<Partial<Record<Period, number>>> = { month: 12, quarter: 4, year: 1 };

/**
 * What a benefit states: an `amount`, else additional `revenue` and its margin, else more `output`, else hours saved. The first that is
 * there counts.
 *
 * - hours: `saves` × `volume` × `at`, a daily or weekly volume × `weeks`
 * - output: (output − today's output) × `saves`, the hours that one piece takes today, × `at` × `weeks`: as if all of it were needed
 */
export function benefitFormulas(benefit: Benefit, currency: string, fullTime: FullTime): BenefitFormulas {
  const reading = new BenefitReading(benefit, currency);
  const sign = benefit.kind === 'benefit' ? 1 : -1;
  const kind = kindOf(reading);
  const formulas = FORMULAS[kind](reading, fullTime, sign);
  const { missing, followsFrom } = reading;
  return { kind, perYear: [], once: [], hours: undefined, naive: undefined, ...formulas, missing, followsFrom };
}

type Kind = NonNullable<BenefitValue['kind']>;
type Formulas = Partial<Pick<BenefitFormulas, 'perYear' | 'once' | 'hours' | 'naive'>>;

function kindOf(reading: BenefitReading): Kind {
  for (const kind of ['amount', 'revenue', 'output'] as const) if (reading.states(kind)) return kind;
  return 'hours';
}

const FORMULAS: Readonly<Record<Kind, (reading: BenefitReading, fullTime: FullTime, sign: number) => Formulas>> = {
  amount(reading, fullTime, sign) {
    const { amount } = reading.benefit.facts;
    const formula = [{ coefficient: sign, factors: periodical(reading, 'amount', amount, fullTime) }];
    return amount?.value.per === 'once' ? { once: formula } : { perYear: formula };
  },
  revenue(reading, fullTime, sign) {
    const { amount, margin } = reading.benefit.facts.revenue?.value ?? {};
    const factors = periodical(reading, 'revenue', amount, fullTime);
    const share = factor(reading.figure('margin', margin), 0.01);
    const formula = [{ coefficient: sign, factors: [...factors, share] }];
    if (amount?.value.per === 'once') return { once: formula };
    return { perYear: formula, naive: [{ coefficient: sign, factors }] };
  },
  output(reading, fullTime, sign) {
    const { output } = reading.benefit.facts;
    const { rate, from } = output?.value ?? {};
    const more = reading.count('output', rate);
    const today = reading.count('output', from, undefined, 'output from');
    if (rate && from && from.value.per !== rate.value.per) reading.refuse('output', 'other-period', from.at);
    const saves = hoursEach(reading, fullTime);
    const extra: Factor = {
      offset: 0,
      parts: [
        { input: more, times: 1 },
        { input: today, times: -1 },
      ],
    };
    return labour(reading, fullTime, sign, [saves, extra], rate);
  },
  hours(reading, fullTime, sign) {
    const { volume } = reading.benefit.facts;
    const saves = hoursEach(reading, fullTime);
    return labour(reading, fullTime, sign, [saves, factor(reading.count('volume', volume))], volume);
  },
};

function labour(
  reading: BenefitReading,
  fullTime: FullTime,
  sign: number,
  each: readonly Factor[],
  rate: Sourced<Rate> | undefined,
): Formulas {
  const cost = hourlyCost(reading, fullTime);
  const hours = [...each, ...timesAYear(reading, rate?.value.per, fullTime)];
  return {
    perYear: [{ coefficient: sign, factors: [...hours, cost] }],
    hours: [{ coefficient: sign, factors: hours }],
  };
}

function hoursEach(reading: BenefitReading, fullTime: FullTime): Factor {
  const { saves } = reading.benefit.facts;
  return factor(reading.figure('saves', saves), saves ? hoursIn(saves.value.unit, fullTime) : 1);
}

function hoursIn(period: Period, fullTime: FullTime): number {
  return period === 'hour' ? 1 : fullTimeDaysIn(period, fullTime) * fullTime.hoursPerDay;
}

function hourlyCost(reading: BenefitReading, fullTime: FullTime): Factor {
  const { at } = reading.benefit.facts;
  const per = at?.value.per;
  if (at && (per === undefined || per === 'once')) reading.refuse('at', 'no-period', at.at);
  if (at && at.value.low < 0) reading.refuse('at', 'impossible', at.at);
  return factor(reading.money('at', at), per === undefined || per === 'once' ? 1 : 1 / hoursIn(per, fullTime));
}

/** How many of a period there are in a year; for days and weeks the benefit has to say in how many weeks. */
function timesAYear(reading: BenefitReading, per: Period | undefined, fullTime: FullTime): Factor[] {
  if (per === undefined) return [];
  const times = PER_YEAR[per];
  if (times !== undefined) return [{ offset: times, parts: [] }];
  return [factor(weeks(reading), per === 'week' ? 1 : fullTime.daysPerWeek / fullTimeDaysIn(per, fullTime))];
}

function weeks(reading: BenefitReading) {
  return reading.count('weeks', reading.benefit.facts.weeks, MOST_WEEKS);
}

/** An amount in a year. One by the week counts for the stated `weeks`, else for all of the year; one that comes once is not multiplied. */
function periodical(
  reading: BenefitReading,
  fact: BenefitUnknown['fact'],
  stated: Sourced<Money> | undefined,
  fullTime: FullTime,
): Factor[] {
  const input = factor(reading.money(fact, stated));
  const per = stated?.value.per;
  if (!stated || per === 'once') return [input];
  if (per === 'week' && !reading.states('weeks')) return [input, { offset: WEEKS_PER_YEAR, parts: [] }];
  // A day of work or of the week: only a number of weeks says how many there are.
  if (per === undefined || per === 'hour' || (per === 'day' && !reading.states('weeks'))) {
    reading.refuse(fact, 'no-period', stated.at);
    return [input];
  }
  return [input, ...timesAYear(reading, per, fullTime)];
}
