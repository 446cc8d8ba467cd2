import { describe, expect, it } from 'vitest';
import { listWords } from '../../../src/rules/engine/word-list.ts';
import { fillIn, placeholdersOf, shorten } from '../../../src/rules/engine/wording.ts';

describe('fillIn', () => {
  it('writes values as the language does and leaves other braces alone', () => {
    const data = { sum: { money: 12_500, currency: 'EUR' }, name: 'A' };
    expect(fillIn('{name} costs {sum}, see team { … } and {other}', data, 'nl')).toBe(
      'A costs € 12.500, see team { … } and {other}',
    );
  });

  it('keeps one line of readable length of whatever stands in a plan', () => {
    expect(fillIn('{name}', { name: `a\n\n  b ${'x'.repeat(200)}` }, 'en')).toMatch(/^a b x{75}…$/);
    expect(shorten('a b', 3)).toBe('a b');
  });

  it('takes values literally', () => {
    expect(fillIn('{name}', { name: '$& {sum}' }, 'en')).toBe('$& {sum}');
    expect(placeholdersOf('team { … } {a} {b}')).toEqual(['a', 'b']);
  });
});

describe('German amounts behind a preposition', () => {
  const data = {
    low: { span: 46, unit: 'month' },
    high: { span: 51, unit: 'month' },
    days: { span: 2, unit: 'working-day' },
    one: { span: 1, unit: 'year' },
    title: '3 Tage Schulung',
  } as const;

  it.each([
    ['nach {low} nicht zurückgezahlt', 'nach 46 Monaten nicht zurückgezahlt'],
    ['zwischen {low} und {high}', 'zwischen 46 Monaten und 51 Monaten'],
    ['seit mindestens {days}', 'seit mindestens 2 Arbeitstagen'],
    ['in {one}', 'in 1 Jahr'],
  ])('are in the dative: %s', (text, words) => {
    expect(fillIn(text, data, 'de')).toBe(words);
  });

  it.each([
    ['um {low} zu kurz', 'um 46 Monate zu kurz'],
    ['Dauer: {days}', 'Dauer: 2 Arbeitstage'],
    ["wartet auf '{title}'", "wartet auf '3 Tage Schulung'"],
    ['nach {title}', 'nach 3 Tage Schulung'],
  ])('and are left alone elsewhere: %s', (text, words) => {
    expect(fillIn(text, data, 'de')).toBe(words);
  });
});

describe('listWords', () => {
  it('counts what does not fit', () => {
    expect(listWords(['a', 'b', 'c'])).toEqual({ en: 'a, b or c', nl: 'a, b of c', de: 'a, b oder c' });
    expect(listWords(['alpha', 'beta', 'gamma', 'delta'], 10).en).toBe('alpha or 3 more');
    expect(listWords([]).en).toBe('');
  });
});
