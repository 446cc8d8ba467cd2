import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenTerm } from '../../src/model/values.ts';
import { wordFinding } from '../../src/rules/engine/present.ts';
import { DEFAULT_SETTINGS } from '../../src/rules/engine/settings.ts';
import { RULES } from '../../src/rules/registry.ts';
import { readFigure } from '../../src/workspace/read-figure.ts';
import { planOf } from '../support/plan.ts';

const PLAN = planOf(`plan p "P" {
  team {
    person mila "Mila" { }
  }
  roadmap {
    phase rollout "Roll-out" {
      duration: 4 weeks
    }
  }
}`);

function read(text: string): { term: string | undefined; problems: [at: string, what: string][] } {
  const { term, problems } = readFigure(text, PLAN, RULES, DEFAULT_SETTINGS);
  return {
    term: term && writtenTerm(term),
    problems: problems.map(({ finding, start, end }) => [text.slice(start, end), wordFinding(finding, 'en').what]),
  };
}

describe('a figure that is asked for outside a plan', () => {
  it.each([
    ['p80(rollout)', 'p80(rollout)'],
    [' spend( 2027-Q1 ) ', 'spend(2027-Q1)'],
    ['load(mila)', 'load(mila)'],
    ['roi', 'roi'],
    ['cost', 'cost'],
    ['cost(change)\n', 'cost(change)'],
    // A whole line of a plan: the limit is left aside.
    ['roi >= 20% // agreed', 'roi'],
  ])('%j is read', (text, term) => {
    expect(read(text)).toEqual({ term, problems: [] });
  });

  it.each([
    ['p80(rollout', 'rollout', "The parenthesis after 'p80' is not closed"],
    ['p80(rolout)', 'rolout', "No phase, task, milestone or gate is called 'rolout'; the nearest name is 'rollout'"],
    ['load', 'load', "'load' needs the name of a person or vacancy in parentheses"],
    ['spend(2026-Q5)', '2026-Q5', "There is no month, quarter or year '2026-Q5'"],
    ['paybak', 'paybak', "A plan has no figure 'paybak'; the nearest is 'payback'"],
    ['roi npv', 'npv', "'roi' takes a comparison, not 'npv'"],
  ])('%j gets the sentence that its line in a plan would get', (text, at, what) => {
    expect(read(text)).toEqual({ term: undefined, problems: [[at, what]] });
  });

  it('is understood where it is written by habit', () => {
    expect(read('P80(cost)')).toEqual({ term: 'p80(cost)', problems: [['P80', "A plan writes 'p80' for 'P80'"]] });
  });

  it('is never a reason to fail', () => {
    const piece = fc.constantFrom(
      'p80',
      '(',
      ')',
      'roi',
      '{',
      '}',
      '"',
      '/*',
      '\n',
      ' ',
      '<=',
      ':',
      '2027-Q1',
      'accept',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(piece, { maxLength: 8 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const { problems } = readFigure(any, PLAN, RULES, DEFAULT_SETTINGS);
        for (const { start, end } of problems) expect(0 <= start && start <= end && end <= any.length).toBe(true);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it.each(['', ' ', '// x', '}', 'accept a/b'])('%j holds none', (text) => {
    expect(read(text).term).toBeUndefined();
  });
});
