import { describe, expect, it } from 'vitest';
import { afterFix, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

const rulesIn = (text: string): string[] =>
  findingsOf(text)
    .map(({ rule }) => rule)
    .filter((rule) => /^(syntax|value|structure|name)\//.test(rule));

describe('open quotes, comments and blocks are reported where they were opened', () => {
  it('closes a text at the end of its line', () => {
    expectCase('syntax/unclosed-text', {
      text: inPlan('goal: "Fewer errors', 'start: 2026-12-01'),
      at: '"',
      what: 'The text that begins here is not closed on its line',
      fixed: inPlan('goal: "Fewer errors"', 'start: 2026-12-01'),
    });
  });

  it('closes a title before the brace', () => {
    expect(afterFix('plan p "Faster answers {\n  start: 2026-12-01\n}', 'syntax/unclosed-text')).toBe(
      'plan p "Faster answers" {\n  start: 2026-12-01\n}',
    );
  });

  it('leaves what an open quote did to the rest of its line alone', () => {
    expect(rulesIn(inPlan('use-case u "U" {', '  inputs: "cv, "age", "postcode"', '}'))).toEqual([
      'syntax/unclosed-text',
    ]);
  });

  it('turns an open comment into one for its line', () => {
    expectCase('syntax/unclosed-comment', {
      text: inPlan('/* agreed', 'goal: "Fewer errors"'),
      at: '/*',
      what: 'The comment that begins here with /* is never closed',
      fixed: inPlan('// agreed', 'goal: "Fewer errors"'),
    });
  });

  it('closes the block that the indentation betrays', () => {
    const text = inPlan(
      'team {',
      '  person anna "Anna" {',
      '    roles: business-lead',
      '}',
      'budget {',
      '  total: 90k',
      '}',
    );
    expectCase('syntax/unclosed-block', {
      text,
      at: '{',
      what: "The block of 'person' that opens here is never closed",
      fixed: inPlan(
        'team {',
        '  person anna "Anna" {',
        '    roles: business-lead',
        '  }',
        '}',
        'budget {',
        '  total: 90k',
        '}',
      ),
    });
    expect(rulesIn(text)).toEqual(['syntax/unclosed-block']);
  });

  it('says nothing about names while a block is open, since some may be missing', () => {
    expect(rulesIn('plan p "P" {\n  budget {\n    owner: anna\n  }\n')).toEqual(['syntax/unclosed-block']);
  });
});

describe('signs that belong to nothing', () => {
  it.each([
    [inPlan('currency: EUR;'), ';', 'A line needs no semicolon', inPlan('currency: EUR')],
    [
      inPlan('# agreed with the board'),
      '#',
      'A comment begins with //, not with #',
      inPlan('// agreed with the board'),
    ],
    [
      inPlan('data d "D" {', '  format: text; image', '}'),
      ';',
      "';' means nothing here",
      inPlan('data d "D" {', '  format: text, image', '}'),
    ],
    [inPlan('@'), '@', "'@' means nothing here", inPlan()],
  ])('%j', (text, at, what, fixed) => {
    expectCase('syntax/stray-character', { text, at, what, fixed });
  });

  it('shows unprintable characters by their code', () => {
    const [finding] = findingsOf('plan p "P" { \u0000\u0007 }', 'syntax/stray-character');
    expect(finding?.what).toBe("'U+0000U+0007' means nothing here");
  });

  it('takes a closing brace too many away', () => {
    const text = 'plan p "P" {\n  budget {\n    total: 90k\n  }\n}\n}\n';
    expectCase('syntax/stray-brace', {
      text,
      at: '}',
      what: 'This } closes no block',
      fixed: 'plan p "P" {\n  budget {\n    total: 90k\n  }\n}\n',
    });
  });
});

describe('blocks', () => {
  it('drops the colon behind an id', () => {
    const text = inPlan('team {', '  person anna : "Anna" {', '    roles: business-lead', '  }', '}');
    expectCase('syntax/colon-before-block', {
      text,
      at: 'person anna :',
      what: "'person' opens a block and takes no colon",
      fixed: text.replace('anna :', 'anna'),
    });
    expect(rulesIn(text)).toEqual(['syntax/colon-before-block']);
  });

  it('says once that # begins no comment, whatever stands behind it', () => {
    for (const line of ['# agreed with Anna', '#agreed', '# note: agreed', '# total: 3']) {
      expect(rulesIn(inPlan('goal: "Fewer errors"', line, 'start: 2026-12-01'))).toEqual(['syntax/stray-character']);
    }
  });

  it('drops the colon of a block', () => {
    expectCase('syntax/colon-before-block', {
      text: inPlan('budget : {', '  total: 90k', '}'),
      at: 'budget :',
      what: "'budget' opens a block and takes no colon",
      fixes: ["Write 'budget {'"],
      fixed: inPlan('budget {', '  total: 90k', '}'),
    });
  });

  it('leaves a fact with a block to the rule about unknown elements', () => {
    expect(rulesIn(inPlan('goal: {', '}'))).toEqual(['structure/unknown-element']);
  });

  it('asks for the kind of a block', () => {
    expectCase('syntax/block-without-name', {
      text: inPlan('{', '  total: 90k', '}'),
      at: '{',
      what: 'Nothing says what this block is',
      fixes: [],
    });
  });

  it('says one thing of ten thousand braces', () => {
    expect(rulesIn(`plan p "P" ${'{'.repeat(10_000)}`)).toEqual(['syntax/too-deep']);
  });

  it.each(['8 %', '12 €'])('ends a value with its sign, whatever stands in the next line: %s', (value) => {
    expect(rulesIn(inPlan('budget {', `  total: ${value}`, '  stage a "A" {', '  }', '}'))).not.toContain(
      'structure/unknown-element',
    );
  });

  it('offers a comment in place of # only where it swallows no brace', () => {
    const fixesIn = (text: string) => findingsOf(text, 'syntax/stray-character').map(({ fixes }) => fixes);
    expect(fixesIn('plan p "P" {\n  # later\n}')).toEqual([["Write '//'"]]);
    expect(fixesIn('plan p "P" { # later }')).toEqual([[]]);
  });

  it('stops after a hundred places', () => {
    const rules = rulesIn(inPlan('@ '.repeat(500)));
    expect(rules).toHaveLength(101);
    expect(rules.at(-1)).toBe('syntax/too-many-problems');
  });
});
