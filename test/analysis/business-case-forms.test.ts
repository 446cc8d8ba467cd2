import { describe, expect, it } from 'vitest';
import { type ReturnForm, returnForms, returnWith } from '../../src/analysis/business-case/return-forms.ts';
import type { BusinessCase, Figure } from '../../src/analysis/business-case.ts';
import { analyse } from '../../src/analysis/facts.ts';
import { planOf } from '../support/plan.ts';

function of(benefits: string, budget: string, rest = ''): BusinessCase {
  const text = `plan p "P" {\n start: 2027-01-04\n use-case u "U" {\n${benefits}\n }\n budget { ${budget} }\n${rest}\n}\n`;
  return analyse(planOf(text)).businessCase;
}

const shown = ({ value, unknown }: Figure) => (value ? Number(value.likely.toFixed(1)) : unknown);

const told = (forms: readonly ReturnForm[]) =>
  forms.map(({ countedAs, gross, net }) => [countedAs, shown(gross), net && shown(net)]);

const amount = 'benefit a "A" { amount: 60k / year }';
const revenue = 'benefit r "R" { revenue: 350k / year margin 20% }';
const output = 'benefit o "O" { output: 5 / week from 2 / week saves: 20 h at: 35 / h weeks: 52 }';
const certain = (cents: number) => ({ low: cents, likely: cents, high: cents });

describe('the ways in which a plan may have reckoned its return', () => {
  it('are one where all of the benefit stays, with running cost where that is known', () => {
    expect(told(returnForms(of(amount, 'total: 50k')))).toEqual([['benefit', 20, undefined]]);
    expect(told(returnForms(of(amount, 'total: 50k\nrunning: 5k / year')))).toEqual([['benefit', 20, 10]]);
  });

  it('are two where revenue may have been taken for benefit', () => {
    // 350,000 × 20 % = 70,000; (350,000 − 100,000) ÷ 100,000.
    expect(told(returnForms(of(revenue, 'total: 100k')))).toEqual([
      ['benefit', -30, undefined],
      ['revenue', 250, undefined],
    ]);
    expect(told(returnForms(of(revenue, 'total: 100k\nrunning: 20k / year')))).toEqual([
      ['benefit', -30, -50],
      ['revenue', 250, 230],
    ]);
  });

  it('are two where more output is worth less at today’s demand', () => {
    // (5 − 2) × 20 × 35 × 52 = 109,200; 2 × (1 − 2 ÷ 5) × 20 × 35 × 52 = 43,680.
    expect(told(returnForms(of(output, 'total: 80k\nrunning: 8k / year')))).toEqual([
      ['benefit', 36.5, 26.5],
      ['todays-demand', -45.4, -55.4],
    ]);
    expect(told(returnForms(of(output, 'total: 80k')))[1]).toEqual(['todays-demand', -45.4, undefined]);
  });
});

describe('a return with another running cost', () => {
  const found = of(`${amount}\n${revenue}\nbenefit o "O" { amount: 10k once }`, 'total: 100k');

  it('takes it off what counts as benefit, and counts what comes once', () => {
    // (60,000 + 70,000 + 10,000 − 15,000 − 100,000) ÷ 100,000; with the revenue itself 280,000 more.
    expect(shown(returnWith(found, 'benefit', certain(1_500_000)))).toBe(25);
    expect(shown(returnWith(found, 'revenue', certain(1_500_000)))).toBe(305);
    expect(returnWith(found, 'benefit', certain(0))).toMatchObject({ definition: 'roi-net', complete: true });
  });

  it('is that of the benefit where today’s demand makes no difference', () => {
    expect(shown(returnWith(found, 'todays-demand', certain(1_500_000)))).toBe(25);
    const more = of(output, 'total: 80k');
    // (43,680 − 4,000 − 80,000) ÷ 80,000
    expect(shown(returnWith(more, 'todays-demand', certain(400_000)))).toBe(-50.4);
  });

  it('is not complete where a benefit or a part of the investment is not known', () => {
    const complete = (benefits: string, budget: string, rest = '') =>
      (['benefit', 'revenue'] as const).map(
        (countedAs) => returnWith(of(benefits, budget, rest), countedAs, certain(0)).complete,
      );
    expect(complete(amount, 'total: 100k')).toEqual([true, true]);
    expect(complete(`${amount}\nbenefit b "B" { saves: 1 h }`, 'total: 100k')).toEqual([false, false]);
    // Revenue needs no margin.
    expect(complete(`${amount}\nbenefit r "R" { revenue: 9k / year }`, 'total: 100k')).toEqual([false, true]);
    const things = 'technology t "T" { cost: 1k / month }\ntechnology v "V" { }\nhorizon: 3 months';
    expect(complete(amount, '', things)).toEqual([false, false]);
  });
});
