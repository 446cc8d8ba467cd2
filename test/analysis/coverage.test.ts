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
  const kinds = (team: string) =>
    of(team).singleExperts.map(({ kind, member }) => `${member.person.id?.value} ${kind}`);

  it('is told of three roles in one person and of the only technician', () => {
    expect(kinds(person('sam', 'roles: data-scientist, data-engineer, product-owner'))).toEqual([
      'sam many-roles',
      'sam only-technician',
    ]);
  });

  it('is not told of two roles', () => {
    expect(kinds(person('anna', 'roles: business-lead, product-owner'))).toEqual([]);
  });

  it('is not told of a role that is written twice', () => {
    expect(kinds(person('anna', 'roles: business-lead, product-owner, business-lead'))).toEqual([]);
  });

  it.each([
    ['a deputy', 'deputy: jan', false],
    ['a deputy that cannot be read', 'deputy: "', false],
    ['themselves as deputy', 'deputy: sam', true],
  ])('is judged by a deputy: %s', (_, deputy, told) => {
    const team = `${person('sam', 'roles: data-scientist', deputy)}\n${person('jan', 'roles: business-lead')}`;
    expect(kinds(team)).toEqual(told ? ['sam only-technician'] : []);
  });

  it('is not told where a second technical seat is planned', () => {
    expect(kinds(`${person('sam', 'roles: data-scientist')}\nvacancy v "V" { roles: data-engineer }`)).toEqual([]);
  });
});

it('covers nothing without a team', () => {
  const { uncovered, members } = coverageOf(planOf('plan p "P" { }'));
  expect(uncovered).toHaveLength(5);
  expect(members.size).toBe(0);
});
