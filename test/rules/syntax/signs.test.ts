import { describe, expect, it } from 'vitest';
import { afterFix, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

const STRAY = 'syntax/stray-character';

/** Where signs are reported, and what may be done about each. */
const told = (text: string, rule = STRAY) => findingsOf(text, rule).map(({ at, fixes }) => [at, ...fixes]);

describe('a semicolon', () => {
  it('behind a value is removed without asking', () => {
    const text = inPlan('currency: EUR ;', 'discount: 8%;');
    const found = findingsOf(text, STRAY);
    expect(found.map(({ what }) => what)).toEqual(['A line needs no semicolon', 'A line needs no semicolon']);
    expect(found.map(({ finding }) => finding.fixes()[0]?.safety)).toEqual(['safe', 'safe']);
  });

  it('before the first line means nothing', () => {
    expectCase(STRAY, {
      text: inPlan(';', 'currency: EUR'),
      at: ';',
      what: "';' means nothing here",
      fixes: ["Remove ';'"],
    });
  });

  it('on a line of its own is removed with its line', () => {
    const text = inPlan('currency: EUR', ';', 'discount: 8%');
    expectCase(STRAY, {
      text,
      at: ';',
      what: 'A line needs no semicolon',
      fixes: ["Remove ';'"],
      fixed: inPlan('currency: EUR', 'discount: 8%'),
    });
  });

  it('or a bar between values was meant as a comma', () => {
    const text = inPlan('data a "A" {', '  format: text; image | audio', '}');
    expect(told(text)).toEqual([
      [';', "Write ','"],
      ['|', "Write ','"],
    ]);
  });
});

describe('a comma', () => {
  it.each([
    ['between two others', 'format: text, , image', 'format: text, image'],
    ['before the first value', 'format: , text', 'format: text'],
    ['behind the comma of the last value', 'format: text, ,', 'format: text,'],
  ])('that separates nothing is removed: %s', (_, line, fixed) => {
    const around = (inner: string) => inPlan('data a "A" {', `  ${inner}`, '}');
    expectCase(STRAY, {
      text: around(line),
      at: ',',
      what: 'This comma separates nothing',
      fixes: ["Remove ','"],
      fixed: around(fixed),
    });
    expect(findingsOf(around(line), 'value')).toEqual([]);
  });

  it('alone is no list', () => {
    const text = inPlan('data a "A" {', '  format: ,', '}');
    expect(findingsOf(text, STRAY)).toEqual([]);
    expect(findingsOf(text, 'value').map(({ at }) => at)).toEqual([',']);
  });
});

describe('a number sign', () => {
  it('begins a comment of others, wherever it stands and however often', () => {
    expect(told(inPlan('# a', 'currency: EUR ## b'))).toEqual([
      ['#', "Write '//'"],
      ['##', "Write '//'"],
    ]);
    expect(afterFix(inPlan('currency: EUR ## b'), STRAY)).toBe(inPlan('currency: EUR // b'));
  });
});

describe('a parenthesis', () => {
  it('is reported with the next that closes on its line', () => {
    expect(told(inPlan('currency: EUR (a) (b)'))).toEqual([
      ['(', 'Remove the parentheses'],
      ['(', 'Make it a comment', 'Remove the parentheses'],
    ]);
    expect(told(inPlan('currency: EUR (a)', 'discount: 8% (b)'))).toEqual([
      ['(', 'Make it a comment', 'Remove the parentheses'],
      ['(', 'Make it a comment', 'Remove the parentheses'],
    ]);
  });

  it('has no partner on another line', () => {
    expect(told(inPlan('currency: EUR (a', 'discount: 8% b)'))).toEqual([
      ['(', "Remove '('"],
      [')', "Remove ')'"],
    ]);
  });
});

describe('a colon in expect', () => {
  it('stands for a comparison behind a figure, is too much before one, and is left to the author elsewhere', () => {
    const lines = ['cost: 90k', 'cost: <= 90k', 'costs: 90k', ': 90k'];
    expect(told(inPlan('expect {', ...lines.map((line) => `  ${line}`), '}'))).toEqual([
      [':', "Write '<='", "Write '>='"],
      [':', "Remove ':'"],
      [':'],
      [':'],
    ]);
  });
});

describe('a block that is not closed', () => {
  const rule = 'syntax/unclosed-block';

  it('is closed behind its last line, each with its own indentation', () => {
    const text = 'plan p "P" {\n  team {\n    person anna "Anna" {\n';
    const added = findingsOf(text, rule).map(({ finding }) => finding.fixes()[0]?.edits[0]?.text);
    expect(added).toEqual(['\n}', '\n  }', '\n    }']);
  });

  it.each([
    ['an unknown element', 'plan p "P" {\n  teem {\n    person anna "Anna" { }\n'],
    ['a block that is unknown itself', 'plan p "P" {\n  teem {\n'],
  ])('has no known end around %s', (_, text) => {
    expect(findingsOf(text, rule).flatMap(({ fixes }) => fixes)).toEqual([]);
  });

  it('has no known end around an element in the wrong place', () => {
    const text = 'plan p "P" {\n  budget {\n    phase x "X" { }\n';
    expect(told(text, rule)).toEqual([['{', 'Close the block after its last line'], ['{']]);
  });

  it('is told once where nothing says what it is', () => {
    expect(findingsOf('plan p "P" {\n  {\n', 'syntax').map((found) => found.rule)).toEqual([
      rule,
      'syntax/block-without-name',
    ]);
    expect(findingsOf('{\n', rule)).toEqual([]);
  });
});

describe('a text that is not closed', () => {
  const rule = 'syntax/unclosed-text';

  it.each([
    ['goal: "Fewer', 'goal: "Fewer"'],
    ['goal: """Fewer', 'goal: """Fewer\n}\n"""'],
  ])('is closed where its line ends: %s', (line, closed) => {
    const after = afterFix(inPlan(line), rule);
    expect(after.startsWith(`plan p "P" {\n  ${closed.split('\n')[0]}`)).toBe(true);
    expect(findingsOf(after, rule)).toEqual([]);
  });

  it('may be a title or the file of an import', () => {
    expect(afterFix('plan p "P {\n  goal: "x"\n}', rule)).toMatch(/^plan p "P( \{)?"/);
    expect(afterFix('import "a.aiplan\nplan p "P" { }', rule)).toContain('import "a.aiplan"\n');
  });

  it('has nothing to close outside any element', () => {
    expect(told('"Fewer\n', rule)).toEqual([['"']]);
  });
});
