import { nameOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { headlinePayback } from '../business-case/returns.ts';
import type { BenefitUnknown, BusinessCase, Figure, FigureUnknown } from '../business-case.ts';
import { unfinishedAt, unreadableAt } from '../statement.ts';
import type { ThreePoint } from '../three-point.ts';
import { type Answer, type Basis, type Bound, known, unknown } from './answer.ts';
import { type Lack, lackOf, type UnknownCode } from './lack.ts';
import type { PlanFigure } from './question.ts';
import { type FigureValue, moneyValue, percentValue, spanValue } from './value.ts';

/** A figure of the business case, in the form to which the plan is held. */
export function returnOf(plan: Plan, businessCase: BusinessCase, figure: PlanFigure): Answer {
  switch (figure) {
    case 'investment':
      return investmentOf(plan, businessCase);
    case 'running':
      return runningOf(plan, businessCase);
    case 'benefit':
      return benefitOf(businessCase);
    default:
      return answerOf(plan, businessCase, formOf(businessCase, figure), figure);
  }
}

type Ratio = Exclude<PlanFigure, 'investment' | 'running' | 'benefit'>;

/** The form of a figure to which plans are held: with running cost where that is known, and payback by the cash flow where the plan has one. */
export function formOf(businessCase: BusinessCase, figure: Ratio): Figure {
  const { roi, payback, npv, irr, costOfDelay } = businessCase;
  switch (figure) {
    case 'irr':
      return irr;
    case 'payback':
      return headlinePayback(payback, businessCase.running.amount !== undefined);
    case 'roi':
      return netOrGross(businessCase, roi);
    case 'npv':
      return netOrGross(businessCase, npv);
    case 'cost-of-delay':
      return netOrGross(businessCase, costOfDelay);
  }
}

/** A payback in months: by a cash flow it counts from the plan's start. */
export function monthsOf(plan: Plan, { definition }: Pick<Figure, 'definition'>, months: ThreePoint): FigureValue {
  return spanValue(months, 'month', definition === 'payback-cash-flow' ? plan.start : undefined);
}

function netOrGross(
  { running }: BusinessCase,
  { gross, net }: { readonly gross: Figure; readonly net: Figure },
): Figure {
  return running.amount ? net : gross;
}

function valueIn(plan: Plan, { currency }: BusinessCase, computed: Figure, figure: Ratio): FigureValue | undefined {
  const { value, unit } = computed;
  if (!value) return undefined;
  switch (unit) {
    case 'percent':
      return percentValue(value);
    case 'months':
      return monthsOf(plan, computed, value);
    case 'cents':
      return moneyValue(value, currency, figure === 'cost-of-delay' ? 'month' : undefined);
  }
}

function answerOf(plan: Plan, businessCase: BusinessCase, computed: Figure, figure: Ratio): Answer {
  const { definition, unknown: why, complete, neverAtWorst, followsFrom } = computed;
  const value = valueIn(plan, businessCase, computed, figure);
  const lacks = lacksOf(plan, businessCase, why);
  if (value) {
    const rest = { bound: complete ? ('exact' as const) : ('open' as const), lacks: complete ? [] : lacks };
    return known(value, definition, { ...rest, neverAtWorst, followsFrom });
  }
  const code = why ?? 'no-benefit';
  const first = lacks.find((lack) => lack.code === code) ?? reasonOf(plan, code, lacks);
  const lacking = [first, ...lacks.filter((lack) => lack !== first)];
  return {
    ...unknown(definition, first, followsFrom, lacks.length === 0 ? afterOf(businessCase, why) : undefined),
    lacks: lacking,
  };
}

/** When an investment pays back that does not in the time that is reckoned with. */
function afterOf({ cashFlow }: BusinessCase, why: FigureUnknown | undefined): Answer['after'] {
  if (why === 'never-pays-back') return 'never';
  return why === 'not-within-horizon' && cashFlow ? cashFlow.months.length - 1 : undefined;
}

const FACTS: Readonly<Partial<Record<FigureUnknown, string>>> = {
  'no-investment-known': 'total',
  'no-investment': 'total',
  'no-running-cost': 'running',
  'no-dates': 'start',
  discount: 'discount',
};

/** What the plan lacks for a figure of its business case. */
function reasonOf({ budget, element }: Plan, code: UnknownCode, lacks: readonly Lack[]): Lack {
  const fact = FACTS[code as FigureUnknown];
  // That nothing is known of the benefit has a reason with the benefit itself, where there is one.
  if (code === 'no-benefit') return lacks[0] ?? lackOf(code);
  const inBudget = fact === 'total' || fact === 'running';
  const owner = inBudget ? budget : fact && element;
  if (!owner || !fact) return lackOf(code, { fact });
  return lackOf(code, { element: owner, fact, at: unreadableAt(owner, fact) ?? nameOf(owner) });
}

/** The benefits without a value, and an investment that is not known. */
function lacksOf(plan: Plan, { benefits, investment }: BusinessCase, why: FigureUnknown | undefined): Lack[] {
  const lacks = benefits.flatMap(({ benefit, unknown: left }) => (left ? lackOfBenefit(benefit, left) : []));
  if (!investment.complete && why !== 'no-investment-known' && investment.amount) {
    lacks.push(reasonOf(plan, 'no-investment-known', []));
  }
  return lacks;
}

/** Why a benefit has no value. */
export function lackOfBenefit(
  element: BusinessCase['benefits'][number]['benefit'],
  { because, fact, at }: BenefitUnknown,
): Lack {
  return lackOf(because, { element, fact, at });
}

function investmentOf(plan: Plan, { investment, currency }: BusinessCase): Answer {
  const { amount, basis = 'total', complete, followsFrom } = investment;
  const lack = reasonOf(plan, 'no-investment-known', []);
  const by: Basis = `investment-${basis}`;
  if (!amount) return unknown(by, lack, followsFrom);
  return known(moneyValue(amount, currency), by, {
    bound: complete ? 'exact' : 'at-least',
    lacks: complete ? [] : [lack],
    followsFrom,
  });
}

function runningOf(plan: Plan, { running, currency }: BusinessCase): Answer {
  const { amount, unknown: why, followsFrom } = running;
  if (amount) return known(moneyValue(amount, currency, 'year'), 'running-stated', { followsFrom });
  const { budget } = plan;
  const at = budget && (unreadableAt(budget, 'running') ?? unfinishedAt(budget) ?? nameOf(budget));
  const code = why === undefined || why === 'absent' ? 'no-running-cost' : why;
  return unknown('running-stated', lackOf(code, { element: budget, fact: 'running', at }), followsFrom);
}

function benefitOf({ perYear, benefits, currency }: BusinessCase): Answer {
  const open = benefits.filter((benefit) => benefit.unknown);
  const lacks = open.flatMap(({ benefit, unknown: why }) => (why ? lackOfBenefit(benefit, why) : []));
  const followsFrom = [...new Set(benefits.flatMap((benefit) => benefit.followsFrom))];
  if (!perYear.amount) {
    const code = perYear.unknown === 'too-large' ? 'too-large' : 'no-benefit';
    const [first = lackOf(code)] = lacks;
    return { ...unknown('benefit-full-year', first, followsFrom), lacks: [first, ...lacks.slice(1)] };
  }
  const bound = boundOf(open.map(({ benefit }) => benefit.kind));
  return known(moneyValue(perYear.amount, currency, 'year'), 'benefit-full-year', { bound, lacks, followsFrom });
}

/** A benefit that is not known can only add, a dis-benefit only take away. */
function boundOf(open: readonly ('benefit' | 'dis-benefit')[]): Bound {
  if (open.length === 0) return 'exact';
  if (open.every((kind) => kind === 'benefit')) return 'at-least';
  return open.every((kind) => kind === 'dis-benefit') ? 'at-most' : 'open';
}
