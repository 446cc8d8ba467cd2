import { describe, expect, it } from 'vitest';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

const rule = 'team/no-domain-expert';

function plan(department: string, ...people: readonly (readonly [id: string, ...facts: string[]])[]): string {
  return inPlan(
    'company {',
    '  department support "Support"',
    '  department it "IT"',
    '}',
    'team {',
    ...people.flatMap(([id, ...facts]) => [`  person ${id} "${id}" {`, ...facts.map((fact) => `    ${fact}`), '  }']),
    '}',
    'use-case chatbot "Answer questions" {',
    `  ${department}`,
    '}',
  );
}

const TIM = ['tim', 'roles: data-scientist', 'department: it'] as const;

describe('team/no-domain-expert', () => {
  it('stands on the team, shows the department, and offers somebody new, a seat, or who states no department', () => {
    const text = plan('department: support', TIM, ['sanne', 'roles: product-owner']);
    expectCase(rule, {
      text,
      at: 'team',
      what: "'Answer questions' changes the work in 'Support', but nobody in the team is said to come from there",
      severity: 'warning',
      fixes: [
        "Add somebody from 'Support' to the team …",
        "Add a seat for somebody from 'Support'",
        "'sanne' comes from 'Support'",
      ],
    });
    expect(afterFix(text, rule, 1)).toContain(
      '    vacancy support-expert "Domain expert" {\n      roles: domain-expert\n      department: support\n      allocation: 10%\n    }',
    );
    expect(afterFix(text, rule, 2)).toContain('      roles: product-owner\n      department: support\n');
  });

  it('says it once for a department of several use cases', () => {
    const text = plan('department: support', TIM).replace(
      /\}\n$/,
      '  use-case routing "Route tickets" {\n    department: support\n  }\n}\n',
    );
    expect(findingsOf(text, rule)).toHaveLength(1);
  });

  it.each([
    ['a lead states no department', plan('department: support', TIM, ['nadia', 'roles: business-lead'])],
    ['the department of somebody has no name yet', plan('department: support', ['tim', 'department: ti'])],
    ['a department is being typed', plan('department: support', ['tim', 'department:'])],
    ['the use case states no department', plan('status: chosen', TIM)],
    ['there is nobody in the team at all', plan('department: support')],
    ['an import is missing', `import "gone.aiplan"\n${plan('department: support', TIM)}`],
  ])('is silent where %s', (_, text) => {
    expect(findingsOf(text, rule)).toEqual([]);
  });

  it('takes nobody from a supplier for somebody who knows the work', () => {
    const text = plan('department: support', ['ada', 'roles: domain-expert', 'external: "Adviser"']);
    expect(findingsOf(text, rule)).toHaveLength(1);
  });

  it('leaves the lead from elsewhere to the other rule as soon as somebody comes from there', () => {
    const lead = ['anna', 'roles: business-lead', 'department: it'] as const;
    const both = (text: string) => findingsOf(text, 'team').filter(({ rule: id }) => /lead$|domain/.test(id));
    expect(both(plan('department: support', lead)).map(({ rule: id }) => id)).toEqual([rule]);
    const expert = ['erik', 'roles: domain-expert', 'department: support'] as const;
    expect(both(plan('department: support', lead, expert)).map(({ rule: id }) => id)).toEqual([
      'team/missing-business-lead',
    ]);
  });

  it('speaks Dutch and German', () => {
    const text = plan('department: support', TIM);
    expect(findingOf(text, rule, { language: 'nl' }).what).toBe(
      "'Answer questions' verandert het werk in 'Support', maar volgens het plan komt niemand in het team daarvandaan",
    );
    expect(findingOf(text, rule, { language: 'de' }).what).toBe(
      "'Answer questions' ändert die Arbeit in 'Support', aber laut Plan kommt niemand im Team von dort",
    );
  });
});
