import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/facts.ts';
import { type Answer, type Bound, known } from '../../../src/analysis/figures/answer.ts';
import { DAYS_PER_MONTH, holds } from '../../../src/analysis/figures/held.ts';
import { type FigureValue, moneyValue, percentValue, spanValue } from '../../../src/analysis/figures/value.ts';
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
const money = (figure: number, per?: 'month' | 'quarter' | 'year', currency?: string): Limit => ({
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
