import { describe, expect, it } from 'vitest';
import type { KpiData } from '../../src/report/kpi-data.ts';
import type { ReportData } from '../../src/report/report-data.ts';
import { exampleFile, reportFor } from './read-report.ts';

const rows = ({ kpis }: ReportData): KpiData[] => kpis.groups.flatMap((group) => group.kpis);

/** Word and note of a KPI in a plan that runs from 1 January 2026 and is judged half a year later. */
function standingOf(facts: string, plan = 'start: 2026-01-01'): string {
  const report = reportFor(`plan p "P" { ${plan}\n as-of: 2026-07-02\n kpi k "K" {\n${facts}\n} }`);
  const [kpi] = rows(report);
  return kpi ? `${kpi.word}${kpi.note ? `: ${kpi.note}` : ''}` : '';
}

const COURSE = 'better: lower\nbaseline: 100\ntarget: 0 by 2026-12-31';

describe('the KPIs', () => {
  it('shows those of quotes by level, from baseline to target', () => {
    const report = reportFor(exampleFile('quotes.aiplan'));
    expect(report.kpis.summary).toBe('4 KPIs; behind: 1, no actual yet: 3.');
    expect(report.kpis.groups.map(({ title, kpis }) => `${title}: ${kpis.length}`)).toEqual([
      'Business: 2',
      'Operational: 1',
      'Strategic: 1',
    ]);
    const line = ({ baseline, actual, target, change, word, note, review, guardrail }: KpiData): string =>
      [
        baseline.value,
        `${actual.value} ${actual.note ?? ''}`.trim(),
        `${target.value} ${target.note ?? ''}`,
        change.value,
        note ? `${word}: ${note}` : word,
        review.value,
        ...(guardrail ? [guardrail] : []),
      ].join(' | ');
    expect(rows(report).map(line)).toEqual([
      '6 hours | 4.1 hours 30 Sep 2026 | 2.5 hours by 4 Jan 2027 | −58% | behind: 54% of the way, 88% of the time | every month',
      '12% | none yet | 4% by 4 Jan 2027 | −67% | no actual yet | every month | guardrail',
      '0 | none yet | 9 by 4 Jan 2027 | +9 | no actual yet | every week',
      '0 | none yet | 3 by 4 Jul 2027 | +3 | no actual yet | every quarter',
    ]);
    expect(rows(report)[0]).toMatchObject({
      id: 'plan:quotes/kpi:handling-time',
      measures: 'for Draft quotations automatically',
      gauge: { way: 54, time: 88 },
    });
  });

  it('guesses nothing about the KPI of screening', () => {
    const [accuracy] = rows(reportFor(exampleFile('screening.aiplan')));
    expect(accuracy).toMatchObject({
      baseline: { value: 'not stated', stated: false },
      actual: { value: 'none yet', stated: false },
      target: { value: '95%', note: null },
      change: { value: 'not known' },
      review: { value: 'not stated' },
      word: 'no actual yet',
      standing: 'open',
      gauge: null,
    });
  });

  // Half of the time has passed on 2 July: 182 of 364 days.
  it.each([
    ['actual: 50 on 2026-07-01', 'on track: 50% of the way, 50% of the time'],
    ['actual: 51 on 2026-07-01', 'behind: 49% of the way, 50% of the time'],
    ['actual: 110 on 2026-07-01', 'behind: −10% of the way, 50% of the time'],
    ['actual: 0 on 2026-07-01', 'target reached'],
    ['actual: 40..60 on 2026-07-01', 'not clear: the ranges leave it open'],
    ['actual: 20 on 2026-03-01\nactual: 60 on 2026-06-01', 'behind: 40% of the way, 50% of the time'],
    ['actual: 60 on 2026-06-01\nactual: 20 on 2026-03-01', 'behind: 40% of the way, 50% of the time'],
    ['actual: 0 on 2026-08-01', 'no actual yet'],
    ['actual: 30 %', 'not clear: figures in different units'],
  ])('compares the way made with the time passed: %s', (actual, standing) => {
    expect(standingOf(`${COURSE}\n${actual}`)).toBe(standing);
  });

  it.each([
    ['baseline: 100\ntarget: 0 by 2026-06-30\nactual: 5 on 2026-06-30', 'target missed: 95% of the way'],
    ['baseline: 100\ntarget: 0 by 2026-06-30\nactual: 5 on 2026-06-29', 'not clear: no actual since the target date'],
    ['baseline: 100\ntarget: 0 by 2026-06-30', 'no actual yet: the target date has passed'],
    ['baseline: 100\ntarget: 0\nactual: 5', 'not clear: no target date'],
    ['target: 0 by 2026-12-31\nactual: 5', 'not clear: no baseline stated'],
    ['better: lower\ntarget: 10 by 2026-12-31\nactual: 5', 'target reached'],
    ['baseline: 100\nactual: 5', 'not clear: no target stated'],
    [`better: higher\nbaseline: 100\ntarget: 0\nactual: 5`, 'not clear: target against the direction, or no direction'],
  ])('says only what follows from the figures: %s', (facts, standing) => {
    expect(standingOf(facts)).toBe(standing);
  });

  it('cannot compare with time in a plan without a start', () => {
    const target = 'baseline: 100\ntarget: 0 by month 12\nactual: 5';
    expect(standingOf(target, '')).toBe('not clear: the plan has no start');
  });

  it('takes the target of a guardrail that may give way for a limit', () => {
    const guardrail = 'guardrail: yes\nbetter: higher\nbaseline: 99%\ntarget: 95% by 2026-12-31';
    expect(standingOf(`${guardrail}\nactual: 96%`)).toBe('limit held');
    expect(standingOf(`${guardrail}\nactual: 94%`)).toBe('limit exceeded');
  });

  it.each([
    ['baseline: 0%\ntarget: 40%', '+40 points'],
    ['baseline: 12%\ntarget: 4%', '−67%'],
    ['baseline: 5..6 h\ntarget: 2.5 h', '−58% … −50%'],
    ['baseline: 0 EUR\ntarget: 50k EUR', '+€50,000'],
    ['baseline: 6 h\ntarget: 4 days', 'not known'],
  ])('says which change is wanted: %s', (facts, change) => {
    expect(rows(reportFor(`plan p "P" { kpi k "K" {\n${facts}\n} }`))[0]?.change.value).toBe(change);
  });

  it('speaks Dutch and German', () => {
    const dutch = reportFor(exampleFile('quotes.aiplan'), 'nl');
    expect(dutch.kpis.summary).toBe("4 KPI's; achter op schema: 1, nog niet gemeten: 3.");
    const german = reportFor(exampleFile('quotes.aiplan'), 'de');
    expect(rows(german)[0]).toMatchObject({
      baseline: { value: '6 Stunden' },
      change: { value: '−58 %' },
      note: '54 % des Wegs, 88 % der Zeit',
      review: { value: 'jeden Monat' },
    });
  });

  it('says what to write where there is none', () => {
    const { kpis } = reportFor('plan p "P" { goal: "G" }');
    expect(rows(reportFor(`plan p "P" { start: 2026-01-01\n${kpis.empty?.code} }`))[0]).toMatchObject({
      title: 'Handling time',
      change: { value: '−50%' },
    });
  });
});
