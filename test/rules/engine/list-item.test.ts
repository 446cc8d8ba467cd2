import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/rules/engine/apply.ts';
import { removeItem } from '../../../src/rules/engine/list-item.ts';

describe('an item that is taken out of a list', () => {
  /** The list without one of its items; in place of the only one stands `none`. */
  function without(text: string, name: string): string | undefined {
    const list = [...text.matchAll(/\w+/g)].map(({ 0: value, index: start }) => ({
      value,
      at: { anchor: { file: 'f', start: 0 }, start, end: start + value.length },
    }));
    const item = list.find(({ value }) => value === name);
    if (!item) throw new Error(`${name} is not in the list.`);
    return applyEdits(text, [removeItem(list, item, 'none')]);
  }

  it.each([
    ['anna', 'bob, carl'],
    ['bob', 'anna, carl'],
    ['carl', 'anna, bob'],
  ])('goes with its comma: %s', (name, rest) => {
    expect(without('anna, bob, carl', name)).toBe(rest);
  });

  it('leaves something else where it is the only one', () => {
    expect(without('anna', 'anna')).toBe('none');
  });
});
