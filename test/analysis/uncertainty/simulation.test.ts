import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MoneyInput, MoneyModel } from '../../../src/analysis/business-case/money-model.ts';
import type { CheckedClaim } from '../../../src/analysis/business-case.ts';
import { calendarsOf } from '../../../src/analysis/calendar/calendars.ts';
import { lazy } from '../../../src/analysis/lazy.ts';
import { wholeDay } from '../../../src/analysis/schedule/time-scale.ts';
import { scheduleOf, type Work } from '../../../src/analysis/schedule.ts';
import { threePoint } from '../../../src/analysis/three-point.ts';
import { gradesOf } from '../../../src/analysis/uncertainty/rank-correlation.ts';
import { percentileOf, type Sample } from '../../../src/analysis/uncertainty/sample.ts';
import {
  runsFor,
  Simulation,
  type SimulationOptions,
  type SimulationResult,
  simulate,
} from '../../../src/analysis/uncertainty/simulation.ts';
import { type SimulationModel, simulationModelOf } from '../../../src/analysis/uncertainty/simulation-model.ts';
import { childrenOf } from '../../../src/model/element.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { formatIsoDate } from '../../../src/model/values.ts';
import { planOf, textAt } from '../../support/plan.ts';
import { randomRoadmap } from '../random-roadmaps.ts';
import { correlationOf } from './correlation.ts';

function roadmap(members: string, before = ''): string {
  return `plan p "P" {\n  start: 2026-01-05\n${before}  roadmap {\n${members}\n  }\n}\n`;
}

type MoneyOf = (plan: Plan) => MoneyModel;

function modelOf(text: string, money?: MoneyOf, claims: readonly CheckedClaim[] = [], block?: number): SimulationModel {
  const plan = planOf(text);
  const calendars = calendarsOf(plan);
  return simulationModelOf(plan, calendars, scheduleOf(plan, calendars), money?.(plan), claims, block);
}

function simulated(text: string, options: SimulationOptions = {}): SimulationResult {
  return simulate(modelOf(text), options);
}

function work({ works }: SimulationResult, id: string): Work {
  const found = [...works.keys()].find((candidate) => candidate.id?.value === id);
  if (!found) throw new Error(`${id} has no dates.`);
  return found;
}

function finishes(result: SimulationResult, id: string): Float64Array {
  return result.sampleOf(work(result, id), 'finish')?.values ?? new Float64Array(0);
}

/** The bits of a sample. */
function bytes(sample: Sample | undefined): Uint8Array {
  return new Uint8Array(sample?.values.buffer ?? new ArrayBuffer(0));
}

/** The last day of work that is done at a moment. */
function lastDay(moment: number | undefined): string {
  return formatIsoDate(wholeDay(moment ?? Number.NaN) - 1);
}

const START = 20_458;

describe('a plan without uncertain figures', () => {
  const text = roadmap(`
    phase a { duration: 4 weeks }
    phase b {
      after: a
      duration: 10 working days
      deadline: 2026-02-13
    }`);

  it('is run once, whatever is asked for', () => {
    const result = simulated(text, { runs: 5000 });
    expect([result.runs, result.certain, result.inputs]).toEqual([1, true, []]);
    expect(result.end?.drivers).toEqual([]);
  });

  it('has its own dates as percentiles, and no doubt about its deadlines', () => {
    const { end, works, deadlines } = simulated(text);
    expect([end?.likely, end?.p10, end?.p50, end?.p80, end?.p90, end?.mean].map(lastDay)).toEqual(
      new Array(6).fill('2026-02-13'),
    );
    expect([...works.values()].map(({ criticality }) => criticality)).toEqual([1, 1]);
    expect(end?.precision).toBe(0);
    expect(deadlines.map(({ met }) => met)).toEqual([{ share: 1, low: 1, high: 1 }]);
  });
});

it('gives every percentile the deterministic date where nothing spreads, whatever the roadmap', () => {
  fc.assert(
    fc.property(randomRoadmap({ tasks: 12 }), (text) => {
      const plan = planOf(text);
      const calendars = calendarsOf(plan);
      const schedule = scheduleOf(plan, calendars);
      const { works, end } = simulate(simulationModelOf(plan, calendars, schedule, undefined, []));
      for (const { work, finish } of works.values()) {
        const likely = schedule.items.get(work)?.finish.likely;
        expect([finish.p10, finish.p50, finish.p80, finish.p90].map((moment) => wholeDay(moment ?? 0))).toEqual(
          new Array(4).fill(likely),
        );
      }
      if (works.size > 0) expect(wholeDay(end?.p80 ?? 0)).toBe(schedule.finish?.likely);
    }),
    { numRuns: 50 },
  );
});

it('reckons with the likely figures as the plan does, however they spread', () => {
  fc.assert(
    fc.property(randomRoadmap({ tasks: 12, uncertain: true }), (text) => {
      const plan = planOf(text);
      const calendars = calendarsOf(plan);
      const schedule = scheduleOf(plan, calendars);
      const { end } = simulate(simulationModelOf(plan, calendars, schedule, undefined, []), { runs: 3 });
      if (end) expect(wholeDay(end.likely ?? 0)).toBe(schedule.finish?.likely);
    }),
    { numRuns: 50 },
  );
});

describe('a chain of work', () => {
  const text = roadmap(`
    phase a { duration: 2..4..9 weeks }
    phase b {
      after: a
      duration: 3 weeks
    }
    phase c {
      after: b + 1..3 weeks
      duration: 15..20..25 days
    }
    phase d {
      after: c
      duration: 0..4..4 weeks
    }`);
  const runs = 20_000;
  const result = lazy(() => simulated(text, { runs }));

  it('lasts as long as its parts together on average', () => {
    // PERT: (a + 4m + b) / 6. Lognormal 1..3: √3 · exp(σ²/2) with σ = ln 3 / 2.5631 = 0.42862.
    const means = [7 * 4.5, 21, 7 * Math.sqrt(3) * Math.exp(0.42862 ** 2 / 2), 20, (7 * 20) / 6];
    // Variances of the same: (mean − a)(b − mean) / 7, and mean² · (exp σ² − 1).
    const variances = [
      (49 * 2.5 * 4.5) / 7,
      0,
      49 * 3 * Math.exp(0.42862 ** 2) * (Math.exp(0.42862 ** 2) - 1),
      25 / 7,
      (49 * (20 / 6) * (4 / 6)) / 7,
    ];
    const sum = (all: readonly number[]) => all.reduce((total, value) => total + value, 0);
    const standardError = Math.sqrt(sum(variances) / runs);
    expect(standardError).toBeLessThan(0.12);
    expect(Math.abs((result().end?.mean ?? 0) - START - sum(means))).toBeLessThan(3 * standardError);
    const mean = (result().end?.mean ?? 0) - START;
    const variance = finishes(result(), 'd').reduce((total, end) => total + (end - START - mean) ** 2, 0) / runs;
    expect(Math.abs(variance / sum(variances) - 1)).toBeLessThan(0.05);
  });

  it('is critical all the way, in every run', () => {
    expect([...result().works.values()].map(({ criticality }) => criticality)).toEqual([1, 1, 1, 1]);
  });

  it('names the figures that its end comes from, the widest first', () => {
    const drivers = result().end?.drivers ?? [];
    expect(drivers.map(({ input }) => [input.element.id?.value, input.fact, textAt(text, input.at)])).toEqual([
      ['a', 'duration', '2..4..9 weeks'],
      ['c', 'after', '1..3 weeks'],
      ['d', 'duration', '0..4..4 weeks'],
      ['c', 'duration', '15..20..25 days'],
    ]);
    for (const { correlation, atLow, atHigh } of drivers) {
      expect(correlation).toBeGreaterThan(0.05);
      expect(atHigh).toBeGreaterThan(atLow ?? Number.NaN);
    }
  });

  it("ranks them by Spearman's correlation of figure and end", () => {
    const start = result().sampleOf(work(result(), 'b'), 'start');
    expect(start?.values.length).toBe(runs);
    // The first phase alone: its finish in each run against the end of the roadmap, ranks of both.
    const model = modelOf(text);
    const columns = columnsOf(model, runs);
    const grade = (column: Float64Array) => gradesOf(column, column.slice().sort());
    const spearman = correlationOf(grade(columns[0] ?? new Float64Array(0)), grade(columns[3] ?? new Float64Array(0)));
    expect(result().end?.drivers[0]?.correlation).toBeCloseTo(spearman, 2);
  });
});

/** The finishes of all work in the order of the runs, from the model's own engine with the draws of the simulation. */
function columnsOf(model: SimulationModel, runs: number): Float64Array[] {
  const columns = model.schedule.works.map(() => new Float64Array(runs));
  const watched: SimulationModel = {
    ...model,
    schedule: {
      ...model.schedule,
      works: model.schedule.works,
      spans: model.schedule.spans,
      run(samples, count) {
        const dates = model.schedule.run(samples, count);
        // The plan's own dates come first, in a run by themselves.
        if (count === 1) return dates;
        for (const [at, finish] of dates.finishes.entries()) columns[at]?.set(finish.subarray(0, count), done);
        done += count;
        return dates;
      },
      columns: (count) => model.schedule.columns(count),
      countCritical: (critical) => model.schedule.countCritical(critical),
    },
  };
  let done = 0;
  simulate(watched, { runs });
  return columns;
}

describe('two ways that meet', () => {
  const one = 'phase a { duration: 4..6..10 weeks }';
  const other = 'phase b { duration: 4..6..10 weeks }';
  const end = (...ways: readonly string[]) =>
    simulated(roadmap(`${ways.join('\n')}\nmilestone end { after: ${ways.length > 1 ? 'a, b' : 'a'} }`)).end;

  it('end later together than each of them alone', () => {
    const [single, both] = [end(one), end(one, other)];
    // The greater of two alike draws lies at the 71st percentile in half of the runs: √0.5.
    expect(both?.p50).toBeCloseTo(percentileOf(single?.sample ?? fail(), 100 * Math.SQRT1_2) ?? 0, 0);
    expect((both?.mean ?? 0) - (single?.mean ?? 0)).toBeGreaterThan(3);
    // The likely dates do not know.
    expect(both?.likely).toBe(single?.likely);
  });

  it('share the critical path evenly where they are alike', () => {
    const { works } = simulated(roadmap(`${one}\n${other}\nmilestone end { after: a, b }`));
    const [a, b, milestone] = [...works.values()].map(({ criticality }) => criticality);
    // Half of 10,000 runs, three standard errors of 0.005.
    expect(Math.abs((a ?? 0) - 0.5)).toBeLessThan(0.015);
    expect((a ?? 0) + (b ?? 0)).toBeGreaterThanOrEqual(1);
    expect(milestone).toBe(1);
  });
});

function fail(): never {
  throw new Error('Nothing was simulated.');
}

describe('percentiles', () => {
  it('of one phase are those of its duration', () => {
    const result = simulated(roadmap('phase a { duration: 4..9 weeks }'), { runs: 20_000 });
    const outlook = result.works.get(work(result, 'a'));
    // An 80 % interval: P10 is the low bound, P90 the high one; within what 20,000 runs leave.
    expect(Math.abs((outlook?.finish.p10 ?? 0) - START - 28)).toBeLessThan(0.5);
    expect(Math.abs((outlook?.finish.p50 ?? 0) - START - 42)).toBeLessThan(0.5);
    expect(Math.abs((outlook?.finish.p90 ?? 0) - START - 63)).toBeLessThan(1);
    expect(outlook?.start).toEqual({ p10: START, p50: START, p80: START, p90: START });
  });

  it('of work, of its sample and of the roadmap agree', () => {
    const result = simulated(roadmap('phase a { duration: 4..9 weeks }'), { runs: 1000 });
    const a = work(result, 'a');
    const { finish } = result.works.get(a) ?? fail();
    const sample = result.sampleOf(a, 'finish') ?? fail();
    const { end } = result;
    expect([10, 50, 80, 90].map((percent) => percentileOf(sample, percent))).toEqual(Object.values(finish));
    expect([end?.p10, end?.p50, end?.p80, end?.p90]).toEqual(Object.values(finish));
  });

  it('are as sure as they say', () => {
    const text = roadmap('phase a { duration: 4..9 weeks }');
    const precision = simulated(text).end?.precision ?? 0;
    // 1.96 √(p(1 − p) / n) / density, with φ(0.8416) / (0.3164 × 54.8) as the density at P80.
    expect(precision).toBeCloseTo(0.485, 1);
    const true80 = simulated(text, { runs: 200_000, seed: 99 }).end?.p80 ?? 0;
    let held = 0;
    for (let seed = 2; seed < 42; seed++) {
      const { p80 = 0, precision: half = 0 } = simulated(text, { runs: 500, seed }).end ?? {};
      if (Math.abs(p80 - true80) <= half * 1.1) held++;
    }
    // 95 % of 40 is 38.
    expect(held).toBeGreaterThanOrEqual(34);
  });

  it('of what cannot be below zero are zero in as many runs as would be below', () => {
    const result = simulated(roadmap('phase a { duration: 0..8 weeks }'), { runs: 2000 });
    const begun = finishes(result, 'a').filter((finish) => finish <= START).length;
    // One in ten lies below the lower bound: 200 of them, three standard errors of 13.
    expect(Math.min(...finishes(result, 'a'))).toBe(START);
    expect(Math.abs(begun - 200)).toBeLessThan(40);
    expect(result.inputs.map(({ fact }) => fact)).toEqual(['duration']);
  });

  it('of work without dates are none', () => {
    const result = simulated(roadmap('phase a { duration: 4..9 weeks }'), { runs: 10 });
    const other = planOf(roadmap('phase a { duration: 4..9 weeks }')).roadmap;
    const [stranger = fail()] = childrenOf(other, 'phase');
    expect(result.sampleOf(stranger, 'finish')).toBeUndefined();
    expect(result.sampleOf(work(result, 'a'), 'start')?.values).toEqual(new Float64Array(10).fill(START));
  });

  it('cannot be told how sure they are from too few runs', () => {
    expect(simulated(roadmap('phase a { duration: 4..9 weeks }'), { runs: 5 }).end?.precision).toBeUndefined();
  });
});

describe('deadlines', () => {
  it('are met as often as the work ends in time, its last day included', () => {
    const text = (deadline: string) => roadmap(`phase a {\n duration: 4..9 weeks\n deadline: ${deadline}\n }`);
    // Day 63, the P90, is the last day of the ninth week: 2026-03-08.
    const { met } = simulated(text('2026-03-08'), { runs: 2000 }).deadlines[0] ?? fail();
    expect(met.share).toBeCloseTo(0.9, 1);
    expect(met.low).toBeLessThan(0.9);
    expect(met.high).toBeGreaterThan(0.9);
    expect(simulated(text('2025-12-01'), { runs: 100 }).deadlines[0]?.met.share).toBe(0);
    expect(simulated(text('2099-12-31'), { runs: 100 }).deadlines[0]?.met).toEqual({
      share: 1,
      low: expect.any(Number),
      high: 1,
    });
  });

  it('of points and of tasks count too, and those of undated work do not', () => {
    const { deadlines } = simulated(
      roadmap(`
      phase a {
        duration: 4..6 weeks
        task x {
          duration: 1..2 weeks
          deadline: 2026-01-15
        }
        gate g { deadline: month 2 }
      }
      phase lost {
        after: nowhere
        deadline: 2026-01-15
      }`),
      { runs: 500 },
    );
    expect(deadlines.map(({ work: { id }, met }) => [id?.value, met.share > 0])).toEqual([
      ['x', true],
      ['g', true],
    ]);
  });
});

/** Enough to tell draws apart. */
const FEW: SimulationOptions = { runs: 1000 };

describe('draws', () => {
  const text = roadmap(`
    phase a { duration: 4..9 weeks }
    phase b {
      after: a
      duration: 3..4..6 weeks
    }`);

  it('are the same each time, to the bit', () => {
    const [one, other] = [simulated(text, FEW), simulated(text, FEW)];
    expect(bytes(one.end?.sample)).toEqual(bytes(other.end?.sample));
    expect(one.end?.drivers.map(({ correlation }) => correlation)).toEqual(
      other.end?.drivers.map(({ correlation }) => correlation),
    );
  });

  it('are those that were written down', () => {
    const { end } = simulated(text, FEW);
    expect([end?.p10, end?.p50, end?.p80, end?.p90, end?.mean]).toEqual([
      20514.66921022027, 20528.779649437263, 20542.325473289035, 20549.966448078292, 20531.106605394973,
    ]);
  });

  it('change with the seed', () => {
    expect(bytes(simulated(text, { ...FEW, seed: 2 }).end?.sample)).not.toEqual(
      bytes(simulated(text, FEW).end?.sample),
    );
  });

  it('stay what they are when other lines change', () => {
    const before = simulated(text, FEW);
    const after = simulated(
      roadmap(`
    // A new phase above, and another length below.
    phase new { duration: 1..2 weeks }
    phase a { duration: 4..9 weeks }
    phase b {
      after: a, new
      duration: 3..5..6 weeks
    }`),
      FEW,
    );
    expect(bytes(after.sampleOf(work(after, 'a'), 'finish'))).toEqual(
      bytes(before.sampleOf(work(before, 'a'), 'finish')),
    );
    expect(bytes(after.end?.sample)).not.toEqual(bytes(before.end?.sample));
  });

  it('of the first runs stay what they are when more are made', () => {
    const few = simulated(text, { runs: 100 });
    const columns = columnsOf(modelOf(text), 1000);
    const first = (columns[1] ?? fail()).slice(0, 100).sort();
    expect(bytes(few.end?.sample)).toEqual(new Uint8Array(first.buffer));
  });

  it('of two elements that share an id have nothing to do with each other', () => {
    const twice = roadmap('phase a { duration: 4..6..10 weeks }\nphase a { duration: 4..6..10 weeks }');
    const model = modelOf(twice);
    expect(new Set(model.inputs.map(({ key }) => key)).size).toBe(2);
    const [one, other] = columnsOf(model, 2000);
    expect(Math.abs(correlationOf(one ?? [], other ?? []))).toBeLessThan(4 / Math.sqrt(2000));
  });
});

describe('in steps', () => {
  const text = roadmap(
    Array.from({ length: 40 }, (_, at) => `phase p${at} { duration: ${at + 1}..${at + 3} days }`).join('\n'),
  );

  it('a simulation comes to the same as in one go, however many runs a step makes', () => {
    const whole = simulated(text, { runs: 300 });
    for (const block of [1, 64, 200]) {
      const simulation = new Simulation(modelOf(text, undefined, [], block), { runs: 300 });
      let steps = 1;
      let result = simulation.step();
      for (; !result; steps++) result = simulation.step();
      expect(steps).toBeGreaterThan(300 / block);
      expect(bytes(result.end?.sample)).toEqual(bytes(whole.end?.sample));
      const outlooks = [...result.works.values()].map(({ work: { id }, ...outlook }) => [id?.value, outlook]);
      expect(outlooks).toEqual([...whole.works.values()].map(({ work: { id }, ...outlook }) => [id?.value, outlook]));
      expect(simulation.step()).toBe(result);
    }
  });

  it('says how many runs are made, and makes as many steps as it is asked for', () => {
    const [one, other] = [64, 64].map((block) => new Simulation(modelOf(text, undefined, [], block), { runs: 300 }));
    let steps = 1;
    while (one && !one.step()) steps++;
    expect(one?.progress).toEqual({ made: 300, runs: 300 });
    expect(other?.progress).toEqual({ made: 0, runs: 300 });
    expect(other?.step(steps - 1)).toBeUndefined();
    expect(other?.step(100)?.runs).toBe(300);
  });

  it('makes fewer runs of more work than its dates can be kept', () => {
    expect([runsFor(10_000, 0), runsFor(10_000, 200), runsFor(10_000, 2000), runsFor(10_000, 20_000)]).toEqual([
      10_000, 10_000, 10_000, 1000,
    ]);
    expect([runsFor(0, 1), runsFor(2.5, 1), runsFor(10, 100_000_000)]).toEqual([1, 2, 1]);
  });
});

describe('a broken plan', () => {
  it('is simulated as far as it is dated', () => {
    const result = simulated(
      roadmap(`
      phase fine { duration: 1..2 weeks }
      phase odd { duration: soon }
      phase lost {
        after: nowhere
        duration: 1..2 weeks
      }
      phase negative { duration: -3..-1 weeks }
      phase endless { duration: 1..9_000_000 weeks }
      phase a { after: a }`),
      { runs: 200 },
    );
    expect([...result.works.keys()].map(({ id }) => id?.value)).toEqual(['fine']);
    expect(result.end?.p80).toBeGreaterThan(START + 7);
  });

  it('without work has no end', () => {
    const result = simulated('plan p "P" { }');
    expect([result.runs, result.end, result.cost, result.works.size]).toEqual([1, undefined, undefined, 0]);
  });

  it('never gives a date that is no number', () => {
    fc.assert(
      fc.property(randomRoadmap({ tasks: 12, uncertain: true }), (text) => {
        const { works, end } = simulated(text, { runs: 20 });
        for (const { start, finish, criticality } of works.values()) {
          for (const moment of [...Object.values(start), ...Object.values(finish), criticality])
            expect(Number.isFinite(moment)).toBe(true);
        }
        if (end) expect(Number.isFinite(end.mean)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('money', () => {
  const text = `plan p "P" {
  start: 2026-01-05
  use-case sorting {
    benefit hours { amount: 100k / year }
  }
  budget {
    total: 80k..120k
    claims: roi 20%
    claims: payback 12 months
    claims: npv 100k
  }
  roadmap {
    phase pilot { duration: 4..8 weeks }
    phase rollout {
      after: pilot
      kind: rollout
      duration: 4 weeks
      delivers: sorting
    }
    phase operation {
      after: pilot
      kind: operation
      duration: 20..40 weeks
      delivers: sorting
    }
  }
}
`;

  /** Cost grows by 1,000 a day of delay; each day that the benefit comes later costs 300. In units, not cents. */
  const money: MoneyOf = (plan) => {
    const benefits = plan.useCases.flatMap((useCase) => childrenOf(useCase, 'benefit'));
    const inputs: MoneyInput[] = plan.budget
      ? [
          {
            key: 'budget#total',
            estimate: { low: 80_000, high: 120_000 },
            nonNegative: true,
            element: plan.budget,
            fact: 'total',
          },
        ]
      : [];
    return {
      inputs,
      benefits,
      useCases: [],
      paybackForm: 'payback-gross',
      withRunning: false,
      cashMonths: [],
      cashUpTo: () => undefined,
      known: { cost: true, benefitPerYear: true, npv: true, roi: true, paybackMonths: true },
      evaluate(values, projectSlipDays, benefitSlipDays) {
        const cost = (values[0] ?? 0) + 1000 * projectSlipDays;
        const benefit = 120_000 - 300 * (benefitSlipDays[0] ?? 0);
        const paybackMonths = benefit > cost ? (12 * cost) / benefit : -1;
        return {
          cost,
          benefitPerYear: benefit,
          npv: benefit * 3 - cost,
          roi: (100 * (benefit - cost)) / cost,
          paybackMonths,
        };
      },
    };
  };

  it('depends on its own figures and on the dates, run by run', () => {
    const { cost, benefit, npv, end } = simulate(modelOf(text, money), { runs: 2000 });
    expect(cost?.likely).toBe(100_000);
    expect(benefit?.likely).toBe(120_000);
    // Each day by which the pilot ends later takes something off, and nothing else does.
    expect(benefit?.drivers.map(({ input, correlation }) => [input.element.id?.value, correlation < -0.9])).toEqual([
      ['pilot', true],
    ]);
    expect(npv?.likely).toBe(260_000);
    const names = (drivers: typeof cost) => drivers?.drivers.map(({ input }) => `${input.element.kind} ${input.fact}`);
    // A day of delay costs 1,000: operation spreads over months, the stated total over 40,000, the pilot over weeks.
    expect(names(cost)).toEqual(['phase duration', 'budget total', 'phase duration']);
    expect(cost?.drivers.map(({ input }) => input.element.id?.value)).toEqual(['operation', undefined, 'pilot']);
    expect(names(end)).toEqual(['phase duration', 'phase duration']);
    expect(npv?.drivers.every(({ correlation }) => correlation < 0)).toBe(true);
  });

  it('counts slips of the end and of each go-live from the likely dates', () => {
    const seen: (readonly [project: number, benefit: number | undefined])[] = [];
    const model = modelOf(text, (plan) => {
      const own = money(plan);
      return {
        ...own,
        evaluate(values, projectSlipDays, benefitSlipDays, goLiveSlipDays) {
          seen.push([projectSlipDays, benefitSlipDays[0]]);
          return own.evaluate(values, projectSlipDays, benefitSlipDays, goLiveSlipDays);
        },
      };
    });
    expect(model.goLives).toEqual([{ places: [2], end: 'start', notBefore: undefined }]);
    const { end } = simulate(model, { runs: 700 });
    const [pilot = fail(), , operation = fail()] = columnsOf(modelOf(text, money), 700);
    // First the plan itself, without slips. It reckons with 6 and 30 weeks.
    expect(seen).toHaveLength(701);
    expect(seen[0]).toEqual([0, 0]);
    expect(end?.likely).toBe(START + 7 * 36);
    for (const [run, [project, benefit]] of seen.slice(1).entries()) {
      expect(benefit).toBe((pilot[run] ?? 0) - START - 42);
      expect(project).toBeCloseTo(Math.max((operation[run] ?? 0) - START, (pilot[run] ?? 0) - START + 28) - 252, 9);
    }
  });

  it('is followed month by month of the cash flow', () => {
    const followed: MoneyOf = (plan) => {
      const own = money(plan);
      let cost = 0;
      return {
        ...own,
        cashMonths: [0, 6],
        cashUpTo: (months) => {
          months.set([-cost, 1000 - cost]);
        },
        evaluate(...figures) {
          const outcome = own.evaluate(...figures);
          cost = outcome.cost;
          return outcome;
        },
      };
    };
    const { cash, cost } = simulate(modelOf(text, followed), { runs: 1000 });
    // What costs most has come in least.
    const sample = cost?.sample ?? fail();
    const at = (rank: number) => -(sample.values[1000 - rank] ?? Number.NaN);
    expect(cash).toEqual([
      { month: 0, p10: at(100), p50: at(500), p90: at(900) },
      { month: 6, p10: 1000 + at(100), p50: 1000 + at(500), p90: 1000 + at(900) },
    ]);
    expect(simulate(modelOf(text, money), { runs: 10 }).cash).toEqual([]);
  });

  it('never pays back in some runs, and says in how many', () => {
    const runs = 1000;
    const { payback, roi } = simulate(modelOf(text, money), { runs });
    const never = payback?.none.share ?? 0;
    expect(never).toBeGreaterThan(0.1);
    expect(never).toBeLessThan(0.9);
    expect(payback?.mean).toBeUndefined();
    expect(payback?.p10).toBeGreaterThan(0);
    expect(payback?.p90).toBeUndefined();
    // What never pays back has a return below zero.
    const below = (roi?.sample.values ?? []).filter((value) => value <= 0).length;
    expect(below / runs).toBe(never);
  });

  it('keeps its claims in some runs', () => {
    const plan = planOf(text);
    const claims = (plan.budget?.facts.claims ?? []).map(
      ({ value: { figure, value: stated } }): CheckedClaim => ({
        figure: figure.value,
        stated,
        value: threePoint(stated.value),
        against: {
          value: undefined,
          unknown: undefined,
          neverAtWorst: false,
          complete: true,
          definition: 'roi-gross',
          unit: 'percent',
          followsFrom: [],
        },
        difference: undefined,
      }),
    );
    const runs = 1000;
    const result = simulate(modelOf(text, money, claims), { runs });
    const share = (name: string) => result.claims.find(({ claim }) => claim.figure === name)?.met.share;
    const counted = (outlook: typeof result.roi, kept: (value: number) => boolean) =>
      [...(outlook?.sample.values ?? [])].filter(kept).length / runs;
    expect(share('roi')).toBe(counted(result.roi, (value) => value >= 19.5));
    expect(share('payback')).toBe(counted(result.payback, (value) => value <= 12.5));
    expect(share('npv')).toBe(counted(result.npv, (value) => value >= 100_000));
  });

  it('that does not follow from the plan is left out', () => {
    const unknown: MoneyOf = (plan) => ({
      ...money(plan),
      known: { cost: true, benefitPerYear: false, npv: false, roi: false, paybackMonths: false },
    });
    const { cost, benefit, npv, roi, payback } = simulate(modelOf(text, unknown), { runs: 50 });
    expect([cost !== undefined, benefit, npv, roi, payback]).toEqual([
      true,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is uncertain by itself too, without a roadmap', () => {
    const { cost, end, certain } = simulate(modelOf('plan p "P" {\n budget { total: 80k..120k }\n}\n', money), {
      runs: 20_000,
    });
    expect([end, certain]).toEqual([undefined, false]);
    expect(Math.abs((cost?.p10 ?? 0) / 80_000 - 1)).toBeLessThan(0.01);
    expect(Math.abs((cost?.p90 ?? 0) / 120_000 - 1)).toBeLessThan(0.01);
  });

  it('shares its draws with the dates where both depend on the same line', () => {
    const effort = roadmap('task build { effort: 10..20..40 days }');
    const withEffort: MoneyOf = (plan) => {
      const task = childrenOf(plan.roadmap, 'task')[0] ?? fail();
      const input = {
        key: 'another way to write it',
        estimate: { low: 10, likely: 20, high: 40 },
        nonNegative: true,
        element: task,
        fact: 'effort',
      };
      return {
        ...money(plan),
        inputs: [input],
        evaluate: (values) => ({ cost: values[0] ?? 0, benefitPerYear: 0, npv: 0, roi: 0, paybackMonths: -1 }),
      };
    };
    const model = modelOf(effort, withEffort);
    expect(model.inputs).toHaveLength(1);
    const { cost, end } = simulate(model, { runs: 500 });
    expect(cost?.drivers[0]?.correlation).toBeCloseTo(1, 2);
    expect(end?.drivers[0]?.correlation).toBeGreaterThan(0.99);
  });
});

describe('go-live', () => {
  const benefits = (phases: string, starts = '') => {
    const plan = `plan p "P" {
  start: 2026-01-05
  use-case sorting {
    benefit hours { ${starts} }
  }
  roadmap {
${phases}
  }
}
`;
    return modelOf(plan, (read) => ({
      inputs: [],
      benefits: read.useCases.flatMap((useCase) => childrenOf(useCase, 'benefit')),
      useCases: [],
      paybackForm: 'payback-gross',
      withRunning: false,
      cashMonths: [],
      cashUpTo: () => undefined,
      known: { cost: false, benefitPerYear: false, npv: false, roi: false, paybackMonths: false },
      evaluate: () => ({ cost: 0, benefitPerYear: 0, npv: 0, roi: 0, paybackMonths: -1 }),
    })).goLives[0];
  };
  const phase = (id: string, facts: string, delivers = true) =>
    `phase ${id} {\n duration: 2 weeks\n ${facts}\n ${delivers ? 'delivers: sorting' : ''}\n }`;

  it('is the start of the first operation, else the end of the first roll-out', () => {
    const all = [
      phase('later', 'kind: operation\nstarts: 2026-06-01'),
      phase('sooner', 'kind: operation\nstarts: 2026-05-01'),
      phase('one', 'kind: rollout'),
    ];
    expect(benefits(all.join('\n'))).toEqual({ places: [1], end: 'start', notBefore: undefined });
    expect(benefits(all.slice(2).join('\n'))).toEqual({ places: [0], end: 'finish', notBefore: undefined });
  });

  it('is the end of all phases that deliver it, else of the roadmap', () => {
    const all = [phase('a', 'kind: poc'), phase('b', 'kind: pilot'), phase('c', '', false)].join('\n');
    expect(benefits(all)?.places).toEqual([0, 1]);
    expect(benefits([phase('a', '', false), phase('b', '', false)].join('\n'))?.places).toEqual([0, 1]);
  });

  it('is not before a day of its own; a month ends before it begins', () => {
    expect(benefits(phase('a', ''), 'starts: 2026-03-01')?.notBefore).toBe(START + 55);
    expect(benefits(phase('a', ''), 'starts: month 1')?.notBefore).toBe(START + 31);
  });
});
