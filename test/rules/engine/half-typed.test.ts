import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/model/plan.ts';
import { holdsUnread, isHalfTyped } from '../../../src/rules/engine/half-typed.ts';
import { checkedMain, openFiles } from '../../support/files.ts';
import { inPlan } from '../../support/text-case.ts';

/** A plan with such lines in its budget. */
function planWith(...lines: readonly string[]): Plan {
  const [checked] = checkedMain(openFiles(inPlan('budget {', '  total: 90k', ...lines, '}'))).plans;
  if (!checked) throw new Error('There is no plan.');
  return checked.plan;
}

/** The budget of such a plan. */
function budgetWith(...lines: readonly string[]) {
  const { budget } = planWith(...lines);
  if (!budget) throw new Error('There is no budget.');
  return budget;
}

describe('a block', () => {
  it.each([
    ['a line without its colon', '  reserve'],
    ['an element of an unknown kind', '  reserv "For later" { }'],
  ])('is half typed with %s, which may be what is missing', (_, line) => {
    expect(isHalfTyped(budgetWith(line))).toBe(true);
  });

  it('is half typed also where other lines have other problems', () => {
    expect(isHalfTyped(budgetWith('  totl: 4', '  reserve'))).toBe(true);
  });

  it.each([
    ['nothing wrong', '  reserve: 15%'],
    ['a line of another name', '  totl: 4'],
    ['a value that cannot be read', '  reserve: some'],
  ])('is not half typed with %s', (_, line) => {
    expect(isHalfTyped(budgetWith(line))).toBe(false);
  });
});

describe('a plan', () => {
  it.each(['  reserve', '  totl: 4', '  reserve: some'])('holds what cannot be read with the line %j', (line) => {
    expect(holdsUnread(planWith(line))).toBe(true);
  });

  it.each(['  reserve: 15%', '  reserve: 15 %'])('holds nothing unread with %j, though habits are told', (line) => {
    expect(holdsUnread(planWith(line))).toBe(false);
  });
});
