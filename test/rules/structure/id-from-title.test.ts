import { describe, expect, it } from 'vitest';
import { idFromTitle } from '../../../src/rules/structure/id-from-title.ts';
import { isSameValue } from '../../../src/rules/structure/same-value.ts';

describe('an id from a title', () => {
  it.each([
    ['Draft quotations', 'draft-quotations'],
    ['  Angebote & Preise -- 2027 ', 'angebote-preise-2027'],
    ['2027: the plan', 'the-plan'],
    ['a'.repeat(60), undefined],
  ])('of %j is %s', (title, id) => {
    if (id === undefined) expect(idFromTitle(title)?.length).toBeLessThan(title.length);
    else expect(idFromTitle(title)).toBe(id);
  });

  it('ends with a whole word, and is as long as it may be', () => {
    const longest = idFromTitle('a'.repeat(60))?.length ?? 0;
    const first = 'b'.repeat(longest - 3);
    expect(idFromTitle(`${first} cd`)).toBe(`${first}-cd`);
    expect(idFromTitle(`${first} cde`)).toBe(first);
  });

  it('is none where a title has no letter', () => {
    expect(idFromTitle('2027')).toBeUndefined();
    expect(idFromTitle('')).toBeUndefined();
  });
});

describe('two values', () => {
  const at = (start: number) => ({ anchor: { file: 'file:///a', start: 0 }, start, end: start + 1 });

  it('are the same wherever they stand', () => {
    expect(isSameValue({ low: 1, at: at(1) }, { low: 1, at: at(9) })).toBe(true);
    expect(isSameValue({ low: 1, at: at(1) }, { low: 2, at: at(1) })).toBe(false);
  });

  it('are compared member by member, and with nothing they are not the same', () => {
    expect(isSameValue([1, [2]], [1, [2]])).toBe(true);
    expect(isSameValue([1, [2]], [1, [3]])).toBe(false);
    expect(isSameValue({ low: 1 }, { low: 1, high: 1 })).toBe(false);
    expect(isSameValue({ low: 1 }, null)).toBe(false);
    expect(isSameValue(null, { low: 1 })).toBe(false);
    expect(isSameValue(null, null)).toBe(true);
    expect(isSameValue('a', { low: 1 })).toBe(false);
  });
});
