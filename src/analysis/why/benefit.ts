import type { Plan } from '../../model/plan.ts';
import { benefitFormulas } from '../business-case/benefit-formula.ts';
import type { BenefitValue } from '../business-case.ts';
import type { Facts } from '../facts.ts';
import { lackOfBenefit } from '../figures/returns.ts';
import { moneyValue, shownOf } from '../figures/value.ts';
import type { Factor } from '../formula.ts';
import type { Amount } from '../money.ts';
import { likelyOf } from '../three-point.ts';
import { largest } from './cost.ts';
import { type Explanation, lackingAll, named, state } from './explanation.ts';
import { asStated } from './words.ts';

/** What the benefits of a plan are worth in a full year: the largest one by one, then those without a value. */
export function whyBenefits(plan: Plan, facts: Facts): Explanation[] {
  const { benefits } = facts.businessCase;
  const known = benefits.flatMap((benefit) => {
    const amount = amountOf(benefit);
    return amount ? [{ amount, explain: () => whyBenefit(plan, facts, benefit) }] : [];
  });
  const lacks = benefits.flatMap(({ benefit, unknown: why }) => (why ? [lackOfBenefit(benefit, why)] : []));
  return [...largest(known, plan.currency), ...lackingAll(lacks)];
}

/** One that comes once has nothing by the year. */
function amountOf({ perYear, once }: BenefitValue): Amount | undefined {
  return perYear && once && isNothing(perYear) ? once : perYear;
}

function isNothing({ low, likely, high }: Amount): boolean {
  return low === 0 && likely === 0 && high === 0;
}

/** What one benefit is worth, as a product of what the plan states. */
export function whyBenefit(plan: Plan, { calendars }: Facts, value: BenefitValue): Explanation {
  const { benefit, unknown, followsFrom } = value;
  const amount = amountOf(value);
  if (unknown || !amount) {
    return state(
      'unknown',
      { figure: named(benefit) },
      { because: unknown ? lackingAll([lackOfBenefit(benefit, unknown)]) : [] },
    );
  }
  const isOnce = amount === value.once;
  const takes = benefit.kind === 'dis-benefit';
  const worth = moneyValue(amount, plan.currency, isOnce ? undefined : 'year');
  const formulas = benefitFormulas(benefit, plan.currency, calendars);
  const [term] = isOnce ? formulas.once : formulas.perYear;
  const because = (term?.factors ?? []).flatMap((factor) => factorOf(plan, benefit, factor, calendars.daysPerWeek));
  const size = takes ? moneyValue(negative(amount), plan.currency, isOnce ? undefined : 'year') : worth;
  const code = takes ? (isOnce ? 'dis-benefit-once' : 'dis-benefit-line') : isOnce ? 'benefit-once' : 'benefit-line';
  const figure = shownOf(size);
  return state(code, { benefit: named(benefit), figure }, { value: worth, because, at: followsFrom });
}

function negative({ low, likely, high }: Amount): Amount {
  return { low: -high, likely: -likely, high: -low };
}

type Benefit = BenefitValue['benefit'];

function factorOf(plan: Plan, benefit: Benefit, { offset, parts }: Factor, daysPerWeek: number): Explanation[] {
  const [first, second] = parts;
  if (!first) return offset === 1 ? [] : [state('times-a-year', { figure: offset })];
  const { output, revenue } = benefit.facts;
  if (second && output?.value.from) {
    const { rate, from } = output.value;
    const values = { figure: asStated(rate.value, plan.currency), today: asStated(from.value, plan.currency) };
    return [state('more-than-today', values, { at: [rate.at, from.at] })];
  }
  switch (first.input.fact) {
    case 'weeks': {
      const { weeks } = benefit.facts;
      const count = weeks ? likelyOf(weeks.value) : 0;
      const stated = state('weeks', { figure: { span: count, unit: 'week' } }, { at: weeks ? [weeks.at] : [] });
      return first.times === 1 ? [stated] : [stated, state('days-a-week', { figure: daysPerWeek })];
    }
    case 'margin': {
      const margin = revenue?.value.margin;
      return margin ? [state('margin-of', { share: { percent: likelyOf(margin.value) } }, { at: [margin.at] })] : [];
    }
    default: {
      const stated = statedFigure(benefit, first.input.fact);
      return stated ? [state('figure', { figure: asStated(stated.value, plan.currency) }, { at: [stated.at] })] : [];
    }
  }
}

function statedFigure({ facts }: Benefit, fact: string) {
  switch (fact) {
    case 'saves':
      return facts.saves;
    case 'volume':
      return facts.volume;
    case 'at':
      return facts.at;
    case 'amount':
      return facts.amount;
    case 'revenue':
      return facts.revenue?.value.amount;
    case 'output':
      return facts.output?.value.rate;
    default:
      return undefined;
  }
}

/** When a benefit begins and how it grows. */
export function whyBenefitStart({ start, rampMonths, benefit }: BenefitValue): Explanation[] {
  const says: Explanation[] = [];
  if (start) {
    const values = { benefit: named(benefit), day: { day: start.day.likely } };
    says.push(state(STARTS[start.from], values, { at: start.at ? [start.at] : [] }));
  }
  if (rampMonths > 0) {
    const values = { benefit: named(benefit), span: { span: rampMonths, unit: 'month' as const } };
    says.push(state('benefit-grows', values, { at: benefit.facts.ramp ? [benefit.facts.ramp.at] : [] }));
  }
  return says;
}

const STARTS = {
  starts: 'benefit-starts',
  operation: 'starts-with-operation',
  rollout: 'starts-after-rollout',
  'last-phase': 'starts-after-last-phase',
  roadmap: 'starts-after-roadmap',
} as const;
