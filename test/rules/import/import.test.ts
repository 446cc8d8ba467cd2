import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/rules/registry.ts';
import { afterFix, findingOf } from '../../support/findings.ts';
import { expectCase } from '../../support/text-case.ts';

const PLAN = 'plan p "P" { }\n';

describe('imports that lead nowhere', () => {
  it('names a file that is missing', () => {
    expectCase('import/missing-file', {
      text: `import "shared/compny.aiplan"\n${PLAN}`,
      at: '"shared/compny.aiplan"',
      what: "There is no file 'shared/compny.aiplan' beside this one",
      fixes: ["Remove 'import …'"],
      fixed: PLAN,
    });
  });

  it('names the reason why a file that is there is not read', () => {
    expectCase('import/unreadable-file', {
      text: { 'plan.aiplan': `import "bad.aiplan"\n${PLAN}`, 'bad.aiplan': { kind: 'not-utf-8', line: 7 } },
      at: '"bad.aiplan"',
      what: "'bad.aiplan' is not UTF-8 text: its line 7 cannot be read",
      fixes: ["Remove 'import …'"],
      fixed: PLAN,
    });
  });

  it.each(['../company.aiplan', '/etc/company.aiplan', 'https://example.org/company.aiplan', 'a/../../company.aiplan'])(
    'reads nothing from outside: %s',
    (path) => {
      expectCase('import/outside-workspace', {
        text: `import "${path}"\n${PLAN}`,
        at: `"${path}"`,
        what: `'${path}' lies outside the opened folder and is not read`,
      });
    },
  );

  it('reads plan files only', () => {
    expectCase('import/no-plan-file', {
      text: { 'plan.aiplan': `import "people.xlsx"\n${PLAN}`, 'people.xlsx': '' },
      at: '"people.xlsx"',
      what: "'people.xlsx' is not a plan file: its name does not end in .aiplan",
    });
  });

  it('shows the whole way of a cycle', () => {
    expectCase('import/cycle', {
      text: {
        'a.aiplan': `import "b.aiplan"\n${PLAN}`,
        'b.aiplan': 'import "c.aiplan"\n',
        'c.aiplan': 'import "a.aiplan"\n',
      },
      at: '"b.aiplan"',
      what: 'This import leads back to this file: a.aiplan → b.aiplan → c.aiplan → a.aiplan',
    });
  });

  it('knows a file that imports itself', () => {
    expectCase('import/cycle', {
      text: { 'plan.aiplan': `import "plan.aiplan"\n${PLAN}` },
      at: '"plan.aiplan"',
      what: 'This import leads back to this file: plan.aiplan → plan.aiplan',
    });
  });
});

describe('an import that brings nothing', () => {
  it.each(['import/cycle', 'import/no-plan-file', 'import/outside-workspace'])('may be removed: %s', (id) => {
    const example = RULES.find((rule) => rule.id === id)?.examples.failing[0] ?? '';
    expect(findingOf(example, id).fixes).toEqual(["Remove 'import …'"]);
    expect(afterFix(example, id)).not.toContain('import ');
  });
});
