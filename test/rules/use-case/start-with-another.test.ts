import { describe, expect, it } from 'vitest';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { inPlan } from '../../support/text-case.ts';

const useCase = (id: string, ...facts: string[]) => [
  `use-case ${id} "${id}" {`,
  ...facts.map((fact) => `  ${fact}`),
  '}',
];

describe('another use case to begin with', () => {
  const rule = 'use-case/low-frequency';
  const NEW = 'Add another use case to start with';
  const rare = (...others: string[][]) =>
    inPlan(...useCase('rare', 'status: chosen', 'repeats: 2 / week'), ...others.flat());

  it.each([
    ['recurs often enough', ['status: candidate', 'repeats: 10 / week'], true],
    ['recurs too seldom', ['status: candidate', 'repeats: 9 / week'], false],
    ['may recur too seldom', ['status: candidate', 'repeats: 8..12 / week'], false],
    ['does not say how often it recurs', ['status: candidate'], false],
    ['is given up', ['status: retired', 'repeats: 60 / week'], false],
  ])('that %s is offered: %s', (_, facts, offered) => {
    const fixes = offered ? ["Start with 'other' instead", NEW] : [NEW];
    expect(findingOf(rare(useCase('other', ...facts)), rule).fixes).toEqual(fixes);
  });

  it('takes the place of the one that does not fit', () => {
    expect(afterFix(rare(useCase('other', 'status: candidate', 'repeats: 60 / week')), rule)).toBe(
      inPlan(
        ...useCase('rare', 'status: candidate', 'repeats: 2 / week'),
        ...useCase('other', 'status: chosen', 'repeats: 60 / week'),
      ),
    );
  });

  it('keeps a status that is right, and gets one where there is none', () => {
    const both = inPlan(...useCase('rare', 'repeats: 2 / week'), ...useCase('other', 'repeats: 60 / week'));
    expect(afterFix(both, rule)).toBe(
      inPlan(
        ...useCase('rare', 'repeats: 2 / week', 'status: candidate'),
        ...useCase('other', 'repeats: 60 / week', 'status: chosen'),
      ),
    );
    const chosen = useCase('other', 'status: chosen', 'repeats: 60 / week');
    expect(afterFix(rare(chosen), rule)).toBe(
      inPlan(...useCase('rare', 'status: candidate', 'repeats: 2 / week'), ...chosen),
    );
  });

  it('can be one that is yet to be found, with the limit as its repetition', () => {
    expect(afterFix(rare(), rule, NEW)).toBe(
      inPlan(
        ...useCase('rare', 'status: candidate', 'repeats: 2 / week'),
        'use-case first-use-case "First use case" {',
        '  status: chosen',
        '  problem: "Who loses how much, how often"',
        '  repeats: 10 / week',
        '}',
      ),
    );
  });

  it('is not asked for where work with the first one goes on already', () => {
    const live = rare(useCase('other', 'status: candidate', 'repeats: 60 / week')).replace('chosen', 'live');
    expect(findingOf(live, rule).fixes).toEqual([]);
  });

  it.each([
    ['enough records', 'too-few-datapoints', 'data: few', 'data: many', true],
    ['records of which there may be too few', 'too-few-datapoints', 'data: few', 'data: some', false],
    ['no records that are known', 'too-few-datapoints', 'data: few', 'value: 3 of 5', false],
    ['few inputs', 'too-many-inputs', 'inputs: "a", "b", "c", "d"', 'inputs: "a", "b", "c"', true],
    [
      'few inputs, of which one is a picture',
      'too-many-inputs',
      'inputs: "a", "b", "c", "d"',
      'inputs: "a"\n data: photos',
      false,
    ],
    ['inputs that cannot be read', 'too-many-inputs', 'inputs: "a", "b", "c", "d"', 'inputs: "a", 4', false],
  ])('with %s (%s)', (_, name, unfit, other, offered) => {
    const text = inPlan(
      'data few "Few" { records: 400 }',
      'data some "Some" { records: 800..1_200 }',
      'data many "Many" { records: 1_000 }',
      'data photos "Photos" { format: image }',
      ...useCase('unfit', 'status: chosen', unfit),
      ...useCase('other', 'status: candidate', other),
    );
    expect(findingOf(text, `use-case/${name}`).fixes.includes("Start with 'other' instead")).toBe(offered);
  });
});

describe('the first use cases, to which the criteria apply', () => {
  const rare = (id: string, status?: string) =>
    useCase(id, ...(status === undefined ? [] : [`status: ${status}`]), 'repeats: 2 / week');
  const asked = (...cases: string[][]) =>
    findingsOf(inPlan(...cases.flat()), 'use-case/low-frequency').map(({ what }) => what.slice(0, 3));

  it('are those in use before those chosen', () => {
    expect(asked(rare('a', 'chosen'), rare('b', 'live'), rare('c'))).toEqual(["'b'"]);
    expect(asked(rare('a', 'chosen'), rare('b', 'candidate'), rare('c'))).toEqual(["'a'"]);
  });

  it('are all that are not given up where none is chosen', () => {
    expect(asked(rare('a', 'candidate'), rare('b', 'retired'), rare('c'))).toEqual(["'a'", "'c'"]);
  });
});

describe('another source of data', () => {
  const rule = 'use-case/too-few-datapoints';
  const text = (records: string, id = 'archive') =>
    inPlan(`data ${id} "Archive" {`, `  records: ${records}`, '}', ...useCase('u', `data: ${id}`));

  it('holds what is missing at the most, by a name that is free', () => {
    const after = afterFix(text('400..600.5', 'more-data'), rule, 'Add another source of data');
    expect(after).toContain('data: more-data, more-data-2');
    expect(after).toContain('records: 600\n');
  });
});
