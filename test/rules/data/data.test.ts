import { describe, expect, it } from 'vitest';
import { toEpochDay } from '../../../src/model/values.ts';
import { readConfiguration } from '../../../src/rules/configuration/read.ts';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

const block = (name: string, ...lines: string[]) => [`${name} {`, ...lines.map((line) => `  ${line}`), '}'];
const drafting = (...lines: string[]) => block('use-case drafting "Draft quotations"', ...lines);
const archive = (...lines: string[]) => block('data archive "Archive"', ...lines);

describe('data/source-unknown', () => {
  const rule = 'data/source-unknown';
  const mila = block('team', ...block('person mila "Mila"', 'roles: data-engineer'));

  it('offers a source that is described already, and a new one', () => {
    const text = inPlan(...mila, ...archive('owner: mila'), ...drafting('status: chosen'));
    expectCase(rule, {
      text,
      at: 'drafting',
      what: "'Draft quotations' names no data that it works with",
      severity: 'warning',
      fixes: ["Add 'data: archive'", 'Add a source of data …'],
      fixed: inPlan(...mila, ...archive('owner: mila'), ...drafting('status: chosen', 'data: archive')),
    });
    const after = afterFix(text, rule, 1);
    expect(after).toContain('data: drafting-data');
    expect(findingsOf(after, rule)).toEqual([]);
  });

  it('tells of a source without an owner once, however many rely on it', () => {
    const two = [...drafting('data: archive'), ...block('use-case parts "Suggest parts"', 'data: archive')];
    const text = inPlan(...mila, ...archive('records: 500'), ...two);
    expect(findingsOf(text, rule).map(({ at, what }) => [at, what])).toEqual([
      ['archive', "The data 'Archive' has no owner, though 'Draft quotations' relies on it"],
    ]);
    expect(afterFix(text, rule)).toContain('records: 500\n    owner: mila\n');
  });

  it('has nobody to offer where the plan names nobody', () => {
    expect(findingOf(inPlan(...drafting('status: chosen')), rule).fixes).toEqual([]);
  });
});

describe('data/readiness-late', () => {
  const rule = 'data/readiness-late';
  const plan = (phases: string[], ...facts: string[]) =>
    inPlan('start: 2027-01-04', ...archive(...facts), ...drafting('data: archive'), ...block('roadmap', ...phases));
  const proof = block('phase proof "Proof"', 'kind: poc', 'starts: 2027-02-01', 'duration: 8 weeks');

  it('compares with the first day of the model work, and moves to the day before', () => {
    expectCase(rule, {
      text: plan(proof, 'assessed: 2027-02-02'),
      at: '2027-02-02',
      what: "The quality of 'Archive' is assessed on 2 Feb 2027, after 'Proof' begins on 1 Feb 2027",
      severity: 'warning',
      fixed: plan(proof, 'assessed: 2027-01-31'),
    });
    expect(findingsOf(plan(proof, 'assessed: 2027-02-01'), rule)).toEqual([]);
  });

  it.each([
    ['a quality that is known', proof, ['quality: poor']],
    ['an assessment to come, whatever is known today', proof, ['quality: unknown', 'assessed: 2027-01-11']],
    ['work that is done', [...proof.slice(0, -1), '  done: 2027-03-01', '}'], ['assessed: 2027-05-01']],
    ['work for another use case', [...proof.slice(0, -1), '  delivers: routes', '}'], ['assessed: 2027-05-01']],
  ])('accepts %s', (_, phases, facts) => {
    expect(findingsOf(plan(phases, ...facts), rule)).toEqual([]);
  });

  it('takes the pilot where there is no proof of concept', () => {
    const pilot = block('phase trial "Pilot"', 'kind: pilot', 'duration: 8 weeks');
    expect(findingOf(plan(pilot, 'assessed: 2027-02-02'), rule).what).toContain("after 'Pilot' begins on 4 Jan 2027");
  });

  it('plans an assessment before the model work', () => {
    expect(afterFix(plan(proof, 'quality: unknown'), rule)).toBe(
      plan(proof, 'quality: unknown', 'assessed: 2027-01-31'),
    );
  });
});

describe('data/prep-share-low', () => {
  const rule = 'data/prep-share-low';
  const team = block(
    'team',
    ...block('person ravi "Ravi"', 'roles: data-scientist'),
    ...block('person mila "Mila"', 'roles: data-engineer'),
    ...block('person erik "Erik"', 'roles: domain-expert'),
  );
  const task = (id: string, ...lines: string[]) => block(`task ${id} "${id.toUpperCase()}"`, ...lines);
  const plan = (...tasks: string[]) =>
    inPlan(
      'start: 2027-01-04',
      ...team,
      ...archive('quality: good'),
      ...drafting('data: archive'),
      ...block('roadmap', ...tasks),
    );
  const modelling = task('b', 'after: a', 'effort: 10 days', 'assigned: ravi');

  it('counts whoever prepares data, and data engineers', () => {
    // 4 of Mila and 2 of Erik against 10 of Ravi: 6 of 16.
    const engineering = task('a', 'effort: 4 days', 'assigned: mila');
    const labelling = task('c', 'effort: 2 days', 'assigned: erik', 'prepares: archive');
    expect(findingOf(plan(...engineering, ...labelling, ...modelling), rule).what).toBe(
      'Tasks that prepare data have 37.5% of the work on data and model; about 80% is usual',
    );
    // Work of others that prepares nothing is neither: 4 of 14.
    const talking = task('c', 'effort: 40 days', 'assigned: erik');
    expect(findingOf(plan(...engineering, ...talking, ...modelling), rule).what).toContain('28.5%');
  });

  it('claims nothing where no task says what it prepares', () => {
    const text = plan(...task('a', 'effort: 15 days', 'assigned: ravi'), ...modelling);
    expectCase(rule, {
      text,
      at: 'roadmap',
      what: 'No task says that it prepares data; about 80% of the work on data and model is usual',
      severity: 'hint',
      fixes: ["Say that 'A' prepares 'Archive'"],
      fixed: plan(...task('a', 'effort: 15 days', 'assigned: ravi', 'prepares: archive'), ...modelling),
    });
  });

  it.each([
    ['nobody technical has a task', plan(...task('a', 'effort: 40 days', 'assigned: erik'))],
    ['a task has no length', plan(...task('a', 'assigned: mila'), ...task('b', 'effort: 10 days', 'assigned: ravi'))],
    ['who does it is being typed', plan(...task('a', 'effort: 2 days', 'assigned:'), ...modelling)],
  ])('is silent where %s', (_, text) => {
    expect(findingsOf(text, rule)).toEqual([]);
  });

  it('takes its floor from the configuration', () => {
    const read = readConfiguration(JSON.stringify({ rules: { [rule]: { options: { preparationPercent: 20 } } } }));
    if ('problems' in read) throw new Error(read.problems[0].message);
    const text = plan(...task('a', 'effort: 3 days', 'assigned: mila'), ...modelling);
    expect(findingsOf(text, rule, read)).toEqual([]);
    expect(findingsOf(text, rule)).toHaveLength(1);
  });
});

describe('data/product-data-rights', () => {
  const rule = 'data/product-data-rights';
  const plan = (...facts: string[]) => inPlan(...archive(...facts), ...drafting('data: archive'));

  it('asks what is not known, and offers both answers', () => {
    const text = plan('format: sensor', 'at-customers: unknown');
    expectCase(rule, {
      text,
      at: 'unknown',
      what: "Whether 'Archive' comes from products at customers is not known, so the Data Act cannot be judged",
      severity: 'hint',
      fixes: ["Write 'at-customers: no'", "Add 'at-customers: yes, contract-basis: …'"],
      fixed: plan('format: sensor', 'at-customers: no'),
    });
    expect(findingsOf(afterFix(text, rule, 1), rule)).toEqual([]);
  });

  it('holds from the day on which the Data Act applies, and under EU law only', () => {
    const text = plan('at-customers: yes');
    const day = (number: number) => toEpochDay({ year: 2025, month: 9, day: number });
    expect(findingsOf(text, rule, { today: day(11) })).toEqual([]);
    expect(findingsOf(text, rule, { today: day(12) })).toHaveLength(1);
    const read = readConfiguration(JSON.stringify({ packs: ['nl'] }));
    if ('problems' in read) throw new Error(read.problems[0].message);
    expect(findingsOf(text, rule, read)).toEqual([]);
  });
});
