import { describe, expect, it } from 'vitest';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

const TEAM = ['team {', '  person anna "Anna" {', '    roles: business-lead', '  }', '}'];

describe('name/unresolved', () => {
  it('offers the nearest name, then the missing person in the team', () => {
    const text = inPlan(...TEAM, 'budget {', '  owner: ana', '}');
    expectCase('name/unresolved', {
      text,
      at: 'ana',
      what: "No person or vacancy is called 'ana'; the nearest name is 'anna'",
      fixes: ["Write 'anna'", "Add 'person ana …'"],
      fixed: inPlan(...TEAM, 'budget {', '  owner: anna', '}'),
    });
    expect(afterFix(text, 'name/unresolved', 1)).toBe(
      inPlan(
        ...TEAM.slice(0, -1),
        '  person ana "Ana" {',
        '    roles: domain-expert',
        '  }',
        '}',
        'budget {',
        '  owner: ana',
        '}',
      ),
    );
  });

  it('writes the block too where there is none', () => {
    expect(afterFix(inPlan('use-case u "U" {', '  department: spare-parts', '}'), 'name/unresolved')).toBe(
      inPlan(
        'use-case u "U" {',
        '  department: spare-parts',
        '}',
        '',
        'company {',
        '  department spare-parts "Spare parts"',
        '}',
      ).replace('\n  \n', '\n\n'),
    );
  });

  it('names the other kind of element', () => {
    const text = inPlan('company "C" {', '  department sales "Sales"', '}', 'budget {', '  owner: sales', '}');
    const finding = findingOf(text, 'name/unresolved');
    expect(finding.what).toBe(
      "'owner' takes the name of a person or vacancy; 'sales' names another kind of element (department)",
    );
    expect(finding.finding.related).toHaveLength(1);
  });

  it('knows the roles of the language and those of the plan', () => {
    const text = (role: string) =>
      inPlan('team {', '  role trainer "AI trainer"', '  person a "A" {', `    roles: ${role}`, '  }', '}');
    expect(findingsOf(text('trainer, product-owner'), 'name')).toEqual([]);
    expect(findingOf(text('data-scientst'), 'name/unresolved').what).toBe(
      "No role is called 'data-scientst'; the nearest name is 'data-scientist'",
    );
    expect(findingOf(text('trainr'), 'name/unresolved').fixes[0]).toBe("Write 'trainer'");
  });

  it('never proposes the element itself', () => {
    const text = inPlan('roadmap {', '  phase pilot "Pilot" {', '    after: pilots', '  }', '}');
    expect(findingOf(text, 'name/unresolved').fixes).toEqual(["Add 'phase pilots …'"]);
  });

  it('keeps the names of two plans in one file apart', () => {
    const text = `${inPlan(...TEAM)}plan q "Q" {\n  budget {\n    owner: anna\n  }\n}\n`;
    expect(findingOf(text, 'name/unresolved')).toMatchObject({
      at: 'anna',
      what: "No person or vacancy is called 'anna'",
    });
  });

  it('finds shared people and is cured by the file that brings them', () => {
    const plan = `import "company.aiplan"\n${inPlan('budget {', '  owner: anna', '}')}`;
    expect(findingsOf({ 'plan.aiplan': plan, 'company.aiplan': 'person anna "Anna" { }' }, 'name')).toEqual([]);
    expect(findingsOf({ 'plan.aiplan': plan, 'company.aiplan': 'person bob "Bob" { }' }, 'name')).toHaveLength(1);
  });

  it('waits for an import that cannot be read', () => {
    const plan = `import "company.aiplan"\n${inPlan('budget {', '  owner: anna', '}')}`;
    expect(findingsOf(plan).map(({ rule }) => rule)).toContain('import/missing-file');
    expect(findingsOf(plan, 'name')).toEqual([]);
  });
});

describe('name/duplicate', () => {
  it('blames the second and points at the first', () => {
    const text = inPlan('team {', '  person anna "Anna de Vries" { }', '  vacancy anna "Successor" { }', '}');
    expectCase('name/duplicate', {
      text,
      at: 'anna',
      what: "The id 'anna' is already taken (person)",
      fixes: ["Name this one 'anna-2'"],
      fixed: inPlan('team {', '  person anna "Anna de Vries" { }', '  vacancy anna-2 "Successor" { }', '}'),
    });
  });

  it('lets different things share a name', () => {
    expect(findingsOf(inPlan('team {', '  person team "Team" { }', '}', 'kpi team "Team size" { }'), 'name')).toEqual(
      [],
    );
  });

  it('compares options and benefits within one use case only', () => {
    const useCase = (id: string, ...options: string[]) => [
      `use-case ${id} "${id}" {`,
      ...options.map((name) => `  option ${name} "O" { }`),
      '}',
    ];
    expect(findingsOf(inPlan(...useCase('a', 'buy'), ...useCase('b', 'buy')), 'name')).toEqual([]);
    expect(findingsOf(inPlan(...useCase('a', 'buy', 'buy')), 'name/duplicate')).toHaveLength(1);
  });

  it('reports a clash with a shared file in the plan', () => {
    const plan = `import "company.aiplan"\n${inPlan(...TEAM)}`;
    const finding = findingOf({ 'plan.aiplan': plan, 'company.aiplan': 'person anna "Anna" { }' }, 'name/duplicate');
    expect(finding.at).toBe('anna');
    expect(finding.finding.related[0]?.at.anchor.file).toMatch(/company\.aiplan$/);
  });
});
