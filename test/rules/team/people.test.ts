import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../../src/rules/configuration/read.ts';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

const team = (...lines: string[]) => inPlan('team {', ...lines.map((line) => `  ${line}`), '}');
const people = (count: number) => team(...Array.from({ length: count }, (_, index) => `person p${index} "P${index}"`));

/** Settings as a company would write them. */
function settings(rules: object) {
  const read = readConfiguration(JSON.stringify({ rules }));
  if ('problems' in read) throw new Error(read.problems[0].message);
  return read.settings;
}

describe('team/size-out-of-range', () => {
  const rule = 'team/size-out-of-range';

  it.each([
    [1, 'few'],
    [2, 'few'],
    [3, undefined],
    [4, undefined],
    [5, undefined],
    [6, undefined],
    [8, undefined],
    [9, 'many'],
  ])('finds %i people to be %s', (count, message) => {
    expect(findingsOf(people(count), rule).map(({ finding }) => finding.message)).toEqual(message ? [message] : []);
  });

  it('names the count and both ranges, on the team', () => {
    expectCase(rule, {
      text: people(2),
      at: 'team',
      what: 'A team of 2; small projects have 3 to 4 people, larger ones 6 to 8',
      severity: 'hint',
      fixes: [],
    });
    expect(findingOf(people(9), rule).what).toBe('A team of 9; larger projects have 6 to 8 people, small ones 3 to 4');
    expect(findingOf(people(9), rule, { language: 'nl' }).what).toBe(
      'Een team van 9; grotere projecten hebben 6 tot 8 mensen, kleine 3 tot 4',
    );
    expect(findingOf(people(2), rule, { language: 'de' }).what).toBe(
      'Ein Team von 2; kleine Projekte haben 3 bis 4 Personen, größere 6 bis 8',
    );
  });

  it('counts vacancies, and leaves nobody at all to the missing roles', () => {
    expect(findingsOf(team('person a "A"', 'person b "B"', 'vacancy c "C"'), rule)).toEqual([]);
    expect(findingsOf(team(), rule)).toEqual([]);
    expect(findingsOf(inPlan('goal: "x"'), rule)).toEqual([]);
  });

  it('takes its bounds from the configuration', () => {
    const own = { settings: settings({ [rule]: { options: { largeTo: 12 } } }) };
    expect(findingsOf(people(9), rule, own)).toEqual([]);
    expect(findingOf(people(13), rule, own).what).toContain('6 to 12');
  });

  it('can be accepted with a reason', () => {
    const reason = 'accept team/size-out-of-range because "Two colleagues join in summer" until 2027-09-01';
    expect(findingsOf(people(2).replace('team {', `${reason}\n  team {`), rule)).toEqual([]);
  });
});

describe('team/overallocation', () => {
  const rule = 'team/overallocation';
  const sam = (allocation: string) => team('person sam "Sam" {', `  allocation: ${allocation}`, '}');

  it('compares the allocation with a full week', () => {
    const text = sam('120%');
    expectCase(rule, {
      text,
      at: '120%',
      what: "'Sam' is planned at 120% of full time",
      fixes: ["Write '100%'"],
      fixed: sam('100%'),
    });
    expect(findingOf(text, rule, { language: 'nl' }).what).toBe("'Sam' is gepland voor 120% van een volle week");
    expect(findingOf(text, rule, { language: 'de' }).what).toMatch(
      /^'Sam' ist mit 120\s% der vollen Arbeitszeit geplant$/,
    );
  });

  it.each([
    ['100%', 0],
    ['100.1%', 1],
    ['5 days / week', 0],
    ['6 days / week', 1],
    ['40 h / week', 0],
    ['48 h / week', 1],
  ])('of %s is found %i times', (allocation, times) => {
    expect(findingsOf(sam(allocation), rule)).toHaveLength(times);
  });

  it('takes the limit from the configuration', () => {
    const own = { settings: settings({ [rule]: { options: { fullTimePercent: 80 } } }) };
    expect(findingOf(sam('90%'), rule, own).fixes).toEqual(["Write '80%'"]);
    expect(findingsOf(sam('80%'), rule, own)).toEqual([]);
  });

  const roadmap = (second: string, shares = ['60%', '50%'], start = 'start: 2027-01-04') =>
    inPlan(
      start,
      'team {',
      '  person sam "Sam" {',
      '    allocation: 100%',
      '  }',
      '}',
      'roadmap {',
      '  task one "One" {',
      '    duration: 2 weeks',
      `    assigned: sam ${shares[0]}`,
      '  }',
      '  task two "Two" {',
      ...(second ? [`    ${second}`] : []),
      '    duration: 3 weeks',
      `    assigned: sam ${shares[1]}`,
      '  }',
      '}',
    );

  it('adds up work at the same time, with its days and tasks', () => {
    const text = roadmap('');
    expectCase(rule, {
      text,
      at: 'sam 60%',
      what: "'Sam' has 110% of full time from 4 Jan 2027 to 17 Jan 2027: One and Two",
      fixes: ["Write 'sam 40%'", "Level: start 'One' on 25 Jan 2027, when 'Sam' is free"],
      fixed: roadmap('', ['60%', '40%']),
    });
    expect(findingsOf(afterFix(text, rule), rule)).toEqual([]);
    expect(findingOf(text, rule).finding.related).toHaveLength(1);
  });

  it('lets the less critical task wait for the other', () => {
    const one = ['task one "One" {', '  duration: 2 weeks', '  assigned: sam 60%', '  after: two', '}'];
    expect(afterFix(roadmap(''), rule, 1)).toContain(one.join('\n    '));
    const titles = (language: 'nl' | 'de') => findingOf(roadmap(''), rule, { language }).fixes[1];
    expect(titles('nl')).toBe("Spreiden: 'One' begint op 25 jan 2027, als 'Sam' tijd heeft");
    expect(titles('de')).toBe("Ausgleichen: 'One' am 25. Jan. 2027 beginnen, wenn 'Sam' Zeit hat");
  });

  it('moves several tasks at once where one is not enough', () => {
    const text = roadmap('').replace(
      '  task two',
      '  task three "Three" {\n      effort: 3 days\n      assigned: sam\n    }\n    task two',
    );
    expect(findingOf(text, rule).fixes.at(-1)).toBe("Level: start 2 tasks later, so that 'Sam' has at most 100%");
    expect(findingsOf(afterFix(text, rule, findingOf(text, rule).fixes.length - 1), rule)).toEqual([]);
  });

  it('does not offer to move what is fixed, or past by the day on which the plan is judged', () => {
    const level = (text: string) => findingOf(text, rule).fixes.filter((title) => title.startsWith('Level'));
    expect(
      level(roadmap('starts: 2027-01-04').replace('task one "One" {', 'task one "One" {\n    starts: 2027-01-04')),
    ).toEqual([]);
    expect(level(roadmap('', ['60%', '50%'], 'start: 2026-01-05'))).toEqual([]);
  });

  it.each([
    ['two follows one', roadmap('after: one'), 0],
    ['two begins when one ends', roadmap('starts: 2027-01-18'), 0],
    ['two begins on the last working day of one', roadmap('starts: 2027-01-15'), 1],
    ['two begins in the weekend before', roadmap('starts: 2027-01-16'), 0],
    ['together they are exactly full', roadmap('', ['60%', '40%']), 0],
    ['together they are just over', roadmap('', ['60%', '40.5%']), 1],
  ])('where %s', (_, text, times) => {
    expect(findingsOf(text, rule)).toHaveLength(times);
  });
});

describe('team/single-expert', () => {
  const rule = 'team/single-expert';
  const person = (id: string, roles: string, ...facts: string[]) => [
    `person ${id} "${(id[0] ?? '').toUpperCase()}${id.slice(1)}" {`,
    `  roles: ${roles}`,
    ...facts.map((fact) => `  ${fact}`),
    '}',
  ];

  it('finds three roles in one person, on the roles', () => {
    const text = team(...person('sam', 'business-lead, product-owner, domain-expert'));
    expectCase(rule, {
      text,
      at: 'business-lead, product-owner, domain-expert',
      what: "'Sam' holds 3 roles: business-lead, product-owner and domain-expert",
      severity: 'warning',
    });
    expect(findingsOf(team(...person('sam', 'business-lead, product-owner')), rule)).toEqual([]);
  });

  it('finds technical work without a deputy, and offers everybody else', () => {
    const text = team(
      ...person('ravi', 'data-scientist'),
      ...person('anna', 'business-lead'),
      ...person('bo', 'domain-expert'),
    );
    expectCase(rule, {
      text,
      at: 'ravi',
      what: "All technical work depends on 'Ravi', and no deputy is named",
      severity: 'warning',
      fixes: ["Add 'deputy: anna'", "Add 'deputy: bo'"],
      fixed: text.replace('roles: data-scientist', 'roles: data-scientist\n      deputy: anna'),
    });
    expect(findingsOf(afterFix(text, rule), rule)).toEqual([]);
  });

  it('names nobody where there is nobody else', () => {
    const text = team(...person('ravi', 'data-scientist'));
    expect(findingOf(text, rule).fixes).toEqual([]);
  });

  it('says one thing of a technician with too many roles', () => {
    const text = team(...person('sam', 'data-scientist, data-engineer, product-owner'));
    expect(findingsOf(text, rule).map(({ finding }) => finding.message)).toEqual(['many-roles']);
  });

  it.each([
    ['two technicians', [...person('ravi', 'data-scientist'), ...person('mila', 'data-engineer')]],
    ['a deputy', [...person('ravi', 'data-scientist', 'deputy: anna'), ...person('anna', 'business-lead')]],
    ['no technician', person('anna', 'business-lead')],
    ['a deputy being written', [...person('ravi', 'data-scientist', 'deputy:'), ...person('anna', 'business-lead')]],
  ])('is silent with %s', (_, lines) => {
    expect(findingsOf(team(...lines), rule)).toEqual([]);
  });
});
