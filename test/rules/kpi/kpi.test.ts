import { describe, expect, it } from 'vitest';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';

const plan = (content: string) => `plan p "P" {\n${content}\n}`;
const kpi = (...facts: string[]) => plan(`  kpi k "Time" {\n    ${facts.join('\n    ')}\n  }`);

describe('kpi/no-baseline', () => {
  const rule = 'kpi/no-baseline';

  it('names all that is missing in one finding on the name of the KPI', () => {
    const found = findingOf(kpi('target: 95%'), rule);
    expect(found.severity).toBe('warning');
    expect(found.at).toBe('k');
    expect(found.what).toBe("KPI 'Time' has no baseline, target date or source");
  });

  it('points at the target where only its date is missing', () => {
    const found = findingOf(kpi('baseline: 6 h', 'target: 2 h', 'source: "ERP"'), rule);
    expect(found.at).toBe('2 h');
    expect(found.what).toBe("KPI 'Time' has no target date");
  });

  it('inserts everything in the unit that is there', () => {
    const after = afterFix(kpi('better: lower', 'target: 2 h'), rule);
    expect(after).toContain(
      'better: lower\n    baseline: 2 h\n    source: "Where the figure comes from"\n    target: 2 h by month 12\n',
    );
    expect(findingsOf(after, rule)).toEqual([]);
  });

  it('does not take what cannot be read for missing', () => {
    expect(findingsOf(kpi('baseline: six', 'target: soon', 'source: "ERP"'), rule)).toEqual([]);
    expect(findingsOf(kpi('baseline: 6 h', 'target: 2 h by whenever', 'source: "ERP"'), rule)).toEqual([]);
    expect(findingsOf(kpi('baseline'), rule)).toEqual([]);
  });

  it('has words in Dutch and German', () => {
    expect(findingOf(kpi('target: 95%'), rule, { language: 'nl' }).what).toBe(
      "KPI 'Time' heeft geen nulmeting, streefdatum of bron",
    );
    expect(findingOf(kpi('target: 95%'), rule, { language: 'de' }).what).toBe(
      "Der KPI 'Time' ist ohne Ausgangswert, Zieldatum oder Quelle",
    );
  });
});

describe('kpi/delta-mismatch', () => {
  const rule = 'kpi/delta-mismatch';
  const change = (baseline: string, target: string, claims: string) =>
    kpi(`baseline: ${baseline}`, `target: ${target} by month 6`, `claims: ${claims}`);

  it('shows both figures and the computed change, on the claim', () => {
    const found = findingOf(change('6 h', '2.5 h', '-50%'), rule);
    expect(found.severity).toBe('error');
    expect(found.at).toBe('-50%');
    expect(found.what).toBe("'Time': from 6 hours to 2.5 hours is −58.3%, not −50%");
    expect(found.finding.related).toHaveLength(2);
  });

  // The article's quotation example and the satisfaction of its second case.
  it.each([
    ['6 h', '2.5 h', '-58%'],
    ['12%', '4%', '-67%'],
    ['15 / week', '28 / week', '87%'],
    ['3.5', '4.3', '23%'],
  ])('accepts %s to %s as %s', (baseline, target, claims) => {
    expect(findingsOf(change(baseline, target, claims), rule)).toEqual([]);
  });

  it('tolerates exactly half a point and no more', () => {
    expect(findingsOf(change('200', '115', '-42%'), rule)).toEqual([]);
    expect(findingsOf(change('1000', '574', '-42%'), rule)).toHaveLength(1);
  });

  it('writes the computed change', () => {
    const after = afterFix(change('15 / week', '28 / week', '50%'), rule, "Write 'claims: 87%'");
    expect(after).toContain('claims: 87%');
    expect(findingsOf(after, rule)).toEqual([]);
  });

  it('offers the target that the claim would need', () => {
    const after = afterFix(change('6 h', '2.5 h', '-50%'), rule, "Write 'target: 3 h by …'");
    expect(after).toContain('target: 3 h by month 6');
    expect(findingsOf(after, rule)).toEqual([]);
  });

  it('tells percentage points from per cent', () => {
    const found = findingOf(change('12%', '4%', '-8%'), rule);
    expect(found.what).toBe("'Time': from 12% to 4% is −66.7%; −8% is the difference in percentage points");
    expect(afterFix(change('12%', '4%', '-8%'), rule, "Write 'claims: -8 points'")).toContain('claims: -8 points');
    expect(findingsOf(change('12%', '4%', '-8 points'), rule)).toEqual([]);
    expect(findingsOf(change('12%', '4%', '-9 points'), rule)).toHaveLength(1);
  });

  it('compares ranges by their ends', () => {
    expect(findingsOf(change('5..6 h', '2.5 h', '-50%'), rule)).toEqual([]);
    expect(findingsOf(change('5..6 h', '2.5 h', '-45%'), rule)).toHaveLength(1);
  });

  it.each([
    ['2 days', '6 h', '-50%'],
    ['100 EUR', '80 USD', '-50%'],
    ['0', '9', '50%'],
    ['6 h', '2.5 h', '-4 days'],
    ['six', '2.5 h', '-50%'],
  ])('says nothing of %s to %s as %s', (baseline, target, claims) => {
    expect(findingsOf(change(baseline, target, claims), rule)).toEqual([]);
  });
});

describe('kpi/direction-conflict', () => {
  const rule = 'kpi/direction-conflict';
  const course = (better: string, baseline: string, target: string) =>
    kpi(`better: ${better}`, `baseline: ${baseline}`, `target: ${target} by month 6`);

  it('names both values, on the direction', () => {
    const found = findingOf(course('lower', '4%', '12%'), rule);
    expect(found.severity).toBe('error');
    expect(found.at).toBe('lower');
    expect(found.what).toBe("Lower is better for 'Time', but its target of 12% is above the baseline of 4%");
  });

  it('finds the other way too', () => {
    expect(findingOf(course('higher', '28 / week', '15 / week'), rule).what).toBe(
      "Higher is better for 'Time', but its target of 15 per week is below the baseline of 28 per week",
    );
  });

  it('is silent on equal values, overlapping ranges, other units and guardrails', () => {
    expect(findingsOf(course('lower', '4%', '4%'), rule)).toEqual([]);
    expect(findingsOf(course('lower', '4..12%', '10%'), rule)).toEqual([]);
    expect(findingsOf(course('lower', '6 h', '2 days'), rule)).toEqual([]);
    const guard = kpi('better: higher', 'guardrail: yes', 'baseline: 99.9%', 'target: 99.5% by month 6');
    expect(findingsOf(guard, rule)).toEqual([]);
  });

  it('flips the direction or swaps the figures', () => {
    expect(afterFix(course('lower', '4%', '12%'), rule, "Write 'better: higher'")).toContain('better: higher');
    const swapped = afterFix(course('lower', '4%', '12%'), rule, 'Swap baseline and target');
    expect(swapped).toContain('baseline: 12%\n    target: 4% by month 6');
    expect(findingsOf(swapped, rule)).toEqual([]);
  });
});

describe('kpi/level-missing', () => {
  const rule = 'kpi/level-missing';
  const chosen = '  use-case u "Quotes" {\n    status: chosen\n  }';
  const levels = (...names: string[]) =>
    plan([chosen, ...names.map((level) => `  kpi ${level} "${level}" {\n    level: ${level}\n  }`)].join('\n'));

  it.each([
    [[], 'warning', 'u', "'Quotes' has no KPI"],
    [['strategic'], 'warning', 'u', "'Quotes' has no business or operational KPI"],
    [['technical', 'strategic'], 'warning', 'u', "'Quotes' has only technical KPIs: 'technical'"],
    [['operational', 'strategic'], 'warning', 'u', "'Quotes' has no business KPI"],
    [['business', 'strategic'], 'hint', 'u', "'Quotes' has no operational KPI"],
    [['business', 'operational'], 'hint', 'p', 'The plan has no strategic KPI'],
  ])('%j: %s on %s', (names, severity, at, what) => {
    const found = findingOf(levels(...names), rule);
    expect([found.severity, found.at, found.what]).toEqual([severity, at, what]);
  });

  it('warns of technical figures alone', () => {
    const text = plan(`${chosen}
  kpi accuracy "Accuracy" {
    level: technical
    for: u
  }
  kpi reach "Reach" {
    level: strategic
    for: other
  }`);
    expect(findingOf(text, rule).what).toBe("'Quotes' has only technical KPIs: 'Accuracy'");
    // A name that leads nowhere may mean this use case.
    expect(
      findingsOf(text.replace('level: technical\n    for: u', 'level: business\n    for: elsewhere'), rule),
    ).toMatchObject([{ severity: 'hint', what: "'Quotes' has no operational KPI" }]);
  });

  it('asks for the level, and calls none missing as long as one is not known', () => {
    const text = plan(`${chosen}\n  kpi k "Time" {\n  }`);
    const found = findingOf(text, rule);
    expect([found.severity, found.at]).toEqual(['hint', 'k']);
    expect(afterFix(text, rule, "Add 'level: business'")).toContain('level: business');
  });

  it('leaves candidates alone', () => {
    expect(findingsOf(plan('  use-case u "Quotes" {\n    status: candidate\n  }'), rule)).toEqual([]);
  });

  it('adds a KPI of each missing level', () => {
    const after = afterFix(levels('strategic'), rule, 'Add a KPI: business and operational');
    expect(after).toContain('kpi hours "Hours per case" {\n    level: business\n    for: u\n');
    expect(findingsOf(after, rule)).toEqual([]);
  });
});
