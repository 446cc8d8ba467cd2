import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/facts.ts';
import { lastDayAt } from '../../../src/analysis/figures/chances.ts';
import type { Work } from '../../../src/analysis/schedule.ts';
import { formatIsoDate } from '../../../src/model/values.ts';
import { figureIn, read, runsOf } from '../../support/figures.ts';
import { planOf, textAt } from '../../support/plan.ts';

/** Two weeks from Monday, 4 January 2027, so until Sunday the 17th. */
const roadmap = (deadline: string, duration = '2 weeks') => `plan p "P" {
  start: 2027-01-04
  roadmap {
    phase pilot "Pilot" {
      duration: ${duration}
${deadline}
    }
  }
}
`;

const due = (day: string) => `      deadline: ${day}`;

const lines = (text: string, written: string, simulations = runsOf(400)) =>
  figureIn(text, written, simulations).followsFrom.map((at) => textAt(text, at));

describe('the chance of a deadline', () => {
  test('is all or nothing where nothing is uncertain', () => {
    expect(read(figureIn(roadmap(due('2027-01-17')), 'chance(pilot)'))).toBe('100%');
    expect(read(figureIn(roadmap(due('2027-01-16')), 'chance(pilot)'))).toBe('0%');
    const { basis, bound, confidence, lacks } = figureIn(roadmap(due('2027-01-17')), 'chance(pilot)');
    expect([basis, bound, confidence, lacks]).toEqual(['chance', 'exact', { low: 100, high: 100 }, []]);
  });

  test('is the share of the runs that keep it, and tells how surely', () => {
    // P(Z < ln(5 / 5.657) × 2 × 1.28155 ÷ ln 2) = P(Z < −0.4565) = 32.4 % of 4..8 weeks end within five.
    const { value, confidence } = figureIn(roadmap(due('2027-02-07'), '4..8 weeks'), 'chance(pilot)', runsOf(400));
    const share = value?.range.likely ?? Number.NaN;
    expect(share).toBeGreaterThan(25);
    expect(share).toBeLessThan(40);
    // 1.96 × √(0.324 × 0.676 ÷ 400) = 4.6 points to either side.
    expect(share - (confidence?.low ?? 0)).toBeCloseTo(4.6, 0);
    expect((confidence?.high ?? 0) - share).toBeCloseTo(4.6, 0);
  });

  test('follows from the deadline, and from the lines that the end follows from', () => {
    expect(lines(roadmap(due('2027-01-17')), 'chance(pilot)')).toEqual(['2027-01-17', '2027-01-04', '2 weeks']);
  });

  test.each([
    ['without a deadline', roadmap(''), 'no-deadline', 'deadline', 'pilot'],
    [
      'with the deadline of a plan that does not start',
      roadmap(due('month 1')).replace('  start: 2027-01-04\n', ''),
      'no-start',
      'start',
      undefined,
    ],
    [
      'of work without an end',
      roadmap(due('2027-01-17')).replace('duration: 2 weeks', ''),
      'no-duration',
      'duration',
      'pilot',
    ],
  ])('is not known %s', (_, text, code, fact, at) => {
    const { value, basis, lacks, unknown } = figureIn(text, 'chance(pilot)');
    expect([value, basis, unknown, lacks[0]?.fact]).toEqual([undefined, 'chance', code, fact]);
    expect(lacks[0]?.at && textAt(text, lacks[0].at)).toBe(at);
  });

  test('is that of its own deadline where several stand in the plan', () => {
    const two = roadmap(due('2027-01-16')).replace(
      '  roadmap {',
      '  roadmap {\n    phase other "Other" {\n      duration: 2 weeks\n      deadline: 2027-02-28\n    }',
    );
    expect(['chance(other)', 'chance(pilot)'].map((figure) => read(figureIn(two, figure)))).toEqual(['100%', '0%']);
  });

  test('waits for the simulation', () => {
    const text = roadmap(due('2027-01-17'));
    const { unknown, basis } = figureIn(text, 'chance(pilot)', () => undefined);
    expect([unknown, basis]).toEqual(['not-simulated', 'chance']);
    expect(lines(text, 'chance(pilot)', () => undefined)).toEqual(['2027-01-04', '2 weeks']);
  });
});

describe('a percentile', () => {
  test('of work is the last day that so many of 100 runs do not exceed', () => {
    expect(read(figureIn(roadmap(''), 'p80(pilot)'))).toBe('2027-01-17');
    // The middle of 4..8 weeks lies at √(4 × 8) = 5.66: the 40th day, 12 February. Three days of it are the draws'.
    const { value, confidence, basis, bound } = figureIn(roadmap('', '4..8 weeks'), 'p50(pilot)', runsOf(400));
    const day = value?.range.likely ?? Number.NaN;
    expect(Math.abs(day - (figureIn(roadmap('', '40 days'), 'end(pilot)').value?.range.likely ?? 0))).toBeLessThan(4);
    expect([value?.kind, basis, bound]).toEqual(['day', 'percentile', 'exact']);
    expect((confidence?.low ?? day) < day && day < (confidence?.high ?? day)).toBe(true);
    const p90 = figureIn(roadmap('', '4..8 weeks'), 'p90(pilot)', runsOf(400)).value?.range.likely ?? 0;
    // P90 is the high end of what is stated: eight weeks.
    expect(Math.abs(p90 - day - 16)).toBeLessThan(5);
  });

  test('of work follows from the lines that its end follows from, and is not known without them', () => {
    const text = roadmap('');
    expect(lines(text, 'p80(pilot)')).toEqual(['2027-01-04', '2 weeks']);
    const open = figureIn(text.replace('duration: 2 weeks', ''), 'p80(pilot)');
    expect([open.unknown, open.basis, open.lacks[0]?.element?.id?.value]).toEqual([
      'no-duration',
      'percentile',
      'pilot',
    ]);
    const waiting = figureIn(text, 'p80(pilot)', () => undefined);
    expect([waiting.unknown, waiting.basis]).toEqual(['not-simulated', 'percentile']);
    expect(lines(text, 'p80(pilot)', () => undefined)).toEqual(['2027-01-04', '2 weeks']);
  });

  // 60,000 a year against 90,000 once and 12,000 a year.
  const plan = `plan p "P" {
  start: 2027-01-01
  discount: 0%
  use-case u "U" {
    benefit b "B" {
      amount: 60k / year
    }
  }
  budget {
    total: 90k
    running: 12k / year
  }
}
`;

  test.each([
    ['p80(cost)', '90000.00 EUR'],
    ['p80(benefit)', '60000.00 EUR / year'],
    // 4 × 48,000 − 90,000
    ['p80(npv)', '102000.00 EUR'],
    // (60,000 − 12,000 − 90,000) ÷ 90,000
    ['p80(roi)', '-46.6667%'],
    // 90,000 ÷ 48,000 × 12
    ['p80(payback)', '22.5 month'],
  ])('of a figure is told in its unit: %s is %s', (figure, value) => {
    const { lacks, bound, ...computed } = figureIn(plan, figure);
    expect(read({ lacks, bound, ...computed })).toBe(value);
    const point = computed.value?.range.likely ?? Number.NaN;
    expect([computed.confidence, bound, lacks]).toEqual([{ low: point, high: point }, 'exact', []]);
  });

  test('of the cost is that of people and things where no investment is known', () => {
    const text = `plan p "P" {
  start: 2027-01-01
  horizon: 3 months
  technology t "T" {
    cost: 2k / month
  }
}
`;
    expect(read(figureIn(text, 'p80(cost)'))).toBe('6000.00 EUR');
    expect(read(figureIn('plan p "P" {\n}\n', 'p80(cost)'))).toBe('? no-start');
  });

  test('of a figure that is not complete is open, and says what is left out', () => {
    const text = plan.replace('    benefit b', '    benefit more "More" {\n      saves: 1 h\n    }\n    benefit b');
    const { bound, lacks } = figureIn(text, 'p80(roi)');
    expect([bound, lacks.map(({ element, code }) => [element?.id?.value, code])]).toEqual([
      'open',
      [['more', 'absent']],
    ]);
  });

  test('of a payback that never comes says so', () => {
    const never = figureIn(plan.replace('running: 12k', 'running: 60k'), 'p50(payback)');
    expect([never.unknown, never.after, never.basis]).toEqual(['never-pays-back', 'never', 'percentile']);
    // Half of the runs bring less than running costs, those in the middle of 0..60k 30,000.
    const some = figureIn(
      plan.replace('60k / year', '0..60k / year').replace('12k', '40k'),
      'p90(payback)',
      runsOf(200),
    );
    expect([some.unknown, some.after]).toEqual(['never-pays-back', 'never']);
    expect(some.followsFrom.length).toBeGreaterThan(0);
  });

  test('of a payback by the cash flow says how far that is followed', () => {
    const staged = `plan p "P" {
  start: 2027-01-01
  use-case u "U" {
    benefit b "B" {
      amount: 0..60k / year
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
    const { unknown, after } = figureIn(staged, 'p90(payback)', runsOf(200));
    // Two months and four years.
    expect([unknown, after]).toEqual(['not-within-horizon', 50]);
    const paid = figureIn(staged.replace('0..60k', '60k'), 'p90(payback)');
    // 5,000 a month from the third on, less a month of ramp: 90,000 after eighteen of them and one.
    expect([read(paid), paid.value?.kind === 'span' && paid.value.from && formatIsoDate(paid.value.from)]).toEqual([
      '21 month',
      '2027-01-01',
    ]);
  });
});

describe('the last day of work in half of the runs, or in eight of ten', () => {
  const of = (text: string, simulations = runsOf(100)) => {
    const plan = planOf(text);
    const facts = analyse(plan, simulations);
    const [pilot] = plan.names.withId('pilot');
    return (['p50', 'p80'] as const).map((percentile) => {
      const day = lastDayAt(facts, pilot as Work, percentile);
      return day && formatIsoDate(day);
    });
  };

  test('is known for all work that has dates', () => {
    expect(of(roadmap(''))).toEqual(['2027-01-17', '2027-01-17']);
    const [middle, late] = of(roadmap('', '4..8 weeks'));
    expect(middle && late && middle < late).toBe(true);
  });

  test('is none before the simulation, and none in a plan without a start', () => {
    expect(of(roadmap(''), () => undefined)).toEqual([undefined, undefined]);
    expect(of(roadmap('').replace('  start: 2027-01-04\n', ''))).toEqual([undefined, undefined]);
  });
});
