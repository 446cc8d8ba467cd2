import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/facts.ts';
import { renderReportPage } from '../../src/report/page/render-page.tsx';
import { reportOf } from '../../src/report/report-of.ts';
import { planOf } from '../support/plan.ts';
import { exampleFile, reportFor } from './read-report.ts';

describe('the findings', () => {
  it('stand by severity, each with its identity, reason, help and place', () => {
    const { findings } = reportFor(exampleFile('screening.aiplan'));
    expect(findings.groups.map(({ severity }) => severity)).toEqual(['error', 'warning', 'hint']);
    const load = findings.groups[0]?.findings.find(({ rule }) => rule === 'team/overallocation');
    expect(load).toMatchObject({ what: "'Sam' is planned at 120% of full time", about: 'Person: Sam' });
    expect(load?.id).toMatch(/^team\/overallocation\|.+\|plan:screening\/team\/person:sam\|/);
    expect(load?.why).toBeTruthy();
    expect(load?.help).toBeTruthy();
  });

  it('keep what the plan accepts apart, with reason and end', () => {
    const { findings } = reportFor(exampleFile('screening.aiplan'));
    expect(findings.accepted).toHaveLength(1);
    expect(findings.accepted[0]).toMatchObject({
      id: 'plan:screening/accept',
      rule: 'team/size-out-of-range',
      reason: 'Two colleagues join after the summer',
      until: 'accepted until 1 Sep 2027',
    });
    const open = findings.groups.flatMap((group) => group.findings.map(({ rule }) => rule));
    expect(open).not.toContain('team/size-out-of-range');
  });

  it('are said calmly to be none', () => {
    const plan = planOf('plan p "P" { goal: "G" }');
    const report = reportOf(plan, analyse(plan), [], { language: 'en' });
    expect(report.findings).toEqual({
      summary: 'The plan is consistent, and nothing that the checks look for is missing.',
      leftOut: [],
      groups: [],
      accepted: [],
    });
    expect(report.verdict.at(-1)).toMatchObject({ value: 'None found', note: 'All checks pass.', standing: 'good' });
    expect(renderReportPage(report)).toContain('Nothing found');
  });
});

it('lists a hundred findings of a severity, and says of which rules there are more', () => {
  const phases = Array.from(
    { length: 350 },
    (_, index) => `phase p${index} "P" { duration: 1 week\n after: gone${index} }`,
  );
  const report = reportFor(`plan p "P" {\n roadmap {\n${phases.join('\n')}\n} }`);
  const [errors] = report.findings.groups;
  expect(errors?.title).toBe('350 errors');
  expect(errors?.findings).toHaveLength(100);
  expect(errors?.more).toBe('250 more, which "aiplan check" and the Problems panel list: name/unresolved (250)');
  expect(renderReportPage(report)).toContain('250 more, which');
});
