import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, test } from 'vitest';
import { AiPlanTerminals } from '../../src/language/generated/ast.ts';
import { AiPlanGrammar } from '../../src/language/generated/grammar.ts';
import { parse } from '../../src/language/syntax/parser.ts';
import { DEEPEST_BLOCK } from '../../src/language/syntax/scan/blocks.ts';
import { scan } from '../../src/language/syntax/scan/scanner.ts';
import type { ElementSyntax } from '../../src/language/syntax/tree.ts';
import { ELEMENTS } from '../../src/language/vocabulary/elements.ts';
import { elementKinds, isElementKind } from '../../src/language/vocabulary/words.ts';
import { example, SMALL_PLANS } from './plans.ts';

/** `category image` of every token. */
function tokens(text: string): string[] {
  return scan(text, isElementKind).tokens.map(({ category, image }) => `${category} ${image}`.trim());
}

/** `code` and the text at which it is reported, with the offset where several are alike. */
function problems(text: string): string[] {
  return parse('f', text).problems.map(({ code, at }) => `${code} ${at.start} ${text.slice(at.start, at.end)}`);
}

/** Kinds and ids in nesting. */
function outline({ members }: ElementSyntax): unknown[] {
  return members.map((member) => {
    if (member.type !== 'element') return member.type === 'fact' ? `${member.name.text}:` : '?';
    const name = [member.kind?.text, ...member.header.map(({ text }) => text)].join(' ');
    return member.open === undefined ? name : [name, ...outline(member)];
  });
}

const structure = (text: string): unknown[] => outline(parse('f', text).root);

/** The terminal or keyword that an element of the grammar begins with. */
function firstToken(element: GrammarAST.AbstractElement | undefined): string {
  switch (element?.$type) {
    case 'Group':
      return firstToken((element as GrammarAST.Group).elements[0]);
    case 'Assignment':
      return firstToken((element as GrammarAST.Assignment).terminal);
    case 'RuleCall':
      return (element as GrammarAST.RuleCall).rule.$refText;
    case 'Keyword':
      return (element as GrammarAST.Keyword).value;
    default:
      throw new Error(`${element?.$type} is not expected here`);
  }
}

describe('one list of words', () => {
  test('the words that open an element are those that the vocabulary describes', () => {
    expect([...elementKinds()].sort()).toEqual(Object.keys(ELEMENTS).sort());
  });

  test('each token looks as the terminal of the grammar says', () => {
    const terminals: Readonly<Record<string, RegExp>> = AiPlanTerminals;
    const texts = [...SMALL_PLANS, ...['quotes', 'screening', 'company'].map((name) => example(`${name}.aiplan`))];
    for (const text of texts) {
      for (const { category, image, start } of scan(text, isElementKind).tokens) {
        const terminal = terminals[category];
        if (!terminal || image === '') continue;
        const sticky = new RegExp(terminal.source, 'y');
        sticky.lastIndex = start;
        const foreign = /^[“„”«»'\d]/.test(image);
        if (!foreign) expect([image, sticky.exec(text)?.[0]]).toEqual([image, image]);
      }
    }
  });
});

describe('the grammar', () => {
  test('is LL(1): what a member begins with is told by one token, and never opens or ends the block of another', () => {
    const parserRules = AiPlanGrammar().rules.filter(
      (rule): rule is GrammarAST.ParserRule => rule.$type === 'ParserRule',
    );
    const rules = new Map(parserRules.map((rule) => [rule.name, rule.definition]));
    const kinds = ['Element', 'Fact', 'Stray', 'Block'];
    const begins = kinds.map((name) => firstToken(rules.get(name)));
    for (const name of ['PlanFile', ...kinds]) {
      const definition = rules.get(name);
      if (!definition) throw new Error(`The grammar has no rule ${name}.`);
      const members = AstUtils.streamAst(definition).find(
        (node): node is GrammarAST.Assignment => GrammarAST.isAssignment(node) && node.feature === 'members',
      );
      expect(members?.terminal, name).toMatchObject({ elements: kinds.map((kind) => ({ rule: { $refText: kind } })) });
    }
    expect(begins).toEqual(['KIND', 'FACT', 'STRAY', 'LONE']);
    for (const inside of ['VALUE', ':', '{', '}']) expect(begins).not.toContain(inside);
  });

  test('is read in time that does not grow with the depth of blocks', () => {
    const text = `${'a {'.repeat(DEEPEST_BLOCK)}${'}'.repeat(DEEPEST_BLOCK)}`;
    parse('f', 'a {}');
    const start = performance.now();
    parse('f', text);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('what a word is depends on where it stands', () => {
  test.each([
    ['person anna "Anna" {}', ['KIND person', 'VALUE anna', 'VALUE "Anna"', '{ {', '} }']],
    ['owner: person', ['FACT owner', ': :', 'VALUE person']],
    ['data: data', ['FACT data', ': :', 'VALUE data']],
    ['roles', ['STRAY roles']],
    ['budget 5k', ['STRAY budget', 'VALUE 5k']],
    ['team', ['KIND team']],
    ['team // core', ['KIND team']],
    ['{ team }', ['{ {', 'KIND team', '} }']],
    ['foo bar "T" {', ['KIND foo', 'VALUE bar', 'VALUE "T"', '{ {', '}']],
    [
      'expect { p80(a) <= 5 }',
      ['KIND expect', '{ {', 'STRAY p80', 'VALUE (', 'VALUE a', 'VALUE )', 'VALUE <=', 'VALUE 5', '} }'],
    ],
    [
      'expect {\nroi <=\nbenefit\n7}',
      ['KIND expect', '{ {', 'STRAY roi', 'VALUE <=', 'STRAY benefit', 'STRAY 7', '} }'],
    ],
    [
      'expect {\nspend(2026-Q4)\n<= 5}',
      ['KIND expect', '{ {', 'STRAY spend', 'VALUE (', 'VALUE 2026-Q4', 'VALUE )', 'VALUE <=', 'VALUE 5', '} }'],
    ],
    [
      'expect {\naccept a/b\nx y {}}',
      ['KIND expect', '{ {', 'KIND accept', 'VALUE a/b', 'KIND x', 'VALUE y', '{ {', '} }', '} }'],
    ],
    ['a: 2026-Q4', ['FACT a', ': :', 'VALUE 2026', 'VALUE -', 'VALUE Q4']],
    ['a: x,\n  team', ['FACT a', ': :', 'VALUE x', 'VALUE ,', 'VALUE team']],
    ['a: x\n  y', ['FACT a', ': :', 'VALUE x', 'STRAY y']],
    ['accept use-case/no-fallback', ['KIND accept', 'VALUE use-case/no-fallback']],
    ['a: 4..6 weeks', ['FACT a', ': :', 'VALUE 4', 'VALUE ..', 'VALUE 6', 'VALUE weeks']],
    ['a: 12.000,00 40% 85k', ['FACT a', ': :', 'VALUE 12.000,00', 'VALUE 40%', 'VALUE 85k']],
    ['a: 2026-03-01..31.12.2026', ['FACT a', ': :', 'VALUE 2026-03-01', 'VALUE ..', 'VALUE 31.12.2026']],
    ['a: "x \\"y\\" // z"', ['FACT a', ': :', 'VALUE "x \\"y\\" // z"']],
  ])('%j', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

describe('a mistake is reported where it began and costs its line', () => {
  test('an open quote', () => {
    const text = 'plan p {\n  goal: "open\n  start: 2026-01-01\n}\n';
    expect(problems(text)).toEqual(['unclosed-text 17 "']);
    expect(structure(text)).toEqual([['plan p', 'goal:', 'start:']]);
  });

  test('an open quote in a title leaves the brace to the element', () => {
    const text = 'plan p {\n  person a "Anna {\n    roles: x\n  }\n}\n';
    expect(problems(text)).toEqual(['unclosed-text 20 "']);
    expect(structure(text)).toEqual([['plan p', ['person a "Anna', 'roles:']]]);
  });

  test('an open long text', () => {
    const text = 'plan p {\n  goal: """open\n  start: 2026-01-01\n}\n';
    expect(problems(text)).toEqual(['unclosed-text 17 """']);
    expect(structure(text)).toEqual([['plan p', 'goal:', 'start:']]);
  });

  test('an open comment', () => {
    const text = 'plan p {\n  /* open\n  start: 2026-01-01\n}\n';
    expect(problems(text)).toEqual(['unclosed-comment 11 /*']);
    expect(structure(text)).toEqual([['plan p', 'start:']]);
  });

  test('a block that is never closed, told by the indentation', () => {
    const text = 'plan p {\n  team {\n    person a {\n      roles: x\n  }\n  budget {\n  }\n}\n';
    expect(problems(text)).toEqual(['unclosed-block 31 {']);
    expect(parse('f', text).problems[0]?.data).toEqual({ name: 'person' });
    expect(structure(text)).toEqual([['plan p', ['team', ['person a', 'roles:']], ['budget']]]);
  });

  test('two blocks that are never closed', () => {
    const text = 'plan p {\n  team {\n    person a {\n      roles: x\n  budget {\n  }\n}\n';
    expect(problems(text)).toEqual(['unclosed-block 16 {', 'unclosed-block 31 {']);
    expect(structure(text)).toEqual([['plan p', ['team', ['person a', 'roles:']], ['budget']]]);
  });

  test('a brace too many, told by the indentation', () => {
    const text = 'plan p {\n  team {\n    person a {\n    }\n    }\n  }\n  budget {\n  }\n}\n';
    expect(problems(text)).toEqual(['stray-brace 43 }']);
    expect(structure(text)).toEqual([['plan p', ['team', ['person a']], ['budget']]]);
  });

  test('a brace behind the end', () => {
    expect(problems('plan p {\n}\n}\n')).toEqual(['stray-brace 11 }']);
  });

  test.each([
    ['team: {\n  person a\n}\n', ['colon-before-block 0 team:'], [['team', 'person a']]],
    ['plan p {\n  {\n    a: 1\n  }\n}\n', ['block-without-name 11 {'], [['plan p']]],
    [
      'team {\n  person anna: "Anna" {\n    roles: x\n  }\n}\n',
      ['colon-before-block 9 person anna:'],
      [['team', ['person anna "Anna"', 'roles:']]],
    ],
    ['plan p {\n  a: 1\n  # person b {\n  }\n}\n', ['stray-character 18 #'], [['plan p', 'a:', ['person b']]]],
    [
      'plan p {\n  a: x\n  ; c: 2\n  #y z\n}\n',
      ['stray-character 18 ;', 'stray-character 27 #'],
      [['plan p', 'a:', 'c:', '?']],
    ],
    ['plan p {\n  a: 1\n  @ // above\n  risk r\n}\n', ['stray-character 18 @'], [['plan p', 'a:', 'risk r']]],
    ['plan p {\n  @@ §§\n  a: 1\n}\n', ['stray-character 11 @@', 'stray-character 14 §§'], [['plan p', 'a:']]],
    ['plan p {\n  a: 1\u0000\u0000\n}\n', ['stray-character 15 \u0000\u0000'], [['plan p', 'a:']]],
  ])('%j', (text, expected, members) => {
    expect(problems(text)).toEqual(expected);
    expect(structure(text)).toEqual(members);
  });

  test('a block around the mistake is closed by the indentation of the line, not of its first word', () => {
    const text = 'plan p {\n  team {\n  # budget {\n  }\n}\n';
    expect(problems(text)).toEqual(['unclosed-block 16 {', 'stray-character 20 #']);
    expect(structure(text)).toEqual([['plan p', ['team'], ['budget']]]);
  });

  test('characters that cannot be shown are named by their number', () => {
    expect(parse('f', 'a: 1 \u0000\u0007@').problems[0]?.data).toEqual({ characters: 'U+0000U+0007@' });
  });
});

describe('line ends, marks and comments', () => {
  test.each([
    ['\n', 'line feeds'],
    ['\r\n', 'carriage returns and line feeds'],
    ['\r', 'carriage returns alone'],
  ])('%j', (end) => {
    const text = `plan p {\n  // about a\n  risk a "A" {\n    owner: x // why\n  }\n}\n`.replaceAll('\n', end);
    expect(problems(text)).toEqual([]);
    expect(structure(text)).toEqual([['plan p', ['risk a "A"', 'owner:']]]);
    const plan = parse('f', text).root.members[0];
    const risk = plan?.type === 'element' ? plan.members[0] : undefined;
    expect(risk?.type === 'element' && risk.comment?.text).toBe('// about a');
  });

  test('a byte order mark is skipped', () => {
    expect(problems('\uFEFFplan p {\n}\n')).toEqual([]);
    expect(structure('\uFEFFplan p {\n}\n')).toEqual([['plan p']]);
  });

  test.each([
    ['// a\nteam {}', '// a'],
    ['// a\n// b\nteam {}', '// a\n// b'],
    ['/* a */ team {}', '/* a */'],
    ['/* a\r\n b */\r\nteam {}', '/* a\r\n b */'],
    ['/* a\r b */\rteam {}', '/* a\r b */'],
    ['// a\n\nteam {}', undefined],
    ['// a\n\n// b\nteam {}', '// b'],
    ['x: 1 // a\nteam {}', undefined],
  ])('the comment above in %j', (text, comment) => {
    const element = parse('f', text).root.members.at(-1);
    expect(element?.type === 'element' ? element.comment?.text : undefined).toBe(comment);
  });

  test('an empty file, and a file of blanks', () => {
    expect(structure('')).toEqual([]);
    expect(structure(' \r\n\t')).toEqual([]);
  });
});
