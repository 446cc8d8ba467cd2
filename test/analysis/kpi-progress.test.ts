import { describe, expect, it } from 'vitest';
import { changeOf, courseOf, relativeChangeOf } from '../../src/analysis/kpi-course.ts';
import { type KpiProgress, kpiProgressOf } from '../../src/analysis/kpi-progress.ts';
import { formatIsoDate } from '../../src/model/values.ts';
import { planOf } from '../support/plan.ts';

/** The KPI of a plan that runs from 1 January 2026 and is judged on 2 July, half of the way to the end of the year. */
function kpiIn(facts: string, head = 'start: 2026-01-01') {
  const plan = planOf(`plan p "P" { ${head}\n as-of: 2026-07-02\n kpi k "K" {\n${facts}\n} }`);
  const [kpi] = plan.kpis;
  if (!kpi) throw new Error('The plan has no KPI.');
  return { plan, kpi };
}

function progressOf(facts: string, head?: string): KpiProgress {
  const { plan, kpi } = kpiIn(facts, head);
  return kpiProgressOf(plan, kpi);
}

const standing = (facts: string, head?: string) => {
  const { status, because } = progressOf(facts, head);
  return because ? `${status}: ${because}` : status;
};

const COURSE = 'baseline: 100\ntarget: 20 by 2026-12-31';

describe('the way of a KPI', () => {
  it('is its share of the way from baseline to target, beside that of the time', () => {
    const { way, time } = progressOf(`${COURSE}\nactual: 40 on 2026-07-01`);
    expect(way).toEqual({ low: 0.75, likely: 0.75, high: 0.75 });
    // 182 of 364 days.
    expect(time).toBe(0.5);
  });

  it('has the least and the greatest that the ranges allow', () => {
    const { way } = progressOf('baseline: 90..100..110\ntarget: 0..20..30 by 2026-12-31\nactual: 40..50..60');
    // (60 − 90) ÷ (0 − 90), (50 − 100) ÷ (20 − 100), (40 − 110) ÷ (30 − 110).
    expect(way?.low).toBeCloseTo(1 / 3, 12);
    expect([way?.likely, way?.high]).toEqual([0.625, 0.875]);
  });

  it('is not reckoned in other units, or where baseline and target overlap', () => {
    expect(progressOf(`${COURSE}\nactual: 40 h`).way).toBeUndefined();
    expect(progressOf('baseline: 20..100\ntarget: 10..20 by 2026-12-31\nactual: 40').way).toBeUndefined();
    expect(progressOf('target: 10 by 2026-12-31\nactual: 40').way).toBeUndefined();
  });

  it('takes as much of the time as has passed between start and target', () => {
    const time = (by: string, head?: string) => progressOf(`baseline: 9\ntarget: 1 by ${by}`, head).time;
    expect([time('2026-07-02'), time('2026-03-01'), time('2026-01-02')]).toEqual([1, 1, 1]);
    expect(time('2026-12-31', 'start: 2026-08-01')).toBe(0);
    // A target on the first day, or before it, leaves no time.
    expect([time('2026-01-01'), time('2025-12-01')]).toEqual([undefined, undefined]);
    expect([time('2026-12-31', ''), time('month 12', '')]).toEqual([undefined, undefined]);
    expect(progressOf('baseline: 9\ntarget: 1').time).toBeUndefined();
  });
});

describe('a KPI', () => {
  it.each([
    ['on its target', 'actual: 20', 'reached'],
    ['beyond it', 'actual: 10', 'reached'],
    ['as far as the time', 'actual: 60', 'on-track'],
    ['less far', 'actual: 61', 'behind'],
    ['that may be as far', 'actual: 50..70', 'unclear: range'],
    ['that is at best as far', 'actual: 60..70', 'unclear: range'],
    ['that is as far at worst', 'actual: 50..60', 'on-track'],
    ['on its target at worst', 'actual: 10..20', 'reached'],
    ['on its target at best', 'actual: 20..30', 'on-track'],
  ])('stands by its figures: %s', (_, actual, expected) => {
    expect(standing(`${COURSE}\n${actual}`)).toBe(expected);
  });

  it.each([
    ['on its target', 'actual: 90', 'reached'],
    ['beyond it', 'actual: 95', 'reached'],
    ['as far as the time', 'actual: 50', 'on-track'],
    ['less far', 'actual: 49', 'behind'],
  ])('that shall grow stands by them, too: %s', (_, actual, expected) => {
    expect(standing(`baseline: 10\ntarget: 90 by 2026-12-31\n${actual}`)).toBe(expected);
  });

  it.each([
    ['measured on that day', 'actual: 30 on 2026-06-30', 'missed'],
    ['measured the day before', 'actual: 30 on 2026-06-29', 'unclear: not-measured-since'],
    ['measured nobody says when', 'actual: 30', 'unclear: not-measured-since'],
    ['measured behind it, and perhaps there', 'actual: 10..30 on 2026-07-01', 'unclear: range'],
    ['there, whenever it was', 'actual: 20 on 2026-02-01', 'reached'],
  ])('whose target has passed is judged by what was measured since: %s', (_, actual, expected) => {
    expect(standing(`baseline: 100\ntarget: 20 by 2026-06-30\n${actual}`)).toBe(expected);
  });

  it('has missed a target of today that it does not reach today', () => {
    expect(standing('baseline: 100\ntarget: 20 by 2026-07-02\nactual: 30 on 2026-07-02')).toBe('missed');
    expect(standing('baseline: 100\ntarget: 20 by 2026-07-03\nactual: 30 on 2026-07-02')).toBe('behind');
  });

  it.each([
    ['actual', `${COURSE}\nactual: many`],
    ['target', 'baseline: 100\ntarget: some by 2026-12-31\nactual: 40'],
    ['baseline', 'baseline: some\ntarget: 20 by 2026-12-31\nactual: 40'],
    ['direction', `${COURSE}\nbetter: faster\nactual: 40`],
    ['guardrail', `${COURSE}\nguardrail: perhaps\nactual: 40`],
  ])('of which a line cannot be read is not clear: %s', (_, facts) => {
    expect(standing(facts)).toBe('unclear: unreadable');
  });

  it.each([
    ['no target', 'baseline: 100\nactual: 40', 'unclear: no-target'],
    ['other units', `${COURSE}\nactual: 40 h`, 'unclear: units'],
    ['no date', 'baseline: 100\ntarget: 20\nactual: 40', 'unclear: no-target-date'],
    ['no baseline', 'better: lower\ntarget: 20 by 2026-12-31\nactual: 40', 'unclear: no-baseline'],
    ['neither baseline nor direction', 'target: 20 by 2026-12-31\nactual: 40', 'unclear: no-baseline'],
    [
      'a baseline in another unit',
      'better: lower\nbaseline: 90 h\ntarget: 20 by 2026-12-31\nactual: 40',
      'unclear: units',
    ],
    ['no way to go', 'baseline: 20\ntarget: 20 by 2026-12-31\nactual: 40', 'unclear: direction'],
    ['a target against the direction', `${COURSE}\nbetter: higher\nactual: 40`, 'unclear: direction'],
    ['a target before the plan', 'baseline: 100\ntarget: 20 by 2025-12-31\nactual: 40', 'unclear: not-measured-since'],
    ['nothing measured', COURSE, 'no-actual'],
  ])('says what it lacks: %s', (_, facts, expected) => {
    expect(standing(facts)).toBe(expected);
  });

  it('cannot be set beside the time of a plan without a start', () => {
    expect(standing(`${COURSE}\nactual: 40`, '')).toBe('unclear: no-start');
    expect(standing('baseline: 100\ntarget: 20 by month 12\nactual: 40', '')).toBe('unclear: no-start');
  });

  it('that is a limit is held or exceeded, also without a baseline', () => {
    const limit = 'guardrail: yes\nbetter: higher\ntarget: 95% by 2026-12-31';
    expect(standing(`${limit}\nactual: 95%`)).toBe('limit-held');
    expect(standing(`${limit}\nactual: 94%`)).toBe('limit-exceeded');
    expect(standing(`${limit}\nactual: 94%..96%`)).toBe('unclear: range');
    expect(standing(`${limit}\nbaseline: 99%\nactual: 96%`)).toBe('limit-held');
    // One that shall improve is a target like others.
    expect(standing(`${limit}\nbaseline: 55%\nactual: 76%`)).toBe('on-track');
    expect(standing(`guardrail: no\nbetter: higher\nbaseline: 99%\ntarget: 95% by 2026-12-31\nactual: 96%`)).toBe(
      'unclear: direction',
    );
  });
});

describe('the latest actual', () => {
  const latest = (lines: string, head?: string) => {
    const { actual } = progressOf(`${COURSE}\n${lines}`, head);
    return actual && [actual.value.value.low, actual.day === undefined ? undefined : formatIsoDate(actual.day)];
  };

  it('is that of the latest day up to the day of judgement', () => {
    expect(latest('actual: 60 on 2026-06-01\nactual: 20 on 2026-03-01')).toEqual([60, '2026-06-01']);
    expect(latest('actual: 60 on 2026-06-01\nactual: 20 on 2026-07-02\nactual: 10 on 2026-07-03')).toEqual([
      20,
      '2026-07-02',
    ]);
  });

  it('of two of one day is the later line, and one with a day goes before one without', () => {
    expect(latest('actual: 60 on 2026-06-01\nactual: 20 on 2026-06-01')).toEqual([20, '2026-06-01']);
    expect(latest('actual: 60 on 2026-06-01\nactual: 20')).toEqual([60, '2026-06-01']);
    expect(latest('actual: 60\nactual: 20')).toEqual([20, undefined]);
  });

  it('is not of a month that nothing places in time', () => {
    expect(latest('actual: 60\nactual: 20 on month 3', '')).toEqual([60, undefined]);
    expect(latest('actual: 60\nactual: 20 on month 3')).toEqual([20, '2026-03-31']);
  });
});

describe('the change that a KPI wants', () => {
  const course = (facts: string) => courseOf(kpiIn(facts).kpi);
  const changes = (facts: string) => {
    const found = course(facts);
    return found && [changeOf(found), relativeChangeOf(found)];
  };

  it('is the difference, and its share of the baseline', () => {
    expect(changes('baseline: 80\ntarget: 20')).toEqual([
      { low: -60, likely: -60, high: -60 },
      { low: -75, likely: -75, high: -75 },
    ]);
    expect(changes('baseline: 40..50..80\ntarget: 10..20..60')).toEqual([
      { low: -70, likely: -30, high: 20 },
      { low: -87.5, likely: -60, high: 50 },
    ]);
  });

  it('has no share of a baseline of nothing or below', () => {
    expect(changes('baseline: 0\ntarget: 20')?.[1]).toBeUndefined();
    expect(changes('baseline: 0..10\ntarget: 20')?.[1]).toBeUndefined();
    expect(changes('baseline: -10\ntarget: 20')).toEqual([{ low: 30, likely: 30, high: 30 }, undefined]);
  });

  it.each([
    ['units', 'baseline: 6 h\ntarget: 4 days'],
    ['currencies', 'baseline: 6 EUR\ntarget: 4 USD'],
    ['labels', 'baseline: 6 quotes\ntarget: 4 orders'],
    ['periods', 'baseline: 6 / week\ntarget: 4 / month'],
    ['baseline', 'target: 4'],
    ['target', 'baseline: 4'],
  ])('is not known without the same: %s', (_, facts) => {
    expect(course(facts)).toBeUndefined();
  });
});
