import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/language/syntax/source.ts';
import type { Plan } from '../../../src/model/plan.ts';
import type { Finding } from '../../../src/rules/engine/finding.ts';
import { keptFinding } from '../../../src/rules/engine/kept-finding.ts';
import { checkedMain, openFiles } from '../../support/files.ts';
import { findingOf } from '../../support/findings.ts';
import { inPlan } from '../../support/text-case.ts';

const KPI = ['kpi speed "Speed" {', '  owner: "Anna"', '  target: 2 h by month 6', '}'];
const TEXT = inPlan(...KPI);

function planOf(text: string): Plan {
  const [checked] = checkedMain(openFiles(text)).plans;
  if (!checked) throw new Error('There is no plan.');
  return checked.plan;
}

/** A finding about the KPI of a text, which underlines the last place where `at` stands. */
function findingAt(text: string, at: string): { readonly finding: Finding; readonly plan: Plan } {
  const { finding } = findingOf(TEXT, 'kpi/no-baseline');
  const plan = planOf(text);
  const [about] = plan.kpis;
  if (!about) throw new Error('There is no KPI.');
  const { anchor } = about.extent;
  const start = text.lastIndexOf(at) - anchor.start;
  return { finding: { ...finding, about, at: { anchor, start, end: start + at.length } }, plan };
}

/** What a finding that underlined `at` underlines in another text; undefined where it is not kept. */
function underlinedIn(after: string, at: string, before = TEXT): string | undefined {
  const kept = keptFinding(findingAt(before, at).finding, planOf(after));
  if (!kept) return undefined;
  const { start, end } = locate(kept.at);
  return after.slice(start, end);
}

describe('a finding from before an edit', () => {
  it.each([
    ['speed', 'the name of the element', 'speed'],
    ['target', 'the name of a line', 'target'],
    ['2 h by month 6', 'the value of a line', '3 h by month 9'],
    ['month 6', 'a part of a value', '3 h by month 9'],
    ['target: 2 h by month 6', 'a line', 'target: 3 h by month 9'],
  ])('that underlines %j, %s, underlines it as it is written now', (at, _, now) => {
    const edited = inPlan('goal: "Less waiting"', ...KPI).replace('2 h by month 6', '3 h by month 9');
    expect(underlinedIn(edited, at)).toBe(now);
  });

  it('tells lines of one name apart by their order', () => {
    const two = inPlan(...KPI.slice(0, 3), '  target: 1 h by month 9', '}');
    const edited = two.replace('target: 2 h', 'target: 4 h').replace('target: 1 h', 'target: 3 h');
    expect(underlinedIn(edited, '1 h by month 9', two)).toBe('3 h by month 9');
    expect(underlinedIn(edited, '2 h by month 6', two)).toBe('4 h by month 6');
    // Of the two only one is left.
    expect(underlinedIn(TEXT, '1 h by month 9', two)).toBe('2 h by month 6');
  });

  it('underlines the name of the element where its line is gone', () => {
    expect(underlinedIn(inPlan('kpi speed "Speed" {', '  owner: "Anna"', '}'), 'target')).toBe('speed');
  });

  it('goes with its element, and where it is about the file as a whole', () => {
    expect(underlinedIn(inPlan('kpi errors "Errors" {', '  target: 2 h by month 6', '}'), 'target')).toBeUndefined();
    const { finding, plan } = findingAt(TEXT, 'target');
    expect(keptFinding({ ...finding, about: undefined }, plan)).toBeUndefined();
  });

  it('stays as it is where its element is the same, but neither accepted nor put off any more', () => {
    const { finding, plan } = findingAt(TEXT, 'month 6');
    const put = { ...finding, baselined: { note: 'Later' } };
    expect(keptFinding(put, plan)).toEqual({ ...finding, accepted: undefined, baselined: undefined });
  });
});
