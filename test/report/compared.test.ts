import { describe, expect, it } from 'vitest';
import { reportMarkdown } from '../../src/report/markdown/report-markdown.ts';
import type { ReportData } from '../../src/report/report-data.ts';
import { reportOf } from '../../src/report/report-of.ts';
import { checkedMain, openFiles } from '../support/files.ts';
import { rowOf } from './read-report.ts';

/** The report of a plan, compared with an earlier text of it. */
function compared(now: string, before: string, language: 'en' | 'nl' | 'de' = 'en'): ReportData {
  const [shown, earlier] = [now, before].map((text) => checkedMain(openFiles(text)).plans[0]);
  if (!shown || !earlier) throw new Error('Both texts have to hold a plan.');
  const { plan, facts } = earlier;
  return reportOf(shown.plan, shown.facts, shown.findings, {
    language,
    earlier: { plan, facts, name: 'before.aiplan' },
  });
}

function planOf(roadmap: string, facts = 'start: 2026-01-05'): string {
  return `plan p "P" { as-of: 2026-01-05\n${facts}\nroadmap {\n${roadmap}\n} }`;
}

const PILOT = 'phase pilot "Pilot" { duration: 4 weeks }';

describe('a plan compared with an earlier one', () => {
  it('shows where a bar stood, and by how much its end has moved', () => {
    const report = compared(planOf('phase pilot "Pilot" { duration: 7 weeks }'), planOf(PILOT));
    const row = rowOf(report, 'phase:pilot');
    expect(row.shift).toBe('ends 3 weeks later');
    expect(row.cells.earlier).toBe('5 Jan – 1 Feb 2026; ends 3 weeks later');
    expect(row.earlier?.from).toBe(row.bar?.from);
    expect(row.earlier?.to).toBeLessThan(row.bar?.to ?? 0);
    expect(row.label).toContain('before: 5 Jan to 1 Feb 2026, ends 3 weeks later');
    expect(report.roadmap.legend.map(({ mark }) => mark)).toContain('earlier');
  });

  it('says of a bar that ends on the same day that its start has moved', () => {
    const before = planOf('phase pilot "Pilot" { starts: 2026-02-02\nduration: 4 weeks }');
    const now = planOf('phase pilot "Pilot" { starts: 2026-02-16\nduration: 2 weeks }');
    expect(rowOf(compared(now, before), 'phase:pilot').shift).toBe('starts 2 weeks later');
  });

  it('says nothing of what has not moved, and shows its earlier dates all the same', () => {
    const row = rowOf(compared(planOf(PILOT), planOf(PILOT)), 'phase:pilot');
    expect(row.shift).toBeNull();
    expect(row.cells.earlier).toBe('5 Jan – 1 Feb 2026');
  });

  it('calls what the earlier plan does not have new, and names what is gone', () => {
    const before = planOf(`${PILOT} phase test "Test" { duration: 1 week }`);
    const report = compared(planOf(`${PILOT} phase rollout "Roll-out" { duration: 1 week }`), before);
    expect(rowOf(report, 'phase:rollout')).toMatchObject({ shift: 'new', earlier: null });
    expect(report.roadmap.compared).toEqual([
      'Compared with before.aiplan, the roadmap ends as before (1 Feb 2026).',
      'Steps that end later: 0; that end earlier: 0; that are new: 1.',
      'No longer in the plan: Test.',
    ]);
  });

  it('counts the titles of what is gone from the sixth on', () => {
    const old = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(
      (name) => `phase x-${name.toLowerCase()} "${name}" { duration: 1 day }`,
    );
    const report = compared(planOf(PILOT), planOf(`${PILOT} ${old.join(' ')}`));
    expect(report.roadmap.compared.at(-1)).toBe('No longer in the plan: A, B, C, D, E and 2 more.');
  });

  it('finds a step again that stands in another phase now, and one that has been given an id', () => {
    const before = planOf(
      'phase a "A" { duration: 9 weeks\ntask t "T" { duration: 1 week } } milestone "Live" { starts: 2026-03-02 }',
    );
    const now = planOf(
      'phase a "A" { duration: 9 weeks } phase b "B" { duration: 9 weeks\ntask t "T" { duration: 2 weeks } } milestone live "Live" { starts: 2026-03-09 }',
    );
    const report = compared(now, before);
    expect(rowOf(report, 'task:t').shift).toBe('ends 7 days later');
    expect(rowOf(report, 'milestone:live').shift).toBe('ends 7 days later');
    expect(rowOf(report, 'phase:b').shift).toBe('new');
  });

  it('makes the axis long enough for the earlier dates', () => {
    const before = planOf('phase pilot "Pilot" { starts: 2026-01-05\nduration: 60 weeks }');
    const row = rowOf(compared(planOf(PILOT), before), 'phase:pilot');
    expect(row.earlier?.to).toBeGreaterThan(row.bar?.to ?? 0);
    expect(row.earlier?.to).toBeLessThanOrEqual(100);
    expect(row.shift).toBe('ends 56 weeks earlier');
  });

  it('compares weeks with weeks where neither plan states a start', () => {
    const row = rowOf(
      compared(planOf('phase pilot "Pilot" { duration: 6 weeks }', ''), planOf(PILOT, '')),
      'phase:pilot',
    );
    expect(row.shift).toBe('ends 2 weeks later');
  });

  it('says so where only one of the two states a start', () => {
    const report = compared(planOf(PILOT), planOf(PILOT, ''));
    expect(report.roadmap.compared).toEqual([
      'The dates are not compared with before.aiplan: only one of the two plans states a start date.',
    ]);
    expect(rowOf(report, 'phase:pilot')).toMatchObject({ earlier: null, shift: null });
  });

  it('says so where the earlier plan dates nothing', () => {
    const report = compared(planOf(PILOT), planOf('phase pilot "Pilot"'));
    expect(report.roadmap.compared).toEqual([
      'The dates are not compared: before.aiplan has no steps that can be dated.',
    ]);
  });

  it('puts the earlier answer behind each answer of the verdict that is another now', () => {
    const now =
      'plan p "P" { as-of: 2026-01-05\nstart: 2026-01-05\nbudget { total: 90k } roadmap { phase a { duration: 2 weeks } } }';
    const report = compared(now, now.replace('90k', '80k'));
    const notes = Object.fromEntries(report.verdict.map(({ key, note }) => [key, note]));
    expect(notes['money-in']).toBe('before: €80,000');
    expect(notes['period']).toBeNull();
    expect(report.asOf).toBe('As of 5 Jan 2026, compared with before.aiplan');
  });

  it('shows the same as a file of text, in the language of the report', () => {
    const text = reportMarkdown(compared(planOf('phase pilot "Pilot" { duration: 7 weeks }'), planOf(PILOT), 'de'), [
      'roadmap',
    ]);
    expect(text).toContain(
      'Verglichen mit before.aiplan endet die Roadmap 3 Wochen später (22. Feb. 2026 statt 1. Feb. 2026).',
    );
    expect(text).toContain('| Bisher |');
    expect(text).toContain('5\\. Jan. – 1. Feb. 2026; endet 3 Wochen später');
  });

  it('adds nothing where it is not compared', () => {
    const [only] = checkedMain(openFiles(planOf(PILOT))).plans;
    const report = only && reportOf(only.plan, only.facts, [], { language: 'en' });
    expect(report?.roadmap.compared).toEqual([]);
    expect(report && rowOf(report, 'phase:pilot')).toMatchObject({
      earlier: null,
      shift: null,
      cells: { earlier: null },
    });
    expect(report?.asOf).toBe('As of 5 Jan 2026');
  });
});
