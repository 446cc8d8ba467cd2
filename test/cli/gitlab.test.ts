import { describe, expect, it } from 'vitest';
import { project } from './command-line.ts';
import { CLEAN, ERROR, PLAN, WARNING, withSeverity } from './plans.ts';

interface Issue {
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string };
}

describe('check --format gitlab', () => {
  it('is a code quality report, with files named from the top of the repository', async () => {
    const plans = project({ '.git/x': '', 'plans/a.aiplan': ERROR });
    const { stdout, status } = await plans.run(['check', '--format', 'gitlab'], { inside: 'plans' });
    expect(JSON.parse(stdout)).toEqual([
      {
        description: "'company' has no fact 'employes'; the nearest is 'employees'",
        check_name: 'structure/unknown-fact',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        severity: 'major',
        location: { path: 'plans/a.aiplan', lines: { begin: 2, end: 2 } },
      },
    ]);
    expect(status).toBe(1);
  });

  it('is an empty list where nothing is wrong', async () => {
    expect((await project({ 'a.aiplan': CLEAN }).run(['check', '--format', 'gitlab'])).stdout).toBe('[]\n');
  });

  it.each([
    ['error', 'major'],
    ['warning', 'minor'],
    ['hint', 'info'],
  ])('gives %s the weight %s', async (severity, weight) => {
    const { run } = project({ 'a.aiplan': WARNING, 'aiplan.config.json': withSeverity(severity) });
    const issues = JSON.parse((await run(['check', '--format', 'gitlab'])).stdout) as Issue[];
    expect(issues.map((issue) => issue.severity)).toEqual([weight]);
  });

  it('tells the same finding in two files apart, and keeps the first fingerprint when the text moves', async () => {
    const one = project({ 'a.aiplan': PLAN });
    const two = project({ 'a.aiplan': `// Moved\n\n${PLAN}`, 'b.aiplan': PLAN });
    const issuesOf = async ({ run }: typeof one) =>
      JSON.parse((await run(['check', '--format', 'gitlab'])).stdout) as Issue[];
    const [before, after] = [await issuesOf(one), await issuesOf(two)];
    const prints = after.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
    expect(after.filter(({ location }) => location.path === 'a.aiplan').map(({ fingerprint }) => fingerprint)).toEqual(
      before.map(({ fingerprint }) => fingerprint),
    );
  });
});
