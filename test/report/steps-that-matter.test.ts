import { describe, expect, it } from 'vitest';
import { mostTelling } from '../../src/report/layout/most-telling.ts';
import { type StepWeight, stepsThatMatter } from '../../src/report/layout/steps-that-matter.ts';

type Mark = 'late' | 'point' | 'critical';

/** `a:late` in phase `A`: a capital is a phase, a small letter a part of the phase before it. */
function steps(text: string): StepWeight<string>[] {
  let phase: string | null = null;
  return text.split(' ').map((word) => {
    const [key = '', mark] = word.split(':') as [string, Mark | undefined];
    const isPhase = key === key.toUpperCase();
    if (isPhase) phase = key;
    const parent = isPhase ? null : phase;
    return {
      key,
      parent,
      isPhase,
      isLate: mark === 'late',
      isPoint: mark === 'point',
      isCritical: mark === 'critical',
    };
  });
}

const kept = (text: string, most: number): string =>
  stepsThatMatter(steps(text), most, (step) => step)
    .map(({ key }) => key)
    .join(' ');

describe('the steps of a long roadmap that are drawn', () => {
  it('are all of them, and the same list, where there is room', () => {
    const list = steps('A b c');
    expect(stepsThatMatter(list, 3, (step) => step)).toBe(list);
  });

  it.each([
    ['phases, then the rest in the order of the plan', 'A b c D e f', 4, 'A b c D'],
    ['late work before all other', 'A b:critical c:point D e f:late', 3, 'A D f'],
    ['milestones and gates before critical work', 'A b:critical D c:point', 3, 'A D c'],
    ['critical work before other', 'A b D c:critical', 3, 'A D c'],
    ['phases that are late, then critical ones, where there is no room for all', 'A B:critical C:late D e f', 2, 'B C'],
    ['the phase of what matters, which comes with it', 'A B C D e:late', 4, 'A B D e'],
  ])('are %s', (_, text, most, expected) => {
    expect(kept(text, most)).toBe(expected);
  });

  it('are never more than there is room for, and no part without its phase', () => {
    const text = Array.from({ length: 40 }, (_, index) => `P${index} a${index} b${index}:late c${index}:point`).join(
      ' ',
    );
    for (let most = 1; most < 160; most += 7) {
      const names = kept(text, most).split(' ');
      expect(names.length).toBeLessThanOrEqual(most);
      for (const name of names) expect(names).toContain(`P${/\d+/.exec(name)?.[0]}`);
    }
  });
});

it('the items of a long list that are shown are the most telling, in the order of the list', () => {
  const items = [3, 1, 2, 1, 3];
  expect(mostTelling(items, 5)).toBe(items);
  expect(mostTelling(items, 3, (item) => item)).toEqual([1, 2, 1]);
  expect(mostTelling(items, 2)).toEqual([3, 1]);
});
