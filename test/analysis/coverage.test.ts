import { describe, expect, it } from 'vitest';
import { type Coverage, coverageOf } from '../../src/analysis/coverage.ts';
import { planOf, textAt } from '../support/plan.ts';

const text = (team: string) => `plan p "P" {\n  team {\n${team}\n  }\n}\n`;
const of = (team: string): Coverage => coverageOf(planOf(text(team)));
const person = (id: string, ...facts: readonly string[]) => `person ${id} "${id}" {\n${facts.join('\n')}\n}`;

describe('core roles', () => {
  it('that nobody covers are told in the order of the article', () => {
    const { uncovered, undecided } = of(person('anna', 'roles: business-lead, product-owner'));
    expect(uncovered).toEqual(['data-scientist', 'data-engineer', 'compliance-officer']);
    expect(undecided).toEqual([]);
  });

  it('are covered by competence: a technical lead covers data science', () => {
    expect(of(person('tim', 'roles: technical-lead')).uncovered).not.toContain('data-scientist');
  });

  it('are covered by employees, externals and vacancies, told apart', () => {
    const { roles, vacant, uncovered } = of(
      `${person('ravi', 'roles: data-scientist', 'external: "DataWorks"')}
       ${person('mila', 'roles: data-scientist')}
       vacancy seat "Seat" { roles: data-scientist, data-engineer }`,
    );
    expect(roles.get('data-scientist')?.covers.map(({ by }) => by)).toEqual(['external', 'employee', 'vacancy']);
    expect(vacant).toEqual(['data-engineer']);
    expect(uncovered).not.toContain('data-engineer');
  });

  it('point at the word that covers them', () => {
    const source = text(person('anna', 'roles: business-lead, product-owner'));
    const [cover] = coverageOf(planOf(source)).roles.get('product-owner')?.covers ?? [];
    expect(cover && textAt(source, cover.at)).toBe('product-owner');
  });

  it('may be covered behind what cannot be read', () => {
    const source = text(
      `${person('anna', 'roles: business-leed, trainer')}\n${person('jan', 'roles:')}\n${person('mila', 'rol')}\nmembers: ghost`,
    );
    const { undecided } = coverageOf(planOf(source));
    expect(undecided.map((range) => textAt(source, range))).toEqual([
      'ghost',
      'business-leed',
      'trainer',
      'roles',
      'rol',
    ]);
  });
});

it('knows the roles that the plan declares', () => {
  const { roles, undecided } = of(`role trainer "AI trainer" { }\n${person('anna', 'roles: trainer')}`);
  expect(roles.get('trainer')).toMatchObject({ core: false, technical: false });
  expect(roles.get('trainer')?.covers).toHaveLength(1);
  expect(undecided).toEqual([]);
});

describe('work that hangs on one person', () => {
  const only = (team: string) => of(team).onlyTechnician?.person.id?.value;

  it('is told of the only technician, whatever else they do', () => {
    expect(only(person('sam', 'roles: data-scientist, data-engineer, product-owner'))).toBe('sam');
  });

  it('is not told where nobody is a technician', () => {
    expect(only(person('anna', 'roles: business-lead, product-owner'))).toBeUndefined();
  });

  it('counts a role that is written twice once', () => {
    const { members } = of(person('anna', 'roles: business-lead, product-owner, business-lead'));
    expect([...members.values()].map(({ roles }) => roles.length)).toEqual([2]);
  });

  it.each([
    ['a deputy', 'deputy: jan', false],
    ['a deputy that cannot be read', 'deputy: "', false],
    ['themselves as deputy', 'deputy: sam', true],
  ])('is judged by a deputy: %s', (_, deputy, told) => {
    const team = `${person('sam', 'roles: data-scientist', deputy)}\n${person('jan', 'roles: business-lead')}`;
    expect(only(team)).toBe(told ? 'sam' : undefined);
  });

  it('is not told where a second technical seat is planned', () => {
    expect(only(`${person('sam', 'roles: data-scientist')}\nvacancy v "V" { roles: data-engineer }`)).toBeUndefined();
  });
});

it('covers nothing without a team', () => {
  const { uncovered, members } = coverageOf(planOf('plan p "P" { }'));
  expect(uncovered).toHaveLength(5);
  expect(members.size).toBe(0);
});
