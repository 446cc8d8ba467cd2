import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyModelOf } from '../../src/analysis/business-case/money-model.ts';
import { headlinePayback } from '../../src/analysis/business-case/returns.ts';
import { MonthCounter, monthsBetween } from '../../src/analysis/cost/plan-months.ts';
import { analyse, simulationOf } from '../../src/analysis/facts.ts';
import { answerOf } from '../../src/analysis/figures.ts';
import { likelyOf } from '../../src/analysis/three-point.ts';
import { type SimulationResult, simulate } from '../../src/analysis/uncertainty/simulation.ts';
import { toEpochDay } from '../../src/model/values.ts';
import { moneyPlan } from '../support/money-plans.ts';
import { planOf } from '../support/plan.ts';

const seed = 20_261_123;

const example = (name: string) => readFileSync(new URL(`../../examples/${name}.aiplan`, import.meta.url), 'utf8');

function of(text: string, runs?: number) {
  const plan = planOf(text, { imports: { 'company.aiplan': example('company') } });
  const facts = analyse(plan);
  const result = simulate(simulationOf(plan, facts), runs === undefined ? {} : { runs });
  const { businessCase } = facts;
  const headline = headlinePayback(businessCase.payback, businessCase.running.amount !== undefined);
  return { plan, facts, result, headline };
}

interface Case {
  readonly total: string;
  readonly amount: string;
  readonly running: string;
  readonly duration: string;
  readonly ramp: number;
  readonly stages: readonly (readonly [first: number, length: number, amount: number])[];
  readonly more: string;
}

/** A plan held to its cash flow. Its stages need not add up to the total. */
function cashPlan(facts: Partial<Case> = {}): string {
  const { total = '100k', amount = '120k', running = '12k', duration = '180', ramp = 3, more = '' } = facts;
  const { stages = [[1, 6, 100_000]] } = facts;
  return `plan p "P" {
  start: 2027-01-31
  ${more}
  use-case u "U" {
    benefit b "B" { amount: ${amount} / year ramp: ${ramp} months }
  }
  budget {
    total: ${total}
    running: ${running}
    ${stages.map(([first, length, money], at) => `stage s${at} { months: ${first}..${first + length} amount: ${money} }`).join('\n')}
  }
  roadmap {
    phase all "Roll-out" { kind: rollout duration: ${duration} days delivers: u }
  }
}
`;
}

const stages = fc.array(fc.tuple(fc.integer({ min: 1, max: 24 }), fc.nat(9), fc.integer({ min: 1, max: 90_000 })), {
  minLength: 1,
  maxLength: 4,
});

/** The payback in the only run of a plan without spread, and as the plan reckons it; undefined for never. */
function both({ result, headline }: ReturnType<typeof of>) {
  return { simulated: result.payback?.likely, planned: headline.value?.likely, form: result.payback?.form };
}

describe('a simulation without spread', () => {
  it('pays back in the month of the cash flow, whatever the stages and the ramp', () => {
    let never = 0;
    const months = new Set<number>();
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400_000 }),
        fc.integer({ min: 0, max: 300_000 }),
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 18 }),
        stages,
        (total, amount, running, duration, ramp, staged) => {
          const found = of(
            cashPlan({
              total: `${total}`,
              amount: `${amount}`,
              running: `${running}`,
              duration: `${duration}`,
              ramp,
              stages: staged,
            }),
          );
          const { simulated, planned, form } = both(found);
          expect(found.result.certain).toBe(true);
          expect([simulated, form]).toEqual([planned, 'payback-cash-flow']);
          if (planned === undefined) never++;
          else months.add(planned);
        },
      ),
      { numRuns: 150, seed },
    );
    expect(never).toBeGreaterThan(10);
    expect(months.size).toBeGreaterThan(20);
  });

  it('pays back as the plan is held to, with likely figures of plans full of money', () => {
    const forms = new Map<string, number>();
    fc.assert(
      fc.property(moneyPlan, (text) => {
        const { result, headline } = of(text, 2);
        const never = headline.unknown === 'never-pays-back' || headline.unknown === 'not-within-horizon';
        expect(result.payback !== undefined).toBe(headline.value !== undefined || never);
        if (!result.payback) return;
        expect(result.payback.form).toBe(headline.definition);
        // Nearly nothing that is left each year makes any payback.
        if ((headline.value?.likely ?? 0) < 1e6) {
          const planned = headline.value?.likely;
          expect(result.payback.likely).toEqual(planned === undefined ? undefined : expect.closeTo(planned, 6));
        }
        forms.set(headline.definition, (forms.get(headline.definition) ?? 0) + 1);
      }),
      { numRuns: 200, seed },
    );
    expect([...forms.keys()].sort()).toEqual(['payback-cash-flow', 'payback-gross', 'payback-net']);
    for (const count of forms.values()) expect(count).toBeGreaterThan(5);
  });

  it('knows no payback where nothing dates the cash flow', () => {
    const text = cashPlan().replace(/roadmap [^}]*}\s*}/, '');
    const { result, headline } = of(text);
    expect([headline.unknown, result.payback]).toEqual(['no-dates', undefined]);
  });
});

describe('a run', () => {
  it('pays back as a plan with its values would', () => {
    const figure = (low: number, high: number) => fc.integer({ min: low, max: high });
    let paid = 0;
    fc.assert(
      fc.property(
        figure(50_000, 300_000),
        figure(20_000, 200_000),
        figure(0, 30_000),
        figure(30, 700),
        figure(0, 15),
        stages,
        (total, amount, running, duration, ramp, staged) => {
          const uncertain = of(
            cashPlan({
              total: '50k..300k',
              amount: '20k..200k',
              running: '0..30k',
              duration: '30..180..700',
              ramp,
              stages: staged,
            }),
            1,
          );
          const own = of(
            cashPlan({
              total: `${total}`,
              amount: `${amount}`,
              running: `${running}`,
              duration: `${duration}`,
              ramp,
              stages: staged,
            }),
          );
          const model = moneyModelOf(uncertain.plan, uncertain.facts);
          const values: Readonly<Record<string, number>> = { total, amount, running };
          const slip = duration - 180;
          const { paybackMonths } = model.evaluate(
            Float64Array.from(model.inputs, ({ fact, estimate }) => values[fact] ?? likelyOf(estimate)),
            slip,
            Float64Array.of(slip),
            slip,
          );
          const planned = own.headline.value?.likely;
          const end = own.facts.businessCase.cashFlow?.months.length ?? 0;
          // The run is followed as far as the uncertain plan's cash flow, if that is longer.
          if (planned === undefined) expect(paybackMonths === -1 || paybackMonths >= end).toBe(true);
          else expect(paybackMonths).toBe(planned);
          if (planned !== undefined) paid++;
        },
      ),
      { numRuns: 100, seed },
    );
    expect(paid).toBeGreaterThan(30);
  });

  it('pays back later where it goes live later, by as many months', () => {
    const { plan, facts, headline } = of(cashPlan({ running: '0' }));
    const model = moneyModelOf(plan, facts);
    const month = (days: number) => model.evaluate(new Float64Array(), days, Float64Array.of(days), days).paybackMonths;
    // 10,000 a month after six months and half a ramp of three.
    expect([headline.value?.likely, month(0)]).toEqual([18, 18]);
    expect([month(31), month(92), month(-31)]).toEqual([19, 21, 17]);
  });

  it('spends what a delay costs where the project ends later', () => {
    const team = 'team { person ravi "Ravi" { allocation: 100% rate: 800 / day } }';
    const { plan, facts } = of(cashPlan({ running: '0', more: team }));
    const model = moneyModelOf(plan, facts);
    const onTime = Float64Array.of(0);
    const now = model.evaluate(new Float64Array(), 0, onTime, 0).paybackMonths;
    const { cost, paybackMonths } = { ...model.evaluate(new Float64Array(), 120, onTime, 0) };
    // The benefit comes in time: what the delay costs takes so many months more at 10,000.
    const extra = Math.ceil((cost / 100 - 100_000) / 10_000);
    expect(extra).toBeGreaterThan(5);
    expect(paybackMonths - now).toBeGreaterThanOrEqual(extra - 1);
    expect(paybackMonths - now).toBeLessThanOrEqual(extra + 1);
    expect(model.evaluate(new Float64Array(), -30, onTime, 0).paybackMonths).toBeLessThan(now);
  });

  it('is never paid back earlier with a delay', () => {
    let tested = 0;
    fc.assert(
      fc.property(moneyPlan, fc.integer({ min: 1, max: 500 }), (text, days) => {
        const { plan, facts } = of(text, 1);
        const model = moneyModelOf(plan, facts);
        const gains = facts.businessCase.benefits.every(
          ({ perYear, once }) => (perYear?.low ?? 0) >= 0 && (once?.low ?? 0) >= 0,
        );
        if (model.paybackForm !== 'payback-cash-flow' || !model.known.paybackMonths || !gains) return;
        const likely = Float64Array.from(model.inputs, ({ estimate }) => likelyOf(estimate));
        const month = (slip: number) => {
          const { paybackMonths } = model.evaluate(likely, slip, new Float64Array(model.benefits.length).fill(slip), 0);
          return paybackMonths < 0 ? Number.POSITIVE_INFINITY : paybackMonths;
        };
        expect(month(days)).toBeGreaterThanOrEqual(month(0));
        if (Number.isFinite(month(0))) tested++;
      }),
      { numRuns: 300, seed },
    );
    expect(tested).toBeGreaterThan(5);
  });
});

describe('the payback in many runs', () => {
  it('lies around that of the plan for quotations', () => {
    const { result, headline } = of(example('quotes'));
    const { form, likely, p10 = 0, p50 = 0, p90 = 0 } = result.payback ?? {};
    expect([headline.value?.likely, likely, form]).toEqual([49, 49, 'payback-cash-flow']);
    expect(Math.abs(p50 - 49)).toBeLessThanOrEqual(1);
    expect([p10 >= 45, p90 <= 53]).toEqual([true, true]);
  });

  it('is what a claim is held to', () => {
    const text = cashPlan({ total: '80k..100k..150k\nclaims: payback 20 months' });
    const { result, facts } = of(text, 2_000);
    const [claim] = result.claims;
    expect([facts.businessCase.claims[0]?.against.definition, result.payback?.form]).toEqual([
      'payback-cash-flow',
      'payback-cash-flow',
    ]);
    expect(claim?.met.share).toBe(shareOf(result, (month) => month <= 20));
    expect(claim?.met.share).toBeGreaterThan(0.1);
    expect(claim?.met.share).toBeLessThan(0.9);
  });

  it('is none in runs that do not pay back in time, and then has no percentile', () => {
    const some = of(cashPlan({ amount: '20k..90k', running: '10k' }), 2_000);
    expect(some.result.payback?.none.share).toBeGreaterThan(0.05);
    expect(some.result.payback?.none.share).toBeLessThan(0.95);
    const { plan, facts, result } = of(cashPlan({ amount: '20k..30k' }), 500);
    expect([result.payback?.none.share, result.payback?.p50]).toEqual([1, undefined]);
    const answer = answerOf(plan, facts, { figure: 'percentile', percentile: 50, of: 'payback' });
    expect([answer.lacks[0]?.code, answer.after]).toEqual([
      'not-within-horizon',
      (facts.businessCase.cashFlow?.months.length ?? 0) - 1,
    ]);
  });
});

function shareOf({ payback }: SimulationResult, kept: (month: number) => boolean): number {
  const values = [...(payback?.sample.values ?? [])];
  return values.filter(kept).length / values.length;
}

it('counts months to many days as to each of them', () => {
  const from = fc.integer({ min: toEpochDay({ year: 2023, month: 12, day: 1 }), max: 22_000 });
  fc.assert(
    fc.property(from, fc.nat(80), fc.double({ min: -500, max: 4_000, noNaN: true }), (start, count, days) => {
      expect(new MonthCounter(start, count).monthsTo(start + days)).toBe(monthsBetween(start, start + days));
    }),
    { numRuns: 1_000, seed },
  );
});

describe('the cash flow of many runs', () => {
  it('is that of the plan where nothing is uncertain', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 20, max: 400 }), stages, (ramp, days, all) => {
        const { result, facts } = of(cashPlan({ ramp, duration: `${days}`, stages: all }));
        const months = facts.businessCase.cashFlow?.months ?? [];
        for (const { month, p10, p50, p90 } of result.cash) {
          const planned = months[month]?.cumulative.likely ?? Number.NaN;
          expect([p10, p50, p90]).toEqual([planned, planned, planned]);
        }
        expect(result.cash.at(0)?.month).toBe(0);
        expect(result.cash.at(-1)?.month).toBe(months.length - 1);
        expect(result.cash.length).toBeLessThanOrEqual(24);
      }),
      { numRuns: 60, seed },
    );
  });

  it('spreads with what is uncertain, the likely flow between its ends', () => {
    const { result, facts } = of(cashPlan({ total: '80k..140k', amount: '90k..150k' }), 1000);
    const last = result.cash.at(-1);
    const likely = facts.businessCase.cashFlow?.months.at(-1)?.cumulative.likely ?? Number.NaN;
    expect(last?.p10).toBeLessThan(likely);
    expect(last?.p90).toBeGreaterThan(likely);
    for (const { p10, p50, p90 } of result.cash) expect(p10 <= p50 && p50 <= p90).toBe(true);
  });

  it('is followed where the payback is not reckoned by it', () => {
    const plan = `plan p "P" {
  start: 2027-01-04
  use-case u "U" {
    benefit b "B" { amount: 60k / year }
  }
  budget { total: 40k..60k }
  roadmap {
    phase all "Roll-out" { kind: rollout duration: 12 weeks delivers: u }
  }
}
`;
    expect(of(plan, 500).result.cash.length).toBeGreaterThan(12);
  });

  it('is empty where none follows from the plan', () => {
    expect(of('plan p "P" { budget { total: 40k } }', 50).result.cash).toEqual([]);
  });
});
