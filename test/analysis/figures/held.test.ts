import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/facts.ts';
import { type Answer, type Bound, known, unknown } from '../../../src/analysis/figures/answer.ts';
import { DAYS_PER_MONTH, holds } from '../../../src/analysis/figures/held.ts';
import { lackOf } from '../../../src/analysis/figures/lack.ts';
import { type FigureValue, moneyValue, percentValue, shownOf, spanValue } from '../../../src/analysis/figures/value.ts';
import { certain } from '../../../src/analysis/three-point.ts';
import type { Comparison, Limit } from '../../../src/model/values.ts';
import { toEpochDay } from '../../../src/model/values.ts';
import { heldIn } from '../../support/figures.ts';
import { planOf } from '../../support/plan.ts';

const plan = planOf('plan p "P" {\n  start: 2027-01-01\n}\n');
const setting = { plan, calendars: analyse(plan).calendars };

function outcome(value: FigureValue, comparison: Comparison, limit: Limit, bound: Bound = 'exact'): string {
  return holds(setting, known(value, 'roi-gross', { bound }), comparison, limit).outcome;
}

const percent = (figure: number): Limit => ({ unit: 'percent', low: figure, high: figure });
const time = (figure: number, unit: 'day' | 'week' | 'month' | 'quarter' | 'year', working = false): Limit => ({
  unit,
  low: figure,
  high: figure,
  time: working ? 'working' : 'calendar',
});
const money = (figure: number, per?: 'month' | 'quarter' | 'year' | 'once', currency?: string): Limit => ({
  unit: 'money',
  low: figure,
  high: figure,
  ...(per ? { per } : {}),
  ...(currency ? { currency } : {}),
});
const months = (figure: number, from?: number) => spanValue(certain(figure), 'month', from);

describe('in the plan', () => {
  const text = `plan p "P" {
  start: 2027-01-04
  company "C" {
    closed: 2027-02-02
  }
  roadmap {
    phase long "Long" {
      duration: 6 weeks
    }
    phase short "Short" {
      duration: 4 weeks
    }
  }
}
`;

  test.each([
    // The last day is Sunday the 31st of January.
    ['end(short) <= 2027-01-31', 'holds'],
    ['end(short) < 2027-01-31', 'missed'],
    ['end(short) <= 2027-01-30', 'missed'],
    ['end(short) = 2027-01-31', 'holds'],
    // The first month of the plan ends on the 3rd of February.
    ['end(short) <= month 1', 'holds'],
    ['end(long) <= month 1', 'missed'],
    ['start(long) >= 2027-01-04', 'holds'],
    // Fourteen calendar days of float, nine working days of which one is closed: 1 to 14 February has ten weekdays.
    ['float(short) >= 2 weeks', 'holds'],
    ['float(short) > 2 weeks', 'missed'],
    ['float(short) >= 9 working days', 'holds'],
    ['float(short) >= 10 working days', 'missed'],
    ['float(short) <= 1 month', 'holds'],
    ['float(nobody) >= 1 week', 'open'],
  ])('%s: %s', (line, expected) => {
    expect(heldIn(text, line).outcome).toBe(expected);
  });
});

describe('units', () => {
  test.each<[FigureValue, Comparison, Limit, string]>([
    [months(24), '<=', time(24, 'month'), 'holds'],
    [months(24), '<=', time(2, 'year'), 'holds'],
    [months(24), '<', time(8, 'quarter'), 'missed'],
    [months(24.04), '<=', time(24, 'month'), 'missed'],
    // On average a month has 30.436875 days: 24 of them are 730.485.
    [months(24), '<=', time(731, 'day'), 'holds'],
    [months(24), '<=', time(730, 'day'), 'missed'],
    [months(24), '<=', time(105, 'week'), 'holds'],
    // From the 1st of January 2027 two months have 59 days.
    [months(2, toEpochDay({ year: 2027, month: 1, day: 1 })), '<=', time(59, 'day'), 'holds'],
    [months(2, toEpochDay({ year: 2027, month: 1, day: 1 })), '<', time(59, 'day'), 'missed'],
    [moneyValue(certain(1_200_000), 'EUR', 'year'), '<=', money(1_000, 'month'), 'holds'],
    [moneyValue(certain(1_200_001), 'EUR', 'year'), '<=', money(1_000, 'month'), 'missed'],
    [moneyValue(certain(100_000), 'EUR', 'month'), '>=', money(12_000, 'year'), 'holds'],
    [moneyValue(certain(1_200_000), 'EUR', 'year'), '=', money(3_000, 'quarter'), 'holds'],
    [moneyValue(certain(100), 'EUR'), '>', money(1), 'missed'],
    [moneyValue(certain(100), 'EUR'), '<=', money(1, undefined, 'USD'), 'open'],
    [moneyValue(certain(100), 'EUR'), '<=', money(1, 'year'), 'open'],
    [percentValue(certain(100 / 3)), '=', percent(33.3), 'holds'],
    [percentValue(certain(100 / 3)), '>', percent(33.3), 'holds'],
    [percentValue(certain(0.1 + 0.2)), '<=', percent(0.3), 'holds'],
    [percentValue(certain(20)), '>=', money(20), 'open'],
  ])('%j %s %j: %s', (value, comparison, limit, expected) => {
    expect(outcome(value, comparison, limit)).toBe(expected);
  });

  test('it is said where a month was taken for the average one', () => {
    const { averaged, compared } = holds(setting, known(months(24), 'payback-net'), '<=', time(700, 'day'));
    expect([averaged, compared]).toEqual([true, { amount: 24 * DAYS_PER_MONTH, unit: 'day' }]);
    expect(holds(setting, known(months(24), 'payback-net'), '<=', time(2, 'year')).averaged).toBe(false);
  });
});

describe('what cannot be compared', () => {
  const day = { kind: 'day', range: certain(20_000) } as const;

  test.each<[string, FigureValue, Limit, string]>([
    ['a day with a share', day, percent(3), 'other-period'],
    ['a share with a day', percentValue(certain(3)), { kind: 'day', day: 20_000 }, 'other-period'],
    ['a share with money', percentValue(certain(3)), money(3), 'other-period'],
    ['a share with time', percentValue(certain(3)), time(3, 'month'), 'other-period'],
    ['money with a share', moneyValue(certain(300), 'EUR'), percent(3), 'other-period'],
    ['money with time', moneyValue(certain(300), 'EUR'), time(3, 'month'), 'other-period'],
    ['time with money', months(3), money(3), 'other-period'],
    ['time with a share', months(3), percent(3), 'other-period'],
    ['two currencies', moneyValue(certain(300), 'EUR'), money(3, undefined, 'USD'), 'other-currency'],
    ['a sum with an amount a year', moneyValue(certain(300), 'EUR'), money(3, 'year'), 'per-period'],
    ['an amount a year with a sum', moneyValue(certain(300), 'EUR', 'year'), money(3), 'no-period'],
  ])('is left open: %s', (_, value, limit, code) => {
    const { outcome: found, lacks, averaged, compared } = holds(setting, known(value, 'roi-gross'), '<=', limit);
    expect([found, lacks.map((lack) => lack.code), averaged, compared]).toEqual(['open', [code], false, undefined]);
  });

  test('is compared where the limit names the currency of the plan, or says that it is a sum', () => {
    expect(outcome(moneyValue(certain(300), 'EUR'), '<=', money(3, undefined, 'EUR'))).toBe('holds');
    expect(outcome(moneyValue(certain(300), 'EUR'), '<=', money(3, 'once'))).toBe('holds');
  });

  test('is a month of the plan where the plan states no start', () => {
    const text =
      'plan p "P" {\n  roadmap {\n    phase a "A" {\n      starts: 2027-01-04\n      duration: 1 week\n    }\n  }\n}\n';
    const { outcome: found, lacks } = heldIn(text, 'end(a) <= month 1');
    expect([found, lacks.map(({ code, fact }) => [code, fact])]).toEqual(['open', [['no-start', 'start']]]);
  });
});

describe('what keeps a comparison from being decided', () => {
  const lack = { code: 'no-price', element: undefined, fact: 'cost', at: undefined } as const;
  const least = known(moneyValue(certain(1_000), 'EUR'), 'cost-computed', { bound: 'at-least', lacks: [lack] });

  test('is said where it is open, and only there', () => {
    expect(holds(setting, least, '<=', money(20))).toMatchObject({ outcome: 'open', lacks: [lack] });
    expect(holds(setting, least, '<=', money(5))).toMatchObject({ outcome: 'missed', lacks: [] });
  });
});

describe('a payback that does not come', () => {
  // 5,000 a year never cover 90,000 in two months and four years; with running cost of as much nothing is left.
  const staged = `plan p "P" {
  start: 2027-01-01
  use-case u "U" {
    benefit b "B" {
      amount: 5k / year
      starts: month 2
      ramp: 2 months
    }
  }
  budget {
    stage s "S" {
      months: 1..2
      amount: 90k
    }
  }
  roadmap {
    phase build "Build" {
      duration: 2 months
      delivers: u
    }
  }
}
`;
  const never = `plan p "P" {
  use-case u "U" {
    benefit b "B" {
      amount: 5k / year
    }
  }
  budget {
    total: 90k
    running: 5k / year
  }
}
`;

  test.each([
    ['payback <= 500 months', 'missed'],
    ['payback < 500 months', 'missed'],
    ['payback = 500 months', 'missed'],
    ['payback > 500 months', 'holds'],
    ['payback >= 500 months', 'holds'],
  ])('because nothing is left is longer than any limit: %s %s', (line, expected) => {
    const held = heldIn(never, line);
    expect([held.outcome, held.compared, held.averaged]).toEqual([expected, undefined, false]);
  });

  test.each([
    ['payback <= 49 months', 'missed'],
    // After fifty months it is longer than fifty.
    ['payback <= 50 months', 'missed'],
    ['payback <= 51 months', 'open'],
    ['payback > 50 months', 'holds'],
    ['payback >= 51 months', 'open'],
    ['payback <= 4 years', 'missed'],
    // From 1 January 2027 fifty months end on 28 February 2031: 1,520 days.
    ['payback <= 1520 days', 'missed'],
    ['payback <= 1521 days', 'open'],
  ])('as long as the cash flow is followed is longer than what lies within: %s %s', (line, expected) => {
    expect(heldIn(staged, line).outcome).toBe(expected);
  });

  test('leaves open what no time is compared with', () => {
    expect(
      holds(setting, unknown('payback-net', lackOf('never-pays-back'), [], 'never'), '<=', percent(3)).outcome,
    ).toBe('open');
    expect(holds(setting, unknown('payback-net', lackOf('never-pays-back'), [], 'never'), '<=', money(3)).outcome).toBe(
      'open',
    );
    expect(holds(setting, unknown('payback-net', lackOf('no-benefit')), '<=', time(3, 'month')).outcome).toBe('open');
  });
});

describe('time', () => {
  const from = toEpochDay({ year: 2027, month: 1, day: 1 });
  const held = (value: FigureValue, comparison: Comparison, limit: Limit) =>
    holds(setting, known(value, 'float'), comparison, limit);

  test('of working days is counted by the calendar from a day on, else by the week', () => {
    // Friday, 1 January 2027: fourteen days hold ten weekdays; half a year of months has 181 days, of which 129.
    expect(held(spanValue(certain(14), 'day', from), '<=', time(10, 'day', true))).toEqual({
      outcome: 'holds',
      compared: { amount: 10, unit: 'working-day' },
      averaged: false,
      lacks: [],
    });
    expect(held(months(6, from), '<=', time(129, 'day', true)).compared).toEqual({ amount: 129, unit: 'working-day' });
    expect(held(spanValue(certain(14), 'day'), '<=', time(10, 'day', true))).toMatchObject({
      outcome: 'holds',
      compared: { amount: 10, unit: 'working-day' },
      averaged: true,
    });
    // A week has five working days, on average a month 30.436875 ÷ 7 × 5.
    expect(held(spanValue(certain(14), 'day'), '<=', time(2, 'week', true)).outcome).toBe('holds');
    expect(held(spanValue(certain(14), 'day'), '<', time(2, 'week', true)).outcome).toBe('missed');
    expect(held(months(1), '<=', time(1, 'week', true)).compared?.amount).toBeCloseTo(21.7406, 4);
  });

  test('in days is held against months by the calendar from a day on, else by the average month', () => {
    // January and February 2027 have 59 days.
    expect(held(spanValue(certain(59), 'day', from), '<=', time(2, 'month'))).toEqual({
      outcome: 'holds',
      compared: undefined,
      averaged: false,
      lacks: [],
    });
    expect(held(spanValue(certain(60), 'day', from), '<=', time(2, 'month')).outcome).toBe('missed');
    expect(held(spanValue(certain(90), 'day', from), '=', time(1, 'quarter')).outcome).toBe('holds');
    expect(held(spanValue(certain(365), 'day', from), '=', time(1, 'year')).outcome).toBe('holds');
    expect(held(spanValue(certain(60), 'day'), '<=', time(2, 'month'))).toMatchObject({
      outcome: 'holds',
      averaged: true,
    });
    expect(held(spanValue(certain(61), 'day'), '<=', time(2, 'month')).outcome).toBe('missed');
    expect(held(spanValue(certain(14), 'day'), '<=', time(2, 'week')).averaged).toBe(false);
    expect(held(months(2, from), '<=', time(59, 'day'))).toMatchObject({
      compared: { amount: 59, unit: 'day' },
      averaged: false,
    });
  });

  test('of a part of a month is that part of its days', () => {
    // Half of March 2027, behind January and February.
    expect(held(months(2.5, from), '<=', time(74.5, 'day')).compared).toEqual({ amount: 74.5, unit: 'day' });
    expect(held(months(-0.5, from), '<=', time(0, 'day')).compared).toEqual({ amount: -15.5, unit: 'day' });
  });

  test('beyond ten thousand years is no matter of the calendar', () => {
    expect(held(months(120_001, from), '<=', time(1, 'day')).compared?.amount).toBe(120_001 * DAYS_PER_MONTH);
  });
});

describe('figures are equal where they read the same', () => {
  test.each<[FigureValue, Limit, string]>([
    [percentValue(certain(33.25)), percent(33.3), 'holds'],
    [percentValue(certain(33.24)), percent(33.3), 'missed'],
    [months(12.04), time(12, 'month'), 'holds'],
    [months(12.06), time(12, 'month'), 'missed'],
    [moneyValue(certain(100), 'EUR'), money(1.005), 'holds'],
    [moneyValue(certain(100), 'EUR'), money(1.006), 'missed'],
    // A cent of a quarter is four of a year.
    [moneyValue(certain(402), 'EUR', 'year'), money(1, 'quarter'), 'holds'],
    [moneyValue(certain(403), 'EUR', 'year'), money(1, 'quarter'), 'missed'],
    [{ kind: 'day', range: certain(20_000.4) }, { kind: 'day', day: 20_000 }, 'missed'],
  ])('%j = %j: %s', (value, limit, expected) => {
    expect(outcome(value, '=', limit)).toBe(expected);
  });

  test('below is below, and not equal', () => {
    expect(outcome(percentValue(certain(20)), '<', percent(20))).toBe('missed');
    expect(outcome(percentValue(certain(19.9)), '<', percent(20))).toBe('holds');
    expect(outcome(percentValue(certain(20.1)), '<', percent(20))).toBe('missed');
    expect(outcome(percentValue(certain(19.9)), '>=', percent(20))).toBe('missed');
  });

  test('what binary fractions leave of a product is nothing, however large it is', () => {
    expect(outcome(moneyValue(certain(1e14), 'EUR'), '<=', money(1e12 * (1 - 1e-12)))).toBe('holds');
    expect(outcome(moneyValue(certain(1e14), 'EUR'), '<=', money(1e12 * (1 - 1e-6)))).toBe('missed');
  });
});

test('a figure is shown in its own unit, at any point of its range', () => {
  const range = { low: 100, likely: 250, high: 400 };
  expect(shownOf(moneyValue(range, 'EUR'))).toEqual({ money: 2.5, currency: 'EUR' });
  expect(shownOf(moneyValue(range, 'EUR', 'year'), 'high')).toEqual({ money: 4, currency: 'EUR', per: 'year' });
  expect(shownOf(percentValue(range), 'low')).toEqual({ percent: 100 });
  expect(shownOf(spanValue(range, 'month'))).toEqual({ span: 250, unit: 'month' });
  expect(shownOf({ kind: 'day', range })).toEqual({ day: 250 });
});

describe('a figure that is not complete', () => {
  test.each<[Bound, number, Comparison, string]>([
    ['at-least', 30, '<=', 'missed'],
    ['at-least', 20, '<=', 'open'],
    ['at-least', 20, '<', 'missed'],
    ['at-least', 10, '<', 'open'],
    ['at-least', 20, '>=', 'holds'],
    ['at-least', 10, '>=', 'open'],
    ['at-least', 30, '=', 'missed'],
    ['at-least', 20, '=', 'open'],
    ['at-least', 10, '=', 'open'],
    ['at-most', 10, '=', 'missed'],
    ['at-most', 20, '=', 'open'],
    ['at-most', 30, '=', 'open'],
    ['at-most', 10, '>=', 'missed'],
    ['at-most', 20, '>=', 'open'],
    ['at-most', 20, '<=', 'holds'],
    ['at-most', 30, '<', 'open'],
    ['open', 0, '<=', 'open'],
    ['open', 99, '<=', 'open'],
  ])('%s %i %s 20: %s', (bound, figure, comparison, expected) => {
    expect(outcome(percentValue(certain(figure)), comparison, percent(20), bound)).toBe(expected);
  });

  const figures = fc.integer({ min: -100, max: 100 });
  const comparisons = fc.constantFrom<Comparison>('<', '<=', '>', '>=', '=');

  test('is never said to hold or to be missed where the true figure might say otherwise', () => {
    const bounds = fc.constantFrom<Bound>('at-least', 'at-most', 'open');
    fc.assert(
      fc.property(figures, figures, figures, comparisons, bounds, (seen, left, limit, comparison, bound) => {
        const rest = bound === 'at-least' ? Math.abs(left) : bound === 'at-most' ? -Math.abs(left) : left;
        const said = outcome(percentValue(certain(seen)), comparison, percent(limit), bound);
        const truth = outcome(percentValue(certain(seen + rest)), comparison, percent(limit));
        if (said !== 'open') expect(said).toBe(truth);
      }),
    );
  });
});

test('what is absurd is compared all the same', () => {
  const absurd = fc.constantFrom(0, -1, 1e-300, 1e15, 1e300, -1e300, Number.MAX_VALUE);
  const units = fc.constantFrom('day', 'week', 'month', 'quarter', 'year');
  fc.assert(
    fc.property(
      absurd,
      absurd,
      units,
      fc.boolean(),
      fc.constantFrom('day', 'month'),
      (one, other, unit, working, own) => {
        const value = spanValue(certain(one), own as 'day' | 'month', 20_000);
        const held = holds(setting, known(value, 'float') as Answer, '<=', time(other, unit as 'day', working));
        expect(['holds', 'missed']).toContain(held.outcome);
      },
    ),
  );
});
