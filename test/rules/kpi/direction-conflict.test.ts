import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/model/values.ts';
import { findingOf, findingsOf } from '../../support/findings.ts';
import { inPlan } from '../../support/text-case.ts';

const RULE = 'kpi/direction-conflict';

function kpi(better: 'higher' | 'lower', baseline: string, target: string): string {
  return inPlan('kpi rate "Rate" {', `  better: ${better}`, `  baseline: ${baseline}`, `  target: ${target}`, '}');
}

describe('ranges that touch', () => {
  it.each([
    ['higher', '12..14%', '10..12%'],
    ['lower', '10..12%', '12..14%'],
  ] as const)('may still go the right way: %s from %s to %s', (better, baseline, target) => {
    expect(findingsOf(kpi(better, baseline, target), RULE)).toEqual([]);
  });

  it('do not hide a step in the wrong direction', () => {
    expect(findingsOf(kpi('higher', '12..14%', '10..11%'), RULE)).toHaveLength(1);
  });
});

describe('the finding', () => {
  it('points at both values', () => {
    const text = kpi('lower', '4%', '12%');
    const { finding } = findingOf(text, RULE);
    const places = finding.related.map(({ at }) => text.slice(locate(at).start, locate(at).end));
    expect(places).toEqual(['4%', '12%']);
  });

  it.each([
    ['4%', '12%', ["Write 'better: higher'", 'Swap baseline and target']],
    // A swap would lose the ends of a range.
    ['4..6%', '12%', ["Write 'better: higher'"]],
    ['4%', '12..14%', ["Write 'better: higher'"]],
  ] as const)('offers to swap single values only: %s and %s', (baseline, target, fixes) => {
    expect(findingOf(kpi('lower', baseline, target), RULE).fixes).toEqual(fixes);
  });
});
