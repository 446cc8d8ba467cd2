import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../../src/rules/configuration/read.ts';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

describe('organisation/model-size-mismatch', () => {
  const rule = 'organisation/model-size-mismatch';
  const plan = (employees: string, model: string, useCases = 2) =>
    inPlan(
      'company {',
      `  employees: ${employees}`,
      '}',
      'organisation {',
      `  model: ${model}`,
      '}',
      ...Array.from({ length: useCases }, (_, index) => `use-case u${index} "U${index}"`),
    );

  it('shows both views of the article between 100 and 149 employees, without choosing', () => {
    expectCase(rule, {
      text: plan('140', 'hybrid'),
      at: 'hybrid',
      what: "'hybrid' with 140 employees: the article advises hybrid from 100, elsewhere only from 150, and embedded up to 100",
      severity: 'hint',
      fixes: [],
    });
    expect(findingOf(plan('140', 'hybrid'), rule, { language: 'nl' }).what).toBe(
      "'hybrid' bij 140 medewerkers: het artikel adviseert hybrid vanaf 100, elders pas vanaf 150, en embedded tot 100",
    );
  });

  it.each([
    // Both views.
    ['40', 'embedded', 'fits'],
    ['100', 'embedded', 'fits'],
    ['150', 'hybrid', 'fits'],
    ['150', 'center-of-excellence', 'fits'],
    // One view only.
    ['100', 'hybrid', 'disputed'],
    ['101', 'embedded', 'disputed'],
    ['149', 'hybrid', 'disputed'],
    ['149', 'embedded', 'disputed'],
    ['120', 'center-of-excellence', 'disputed'],
    // Neither.
    ['99', 'hybrid', 'other'],
    ['99', 'center-of-excellence', 'other'],
    ['150', 'embedded', 'other'],
    ['0', 'hybrid', 'other'],
    // A range that is on one side, on both, and half in doubt.
    ['60..90', 'hybrid', 'other'],
    ['110..140', 'hybrid', 'disputed'],
    ['90..110', 'hybrid', 'fits'],
    ['140..160', 'hybrid', 'fits'],
  ])('with %s employees and %s: %s', (employees, model, verdict) => {
    const found = findingsOf(plan(employees, model), rule).map(({ finding }) => finding.message);
    expect(found).toEqual(verdict === 'fits' ? [] : [verdict]);
  });

  it('offers the models that fit, the center only where there are several use cases', () => {
    expect(findingOf(plan('400', 'embedded', 2), rule).fixes).toEqual([
      "Write 'model: hybrid'",
      "Write 'model: center-of-excellence'",
    ]);
    expect(findingOf(plan('400', 'embedded', 1), rule).fixes).toEqual(["Write 'model: hybrid'"]);
    expect(afterFix(plan('85', 'hybrid'), rule)).toBe(plan('85', 'embedded'));
  });

  it('counts the use cases behind a center of excellence, unless none can be seen', () => {
    expect(findingOf(plan('400', 'center-of-excellence', 1), rule).what).toBe(
      'Use cases for the center of excellence: 1 in this plan; the article advises at least 2',
    );
    expect(findingsOf(plan('400', 'center-of-excellence', 0), rule)).toEqual([]);
  });

  it('takes its sizes from the configuration', () => {
    const read = readConfiguration(
      JSON.stringify({ rules: { [rule]: { options: { hybridFrom: 50, hybridSurelyFrom: 100 } } } }),
    );
    if ('problems' in read) throw new Error(read.problems[0].message);
    expect(findingsOf(plan('140', 'hybrid'), rule, read)).toEqual([]);
  });
});

describe('organisation/hybrid-without-department-owner', () => {
  const rule = 'organisation/hybrid-without-department-owner';
  const plan = (...organisation: string[]) =>
    inPlan(
      'company {',
      '  department sales "Sales"',
      '  department it "IT"',
      '}',
      'organisation {',
      ...organisation.map((line) => `  ${line}`),
      '}',
      'team {',
      '  person anna "Anna" {',
      '    roles: business-lead',
      '    department: sales',
      '  }',
      '  person mila "Mila" {',
      '    department: it',
      '  }',
      '}',
      'use-case drafting "Draft quotations" {',
      '  department: sales',
      '}',
    );

  it('names the department, and offers those who come from there', () => {
    expectCase(rule, {
      text: plan('model: hybrid', 'sponsor: "CEO"'),
      at: 'organisation',
      what: "'Sales' has no AI owner, although 'Draft quotations' changes its work and the model is 'hybrid'",
      severity: 'warning',
      fixes: ["Add 'ai-owner: anna for sales'"],
      fixed: plan('model: hybrid', 'sponsor: "CEO"', 'ai-owner: anna for sales'),
    });
  });

  it('leaves the name to the author where nobody comes from there', () => {
    const text = plan('model: hybrid').replace(
      'department: sales\n    }\n    person',
      'allocation: 20%\n    }\n    person',
    );
    expect(findingOf(text, rule).fixes).toEqual(["Add 'ai-owner: … for sales'"]);
    expect(findingsOf(afterFix(text, rule), rule)).toEqual([]);
  });

  it.each([
    ['the model is embedded', ['model: embedded']],
    ['no model is stated', ['sponsor: "CEO"']],
    ['the owner does not exist', ['model: hybrid', 'ai-owner: ann for sales']],
    ['the owner is being typed', ['model: hybrid', 'ai-owner:']],
    ['somebody from there is the owner of nothing in particular', ['model: hybrid', 'ai-owner: anna']],
  ])('is silent where %s', (_, lines) => {
    expect(findingsOf(plan(...lines), rule)).toEqual([]);
  });
});

describe('organisation/meeting-rhythm-missing', () => {
  const rule = 'organisation/meeting-rhythm-missing';
  const meetings = (...lines: string[]) => inPlan('organisation {', ...lines.map((line) => `  ${line}`), '}');
  const demo = (...lines: string[]) =>
    inPlan(
      'organisation {',
      '  meeting: "Sync" every week',
      '  meeting: "Review" every month',
      '}',
      'roadmap {',
      '  phase proof "Proof" {',
      '    kind: poc',
      ...lines.map((line) => `    ${line}`),
      '  }',
      '}',
    );

  it('says both in one sentence, and writes both', () => {
    expectCase(rule, {
      text: meetings('sponsor: "CEO"'),
      at: 'organisation',
      what: 'No weekly sync or monthly evaluation is planned',
      severity: 'hint',
      fixes: ['Add weekly sync and monthly evaluation'],
      fixed: meetings('sponsor: "CEO"', 'meeting: "Team sync" every week', 'meeting: "Evaluation" every month'),
    });
  });

  it("opens the block where there is none, in the plan's language", () => {
    expect(afterFix(inPlan('language: nl'), rule)).toContain(
      '  organisation {\n    meeting: "Teamoverleg" every week\n    meeting: "Evaluatie" every month\n  }',
    );
  });

  it.each([
    [['every day', 'every 2 weeks'], undefined],
    [['every 7 days', 'every 4 weeks'], undefined],
    [['every week', 'every week'], undefined],
    [['every week', 'every quarter'], 'No monthly evaluation is planned'],
    [['every month'], 'No weekly sync is planned'],
    [['every 2 weeks'], 'No weekly sync is planned'],
    [['every year'], 'No weekly sync or monthly evaluation is planned'],
  ])('with meetings %j says: %s', (rhythms, what) => {
    const text = meetings(...rhythms.map((rhythm, index) => `meeting: "Meeting ${index}" ${rhythm}`));
    expect(findingsOf(text, rule).map((found) => found.what)).toEqual(what === undefined ? [] : [what]);
  });

  it('asks a meeting without a rhythm for one before it calls any missing', () => {
    const text = meetings('meeting: "Steering group"');
    expectCase(rule, {
      text,
      at: '"Steering group"',
      what: "Meeting 'Steering group' does not say how often it takes place",
      severity: 'hint',
      fixes: ["Write 'every week'", "Write 'every month'"],
      fixed: meetings('meeting: "Steering group" every week'),
    });
  });

  it.each([
    ['demo: every week', undefined],
    ['demo: every 2 weeks', "'Proof' shows results every 2 weeks; weekly demos are advised"],
    ['duration: 8 weeks', "No demos are planned in 'Proof'; weekly ones are advised"],
    ['demo:', undefined],
    ['demo', undefined],
    ['done: 2026-03-02', undefined],
  ])('with %s in a proof of concept says: %s', (line, what) => {
    expect(findingsOf(demo(line), rule).map((found) => found.what)).toEqual(what === undefined ? [] : [what]);
  });

  it('speaks Dutch and German', () => {
    expect(findingOf(demo('demo: every 2 weeks'), rule, { language: 'nl' }).what).toBe(
      "'Proof' laat elke 2 weken resultaten zien; wekelijkse demo's worden aangeraden",
    );
    expect(findingOf(meetings('sponsor: "CEO"'), rule, { language: 'de' }).what).toBe(
      'Keine wöchentliche Abstimmung oder monatliche Auswertung ist geplant',
    );
  });
});
