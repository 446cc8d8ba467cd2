import type { BenefitValue } from '../../src/analysis/business-case.ts';
import { likelyOf } from '../../src/analysis/three-point.ts';
import { lineOf, type ModelElement } from '../../src/model/element.ts';
import type { Estimate, Money, Sourced, SourceRange } from '../../src/model/values.ts';
import type { TriableFigure, TriedFigure } from '../../src/report/what-if-data.ts';
import type { CheckedPlan } from '../../src/workspace/workspace.ts';
import { LIMITS } from '../what-if/limits.ts';

/** A benefit whose size is stated: the value that says how large it is, and what it is for a share of the whole. */
export interface StatedBenefit {
  readonly at: SourceRange;
  /** The name of the line. */
  readonly fact: string;
  /** The factor by which the stated figure changes for so much of the benefit. @param share 1 for all of it */
  readonly ratio: (share: number) => number;
}

/** The rates that people of the plan state. */
export function statedRates({ plan }: CheckedPlan): readonly Sourced<Money>[] {
  const rates = plan.members.flatMap(({ person }) => person.facts.rate ?? []);
  return [...new Set(rates)].filter(({ value }) => likelyOf(value) > 0);
}

/** The benefits of a plan whose size is stated, those of use cases that nobody pursues left out. */
export function statedBenefits({ facts }: CheckedPlan): readonly StatedBenefit[] {
  return facts.businessCase.benefits.flatMap(({ benefit, kind }) =>
    benefit.kind === 'benefit' ? (sizeOf(benefit, kind) ?? []) : [],
  );
}

function sizeOf({ facts }: BenefitValue['benefit'], kind: BenefitValue['kind']): StatedBenefit | undefined {
  switch (kind) {
    case 'amount':
      return proportional('amount', facts.amount);
    case 'revenue':
      return proportional('revenue', facts.revenue?.value.amount);
    case 'output': {
      // What the benefit brings is what is made beyond today's output.
      const { rate, from } = facts.output?.value ?? {};
      if (!rate || !from || !(likelyOf(rate.value) > 0)) return undefined;
      const [later, today] = [likelyOf(rate.value), likelyOf(from.value)];
      return { at: rate.at, fact: 'output', ratio: (share) => Math.max(0, today + (later - today) * share) / later };
    }
    default:
      return proportional('volume', facts.volume);
  }
}

function proportional(fact: string, stated: Sourced<Estimate> | undefined): StatedBenefit | undefined {
  return stated && { at: stated.at, fact, ratio: (share) => share };
}

/** The figures of a plan that can be tried with other values. */
export function triableFigures(checked: CheckedPlan): TriableFigure[] {
  const { plan } = checked;
  const found: TriableFigure[] = [];
  const add = (figure: TriedFigure, rest: Partial<TriableFigure>): void => {
    const slider = { stated: 100, least: 50, most: 150, step: 1 };
    const nothing = { day: null, currency: null, count: 1 };
    found.push({ figure, limits: LIMITS[figure], ...slider, ...nothing, ...rest });
  };
  if (plan.start !== undefined) add('start', { stated: 0, least: -26, most: 52, day: plan.start });
  const total = plan.budget?.facts.total?.value;
  if (total && likelyOf(total) > 0) {
    const stated = likelyOf(total);
    const step = 10 ** Math.max(0, Math.floor(Math.log10(stated)) - 2);
    const least = Math.max(step, Math.round(stated / 2 / step) * step);
    const most = Math.max(2 * step, Math.round((stated * 1.5) / step) * step);
    add('budget', { stated, least, most, step, currency: total.currency ?? plan.currency });
  }
  const rates = statedRates(checked).length;
  if (rates > 0) add('rates', { count: rates });
  const benefits = statedBenefits(checked).length;
  if (benefits > 0) add('adoption', { least: 10, count: benefits });
  return found;
}

/** Whether a figure is written where nobody can read it at the moment: somebody is typing it. */
export function isHalfTyped({ plan }: CheckedPlan, figure: TriedFigure): boolean {
  const unread = (element: ModelElement | undefined, ...facts: readonly string[]): boolean =>
    element !== undefined && facts.some((fact) => lineOf(element, fact) && !lineOf(element, fact)?.value);
  switch (figure) {
    case 'start':
      return unread(plan.element, 'start');
    case 'budget':
      return unread(plan.budget, 'total');
    case 'rates':
      // People may stand in a file that is not there at the moment.
      return !plan.complete || plan.members.some(({ person }) => unread(person, 'rate'));
    case 'adoption':
      return plan.useCases.some(({ children }) =>
        children.some((child) => child.kind === 'benefit' && unread(child, 'volume', 'amount', 'revenue', 'output')),
      );
  }
}
