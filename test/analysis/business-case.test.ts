import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BreakEven, BusinessCase, Figure } from '../../src/analysis/business-case.ts';
import { analyse } from '../../src/analysis/facts.ts';
import { formatIsoDate, locate } from '../../src/model/values.ts';
import { notFinite, outOfOrder } from '../support/finite.ts';
import { moneyPlan } from '../support/money-plans.ts';
import { planOf, textAt } from '../support/plan.ts';

const example = (name: string) => readFileSync(new URL(`../../examples/${name}.aiplan`, import.meta.url), 'utf8');
const company = { 'company.aiplan': example('company') };

function of(text: string): BusinessCase {
  return analyse(planOf(text, { imports: company })).businessCase;
}

/** A plan with one use case. */
function plan(benefits: string, budget = 'total: 100k', rest = '', head = 'start: 2027-01-04'): string {
  return `plan p "P" {
  ${head}
  use-case u "U" {
    status: chosen
${benefits}
  }
  budget {
    ${budget}
  }
${rest}
}
`;
}

/** The likely value with so many decimals, or why there is none. */
function shown({ value, unknown }: Figure, decimals = 1): string | undefined {
  return value ? value.likely.toFixed(decimals) : unknown;
}

/** Cents as whole units. */
function euros(figure: Figure): number | string | undefined {
  return figure.value ? Math.round(figure.value.likely / 100) : figure.unknown;
}

function perYear(text: string): number | undefined {
  const { amount } = of(text).perYear;
  return amount && amount.likely / 100;
}

function breakEven(found: BusinessCase, fact: string): BreakEven {
  const point = found.breakEven.find((candidate) => candidate.fact === fact);
  if (!point) throw new Error(`No break-even of ${fact}.`);
  return point;
}

describe('quality control, the first practice case', () => {
  const found = of(example('quality-control'));

  it('returns 180.0% in the first year, and 155.0% with a running cost of 25%', () => {
    expect(found.perYear.amount?.likely).toBe(56_000_000);
    expect(shown(found.roi.gross)).toBe('180.0');
    const running = of(example('quality-control').replace('reserve: 12%', 'reserve: 12%\n    running: 25% / year'));
    expect(shown(running.roi.net)).toBe('155.0');
  });

  it('knows no figure with running cost, as none is stated', () => {
    expect(
      [found.roi.net, found.payback.net, found.npv.net, found.costOfDelay.net].map(({ unknown }) => unknown),
    ).toEqual(new Array(4).fill('no-running-cost'));
    expect(found.running.unknown).toBe('absent');
  });

  it('claims what follows without it', () => {
    const [claim] = found.claims;
    expect([claim?.against.definition, claim?.difference]).toEqual(['roi-gross', 0]);
  });
});

describe('customer service, the second practice case', () => {
  const found = of(example('customer-service'));

  it('saves 33.6 hours a week and 69,552 a year', () => {
    const [hours] = found.benefits;
    expect((hours?.hoursPerYear?.likely ?? 0) / 46).toBeCloseTo(33.6, 10);
    expect(hours?.perYear?.likely).toBe(6_955_200);
  });

  it('loses 22.7% in the first year, 42.7% with running cost, and pays back in 15.5 and 20.9 months', () => {
    expect([shown(found.roi.gross), shown(found.roi.net)]).toEqual(['-22.7', '-42.7']);
    expect(shown(found.payback.gross)).toBe('15.5');
    expect(found.payback.net.value?.likely).toBeCloseTo(20.9, 0);
    expect(shown(found.payback.net, 2)).toBe('20.95');
  });

  it('is worth 80,747 in four years', () => {
    expect(euros(found.npv.net)).toBe(80_747);
  });

  it('claims a payback of 21 months, which is that with running cost', () => {
    const [claim] = found.claims;
    expect([claim?.against.definition, claim?.difference?.toFixed(2)]).toEqual(['payback-net', '0.05']);
  });
});

describe('quotations with a margin', () => {
  const text = (margin: string) =>
    plan(
      `benefit more "More quotations" {
        revenue: 350k / year${margin}
        output: 28 / week from 15 / week
        kpi: handling-time
      }
      benefit rework "Less rework" { amount: 45k / year }`,
      `total: 150k
      personnel: 60k
      technology: 45k
      change: 45k
      running: 30k / year
      claims: roi 163%
      stage a { amount: 30k }
      stage b { amount: 50k }
      stage c { amount: 70k }`,
      `kpi handling-time "Hours per quotation" { for: u baseline: 6 h target: 2.5 h by month 6 }`,
    );
  const found = of(text(' margin 18%'));

  it('bring 108,000 and lose 28.0%, 48.0% with running cost; counted by revenue they return 163.3%', () => {
    expect(found.perYear.amount?.likely).toBe(10_800_000);
    expect([found.roi.gross, found.roi.net, found.roi.naive].map((roi) => roi && shown(roi))).toEqual([
      '-28.0',
      '-48.0',
      '163.3',
    ]);
  });

  it('break even at a margin of 30.0%, and of 38.6% with running cost', () => {
    const { gross, net, stated } = breakEven(found, 'margin');
    expect([gross.value?.toFixed(1), net.value?.toFixed(1), gross.gains]).toEqual(['30.0', '38.6', 'at-least']);
    expect(stated?.likely).toBe(18);
  });

  it('break even at the same margin where the plan states none', () => {
    const without = of(text(''));
    expect(without.benefits[0]?.unknown).toMatchObject({ fact: 'margin', because: 'absent' });
    expect([without.perYear, without.roi.gross.complete]).toEqual([
      { amount: { low: 4_500_000, likely: 4_500_000, high: 4_500_000 }, complete: false, unknown: undefined },
      false,
    ]);
    expect([without.roi.naive?.complete, without.roi.naive && shown(without.roi.naive)]).toEqual([true, '163.3']);
    const { gross, net, stated, complete } = breakEven(without, 'margin');
    expect([gross.value?.toFixed(1), net.value?.toFixed(1), stated, complete]).toEqual([
      '30.0',
      '38.6',
      undefined,
      true,
    ]);
  });

  it('take 70 hours a week instead of 90', () => {
    const [more, rework] = found.benefits;
    expect(more?.labour).toMatchObject({ before: { likely: 90 }, after: { likely: 70 }, from: 'output' });
    expect(rework?.labour).toBeUndefined();
  });

  it('claim a return that holds for the revenue alone', () => {
    const [claim] = found.claims;
    expect([claim?.against.definition, claim?.difference?.toFixed(1)]).toEqual(['roi-naive', '-0.3']);
  });
});

describe('the ranking of applicants', () => {
  const found = of(
    plan(
      'benefit time "Time saved" { saves: 0.055 h volume: 900 / week at: 38 / h weeks: 46 }',
      'total: 140k\npersonnel: 70k\ntechnology: 40k\nchange: 30k\nrunning: 35k\nclaims: payback 14 months',
    ),
  );

  it('saves 86,526 a year and pays back in 32.6 months, not in 14', () => {
    expect(found.perYear.amount?.likely).toBe(8_652_600);
    expect(shown(found.payback.net)).toBe('32.6');
    const [claim] = found.claims;
    expect([claim?.against.definition, claim?.difference?.toFixed(1)]).toEqual(['payback-net', '-18.6']);
  });

  it('is worth 30,661 in four years', () => {
    expect(euros(found.npv.net)).toBe(30_661);
  });
});

describe("the article's manuals", () => {
  const text = (weeks: number, running = '') =>
    plan(
      `benefit manuals "More manuals" { output: 5 / week from 2 / week saves: 20 h at: 35 / h weeks: ${weeks} }`,
      `total: 80k\n${running}`,
    );
  const roi = (weeks: number, running: string) => shown(of(text(weeks, running)).roi.net, 2);

  it('save 2,100 a week, 109,200 a year, and return 36.5%', () => {
    const found = of(text(52));
    expect((found.perYear.amount?.likely ?? 0) / 100 / 52).toBe(2_100);
    expect(found.perYear.amount?.likely).toBe(10_920_000);
    expect([shown(found.roi.gross), shown(found.payback.gross)]).toEqual(['36.5', '8.8']);
  });

  it('save 96,600 in 46 weeks, which is 20.75%', () => {
    expect(perYear(text(46))).toBe(96_600);
    expect(shown(of(text(46)).roi.gross, 2)).toBe('20.75');
  });

  it('return less with the running cost that the article itself counts', () => {
    expect([roi(52, 'running: 20%'), roi(52, 'running: 30% / year')]).toEqual(['16.50', '6.50']);
    expect([roi(46, 'running: 16k / year'), roi(46, 'running: 2k / month')]).toEqual(['0.75', '-9.25']);
  });

  it('at today’s demand save 24 hours or 840 a week, lose 45.4% and pay back in 22 months', () => {
    const [manuals] = of(text(52)).benefits;
    expect([
      (manuals?.atTodaysDemand?.hoursPerYear.likely ?? 0) / 52,
      (manuals?.atTodaysDemand?.perYear.likely ?? 0) / 100 / 52,
      manuals?.atTodaysDemand?.demandStated,
    ]).toEqual([24, 840, false]);
    const today = of(text(52)).atTodaysDemand;
    expect([
      today?.perYear.amount?.likely,
      today && shown(today.roi.gross),
      today && shown(today.payback.gross, 0),
    ]).toEqual([4_368_000, '-45.4', '22']);
  });

  it('are claimed to return 37%, half a point too much', () => {
    expect(of(example('technical-writer')).claims[0]?.difference).toBeCloseTo(0.5, 10);
  });
});

describe('the value of a benefit', () => {
  const value = (facts: string) => perYear(plan(`benefit b "B" { ${facts} }`));

  it('of hours is counted by the volume of a year', () => {
    expect(value('saves: 2 h volume: 10 / month at: 50 / h')).toBe(12_000);
    expect(value('saves: 30..90 h volume: 1 / quarter at: 50 / h')).toBe(12_000);
    expect(value('saves: 1 day volume: 4 / year at: 50 / h')).toBe(1_600);
    expect(value('saves: 6 h volume: 1 / day at: 50 / h weeks: 40')).toBe(60_000);
    expect(value('saves: 1 h volume: 10 / week at: 400 / day weeks: 40')).toBe(20_000);
    expect(value('saves: 1 h volume: 10 / week at: 2_000 / week weeks: 40')).toBe(20_000);
    expect(value('saves: 1 h volume: 10 / week at: 104k / year weeks: 40')).toBe(20_000);
  });

  it('of an amount is counted by its period; by the week for the stated weeks', () => {
    expect(value('amount: 1k..3k / month')).toBe(24_000);
    expect(value('amount: 2_100 / week')).toBe(109_200);
    expect(value('amount: 2_100 / week weeks: 46')).toBe(96_600);
    expect(value('amount: 100 / day weeks: 46')).toBe(23_000);
  });

  it('of a dis-benefit is taken off, and its high is the low of the sum', () => {
    const { perYear } = of(
      plan('benefit a "A" { amount: 12k / year }\ndis-benefit b "B" { amount: 1k..3k / quarter }'),
    );
    expect(perYear.amount).toEqual({ low: 0, likely: 400_000, high: 800_000 });
  });

  it('does not count for candidates and retired use cases', () => {
    const text = plan('benefit a "A" { amount: 12k / year }');
    expect(of(text.replace('chosen', 'candidate')).benefits).toEqual([]);
    expect(of(text.replace('chosen', 'retired')).perYear.unknown).toBe('nothing-known');
    expect(of(text.replace('chosen', 'live')).perYear.amount?.likely).toBe(1_200_000);
  });

  it('that comes once is counted in the first year, and once', () => {
    const { perYear, once, roi, payback, npv } = of(
      plan('benefit a "A" { amount: 60k / year }\nbenefit b "B" { amount: 20k once }'),
    );
    expect([perYear.amount?.likely, once.amount?.likely]).toEqual([6_000_000, 2_000_000]);
    expect([shown(roi.gross), shown(payback.gross)]).toEqual(['-20.0', '16.0']);
    expect(euros(npv.gross)).toBe(Math.round(60_000 * 3.31212684 - 100_000 + 20_000 / 1.08));
  });

  it('says which fact is missing or cannot be used, and where', () => {
    const why = (facts: string) => {
      const text = plan(`benefit b "B" { ${facts} }`);
      const [benefit] = of(text).benefits;
      const { fact, because, at } = benefit?.unknown ?? {};
      return [fact, because, at && textAt(text, at)];
    };
    expect(why('')).toEqual(['saves', 'absent', 'b']);
    expect(why('saves: 2 h at: 50 / h')).toEqual(['volume', 'absent', 'b']);
    expect(why('saves: 2 h volume: 3 / week weeks: 46')).toEqual(['at', 'absent', 'b']);
    expect(why('saves: 2 h volume: 3 / week at: 50 / h')).toEqual(['weeks', 'absent', 'b']);
    expect(why('saves: 2 h volume: 3 / week at: 50 weeks: 46')).toEqual(['at', 'no-period', '50']);
    expect(why('saves: 2 h volume: 3 / week at: 50 USD / h weeks: 46')).toEqual(['at', 'other-currency', '50 USD / h']);
    expect(why('saves: 2 h volume: often at: 50 / h weeks: 46')).toEqual(['volume', 'unreadable', 'often']);
    expect(why('saves: 2 h volume: -3 / week at: 50 / h weeks: 46')).toEqual(['volume', 'impossible', '-3 / week']);
    expect(why('saves: 2 h volume: 3 / week at: 50 / h weeks: 60')).toEqual(['weeks', 'impossible', '60']);
    expect(why('amount: 45k')).toEqual(['amount', 'no-period', '45k']);
    expect(why('amount: 45k / day')).toEqual(['amount', 'no-period', '45k / day']);
    expect(why('amount: 45k GBP / year')).toEqual(['amount', 'other-currency', '45k GBP / year']);
    expect(why('revenue: 45k / year')).toEqual(['margin', 'absent', 'b']);
    expect(why('output: 5 / week saves: 2 h at: 50 / h weeks: 46')).toEqual(['output', 'absent', 'b']);
    expect(why('output: 5 / week from 9 / month saves: 2 h at: 50 / h weeks: 46')).toEqual([
      'output',
      'other-period',
      '9 / month',
    ]);
    expect(why('amount: 1_000_000_000_000_000 / year')).toEqual(['amount', 'too-large', 'b']);
  });

  it('marks every figure as not complete where one benefit has none', () => {
    const { perYear, roi, payback, npv, costOfDelay } = of(
      plan('benefit a "A" { amount: 60k / year }\nbenefit b "B" { saves: 2 h }'),
    );
    expect([perYear, roi.gross, payback.gross, npv.gross, costOfDelay.gross].map(({ complete }) => complete)).toEqual(
      new Array(5).fill(false),
    );
    expect(shown(roi.gross)).toBe('-40.0');
  });
});

describe('labour', () => {
  const kpi = (facts: string) => `kpi k "K" { for: u ${facts} }`;
  const labour = (facts: string, measured: string) => {
    const [benefit] = of(plan(`repeats: 15 / week\n${facts}`, undefined, kpi(measured))).benefits;
    return benefit?.labour && [benefit.labour.before.likely, benefit.labour.after.likely, benefit.labour.from];
  };
  const hours = 'benefit b "B" { saves: 2 h }';

  it('is hours per piece times pieces per week', () => {
    expect(labour(hours, 'baseline: 6 h target: 2.5 h')).toEqual([90, 37.5, 'repeats']);
    expect(
      labour('benefit b "B" { saves: 2 h output: 40 / month from 20 / month }', 'baseline: 6 h target: 3.9 h'),
    ).toEqual([(20 * 12 * 6) / 52, 36, 'output']);
    expect(labour(hours, 'baseline: 480 h / week target: 192 h / week')).toEqual([480, 192, 'kpi']);
  });

  it('follows from a KPI in hours alone, of the benefit itself where it saves no time', () => {
    expect(labour(hours, 'baseline: 12% target: 4%')).toBeUndefined();
    expect(labour(hours, 'target: 2.5 h')).toBeUndefined();
    expect(labour('benefit b "B" { amount: 5k / year }', 'baseline: 6 h target: 2.5 h')).toBeUndefined();
    expect(labour('benefit b "B" { amount: 5k / year kpi: k }', 'baseline: 6 h target: 2.5 h')).toEqual([
      90,
      37.5,
      'repeats',
    ]);
  });
});

describe('a benefit begins', () => {
  const roadmap = (phases: string) => `roadmap {\n${phases}\n}`;
  const phases = {
    pilot: 'phase pilot { kind: pilot duration: 2 weeks delivers: u }',
    rollout: 'phase rollout { kind: rollout after: pilot duration: 2 weeks delivers: u }',
    scaling: 'phase scaling { kind: scaling after: rollout duration: 2 weeks delivers: u }',
    operation: 'phase operation { kind: operation after: rollout + 1 week duration: 50 weeks delivers: u }',
    other: 'phase other { duration: 30 weeks }',
  };
  const start = (facts: string, rest: string) => {
    const [benefit] = of(plan(`benefit b "B" { amount: 1k / month ${facts} }`, undefined, rest)).benefits;
    return benefit?.start ? [formatIsoDate(benefit.start.day.likely), benefit.start.from] : benefit?.noStart;
  };

  it('when it says so, a month being over at its end', () => {
    expect(start('starts: 2027-05-03', '')).toEqual(['2027-05-03', 'starts']);
    expect(start('starts: month 9', '')).toEqual(['2027-10-04', 'starts']);
  });

  it('else with the operation of its use case, or the end of its roll-out, of its last phase, of the roadmap', () => {
    const all = Object.values(phases);
    expect(start('', roadmap(all.join('\n')))).toEqual(['2027-02-08', 'operation']);
    const { pilot, rollout, scaling, other } = phases;
    expect(start('', roadmap([pilot, rollout, scaling].join('\n')))).toEqual(['2027-02-01', 'rollout']);
    expect(start('', roadmap([pilot, other].join('\n')))).toEqual(['2027-01-18', 'last-phase']);
    expect(start('', roadmap(other))).toEqual(['2027-08-02', 'roadmap']);
  });

  it('at no known day where nothing is dated', () => {
    expect(start('', '')).toBe('undated');
    expect(start('starts: soon', roadmap(phases.pilot))).toBe('unreadable');
    const undated = plan('benefit b "B" { amount: 1k / month starts: month 3 }', undefined, '', '');
    expect(of(undated).benefits[0]?.noStart).toBe('no-plan-start');
  });
});

describe('the investment', () => {
  const basis = (budget: string, rest = '') => {
    const { investment } = of(plan('', budget, rest));
    return [investment.basis, investment.amount && investment.amount.likely / 100, investment.complete];
  };

  it('is the total, else the stages, else the parts, else what is computed', () => {
    const stages = 'stage a { amount: 30k }\nstage b { amount: 40k }';
    const parts = 'personnel: 20k\ntechnology: 20k\nchange: 10k';
    expect(basis(`total: 100k\n${parts}\n${stages}`)).toEqual(['total', 100_000, true]);
    expect(basis(`${parts}\n${stages}`)).toEqual(['stages', 70_000, true]);
    expect(basis(`${parts}\n${stages}\nstage c { months: 1..3 }`)).toEqual(['parts', 50_000, true]);
    expect(basis('stage c { months: 1..3 }', 'technology t "T" { cost: 1k / month }')).toEqual([
      'computed',
      3_000,
      true,
    ]);
    expect(basis('', '')).toEqual([undefined, undefined, false]);
    expect(basis('total: 100k USD', '')).toEqual([undefined, undefined, false]);
  });

  it('of zero or below has no return, and nothing to pay back', () => {
    for (const total of ['0', '-5k', '0..10k']) {
      const { roi, payback, npv } = of(plan('benefit b "B" { amount: 1k / month }', `total: ${total}`));
      expect([roi.gross.unknown, payback.gross.unknown], total).toEqual(['no-investment', 'no-investment']);
      expect(npv.gross.unknown).toBeUndefined();
    }
  });
});

describe('a figure', () => {
  it('says that a plan never pays back whose benefit its running cost eats up', () => {
    const { payback, roi } = of(plan('benefit b "B" { amount: 1k / month }', 'total: 100k\nrunning: 12k / year'));
    expect([payback.net.unknown, shown(roi.net)]).toEqual(['never-pays-back', '-100.0']);
    expect(of(plan('benefit b "B" { amount: 0 / month }')).payback.gross.unknown).toBe('never-pays-back');
  });

  it('has its own low and high: much cost makes a low value, and a late payback is the high one', () => {
    const { roi, payback, npv } = of(
      plan('benefit b "B" { amount: 50k..100k / year }', 'total: 80k..120k\nrunning: 10k..20k / year'),
    );
    expect(roi.net.value).toEqual({ low: -75, likely: -40, high: 12.5 });
    expect(payback.net.value).toEqual({ low: (80 / 90) * 12, likely: 20, high: 48 });
    expect(npv.net.value?.low).toBeCloseTo(-12_000_000 + 3_000_000 * 3.31212684, -1);
    expect(npv.net.value?.high).toBeCloseTo(-8_000_000 + 9_000_000 * 3.31212684, -1);
  });

  it('says where the worst case never pays back', () => {
    const { payback } = of(plan('benefit b "B" { amount: 10k..110k / year }', 'total: 100k\nrunning: 20k / year'));
    expect(payback.net).toMatchObject({ value: { low: (100 / 90) * 12, likely: 30, high: 30 }, neverAtWorst: true });
  });

  it('discounts at the stated rate, at 8% where none is', () => {
    const worth = (discount: string) =>
      euros(of(plan('benefit b "B" { amount: 50k / year }', undefined, '', discount)).npv.gross);
    expect(worth('')).toBe(Math.round(50_000 * 3.31212684 - 100_000));
    expect(worth('discount: 0%')).toBe(100_000);
    expect(worth('discount: 10%')).toBe(Math.round(50_000 * 3.169865446 - 100_000));
    expect([worth('discount: -100%'), worth('discount: low')]).toEqual(['discount', 'discount']);
  });

  it('costs a twelfth of a year’s net benefit for each month of waiting', () => {
    const { costOfDelay } = of(plan('benefit b "B" { amount: 50k / year }', 'total: 100k\nrunning: 20k / year'));
    expect([euros(costOfDelay.gross), euros(costOfDelay.net)]).toEqual([4_167, 2_500]);
  });

  it('names the lines that it follows from', () => {
    const text = plan('benefit b "B" { amount: 50k / year }', 'total: 100k\nrunning: 20% / year');
    expect(of(text).roi.net.followsFrom.map((at) => textAt(text, at))).toEqual([
      '100k',
      '50k / year',
      '20% / year',
      '100k',
    ]);
  });
});

describe('break-even', () => {
  it('is the value at which the plan, written with it, returns nothing', () => {
    const text = plan(
      `benefit a "A" { saves: 2 h volume: 10 / week at: 50 / h weeks: 40 }
      benefit b "B" { output: 5 / week from 2 / week saves: 3 h at: 60 / h weeks: 44 }
      benefit c "C" { revenue: 70_000 / year margin 20% }
      benefit e "E" { amount: 800 / month }
      dis-benefit d "D" { amount: 600 / month }`,
      'total: 90_000\nrunning: 9_000 / year',
    );
    const found = of(text);
    let tested = 0;
    for (const { at, gross, net, fact } of found.breakEven) {
      for (const [point, form] of [
        [gross, 'gross'],
        [net, 'net'],
      ] as const) {
        // No year has more weeks.
        if (point.value === undefined || !at || (fact === 'weeks' && point.value > 53)) continue;
        const { start, end } = locate(at);
        const written = text.slice(start, end).replace(/^[\d_.]+/, point.value.toFixed(9));
        const roi = of(text.slice(0, start) + written + text.slice(end)).roi[form];
        expect(roi.value?.likely ?? roi.unknown, `${fact} ${form}`).toBeCloseTo(0, 3);
        tested++;
      }
    }
    expect(found.breakEven.map(({ fact }) => fact)).toEqual([
      'saves',
      'volume',
      'weeks',
      'at',
      'saves',
      'output',
      'output from',
      'weeks',
      'at',
      'revenue',
      'margin',
      'amount',
      'amount',
      'total',
      'running',
    ]);
    expect(tested).toBeGreaterThan(20);
  });

  it('counts running cost as a share of the investment that it is a share of', () => {
    const found = of(plan('benefit b "B" { amount: 50k / year }', 'total: 100k\nrunning: 25%'));
    expect(breakEven(found, 'total')).toMatchObject({ gross: { value: 50_000 }, net: { value: 40_000 } });
  });

  it('says where no value makes the difference', () => {
    const found = of(
      plan(
        'benefit a "A" { amount: 500k / year }\nbenefit b "B" { amount: 1k / year }',
        'total: 100k\nrunning: 1k / year',
      ),
    );
    const [, small] = found.breakEven;
    expect([small?.fact, small?.gross.unknown]).toEqual(['amount', 'always']);
    const poor = of(plan('benefit a "A" { amount: 1k / year }', 'total: 100k\nrunning: 1k / year'));
    expect(breakEven(poor, 'running')).toMatchObject({ gross: { unknown: 'no-effect' }, net: { unknown: 'never' } });
  });
});

describe('a claim', () => {
  const claim = (claims: string, benefit = 'amount: 60k / year') => {
    const [found] = of(
      plan(`benefit b "B" { ${benefit} }`, `total: 100k\nrunning: 10k / year\nclaims: ${claims}`),
    ).claims;
    return [found?.against.definition, found?.value?.likely, found?.difference];
  };

  it('of a return is compared with the nearest form', () => {
    expect(claim('roi -40%')).toEqual(['roi-gross', -40, 0]);
    expect(claim('roi -50%')).toEqual(['roi-net', -50, 0]);
    expect(claim('roi -41%')).toEqual(['roi-gross', -41, -1]);
  });

  it('of a payback is compared in months with running cost, where that is stated', () => {
    expect(claim('payback 2 years')).toEqual(['payback-net', 24, 0]);
    expect(claim('payback 26 weeks')).toEqual(['payback-net', 6, -18]);
  });

  it('of a value is compared in the plan’s currency', () => {
    const [definition, value, difference] = claim('npv 65k');
    expect([definition, value, Math.round(Number(difference))]).toEqual(['npv-net', 6_500_000, -60_634]);
    expect(claim('npv 65k EUR')[1]).toBe(6_500_000);
    expect(claim('npv 65k USD')).toEqual(['npv-net', undefined, undefined]);
  });

  it('in another unit is not compared, nor where nothing follows', () => {
    expect(claim('roi 14 months')).toEqual(['roi-gross', undefined, undefined]);
    expect(claim('payback 30%')).toEqual(['payback-net', undefined, undefined]);
    expect(claim('payback 9 months', 'saves: 2 h')).toEqual(['payback-net', 9, undefined]);
  });
});

describe('every plan', () => {
  it('has finite figures in order', () => {
    let known = 0;
    fc.assert(
      fc.property(moneyPlan, (text) => {
        const found = of(text);
        expect(notFinite(found)).toEqual([]);
        const { cashFlow, ...figures } = found;
        expect(outOfOrder(figures)).toEqual([]);
        // A single month may be a cent out of order, as months are differences of sums.
        expect(outOfOrder(cashFlow?.months.map(({ cumulative }) => cumulative) ?? [])).toEqual([]);
        if (found.roi.gross.value) known++;
      }),
      { numRuns: 150, seed: 20_261_123 },
    );
    expect(known).toBeGreaterThan(40);
  });

  it('is worth less with more investment and more running cost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000 }), fc.integer({ min: 0, max: 90_000 }), (total, running) => {
        const worth = (more: number, upkeep: number) =>
          of(plan('benefit b "B" { amount: 50k..90k / year }', `total: ${total + more}\nrunning: ${running + upkeep}`))
            .npv.net.value;
        const [base, dearer, heavier] = [worth(0, 0), worth(1_000, 0), worth(0, 1_000)];
        for (const point of ['low', 'likely', 'high'] as const) {
          expect((base?.[point] ?? 0) - (dearer?.[point] ?? 0)).toBe(100_000);
          expect((heavier?.[point] ?? 0) < (base?.[point] ?? 0)).toBe(true);
        }
      }),
      { numRuns: 50, seed: 20_261_123 },
    );
  });
});

describe('a plan out of all proportion', () => {
  const absurd = {
    'nothing at all': 'plan p "P" { }',
    'everything unknown': plan(
      'benefit b "B" { }\ndis-benefit d "D" { }',
      'total: unknown\nrunning: unknown\nstage s { }',
      'team { person a "A" { } vacancy v "V" { } }\ntechnology t "T" { }\nroadmap { phase f { } }',
    ),
    'everything negative': plan(
      'benefit b "B" { amount: -50k / year }\nbenefit h "H" { saves: -2 h volume: -3 / week at: -5 / h weeks: -4 }',
      'total: -100k\nrunning: -20%\nstage s { months: 1..3 amount: -5k }',
      'team { person a "A" { allocation: -20% salary: -5 / year } }\ntechnology t "T" { cost: -5 / month }',
    ),
    'everything huge': plan(
      'benefit b "B" { amount: 900_000_000_000_000 / year }\nbenefit h "H" { saves: 1_000_000_000 h volume: 1_000_000_000 / week at: 1_000_000_000 / h weeks: 46 }',
      'total: 900_000_000_000_000\nrunning: 1_000_000_000%\nstage s { months: 1..1_000_000_000 amount: 900_000_000_000_000 }',
      'team { person a "A" { allocation: 1_000_000_000% salary: 1_000_000_000_000 / h on-cost: 1_000_000_000% } }\ntechnology t "T" { cost: 900_000_000_000_000 / day }',
      'start: 2027-01-04\ndiscount: 1_000_000_000%\nhorizon: 10_000 years',
    ),
    'ten thousand years': plan(
      'benefit b "B" { amount: 5k / year starts: month 120_000 ramp: 10_000 years }',
      'total: 100k\nrunning: 2k / year\nstage s { months: 1..120_000 amount: 5k }',
      'roadmap { phase f { duration: 10_000 years delivers: u } }\nteam { person a "A" { allocation: 20% salary: 60k / year until: month 120_000 } }',
    ),
    'benefits that begin before the plan': plan(
      'benefit b "B" { amount: 5k / year starts: 1999-01-01 ramp: 3 months }\nbenefit o "O" { amount: 5k once starts: 1999-01-01 }',
      'total: 100k\nrunning: 2k / year',
    ),
    'several currencies': plan(
      'benefit b "B" { amount: 50k USD / year }\nbenefit c "C" { amount: 50k / year }',
      'total: 100k GBP\nrunning: 10k CHF / year\nstage s { months: 1..3 amount: 5k USD }',
      'team { person a "A" { allocation: 20% salary: 60k USD / year } }\ntechnology t "T" { cost: 5k PLN once }',
    ),
  };

  for (const [name, text] of Object.entries(absurd)) {
    it(`has no figure that is none: ${name}`, () => {
      const { cost, businessCase } = analyse(planOf(text));
      expect(notFinite(cost)).toEqual([]);
      expect(notFinite(businessCase)).toEqual([]);
      for (const { value, unknown } of [
        businessCase.roi.gross,
        businessCase.roi.net,
        businessCase.payback.gross,
        businessCase.payback.net,
        businessCase.payback.cashFlow,
        businessCase.npv.gross,
        businessCase.npv.net,
        businessCase.npv.cashFlow,
        businessCase.irr,
      ]) {
        expect(value === undefined).toBe(unknown !== undefined);
      }
    });
  }
});
