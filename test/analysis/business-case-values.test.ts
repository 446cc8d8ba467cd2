import { describe, expect, it } from 'vitest';
import type { BusinessCase, Figure } from '../../src/analysis/business-case.ts';
import { analyse } from '../../src/analysis/facts.ts';
import { formatIsoDate, type SourceRange } from '../../src/model/values.ts';
import { planOf, textAt } from '../support/plan.ts';

function of(text: string): BusinessCase {
  return analyse(planOf(text)).businessCase;
}

/** A plan with one use case. */
function plan(benefits: string, budget = 'total: 100k', rest = '', head = 'start: 2027-01-04'): string {
  return `plan p "P" {\n${head}\nuse-case u "U" {\n${benefits}\n}\nbudget {\n${budget}\n}\n${rest}\n}\n`;
}

const textsOf = (text: string, places: readonly SourceRange[]) => places.map((at) => textAt(text, at));

const certain = (figure: number) => ({ low: figure, likely: figure, high: figure });

describe('the lines that a benefit follows from', () => {
  it.each([
    ['amount: 45k / year', ['45k / year']],
    ['amount: 2k / week weeks: 40', ['2k / week', '40']],
    ['revenue: 45k / year margin 20%', ['45k / year', '20%']],
    ['saves: 2 h volume: 3 / week at: 50 / h weeks: 40', ['2 h', '3 / week', '50 / h', '40']],
    [
      'output: 5 / week from 2 / week saves: 20 h at: 35 / h weeks: 52',
      ['5 / week', '2 / week', '20 h', '35 / h', '52'],
    ],
  ])('%s', (facts, expected) => {
    const text = plan(`benefit b "B" { ${facts} }`);
    expect(textsOf(text, of(text).benefits[0]?.followsFrom ?? [])).toEqual(expected);
  });
});

describe('a benefit', () => {
  const first = (facts: string) => of(plan(`benefit b "B" { ${facts} }`)).benefits[0];

  it('says by what kind of figure it is valued', () => {
    expect(first('amount: 45k / year')?.kind).toBe('amount');
    expect(first('revenue: 45k / year margin 20%')?.kind).toBe('revenue');
    expect(first('output: 5 / week from 2 / week saves: 20 h at: 35 / h weeks: 52')?.kind).toBe('output');
    expect(first('saves: 2 h')?.kind).toBe('hours');
    // What cannot be read decides the kind all the same.
    expect(first('amount: much')).toMatchObject({ kind: 'amount', unknown: { fact: 'amount', because: 'unreadable' } });
    expect(first('revenue: much saves: 2 h')?.kind).toBe('revenue');
    // The first that is there counts.
    expect(first('saves: 2 h amount: 45k / year revenue: 9k / year margin 20%')?.kind).toBe('amount');
  });

  it('of a revenue that comes once is its margin, once', () => {
    expect(first('revenue: 50k once margin 20%')).toMatchObject({
      perYear: certain(0),
      once: certain(1_000_000),
      naivePerYear: undefined,
    });
  });

  it('of a dis-benefit takes away, be it hours or revenue', () => {
    const dis = (facts: string) => of(plan(`dis-benefit b "B" { ${facts} }`)).benefits[0];
    expect(dis('saves: 2 h volume: 10 / month at: 50 / h')).toMatchObject({
      perYear: certain(-1_200_000),
      hoursPerYear: certain(-240),
    });
    expect(dis('revenue: 50k / year margin 20%')).toMatchObject({
      perYear: certain(-1_000_000),
      naivePerYear: certain(-5_000_000),
    });
    expect(dis('revenue: 50k once margin 20%')?.once).toEqual(certain(-1_000_000));
    expect(dis('amount: 5k once')?.once).toEqual(certain(-500_000));
  });

  it('in hours tells how many in a year', () => {
    expect(first('saves: 2 h volume: 10 / month at: 50 / h')?.hoursPerYear).toEqual(certain(240));
    expect(first('saves: 2 h volume: 3 / week at: 50 / h weeks: 40')?.hoursPerYear).toEqual(certain(240));
    expect(first('output: 5 / week from 2 / week saves: 20 h at: 35 / h weeks: 50')?.hoursPerYear).toEqual(
      certain(3_000),
    );
    expect(first('amount: 5k / year')?.hoursPerYear).toBeUndefined();
    expect(first('saves: 2 h volume: 10 / month')?.hoursPerYear).toBeUndefined();
  });

  it('is in the currency of the plan, named or not', () => {
    expect(first('amount: 45k EUR / year')?.perYear).toEqual(certain(4_500_000));
    expect(first('revenue: 45k USD / year margin 20%')).toMatchObject({
      perYear: undefined,
      naivePerYear: undefined,
      unknown: { fact: 'revenue', because: 'other-currency' },
    });
  });

  it('of something that happens each hour counts all hours of the stated weeks', () => {
    expect(first('saves: 1 h volume: 1 / h at: 10 / h weeks: 10')?.hoursPerYear).toEqual(certain(400));
  });

  it('cannot use a price below zero, more weeks than a year has, or a price by no time', () => {
    const why = (facts: string) => {
      const { fact, because } = first(facts)?.unknown ?? {};
      return [fact, because];
    };
    const hours = 'saves: 2 h volume: 3 / week';
    expect(why(`${hours} at: -5..50 / h weeks: 40`)).toEqual(['at', 'impossible']);
    expect(why(`${hours} at: 0 / h weeks: 40`)).toEqual([undefined, undefined]);
    expect(why(`${hours} at: 50 once weeks: 40`)).toEqual(['at', 'no-period']);
    expect(why(`${hours} at: 50 / h weeks: 53`)).toEqual([undefined, undefined]);
    expect(why(`${hours} at: 50 / h weeks: 50..54`)).toEqual(['weeks', 'impossible']);
    expect(why(`${hours} at: 50 / h weeks: -1..40`)).toEqual(['weeks', 'impossible']);
    expect(why('output: -5 / week from 2 / week saves: 2 h at: 50 / h weeks: 40')).toEqual(['output', 'impossible']);
    expect(why('output: 5 / week from -2 / week saves: 2 h at: 50 / h weeks: 40')).toEqual(['output', 'impossible']);
    expect(why('amount: 5 / h')).toEqual(['amount', 'no-period']);
    expect(why('saves: 900_000_000_000 h volume: 900_000_000 / week at: 50 / h weeks: 40')).toEqual([
      'saves',
      'too-large',
    ]);
  });

  it('whose start is known begins as a range where its use case does', () => {
    const text = plan(
      'benefit b "B" { amount: 5k / year }',
      '',
      'roadmap { phase x "X" { kind: rollout duration: 1..2..3 weeks delivers: u } }',
    );
    const { start } = of(text).benefits[0] ?? {};
    const { low, likely, high } = start?.day ?? certain(0);
    expect([low, likely, high].map(formatIsoDate)).toEqual(['2027-01-11', '2027-01-18', '2027-01-25']);
    expect(start?.at && textAt(text, start.at)).toBe('x');
  });
});

describe('a ramp', () => {
  const months = (facts: string, head?: string) =>
    of(plan(`benefit b "B" { amount: 5k / year ${facts} }`, '', '', head)).benefits[0]?.rampMonths;

  it('is counted in months from the beginning of the benefit', () => {
    expect(months('')).toBe(0);
    expect(months('ramp: 3 months')).toBe(3);
    expect(months('ramp: 2 quarters starts: 2027-02-01')).toBe(6);
    // February 2027 has 28 days, March 31.
    expect(months('ramp: 14 days starts: 2027-02-01')).toBe(0.5);
    expect(months('ramp: 31 days starts: 2027-03-01')).toBe(1);
    expect(months('ramp: 1 year', '')).toBe(12);
    // Two weeks of forty hours.
    expect(months('ramp: 80 h starts: 2027-02-01')).toBe(0.5);
  });
});

describe('more output at today’s demand', () => {
  const today = (output: string, more = '') =>
    of(plan(`benefit b "B" { output: ${output} saves: 10 h at: 50 / h weeks: 40 ${more} }`)).benefits[0]
      ?.atTodaysDemand;

  it('saves the share of today’s hours that the new rate leaves over', () => {
    // 2 × (1 − 2 ÷ 8) = 1.5 pieces a week of 10 hours, in 40 weeks.
    expect(today('8 / week from 2 / week')).toEqual({
      perYear: certain(3_000_000),
      hoursPerYear: certain(600),
      demandStated: false,
    });
    expect(today('8 / week from 2 / week', 'demand: "Forty open orders"')?.demandStated).toBe(true);
  });

  it('is most where the new rate is high, and where today’s is half of it', () => {
    // 2 × (1 − 2 ÷ 4) = 1, 2 × (1 − 2 ÷ 6) = 1.33, 2 × (1 − 2 ÷ 5) = 1.2.
    const rate = today('4..6 / week from 2 / week')?.hoursPerYear;
    expect([rate?.low, rate?.likely, rate?.high].map((hours) => hours?.toFixed(2))).toEqual([
      '400.00',
      '480.00',
      '533.33',
    ]);
    // 2 × (1 − 2 ÷ 8) = 1.5 and 6 × (1 − 6 ÷ 8) = 1.5 at the ends, 4 × (1 − 4 ÷ 8) = 2 between them.
    expect(today('8 / week from 2..4..6 / week')?.hoursPerYear).toEqual({ low: 600, likely: 800, high: 800 });
    // Half of it lies beyond: 2 × 0.75 = 1.5, 3 × 0.625 = 1.875.
    expect(today('8 / week from 2..3 / week')?.hoursPerYear).toMatchObject({ low: 600, high: 750 });
    expect(today('8 / week from 5..6 / week')?.hoursPerYear).toMatchObject({ low: 600, high: 750 });
  });

  it('is not known of no output at all, nor where something lacks', () => {
    expect(today('0..8 / week from 2 / week')).toBeUndefined();
    const lacking = of(plan('benefit b "B" { output: 8 / week from 2 / week saves: 10 h at: 50 / h }'));
    expect([lacking.benefits[0]?.atTodaysDemand, lacking.atTodaysDemand?.perYear.amount]).toEqual([
      undefined,
      undefined,
    ]);
    expect(of(plan('benefit b "B" { amount: 5k / year }')).atTodaysDemand).toBeUndefined();
  });

  it('stands beside what others bring', () => {
    const { atTodaysDemand } = of(
      plan(
        'benefit b "B" { output: 8 / week from 2 / week saves: 10 h at: 50 / h weeks: 40 }\nbenefit c "C" { amount: 20k / year }',
        'total: 50k\nrunning: 10k / year',
      ),
    );
    expect(atTodaysDemand?.perYear.amount?.likely).toBe(5_000_000);
    const of2 = ({ value, unknown }: Figure) => value?.likely ?? unknown;
    expect(atTodaysDemand && [of2(atTodaysDemand.roi.net), of2(atTodaysDemand.payback.net)]).toEqual([-20, 15]);
  });
});

describe('hours of labour', () => {
  const labour = (facts: string, kpis: string, useCase = '') => {
    const text = plan(`${useCase}\nbenefit b "B" { ${facts} }`, '', kpis);
    const found = of(text).benefits[0]?.labour;
    return (
      found && {
        hours: [found.before.likely, found.after.likely],
        from: found.from,
        kpi: found.kpi.id?.value,
        lines: textsOf(text, found.followsFrom),
      }
    );
  };

  it('are counted by the week, whatever the period of the measure', () => {
    // A month has 52 ÷ 12 weeks, a day is one of five.
    const kpi = (per: string) => `kpi k "K" { for: u baseline: 52 h / ${per} target: 26 h / ${per} }`;
    expect(labour('saves: 1 h', kpi('month'))?.hours).toEqual([12, 6]);
    expect(labour('saves: 1 h', kpi('day'))?.hours).toEqual([260, 130]);
    expect(labour('saves: 1 h', kpi('year'))?.hours).toEqual([1, 0.5]);
    expect(labour('saves: 1 h', kpi('week'))?.lines).toEqual(['52 h / week', '26 h / week']);
  });

  it('follow from the first measure in hours that says enough', () => {
    const kpis = `kpi a "A" { for: u baseline: 20% target: 10% }
      kpi b "B" { for: u baseline: 6 h target: 2 h }
      kpi c "C" { for: u baseline: 9 h target: 1 h }
      kpi d "D" { for: other baseline: 8 h target: 1 h }`;
    expect(labour('saves: 1 h', kpis, 'repeats: 10 / week')).toEqual({
      hours: [60, 20],
      from: 'repeats',
      kpi: 'b',
      lines: ['6 h', '2 h', '10 / week'],
    });
    // Its own comes first, be it one of another use case.
    expect(labour('saves: 1 h kpi: d', kpis, 'repeats: 10 / week')?.kpi).toBe('d');
    expect(labour('saves: 1 h', kpis)).toBeUndefined();
    expect(labour('output: 5 / week from 4 / week', kpis)).toEqual({
      hours: [24, 10],
      from: 'output',
      kpi: 'b',
      lines: ['6 h', '2 h', '4 / week', '5 / week'],
    });
  });
});

describe('a use case goes live', () => {
  const start = (phases: string, useCases = 'use-case v "V" { benefit c "C" { amount: 1k / year } }') => {
    const text = plan('benefit b "B" { amount: 1k / year }', '', `${useCases}\nroadmap {\n${phases}\n}`);
    return of(text).benefits.map(
      ({ start: begins, noStart }) =>
        (begins && [formatIsoDate(begins.day.likely), begins.from, begins.at && textAt(text, begins.at)]) || noStart,
    );
  };

  it('with the phases that deliver it, each use case with its own', () => {
    expect(
      start(
        'phase x "X" { kind: rollout duration: 1 week delivers: u, v }\nphase y "Y" { kind: operation after: x duration: 2 weeks delivers: v }',
      ),
    ).toEqual([
      ['2027-01-11', 'rollout', 'x'],
      ['2027-01-11', 'operation', 'y'],
    ]);
  });

  it('after the last of the phases that deliver it, wherever that stands in the file', () => {
    const pilot = (id: string, weeks: number) =>
      `phase ${id} "${id}" { kind: pilot duration: ${weeks} weeks delivers: u }`;
    const long = pilot('x', 3).replace('kind', 'starts: 2027-01-04 kind');
    const short = pilot('y', 1).replace('kind', 'starts: 2027-01-06 kind');
    expect(start(`${short}\n${long}`, '')).toEqual([['2027-01-25', 'last-phase', 'x']]);
    expect(start(`${pilot('x', 3)}\n${pilot('y', 1)}`, '')).toEqual([['2027-01-25', 'last-phase', 'x']]);
    expect(start(`${pilot('x', 1)}\n${pilot('y', 3)}`, '')).toEqual([['2027-01-25', 'last-phase', 'y']]);
    // A phase without a kind delivers, too.
    expect(start('phase z "Z" { duration: 1 week delivers: u }', '')).toEqual([['2027-01-11', 'last-phase', 'z']]);
  });

  it('else at the end of the roadmap, which is no line of the plan', () => {
    expect(start('phase x "X" { duration: 1 week }\ntask t "T" { duration: 2 weeks }', '')).toEqual([
      ['2027-01-18', 'roadmap', undefined],
    ]);
  });
});

describe('break-even of what is spent', () => {
  const points = (budget: string, benefit = 'amount: 50k / year') =>
    of(plan(`benefit b "B" { ${benefit} }`, budget)).breakEven.map(({ fact, element, gross, net, complete }) => [
      element.id?.value ?? element.kind,
      fact,
      gross.value ?? gross.unknown,
      net.value ?? net.unknown,
      complete,
    ]);

  it('is told of each stage', () => {
    expect(points('stage a { amount: 10k }\nstage b { amount: 25k }\nrunning: 6k / year')).toEqual([
      ['b', 'amount', 35_000, 41_000, true],
      ['a', 'amount', 25_000, 19_000, true],
      ['b', 'amount', 40_000, 34_000, true],
      // Gross, running cost makes no difference.
      ['budget', 'running', 'no-effect', 15_000, true],
    ]);
  });

  it('is told of each part of the budget, and of running cost by its own period', () => {
    expect(points('personnel: 20k\ntechnology: 5k\nchange: 5k\nrunning: 1k / month').slice(1)).toEqual([
      ['budget', 'personnel', 40_000, 28_000, true],
      ['budget', 'technology', 25_000, 13_000, true],
      ['budget', 'change', 25_000, 13_000, true],
      // 20,000 a year.
      ['budget', 'running', 'no-effect', expect.closeTo(20_000 / 12, 9), true],
    ]);
    // It is yearly by nature; a share is one of the total.
    expect(points('total: 40k\nrunning: 2k').at(-1)?.[3]).toBe(10_000);
    expect(points('total: 40k\nrunning: 2k once').at(-1)?.[3]).toBe(10_000);
    expect(points('total: 40k\nrunning: 5%').at(-1)).toEqual(['budget', 'running', 'no-effect', 25, true]);
    expect(points('total: 40k').at(-1)).toEqual(['budget', 'total', 50_000, 'no-running-cost', true]);
  });

  it('is none without an investment, or without a benefit that is known', () => {
    expect(points('running: 5k / year')).toEqual([]);
    expect(points('total: 40k', 'amount: 50k')).toEqual([]);
  });

  it('is told of benefits alone where the investment is computed', () => {
    const text = (things: string) =>
      plan('benefit b "B" { amount: 50k / year }', '', things, 'start: 2027-01-01\nhorizon: 2 months');
    const points = (things: string) =>
      of(text(things)).breakEven.map(({ element, fact, gross, complete }) => [
        element.id?.value,
        fact,
        gross.value,
        complete,
      ]);
    const tool = 'technology t "T" { cost: 20k once }';
    expect(points(tool)).toEqual([['b', 'amount', 20_000, true]]);
    expect(points(`${tool}\ntechnology v "V" { }`)).toEqual([['b', 'amount', 20_000, false]]);
  });

  it('says on which side the plan gains, and what it lacks', () => {
    const text = plan('benefit b "B" { amount: 50k / year }\ndis-benefit d "D" { amount: 5k / year }', 'total: 20k');
    expect(
      of(text).breakEven.map(({ fact, gross, stated, at }) => [
        fact,
        gross.value,
        gross.gains,
        stated?.likely,
        at && textAt(text, at),
      ]),
    ).toEqual([
      ['amount', 25_000, 'at-least', 50_000, '50k / year'],
      ['amount', 30_000, 'at-most', 5_000, '5k / year'],
      ['total', 45_000, 'at-most', 20_000, '20k'],
    ]);
    // A second benefit that cannot be reckoned leaves the others standing, and open.
    const open = (facts: string) =>
      of(text.replace('dis-benefit d "D" { amount: 5k / year }', `benefit d "D" { ${facts} }`)).breakEven.map(
        ({ element, fact, complete }) => [element.id?.value ?? element.kind, fact, complete],
      );
    expect(open('amount: 5k')).toEqual([
      ['b', 'amount', false],
      ['budget', 'total', false],
    ]);
    // Two figures that lack cannot be looked for; one alone is.
    expect(open('saves: 2 h volume: 5 / week')).toEqual([
      ['b', 'amount', false],
      ['budget', 'total', false],
    ]);
    expect(open('saves: 2 h volume: 5 / month')).toEqual([['d', 'at', true]]);
  });
});

describe('a claim', () => {
  const claim = (claims: string, running = '\nrunning: 10k / year') => {
    const [found] = of(plan('benefit b "B" { amount: 60k / year }', `total: 100k${running}\nclaims: ${claims}`)).claims;
    return [found?.figure, found?.against.definition, found?.value?.likely, found?.stated.value && true];
  };

  it('of a payback counts in months, whatever its unit', () => {
    expect(claim('payback 365 days')[2]).toBeCloseTo(12, 9);
    expect(claim('payback 52 weeks')[2]).toBeCloseTo(12, 9);
    expect(claim('payback 3 quarters')[2]).toBe(9);
    expect(claim('payback 400 h')[2]).toBeUndefined();
    expect(claim('payback 12k')[2]).toBeUndefined();
  });

  it('is held against the form without running cost where that is not stated', () => {
    expect(claim('payback 20 months', '').slice(0, 2)).toEqual(['payback', 'payback-gross']);
    expect(claim('npv 65k', '').slice(0, 2)).toEqual(['npv', 'npv-gross']);
    expect(claim('npv 65k').slice(0, 2)).toEqual(['npv', 'npv-net']);
    expect(claim('roi -50%', '').slice(0, 2)).toEqual(['roi', 'roi-gross']);
    // Nothing to compare with: the first form stands for all.
    expect(claim('roi 14 months').slice(0, 3)).toEqual(['roi', 'roi-gross', undefined]);
  });

  it('of a value is a sum', () => {
    expect(claim('npv 30%')[2]).toBeUndefined();
    expect(claim('npv 65k / year')[2]).toBeUndefined();
    expect(claim('npv 65k once')[2]).toBe(6_500_000);
  });
});

describe('by the cash flow', () => {
  /** Two months, then 60,000 a year, growing over two months. */
  const staged = (benefit: string, more = '', head = 'start: 2027-01-01') =>
    plan(
      `benefit b "B" { amount: ${benefit} / year starts: month 2 ramp: 2 months }`,
      `stage s "S" { months: 1..2 amount: 60k }\n${more}`,
      'roadmap { phase x "X" { duration: 2 months delivers: u } }',
      head,
    );

  it('a payback has the month of each case, and says where the worst never comes', () => {
    // 5,000 a month less a month of ramp: 12 and 1 after the second. 10,000: 6 and 1; 2,500: 24 and 1.
    expect(of(staged('30k..60k..120k')).payback.cashFlow).toMatchObject({
      value: { low: 9, likely: 15, high: 27 },
      neverAtWorst: false,
    });
    expect(of(staged('6k..60k..120k')).payback.cashFlow).toMatchObject({
      value: { low: 9, likely: 15, high: 15 },
      neverAtWorst: true,
    });
    expect(of(staged('6k..12k..120k')).payback.cashFlow.unknown).toBe('not-within-horizon');
  });

  it('a present value is least and greatest at the rate that makes it so', () => {
    const worth = (discount: string, benefit = '30k..60k..120k') =>
      of(staged(benefit, '', `start: 2027-01-01\ndiscount: ${discount}`)).npv.cashFlow.value;
    // Four years from the third month on, less a month: 47 months of 2,500, 5,000 and 10,000.
    expect(worth('0%')).toEqual({
      low: 100 * (47 * 2_500 - 60_000),
      likely: 100 * (47 * 5_000 - 60_000),
      high: 100 * (47 * 10_000 - 60_000),
    });
    const [zero, wide, ten] = [worth('0%'), worth('0..10%'), worth('10%')];
    expect([wide?.low, wide?.high]).toEqual([ten?.low, zero?.high]);
    // Where little comes back, a high rate makes the loss smaller for nobody: the investment is early.
    const [poorZero, poorWide, poorTen] = [worth('0%', '1k'), worth('0..10%', '1k'), worth('10%', '1k')];
    expect([poorWide?.low, poorWide?.high]).toEqual([
      Math.min(poorZero?.low ?? 0, poorTen?.low ?? 0),
      Math.max(poorZero?.high ?? 0, poorTen?.high ?? 0),
    ]);
    expect(of(staged('60k', '', 'start: 2027-01-01\ndiscount: low')).npv.cashFlow.unknown).toBe('discount');
  });

  it('an internal rate has the rate of each case, and says where the worst has none', () => {
    const { value, neverAtWorst } = of(staged('30k..60k..120k')).irr;
    const rates = ['30k', '60k', '120k'].map((amount) => of(staged(amount)).irr.value?.likely);
    expect([value?.low, value?.likely, value?.high]).toEqual(rates.map((rate) => expect.closeTo(rate ?? 0, 9)));
    expect(neverAtWorst).toBe(false);
    const never = of(staged('0..60k..120k')).irr;
    expect([never.neverAtWorst, never.value?.low]).toEqual([true, never.value?.likely]);
    expect(of(staged('0')).irr.unknown).toBe('no-root');
  });

  it('an internal rate needs an investment before what comes back', () => {
    const early = plan(
      'benefit b "B" { amount: 60k / year starts: 2026-06-01 }',
      'stage s "S" { months: 3..3 amount: 60k }',
      'roadmap { phase x "X" { duration: 2 months delivers: u } }',
    );
    expect(of(early).irr.unknown).toBe('no-investment');
  });

  it('figures are complete only where all benefits begin on a known day', () => {
    const { npv, payback, irr } = of(staged('60k'));
    expect([npv.cashFlow, payback.cashFlow, irr].map(({ complete }) => complete)).toEqual([true, true, true]);
    const open = of(staged('60k').replace('benefit b', 'benefit c "C" { amount: 1k / year starts: soon }\nbenefit b'));
    expect([open.npv.cashFlow, open.payback.cashFlow, open.irr].map(({ complete }) => complete)).toEqual([
      false,
      false,
      false,
    ]);
    expect(open.npv.gross.complete).toBe(true);
  });

  it.each([
    ['start: 2027-01-01\nhorizon: 5 years', 61],
    // The flow ends fifty months after the start.
    ['start: 2027-01-01\nhorizon: 50 months', 51],
    ['start: 2027-01-01\nhorizon: 4.5 years', 55],
  ])('it goes on to the horizon, %s: %i months', (head, months) => {
    expect(of(staged('60k', '', head)).cashFlow?.months.length).toBe(months);
  });

  it('is not told where it cannot be', () => {
    const why = (text: string) => of(text).npv.cashFlow.unknown;
    // No benefit has a day.
    expect(why(staged('60k').replace('starts: month 2', 'starts: soon'))).toBe('no-dates');
    // Two hundred years until the use case goes live, and sums beyond all bounds in four years.
    expect(why(staged('60k').replace('duration: 2 months', 'duration: 200 years'))).toBe('too-long');
    expect(why(staged('50_000_000_000_000'))).toBe('too-large');
  });

  it('says whether running cost is taken off', () => {
    expect(of(staged('60k')).cashFlow?.withRunning).toBe(false);
    expect(of(staged('60k', 'running: 5k / year')).cashFlow?.withRunning).toBe(true);
  });

  it('spends a total that is less certain than its stages in proportion to them', () => {
    const text = staged('60k', 'total: 30k..60k..120k').replace(
      'stage s "S" { months: 1..2 amount: 60k }',
      'stage s "S" { months: 1..1 amount: 20k }\nstage r "R" { months: 2..2 amount: 40k }',
    );
    expect(
      of(text)
        .cashFlow?.months.slice(0, 4)
        .map(({ investment }) => investment),
    ).toEqual([
      certain(0),
      { low: 1_000_000, likely: 2_000_000, high: 4_000_000 },
      { low: 2_000_000, likely: 4_000_000, high: 8_000_000 },
      certain(0),
    ]);
  });

  it('spends all at the start where the project was over before the plan begins', () => {
    const text = plan(
      'benefit b "B" { amount: 60k / year }',
      'total: 60k',
      'roadmap { phase x "X" { kind: rollout done: 2026-11-30 delivers: u } }',
      'start: 2027-01-01',
    );
    const { investmentBy, months = [] } = of(text).cashFlow ?? {};
    expect([investmentBy, ...months.slice(0, 2).map(({ investment }) => investment.likely)]).toEqual([
      'start',
      6_000_000,
      0,
    ]);
  });

  it('takes off early in its low case what takes something away', () => {
    const text = plan(
      'benefit b "B" { amount: 60k / year }\ndis-benefit d "D" { amount: 12k / year }',
      'total: 60k',
      'roadmap { phase x "X" { kind: rollout duration: 4..6..8 months delivers: u } }',
      'start: 2027-01-01',
    );
    // The benefit itself begins late in the low case, early in the high one.
    expect(of(text).cashFlow?.months[5]?.benefit).toEqual({ low: -100_000, likely: 0, high: 500_000 });
  });

  it('a payback stays reached when benefits lose later what they brought', () => {
    const text = plan(
      `benefit b "B" { amount: 1_200 / year starts: month 1 ramp: 1 month }
      benefit a "A" { amount: 150k once starts: month 2 }
      dis-benefit d "D" { amount: 120k once starts: month 10 }`,
      'stage s "S" { months: 1..1 amount: 100k }',
      'roadmap { phase x "X" { duration: 2 months delivers: u } }',
      'start: 2027-01-01',
    );
    expect(of(text).payback.cashFlow.value?.likely).toBe(3);
    expect(of(text).cashFlow?.months.at(-1)?.cumulative.likely).toBeLessThan(0);
  });

  it('starts with the use case that goes live first', () => {
    const two = staged('60k').replace(
      'roadmap {',
      'use-case v "V" { }\nroadmap { phase early "E" { duration: 1 month delivers: v }',
    );
    expect(formatIsoDate(of(two).cashFlow?.goLive.likely ?? 0)).toBe('2027-02-01');
    expect(of(two).cashFlow?.months.length).toBe(50);
  });
});

describe('the rate', () => {
  it('names its line, and tells a range by its middle', () => {
    const discount = (head: string) => {
      const text = plan('', '', '', head);
      const found = of(text).discount;
      return [found.percent, found.stated, textsOf(text, found.followsFrom)];
    };
    expect(discount('discount: 5..9%')).toEqual([{ low: 5, likely: 7, high: 9 }, true, ['5..9%']]);
    expect(discount('discount: 5..6..9%')[0]).toEqual({ low: 5, likely: 6, high: 9 });
    expect(discount('')).toEqual([{ low: 8, likely: 8, high: 8 }, false, []]);
    expect(discount('discount: low')).toEqual([undefined, false, []]);
    expect(discount('discount: -100..5%')[0]).toBeUndefined();
    expect(discount('discount: -99%')[0]).toEqual(certain(-99));
  });
});

describe('the investment', () => {
  it('names the lines that it is taken from', () => {
    const lines = (budget: string, rest = '', head?: string) => {
      const text = plan('', budget, rest, head);
      return textsOf(text, of(text).investment.followsFrom);
    };
    expect(lines('total: 100k')).toEqual(['100k']);
    expect(lines('stage a { amount: 10k }\nstage b { amount: 20k }')).toEqual(['10k', '20k']);
    expect(lines('personnel: 20k\ntechnology: 5k\nchange: 1k')).toEqual(['20k', '5k', '1k']);
    expect(lines('', 'technology t "T" { cost: 1k / month }', 'start: 2027-01-01\nhorizon: 2 months')).toContain(
      '1k / month',
    );
  });

  it('is known in part where a thing has no price', () => {
    const text = plan(
      '',
      '',
      'technology t "T" { cost: 1k / month }\ntechnology v "V" { }',
      'start: 2027-01-01\nhorizon: 2 months',
    );
    expect(of(text).investment).toMatchObject({ amount: certain(200_000), basis: 'computed', complete: false });
  });

  it('leaves running cost open where that is too large, absent or cannot be read', () => {
    const running = (budget: string) => {
      const { amount, unknown } = of(plan('', budget)).running;
      return amount?.likely ?? unknown;
    };
    expect(running('total: 100k\nrunning: 5k / year')).toBe(500_000);
    expect(running('total: 100k')).toBe('absent');
    expect(running('running: 20%')).toBe('no-total');
    expect(running('running: some')).toBe('unreadable');
    expect(running('running: 900_000_000_000_000 / year')).toBe('too-large');
  });
});
