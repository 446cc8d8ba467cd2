import { describe, expect, it } from 'vitest';
import { APPLIES_FROM } from '../../../src/rules/law/ai-act.ts';
import { applyingTo, dutiesOf, useCase } from './plan-with-duties.ts';

describe('the duties of the AI Act', () => {
  const provider = (lines: string): string => `${useCase(`role: provider\n${lines}`)}}`;
  const deployer = (lines: string): string => `${useCase(`role: deployer\n${lines}`)}}`;
  /** A deployer whose `ai-act` block says nothing of content and people but this. */
  const towardsPeople = (role: string, lines: string): string =>
    `plan p "P" {\nas-of: 2026-11-23\nuse-case u "U" { status: chosen\nai-act {\nrole: ${role}\nperforms: none\naffects: none\n${lines}\n} }\n}`;

  it('speak of literacy in the words that hold on the day', () => {
    const on = (day: string) => dutiesOf(`plan p "P" {\nas-of: ${day}\nuse-case u "U" { status: chosen }\n}`);
    // Art. 4 was replaced from 27 July 2026.
    expect(on('2026-07-26')).toEqual(['literacy-level', 'literacy']);
    expect(on('2026-07-27')).toEqual(['literacy']);
  });

  it('forbid a practice to whoever has to do with it, each from its own day', () => {
    expect(dutiesOf(provider('performs: social-scoring\naffects: none'))).toEqual(['literacy', 'prohibition']);
    expect(dutiesOf(deployer('performs: intimate-imagery\naffects: none'))).toEqual([
      'literacy',
      'imagery-prohibition',
    ]);
    expect(dutiesOf(`${useCase('performs: social-scoring\naffects: none')}}`)).toEqual(['literacy', 'prohibition']);
  });

  it.each([
    ['staff', true],
    ['natural-persons', false],
    ['none', false],
  ])('ask to inform workers where the system is used on %s: %j', (affects, asked) => {
    const found = dutiesOf(deployer(`performs: task-allocation\naffects: ${affects}`));
    expect(found.includes('worker-information')).toBe(asked);
  });

  it('tell people of a listed use that is about people, and explain what it decided unless it runs infrastructure', () => {
    const asked = (performs: string, affects: string) =>
      dutiesOf(deployer(`performs: ${performs}\naffects: ${affects}`)).filter((id) => /^(notice|explanation)/.test(id));
    expect(asked('credit-scoring', 'natural-persons')).toEqual(['notice', 'explanation']);
    expect(asked('credit-scoring', 'none')).toEqual([]);
    expect(asked('critical-infrastructure-safety', 'natural-persons')).toEqual(['notice']);
  });

  it('ask every deployer to assess credit scores, and nobody to assess infrastructure', () => {
    const found = (performs: string) =>
      dutiesOf(deployer(`performs: ${performs}\naffects: natural-persons`)).filter((id) => id.startsWith('fundam'));
    expect(found('credit-scoring')).toEqual(['fundamental-rights']);
    expect(found('critical-infrastructure-safety')).toEqual([]);
  });

  it('hold for parts of products by the class that the plan states, and from a later day', () => {
    const fromOf = (lines: string) =>
      applyingTo(deployer(`performs: none\naffects: none\nrisk: high\n${lines}`))
        .filter(({ duty }) => duty.id === 'logs')
        .map(({ from }) => from);
    expect(fromOf('safety-function: yes')).toEqual([APPLIES_FROM.annexI]);
    expect(fromOf('')).toEqual([APPLIES_FROM.annexIII]);
  });

  it.each([
    ['provider', 'interacts-with-people: yes', ['disclosure']],
    ['provider', 'interacts-with-people: unknown', ['disclosure ? interacts-with-people']],
    ['provider', 'interacts-with-people: no', []],
    ['deployer', 'interacts-with-people: yes', []],
  ])('ask the %s to say that it is a machine with %s', (role, line, found) => {
    expect(dutiesOf(towardsPeople(role, `${line}\ngenerates-content: no`)).slice(1)).toEqual(found);
  });

  it.each([
    ['generates-content: yes', ['marking']],
    ['generates-content: unknown', ['marking ? generates-content']],
    ['generates-content: no', []],
  ])('ask the provider to mark what a system creates with %s', (line, found) => {
    expect(dutiesOf(towardsPeople('provider', `interacts-with-people: no\n${line}`)).slice(1)).toEqual(found);
  });

  it.each([
    ['generates-content: yes\npublishes: deep-fakes', ['publication']],
    ['generates-content: yes\npublishes: public-interest-text', ['publication']],
    ['generates-content: yes\npublishes: none', []],
    ['generates-content: yes\npublishes: unknown', ['publication ? publishes']],
    ['generates-content: yes', ['publication ? publishes']],
    ['generates-content: unknown', ['publication ? generates-content']],
    ['generates-content: no\npublishes: deep-fakes', []],
  ])('ask the deployer to name what is published as made by a machine with %j', (lines, found) => {
    expect(dutiesOf(towardsPeople('deployer', `interacts-with-people: no\n${lines}`)).slice(1)).toEqual(found);
  });

  it.each([
    ['emotion-recognition', 'natural-persons', true],
    // At work it is prohibited, so that nobody needs to be told of it.
    ['emotion-recognition', 'staff', false],
    ['biometric-categorisation', 'natural-persons', true],
    ['credit-scoring', 'natural-persons', false],
  ])('ask to tell whom %s reads: of %s %j', (performs, affects, asked) => {
    const found = dutiesOf(deployer(`performs: ${performs}\naffects: ${affects}`));
    expect(found.includes('emotion-notice')).toBe(asked);
  });

  it('leave out who has another role, and claim nothing where the role cannot be read', () => {
    expect(dutiesOf(deployer('performs: credit-scoring\naffects: none'))).not.toContain('conformity');
    const unreadable = dutiesOf(`${useCase('role: somebody\nperforms: credit-scoring\naffects: none')}}`);
    expect(unreadable).toEqual(['literacy']);
  });

  it('follow from no block that is half typed', () => {
    expect(dutiesOf(deployer('performs: credit-scoring\naffects: none\nlogs-kept'))).toEqual(['literacy']);
  });
});
