import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MoneyModel, type MoneyOutcome, moneyModelOf } from '../../src/analysis/business-case/money-model.ts';
import { headlinePayback } from '../../src/analysis/business-case/returns.ts';
import type { BusinessCase, FigureUnknown } from '../../src/analysis/business-case.ts';
import { analyse, type Facts } from '../../src/analysis/facts.ts';
import { likelyOf } from '../../src/analysis/three-point.ts';
import { moneyPlan } from '../support/money-plans.ts';
import { planOf } from '../support/plan.ts';

function modelOf(text: string): { readonly model: MoneyModel; readonly facts: Facts } {
  const plan = planOf(text);
  const facts = analyse(plan);
  return { model: moneyModelOf(plan, facts), facts };
}

/** An outcome with likely figures, but for those that are given by the end of their keys. */
function outcome(
  model: MoneyModel,
  {
    values = {},
    project = 0,
    benefits = 0,
  }: { values?: Record<string, number>; project?: number; benefits?: number } = {},
): MoneyOutcome {
  const figures = model.inputs.map(({ key, estimate }) => {
    const given = Object.entries(values).find(([end]) => key.endsWith(end));
    return given ? given[1] : likelyOf(estimate);
  });
  const slips = new Float64Array(model.benefits.length).fill(benefits);
  return { ...model.evaluate(new Float64Array(figures), project, slips, 0) };
}

function headline({ roi, payback, npv }: BusinessCase, withRunning: boolean) {
  const form = withRunning ? 'net' : 'gross';
  return { roi: roi[form], payback: headlinePayback(payback, withRunning), npv: npv[form] };
}

const text = `plan p "P" {
  start: 2027-01-01
  team {
    person ravi "Ravi" { allocation: 2 days / week rate: 900..1_300 / day }
    person mila "Mila" { allocation: 10..30% salary: 60k / year on-cost: 30% until: month 2 }
  }
  technology t "T" { cost: 2k..4k / month }
  use-case u "U" {
    benefit hours "Hours" { saves: 2..3 h volume: 40 / week at: 50 / h weeks: 44 }
    benefit once "Once" { amount: 10k once }
  }
  budget {
    total: 80k..100k..150k
    running: 20%
    stage s "S" { months: 1..6 }
  }
}`;

describe('the model', () => {
  const { model, facts } = modelOf(text);

  it('has each uncertain figure once, by the path of ids', () => {
    expect(model.inputs.map(({ key, nonNegative }) => [key, nonNegative])).toEqual([
      ['plan:p/budget#total', true],
      ['plan:p/team/person:ravi#rate', true],
      ['plan:p/technology:t#cost', true],
      ['plan:p/use-case:u/benefit:hours#saves', true],
    ]);
    expect(model.benefits.map(({ id }) => id?.value)).toEqual(['hours', 'once']);
  });

  it('keeps its keys when something else is edited', () => {
    const edited = text.replace('team {', 'team {\n person joe "Joe" { allocation: 5..9% salary: 1k..2k / month }');
    const keys = new Set(modelOf(edited).model.inputs.map(({ key }) => key));
    for (const { key } of model.inputs) expect(keys).toContain(key);
  });

  it('comes to the headline figures with likely values', () => {
    const likely = outcome(model);
    const { roi, payback, npv } = headline(facts.businessCase, true);
    expect(likely).toEqual({
      cost: 10_000_000,
      benefitPerYear: 22_000_000,
      roi: expect.closeTo(roi.value?.likely ?? 0, 9),
      paybackMonths: expect.closeTo(payback.value?.likely ?? 0, 9),
      npv: expect.closeTo(npv.value?.likely ?? 0, -1),
    });
  });

  it('follows each figure: running cost is a share of the same total', () => {
    const dear = outcome(model, { values: { '#total': 150_000 } });
    expect(dear.cost).toBe(15_000_000);
    // (220,000 + 10,000 − 30,000 − 150,000) ÷ 150,000.
    expect(dear.roi).toBeCloseTo(100 / 3, 9);
    expect(outcome(model, { values: { '#saves': 2 } }).benefitPerYear).toBe(17_600_000);
  });

  it('never pays back where nothing is left', () => {
    expect(outcome(model, { values: { '#saves': 0 } }).paybackMonths).toBe(-1);
  });

  it('lets those cost more in a delay who go on until the end', () => {
    // Six months are 181 days. Mila leaves after two of them.
    const ravi = (facts.cost.lines.find(({ element }) => element.id?.value === 'ravi')?.amount.likely ?? 0) / 181;
    const technology = (6 * 300_000) / 181;
    expect(outcome(model, { project: 30 }).cost).toBeCloseTo(10_000_000 + 30 * (ravi + technology), 3);
    expect(outcome(model, { project: 30, values: { '#cost': 4_000 } }).cost).toBeCloseTo(
      10_000_000 + 30 * (ravi + (technology * 4) / 3),
      3,
    );
    expect(outcome(model, { project: -1_000_000 }).cost).toBe(0);
  });

  it('discounts what comes later', () => {
    const [now, later] = [outcome(model), outcome(model, { benefits: 365.25, project: 0 })];
    const running = 2_000_000 * 3.31212684;
    expect(later.npv + running + later.cost).toBeCloseTo((now.npv + running + now.cost) / 1.08, 0);
    expect(later.paybackMonths - now.paybackMonths).toBeCloseTo(12, 9);
    expect(later.benefitPerYear).toBe(now.benefitPerYear);
  });

  it('discounts running cost later where the project ends later', () => {
    const [now, later] = [outcome(model), outcome(model, { project: 365.25 })];
    // 20,000 in each of four years, all of them a year later.
    const running = 2_000_000 * 3.31212684;
    expect(later.npv - now.npv).toBeCloseTo(running - running / 1.08 - (later.cost - now.cost), 0);
  });

  it('says what does not follow', () => {
    const without = modelOf('plan p "P" { use-case u "U" { benefit b "B" { amount: 5k / year } } }').model;
    expect(without.known).toEqual({ cost: false, benefitPerYear: true, npv: false, roi: false, paybackMonths: false });
    expect(outcome(without)).toEqual({ cost: 0, benefitPerYear: 500_000, npv: 0, roi: 0, paybackMonths: -1 });
    expect(modelOf('plan p "P" { budget { total: 5..9k } }').model.known.cost).toBe(true);
  });

  it('computes people and things where no budget is stated', () => {
    const computed = text.replace('total: 80k..100k..150k', '').replace('running: 20%', '');
    const { model: own, facts: its } = modelOf(computed);
    expect(own.inputs.map(({ key }) => key)).toContain('plan:p/team/person:mila#allocation');
    expect(outcome(own).cost).toBeCloseTo(its.cost.total.amount?.likely ?? 0, -1);
  });
});

describe('the cash flow of a model', () => {
  /** Two months, then 12,000 a year. */
  const staged = (head = '', ramp = 'ramp: 1 month', amount = '12k') => `plan p "P" {
  start: 2027-01-01
  ${head}
  use-case u "U" {
    benefit b "B" { amount: ${amount} / year ${ramp} }
  }
  budget {
    running: 0
    stage s "S" { months: 1..2 amount: 60k }
  }
  roadmap { phase x "X" { duration: 2 months delivers: u } }
}`;

  it('is told for some two dozen months at most, the last among them', () => {
    const every = (step: number, last: number) => {
      const months = Array.from({ length: Math.ceil(last / step) }, (_, index) => index * step);
      return [...months, last];
    };
    // Two months and four years; ten years; a hundred years.
    expect(modelOf(staged()).model.cashMonths).toEqual(every(3, 50));
    expect(modelOf(staged('horizon: 10 years')).model.cashMonths).toEqual(every(6, 120));
    expect(modelOf(staged('horizon: 100 years')).model.cashMonths).toEqual(every(60, 1_200));
    // Sixty-six months in steps of three are twenty-two.
    expect(modelOf(staged('horizon: 66 months')).model.cashMonths).toEqual(every(3, 66));
    expect(modelOf('plan p "P" { budget { total: 5k } }').model.cashMonths).toEqual([]);
  });

  it('is that of the figures and slips that were looked at last', () => {
    const { model } = modelOf(staged('', ''));
    const into = new Float64Array(model.cashMonths.length);
    const at = (slips: { benefit: number }) => {
      model.evaluate(new Float64Array(0), 0, Float64Array.of(slips.benefit), 0);
      model.cashUpTo(into);
      return [...into.slice(0, 3)].map((cents) => cents / 100);
    };
    // 1,000 a month from March on, or from April.
    expect(at({ benefit: 0 }).map((units) => units + 0)).toEqual([0, -59_000, -56_000]);
    expect(at({ benefit: 31 }).map((units) => units + 0)).toEqual([0, -60_000, -57_000]);
  });

  it('decides when it pays back where the plan is held to it, be it never', () => {
    const { model } = modelOf(staged());
    expect([model.paybackForm, model.known.paybackMonths]).toEqual(['payback-cash-flow', true]);
    expect(outcome(model).paybackMonths).toBe(-1);
    // 5,000 a month less half a month of ramp: after twelve and a half of them.
    expect(outcome(modelOf(staged('', 'ramp: 1 month', '60k')).model).paybackMonths).toBe(15);
    expect(outcome(modelOf(staged('', '', '60k')).model).paybackMonths).toBe(12);
    // Without a day on which anything begins nothing is decided.
    const undated = modelOf(staged('', 'ramp: 1 month').replace(/roadmap .*/, ''));
    expect([undated.model.known.paybackMonths, outcome(undated.model).paybackMonths]).toEqual([false, -1]);
  });
});

const NEVER: ReadonlySet<FigureUnknown | undefined> = new Set(['never-pays-back', 'not-within-horizon']);

/** What the model comes to beside what the facts say, each with how far rounding to cents may lead them apart. */
function compared({ model, facts }: ReturnType<typeof modelOf>) {
  const { businessCase, cost } = facts;
  const { investment, perYear } = businessCase;
  const { roi, payback, npv } = headline(businessCase, model.withRunning);
  const found = outcome(model);
  const byMonth = model.paybackForm === 'payback-cash-flow';
  // Facts are rounded line by line.
  const cents = cost.lines.length + businessCase.benefits.length + 2;
  const spent = investment.amount?.likely ?? 0;
  const once = businessCase.once.amount?.likely ?? 0;
  const net = (perYear.amount?.likely ?? 0) - (model.withRunning ? (businessCase.running.amount?.likely ?? 0) : 0);
  return [
    { name: 'cost', found: found.cost, fact: investment.amount?.likely, apart: cents },
    { name: 'benefitPerYear', found: found.benefitPerYear, fact: perYear.amount?.likely, apart: cents },
    { name: 'npv', found: found.npv, fact: npv.value?.likely, apart: 5 * cents },
    {
      name: 'roi',
      found: found.roi,
      fact: roi.value?.likely,
      apart: (200 * cents * (1 + Math.abs(net + once) / spent)) / spent + 1e-9,
    },
    {
      name: 'paybackMonths',
      found: found.paybackMonths,
      fact: NEVER.has(payback.unknown) ? -1 : payback.value?.likely,
      // By the month, both are of whole cents.
      apart: byMonth ? 0 : (24 * cents * (1 + (spent + Math.abs(once)) / Math.abs(net))) / Math.abs(net) + 1e-9,
    },
  ] as const;
}

describe('every plan', () => {
  it('comes to its headline figures with likely values and without slips', () => {
    const tested = new Map<string, number>();
    fc.assert(
      fc.property(moneyPlan, (source) => {
        const found = modelOf(source);
        for (const { name, found: value, fact, apart } of compared(found)) {
          expect(Number.isFinite(value), name).toBe(true);
          expect(found.model.known[name], name).toBe(fact !== undefined);
          // Some cents of nearly nothing make any rate.
          if (fact === undefined || !(apart < 1e6)) continue;
          expect(Math.abs(value - fact), name).toBeLessThanOrEqual(apart);
          tested.set(name, (tested.get(name) ?? 0) + 1);
        }
      }),
      { numRuns: 200, seed: 20_261_123 },
    );
    expect([...tested.keys()].sort()).toEqual(['benefitPerYear', 'cost', 'npv', 'paybackMonths', 'roi']);
    for (const count of tested.values()) expect(count).toBeGreaterThan(20);
  });

  it('is never better off with a delay', () => {
    fc.assert(
      fc.property(moneyPlan, fc.integer({ min: 1, max: 400 }), (source, days) => {
        const { model, facts } = modelOf(source);
        const [now, later] = [outcome(model), outcome(model, { project: days })];
        expect(later.cost).toBeGreaterThanOrEqual(now.cost);
        const gains = facts.businessCase.benefits.every(
          ({ perYear, once }) => (perYear?.low ?? 0) >= 0 && (once?.low ?? 0) >= 0,
        );
        if (gains && model.known.npv)
          expect(outcome(model, { benefits: days }).npv).toBeLessThanOrEqual(now.npv + 1e-6);
      }),
      { numRuns: 60, seed: 20_261_123 },
    );
  });

  it('has finite outcomes for any figures within their ranges', () => {
    fc.assert(
      fc.property(
        moneyPlan,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 40, maxLength: 40 }),
        (source, parts) => {
          const { model } = modelOf(source);
          const values = model.inputs.map(
            ({ estimate }, index) => estimate.low + (parts[index % 40] ?? 0) * (estimate.high - estimate.low),
          );
          const slips = new Float64Array(model.benefits.length).map(
            (_, index) => 400 * (parts[(index * 7) % 40] ?? 0) - 100,
          );
          const found = model.evaluate(new Float64Array(values), 300 * (parts[0] ?? 0) - 50, slips, slips[0] ?? 0);
          for (const value of Object.values(found)) expect(Number.isFinite(value)).toBe(true);
        },
      ),
      { numRuns: 60, seed: 20_261_123 },
    );
  });
});
