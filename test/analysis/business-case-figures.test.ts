import { describe, expect, it } from 'vitest';
import { decidingWork } from '../../src/analysis/business-case/go-live.ts';
import { internalRateOf } from '../../src/analysis/business-case/internal-rate.ts';
import {
  annuity,
  type Basis,
  costOfDelay,
  netPresentValue,
  paybackOf,
  returnOn,
} from '../../src/analysis/business-case/returns.ts';
import {
  begunMonths,
  earnedUpTo,
  firstMonthCovered,
  lastMonthOf,
  paidUpTo,
  runningUpTo,
} from '../../src/analysis/business-case/up-to-month.ts';
import { type Amount, NO_MONEY } from '../../src/analysis/money.ts';

const amount = (low: number, likely = low, high = likely): Amount => ({ low, likely, high });

const MOST = amount(Number.MAX_SAFE_INTEGER);

function basis(given: Partial<Basis>): Basis {
  return {
    perYear: amount(1200),
    once: NO_MONEY,
    investment: amount(1000),
    running: undefined,
    complete: true,
    followsFrom: [],
    ...given,
  };
}

describe('a return', () => {
  it('has the least and the greatest that benefit and investment allow, each on its own', () => {
    const { value } = returnOn(
      'roi-gross',
      basis({ perYear: amount(100, 200, 300), investment: amount(50, 100, 400) }),
    );
    // (100 − 400) ÷ 400, (200 − 100) ÷ 100, (300 − 50) ÷ 50.
    expect(value).toEqual({ low: -75, likely: 100, high: 500 });
  });

  it('of a loss is worst with the least investment', () => {
    const { value } = returnOn(
      'roi-gross',
      basis({ perYear: amount(-300, -200, -100), investment: amount(50, 100, 400) }),
    );
    expect(value).toEqual({ low: -700, likely: -300, high: -125 });
  });

  it('takes off much running cost where it is low, and counts a payment that comes once', () => {
    const { value } = returnOn(
      'roi-net',
      basis({
        perYear: amount(100, 200, 300),
        once: amount(10, 20, 30),
        running: amount(5, 10, 60),
        investment: amount(100),
      }),
    );
    expect(value).toEqual({ low: -50, likely: 110, high: 225 });
  });

  it('needs a benefit and an investment above zero in every case', () => {
    const why = (given: Partial<Basis>) => returnOn('roi-gross', basis(given)).unknown;
    expect(why({ perYear: undefined })).toBe('no-benefit');
    expect(why({ investment: undefined })).toBe('no-investment-known');
    expect(why({ investment: amount(0, 1, 2) })).toBe('no-investment');
    expect(why({ investment: amount(1, 1, 2) })).toBeUndefined();
    expect(why({ perYear: MOST, once: amount(1) })).toBe('too-large');
    expect(why({ perYear: amount(-Number.MAX_SAFE_INTEGER), running: amount(1) })).toBe('too-large');
  });

  it('that is not known is not complete, nor is one of which a part is not known', () => {
    expect(returnOn('roi-gross', basis({}))).toMatchObject({ complete: true, unit: 'percent', neverAtWorst: false });
    expect(returnOn('roi-gross', basis({ complete: false })).complete).toBe(false);
    expect(returnOn('roi-gross', basis({ perYear: undefined })).complete).toBe(false);
  });
});

describe('a payback', () => {
  it('is early with little to pay back and much benefit', () => {
    const { value } = paybackOf(
      'payback-gross',
      basis({ perYear: amount(600, 1200, 1800), investment: amount(600, 1200, 2400) }),
    );
    expect(value).toEqual({ low: 4, likely: 12, high: 48 });
  });

  it('has less to pay back where something comes once, and never less than nothing', () => {
    const { value } = paybackOf(
      'payback-net',
      basis({
        perYear: amount(700, 1300, 1900),
        running: amount(100),
        once: amount(300, 600, 700),
        investment: amount(600, 1200, 2400),
      }),
    );
    expect(value).toEqual({ low: 0, likely: 6, high: 50.4 - 8.4 });
  });

  it('is never where nothing is left, and repeats the likely one where that is so at worst', () => {
    const of = (perYear: Amount) => paybackOf('payback-gross', basis({ perYear }));
    expect(of(amount(-1, 0, 1)).unknown).toBe('never-pays-back');
    expect(of(amount(0, 1, 1))).toMatchObject({
      value: { low: 12_000, likely: 12_000, high: 12_000 },
      neverAtWorst: true,
    });
    expect(of(amount(1, 2, 2))).toMatchObject({
      value: { low: 6000, likely: 6000, high: 12_000 },
      neverAtWorst: false,
    });
  });

  it('needs a benefit and an investment above zero', () => {
    const why = (given: Partial<Basis>) => paybackOf('payback-gross', basis(given)).unknown;
    expect(why({ perYear: undefined })).toBe('no-benefit');
    expect(why({ investment: amount(0, 1, 2) })).toBe('no-investment');
    expect(why({ investment: amount(1, 1, 2) })).toBeUndefined();
    expect(why({ perYear: amount(-Number.MAX_SAFE_INTEGER), running: amount(1) })).toBe('too-large');
    expect(why({ investment: MOST, once: amount(-1) })).toBe('too-large');
  });
});

describe('a net present value', () => {
  const of = (given: Partial<Basis>, rate = amount(10)) => netPresentValue('npv-gross', basis(given), rate);

  it('is four years, each discounted from its end, and a payment at the end of the first', () => {
    // 12,000 × 3.169865 + 1,100 ÷ 1.1 − 20,000
    expect(of({ perYear: amount(12_000), once: amount(1100), investment: amount(20_000) }).value).toEqual(
      amount(19_038),
    );
    expect(annuity(0)).toBe(4);
    expect(annuity(10)).toBeCloseTo(3.169_865_446, 9);
  });

  it('is low with a high rate where something is left, and with a low one where something is lost', () => {
    const rates = { low: 0, likely: 10, high: 100 };
    // At 100 % a year four years are worth 0.9375.
    expect(of({ perYear: amount(1600), investment: amount(100, 200, 300) }, rates).value).toEqual({
      low: 1200,
      likely: 4872,
      high: 6300,
    });
    expect(of({ perYear: amount(-1600), investment: amount(100, 200, 300) }, rates).value).toEqual({
      low: -6700,
      likely: -5272,
      high: -1600,
    });
  });

  it('takes running cost off each year', () => {
    expect(of({ running: amount(100, 200, 400) }, amount(0)).value).toEqual(amount(2200, 3000, 3400));
  });

  it('says what it lacks', () => {
    expect(of({ perYear: undefined }).unknown).toBe('no-benefit');
    expect(of({ investment: undefined }).unknown).toBe('no-investment-known');
    expect(netPresentValue('npv-gross', basis({}), undefined).unknown).toBe('discount');
    expect(of({ perYear: amount(-Number.MAX_SAFE_INTEGER), running: amount(1) }).unknown).toBe('too-large');
    expect(of({ perYear: MOST }).unknown).toBe('too-large');
  });
});

describe('the cost of a delay', () => {
  it('is a twelfth of what a year leaves', () => {
    expect(costOfDelay('cost-of-delay-gross', basis({ perYear: amount(120, 1206, 2400) })).value).toEqual(
      amount(10, 101, 200),
    );
    expect(costOfDelay('cost-of-delay-net', basis({ running: amount(120, 240, 480) })).value).toEqual(
      amount(60, 80, 90),
    );
  });

  it('needs a benefit, and no investment', () => {
    expect(costOfDelay('cost-of-delay-gross', basis({ perYear: undefined })).unknown).toBe('no-benefit');
    expect(costOfDelay('cost-of-delay-gross', basis({ investment: undefined })).value).toEqual(amount(100));
    const lost = basis({ perYear: amount(-Number.MAX_SAFE_INTEGER), running: amount(1) });
    expect(costOfDelay('cost-of-delay-net', lost).unknown).toBe('too-large');
  });
});

describe('an internal rate', () => {
  const afterAYear = (back: number) => [-100, ...new Array<number>(11).fill(0), back];

  it('is what a year brings', () => {
    for (const [back, percent] of [
      [110, 10],
      [100, 0],
      [50, -50],
      [300, 200],
    ] as const) {
      const found = internalRateOf(afterAYear(back));
      expect(found.kind === 'one' && found.percent).toBeCloseTo(percent, 9);
    }
  });

  it('is looked for from −99.9% to a million per cent', () => {
    expect(internalRateOf(afterAYear(0.101)).kind).toBe('one');
    expect(internalRateOf(afterAYear(0.099))).toEqual({ kind: 'none' });
    expect(internalRateOf(afterAYear(999_999)).kind).toBe('one');
    expect(internalRateOf(afterAYear(1_000_001))).toEqual({ kind: 'none' });
  });

  it('is none of payments that only go or only come', () => {
    for (const payments of [[], [0, 0], [-1, -2], [1, 2], [-1, 0], [0, 1]])
      expect(internalRateOf(payments)).toEqual({ kind: 'none' });
  });

  it('is told as several where the payments change sign back', () => {
    // At 10 % and at 20 % a month.
    const found = internalRateOf([-100, 230, -132]);
    expect(found.kind === 'several' && found.percents.map((percent) => percent.toFixed(3))).toEqual([
      '213.843',
      '791.610',
    ]);
  });
});

describe('up to the end of a month', () => {
  it('a month has begun with its first day, and what is left of a sum of fractions is none', () => {
    expect([0, 2, 2 + 1e-10, 2.01, -0.5].map((months) => begunMonths(months) + 0)).toEqual([0, 2, 2, 3, 0]);
    expect([lastMonthOf(0), lastMonthOf(2.5)]).toEqual([48, 51]);
  });

  it.each([
    ['a year', 12, 0, 0, 1200],
    ['half a year', 12, 6, 0, 600],
    ['nothing before it begins', 5, 6, 0, 0],
    ['nothing when it begins', 6, 6, 0, 0],
    ['a part of a month', 1, 0.5, 0, 50],
    ['half of the half of a ramp', 3, 0, 6, 75],
    ['half of a ramp', 6, 0, 6, 300],
    ['all behind a ramp', 12, 0, 6, 900],
    ['from the start on, what began before', 3, -3, 0, 300],
    ['what has grown by then', 3, -3, 6, 225],
  ])('a benefit has brought %s', (_, month, begin, ramp, expected) => {
    expect(earnedUpTo(month, 1200, begin, ramp)).toBe(expected);
  });

  it('a benefit has brought whole cents', () => {
    expect([1, 2, 3].map((month) => earnedUpTo(month, 100, 0, 0))).toEqual([8, 17, 25]);
  });

  it('a payment comes in the month in which its benefit begins', () => {
    expect([paidUpTo(3, 500, 3), paidUpTo(3, 500, 2.5), paidUpTo(4, 500, 3)]).toEqual([0, 500, 500]);
  });

  it('running has cost since go-live, and not before the plan', () => {
    expect([12, 6, 5, 7].map((month) => runningUpTo(month, 1200, 6))).toEqual([600, 0, 0, 100]);
    expect(runningUpTo(12, 1200, -3)).toBe(1200);
    expect(runningUpTo(1, 100, 0)).toBe(8);
  });
});

describe('the month in which all is covered', () => {
  const covered = (sums: readonly number[], lastSpent: number, last = sums.length - 1) =>
    firstMonthCovered((month) => sums[month] ?? Number.NaN, lastSpent, last);

  it('is the first at whose end nothing is missing', () => {
    expect(covered([-5, -3, -1, 0, 2], 0)).toBe(3);
    expect(covered([-5, -3, -1, 1, 2], 2)).toBe(3);
    expect(covered([0, 1], 0)).toBe(0);
  });

  it('is not one after which something is spent that undoes it', () => {
    expect(covered([-5, 1, -4, -1, 3], 2)).toBe(4);
    expect(covered([-5, 1, 0, 2, 3], 3)).toBe(1);
    expect(covered([-5, -1, 0, 2, 3], 3)).toBe(2);
  });

  it('is none where it lies behind the last that is looked at', () => {
    expect(covered([-5, -3, -1, 0], 0, 2)).toBeUndefined();
    expect(covered([-5, -3, -1, 0], 0, 3)).toBe(3);
    expect(covered([-5, -3], 1)).toBeUndefined();
  });

  it('may be looked for in leaps', () => {
    const asked: number[] = [];
    const month = firstMonthCovered(
      (at) => {
        asked.push(at);
        return at - 10;
      },
      0,
      20,
      (at, missing) => at + missing,
    );
    expect([month, asked]).toEqual([10, [0, 10]]);
  });
});

describe('a use case goes live', () => {
  const deciding = (...kinds: readonly string[]) => decidingWork(kinds, (kind) => kind, ['roadmap']);

  it('with the first operation, else after the first roll-out, the phases that deliver it, the roadmap', () => {
    expect(deciding('pilot', 'rollout', 'operation')).toEqual({
      works: ['operation'],
      end: 'start',
      from: 'operation',
    });
    expect(deciding('pilot', 'rollout')).toEqual({ works: ['rollout'], end: 'finish', from: 'rollout' });
    expect(deciding('pilot', 'poc')).toEqual({ works: ['pilot', 'poc'], end: 'finish', from: 'last-phase' });
    expect(deciding()).toEqual({ works: ['roadmap'], end: 'finish', from: 'roadmap' });
  });
});
