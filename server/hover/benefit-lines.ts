import { whyBenefit, whyBenefitStart } from '../../src/analysis/why/benefit.ts';
import type { ModelElement } from '../../src/model/element.ts';
import type { Computed, Subject } from './computed-lines.ts';
import { listed, said } from './explained.ts';

/** Facts of a benefit that say who answers for it and how it is measured, not what it is worth. */
const OTHER_FACTS = new Set(['owner', 'kpi', 'demand']);

/** What a benefit is worth, as the product that it is, and from when. */
export function benefitComputed(
  element: ModelElement<'benefit' | 'dis-benefit'>,
  { checked, line, language }: Subject,
): Computed | undefined {
  if (line && OTHER_FACTS.has(line.name)) return undefined;
  const { plan, facts } = checked;
  const value = facts.businessCase.benefits.find(({ benefit }) => benefit === element);
  if (!value) return undefined;
  const explanation = whyBenefit(plan, facts, value);
  return {
    brief: [said(explanation, language)],
    more: () => [
      ...(value.unknown ? listed(explanation.because, language) : []),
      ...listed(whyBenefitStart(value), language),
    ],
  };
}
