import { describe, expect, it } from 'vitest';
import { wantsColor } from '../../src/cli/colors.ts';
import { printable } from '../../src/cli/output/printable.ts';
import { Progress } from '../../src/cli/output/progress.ts';
import { cliTextsIn } from '../../src/cli/texts/cli-texts.ts';

describe('colour', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [undefined, {}, false],
    [true, { TERM: 'dumb' }, false],
    [true, { NO_COLOR: '1' }, false],
    // An empty NO_COLOR is none: no-color.org.
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: 'false' }, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [false, { CI: 'true' }, false],
  ])('on a terminal: %j, with %j: %j', (isTTY, environment, expected) => {
    expect(wantsColor(isTTY === undefined ? {} : { isTTY }, environment)).toBe(expected);
  });
});

describe('progress', () => {
  function progressAt(times: readonly number[], isTTY: boolean): string[] {
    const written: string[] = [];
    const clock = [0, ...times].values();
    const progress = new Progress({ isTTY, write: (text) => written.push(text) }, () => clock.next().value ?? 0);
    for (const done of times.keys()) progress.step(cliTextsIn('en').runs.progress, 'checking', done, times.length);
    progress.clear();
    return written;
  }

  it('begins after a second, tells ten times a second at most, and leaves nothing behind', () => {
    expect(progressAt([500, 999, 1000, 1050, 1100, 1199], true)).toEqual([
      '\rChecking 2 of 6\u001b[K',
      '\rChecking 4 of 6\u001b[K',
      '\r\u001b[K',
    ]);
  });

  it('is silent for short work and in pipes', () => {
    expect(progressAt([1, 900], true)).toEqual([]);
    expect(progressAt([1000, 5000], false)).toEqual([]);
  });
});

describe('text of a plan on a terminal', () => {
  it.each([
    ['Müller & Söhne, 40 % – “ok”', 'Müller & Söhne, 40 % – “ok”'],
    ['\u001b[31mred', '\\u001b[31mred'],
    ['a\u009b2Jb\u0007', 'a\\u009b2Jb\\u0007'],
    ['a\nb\tc', 'a\\u000ab\\u0009c'],
    ['abc\u202efed', 'abc\\u202efed'],
    ['\u2067a\u2069 \u200fb\u061c\u2028', '\\u2067a\\u2069 \\u200fb\\u061c\\u2028'],
    ['𝄞', '𝄞'],
  ])('%j is shown as %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('spells control characters and what turns the direction, and nothing else', () => {
    const spelt = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;
    for (let code = 0; code <= 0xffff; code++) {
      const character = String.fromCharCode(code);
      const shown = spelt.test(character) ? `\\u${code.toString(16).padStart(4, '0')}` : character;
      if (printable(character) !== shown) expect(printable(character), code.toString(16)).toBe(shown);
    }
  });
});
