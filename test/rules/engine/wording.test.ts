import { describe, expect, it } from 'vitest';
import { listWords } from '../../../src/rules/engine/word-list.ts';
import { shownRange, wordedRange } from '../../../src/rules/engine/worded.ts';
import { fillIn, fillInWithin, placeholdersOf, shorten } from '../../../src/rules/engine/wording.ts';

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
    expect(shorten('abcd', 3)).toBe('ab…');
    // The sign for what is left out follows a word, not a blank.
    expect(shorten('a bcd', 3)).toBe('a…');
    expect(shorten('a\tb  c\u2028d', 20)).toBe('a b c d');
  });

  it('ends a sentence once, be it with a full stop or with the sign for what is left out', () => {
    const data = { name: 'x'.repeat(100), short: 'y' };
    const cut = `${'x'.repeat(79)}…`;
    expect(fillIn('Known are {name}. Write {short}.', data, 'en')).toBe(`Known are ${cut} Write y.`);
    expect(fillIn('Write {name}.', data, 'en')).toBe(`Write ${cut}`);
    expect(fillIn("Write '{name}'.", data, 'en')).toBe(`Write '${cut}'.`);
  });

  it('takes values literally', () => {
    expect(fillIn('{name}', { name: '$& {sum}' }, 'en')).toBe('$& {sum}');
    expect(placeholdersOf('team { … } {a} {b}')).toEqual(['a', 'b']);
  });
});

describe('fillInWithin', () => {
  const text = "'{phase}' is {days} short: '{task}' in it ends on {end}";
  const data = {
    phase: `Stage 1: ${'w'.repeat(60)}`,
    task: 'Measure what comes of it',
    days: { span: 10, unit: 'working-day' },
    end: { day: Date.UTC(2026, 9, 31) / 86_400_000 },
  } as const;

  it('cuts the longest words of the plan, never the figures behind them', () => {
    const whole = fillIn(text, data, 'en');
    expect(fillInWithin(text, data, 'en', whole.length)).toBe(whole);
    const within = fillInWithin(text, data, 'en', 110);
    expect(within).toHaveLength(110);
    expect(within).toMatch(
      /^'Stage 1: w+…' is 10 working days short: 'Measure what comes of it' in it ends on 31 Oct 2026$/,
    );
  });

  it('takes alike from words that are alike long', () => {
    const equal = { ...data, phase: 'p'.repeat(60), task: 't'.repeat(60) };
    const within = fillInWithin(text, equal, 'en', 120);
    expect(within).toMatch(/^'p{30}…' is 10 working days short: 't{30}…' in it ends on 31 Oct 2026$/);
  });

  it('keeps the start of the words, and then cuts the sentence', () => {
    const within = fillInWithin(text, { ...data, task: 't'.repeat(60) }, 'en', 60);
    expect(within).toBe("'Stage 1: wwwwwwwwww…' is 10 working days short: 'ttttttttt…");
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
    ['nach {low} nicht amortisiert', 'nach 46 Monaten nicht amortisiert'],
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

  it('shows at least one word, and never one more where that could be shown itself', () => {
    expect(listWords(['a word far longer than there is room', 'b', 'c'], 10).en).toBe(
      'a word far longer than there is room or 2 more',
    );
    expect(listWords(['alpha', 'beta'], 5).en).toBe('alpha or beta');
    expect(listWords(['a word far longer than there is room'], 10).en).toBe('a word far longer than there is room');
  });

  it('counts a comma and a blank with every word', () => {
    const names = ['alpha', 'beta', 'gamma', 'delta', 'omega'];
    // 'alpha, beta, ' is 13 characters.
    expect(listWords(names, 12).en).toBe('alpha or 4 more');
    expect(listWords(names, 13).en).toBe('alpha, beta or 3 more');
  });

  it('says what all of them are together with and', () => {
    expect(listWords(['a', 'b'], 60, false)).toEqual({ en: 'a and b', nl: 'a en b', de: 'a und b' });
    expect(listWords(['alpha', 'beta', 'gamma'], 1, false)).toEqual({
      en: 'alpha and 2 more',
      nl: 'alpha en 2 andere',
      de: 'alpha und 2 weitere',
    });
  });
});

describe('a range', () => {
  const weeks = (span: number) => ({ span, unit: 'week' }) as const;

  it('names its unit once, behind the second figure', () => {
    expect(wordedRange(weeks(4), weeks(6))).toEqual({ en: '4 to 6 weeks', nl: '4 tot 6 weken', de: '4 bis 6 Wochen' });
    expect(wordedRange({ percent: 20 }, { percent: 30 }).en).toBe('20 to 30%');
  });

  it('names both units where they differ', () => {
    expect(wordedRange(weeks(1), weeks(6)).en).toBe('1 week to 6 weeks');
  });

  it('is one figure where both ends read the same', () => {
    expect(wordedRange(weeks(4), weeks(4)).en).toBe('4 weeks');
    expect(wordedRange({ percent: 20.001 }, { percent: 20.002 }).en).toBe('20%');
  });

  it('stays a figure where it counts the same at both ends, and is put into words later', () => {
    expect(shownRange({ low: 4, high: 4 }, weeks)).toEqual(weeks(4));
    expect(shownRange({ low: 4, high: 6 }, weeks)).toMatchObject({ en: '4 to 6 weeks' });
  });
});
