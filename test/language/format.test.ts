import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges, format, formattingChanges } from '../../src/language/format/format.ts';
import { changesOnType } from '../../src/language/format/on-type.ts';
import { parse } from '../../src/language/syntax/parser.ts';
import { scan } from '../../src/language/syntax/scan/scanner.ts';
import { textOf } from '../../src/language/values/text.ts';
import { isElementKind } from '../../src/language/vocabulary/words.ts';
import { readFile } from '../../src/model/read.ts';
import { apply, edits, example, SMALL_PLANS } from './plans.ts';
import { randomPlan } from './random-plans.ts';

function formatted(text: string): string {
  const result = format(parse('f', text));
  if (result.refused) throw new Error(`refused: ${result.problem.code}`);
  return result.text;
}

/** What a file says, without positions and without the layout of its comments. */
function meaning(text: string): unknown {
  return JSON.parse(
    JSON.stringify(readFile(parse('f', text)), (key, value: unknown) => {
      if (key === 'comment' && typeof value === 'string') return value.replace(/\s+/g, ' ');
      if (key === 'found' && typeof value === 'string') return value.replace(/\s+/g, '');
      if (['anchor', 'start', 'end', 'trailEnd', 'block', 'file'].includes(key)) return undefined;
      return value;
    }),
  );
}

/** Every token and comment in order; texts by what they say. */
function contents(text: string): readonly string[] {
  const { tokens, comments } = scan(text, isElementKind);
  const words = tokens.map(({ category, form, image }) => `${category} ${form === 'text' ? textOf(image) : image}`);
  return [...words, ...comments.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))];
}

function holds(text: string): void {
  const tree = parse('f', text);
  const result = format(tree);
  if (tree.problems.length > 0) {
    expect(result).toEqual({ refused: true, problem: tree.problems[0] });
    return;
  }
  if (result.refused) throw new Error('refused without a problem');
  expect(contents(result.text)).toEqual(contents(text));
  expect(meaning(result.text)).toEqual(meaning(text));
  expect(formattingChanges(parse('f', result.text))).toEqual({ refused: false, changes: [] });
  expect(result.text).not.toMatch(/[ \t]+$/m);
}

describe('canonical text', () => {
  test.each(['company.aiplan', 'quotes.aiplan', 'screening.aiplan'])('%s is canonical as it stands', (name) => {
    expect(formattingChanges(parse('f', example(name)))).toEqual({ refused: false, changes: [] });
  });

  test.each([
    ['a:4 .. 6weeks', 'a: 4..6 weeks'],
    ['a : 85k/year', 'a: 85k / year'],
    ['a: x ,y,  z', 'a: x, y, z'],
    ['stop-if: error-rate>15%', 'stop-if: error-rate > 15%'],
    ['stop-if: error-rate   >=15%', 'stop-if: error-rate >= 15%'],
    ['after: pilot+1 week', 'after: pilot + 1 week'],
    ['ends-after: pilot+2 working  days', 'ends-after: pilot + 2 working days'],
    ['expect{p80 ( a )<=5}', 'expect {\n  p80(a) <= 5\n}'],
    [
      'expect {\nspend( 2026-Q4 )<80k // c\n\n\n\nnpv>=-5k\n}',
      'expect {\n  spend(2026-Q4) < 80k // c\n\n  npv >= -5k\n}',
    ],
    ['expect {\n  p80(a)\n    <= 5\n  roi\n}', 'expect {\n  p80(a) <= 5\n  roi\n}'],
    [
      'expect "E" {\n// all\ncost( personnel,change )= 5\n}',
      'expect "E" {\n  // all\n  cost(personnel, change) = 5\n}',
    ],
    ['after: pilot . start', 'after: pilot.start'],
    ['claims: roi  -5%', 'claims: roi -5%'],
    ['claims: -58%', 'claims: -58%'],
    ['a: 40%', 'a: 40%'],
    ['a: 40 %', 'a: 40 %'],
    ['a: €12.000', 'a: €12.000'],
    ['a: €  12.000', 'a: € 12.000'],
    ['a: 4-6 weeks', 'a: 4-6 weeks'],
    ['a: 4 – 6 weeks', 'a: 4 – 6 weeks'],
    ['a: 1.  März   2026', 'a: 1. März 2026'],
    ['leave: 2026-07-20 .. 2026-08-07', 'leave: 2026-07-20..2026-08-07'],
    ['a: x,\n     y,\n z', 'a: x, y, z'],
    ['a:\n   "x"', 'a: "x"'],
    ['a: "x"   // why', 'a: "x" // why'],
    ['a: x, // one\n   y // two', 'a: x, // one\n  y // two'],
    ['a: x, /* one */ y', 'a: x, /* one */ y'],
    ['a: 1 b: 2', 'a: 1\nb: 2'],
    ['team{}', 'team {}'],
    ['team\n{\n\n\n  a: 1\n\n\n\n  b: 2\n\n}', 'team {\n  a: 1\n\n  b: 2\n}'],
    ['team // core\n{ a: 1 }', 'team { // core\n  a: 1\n}'],
    ['team { // core\n\n a: 1 }', 'team { // core\n  a: 1\n}'],
    ['team {\n// a\n\n// b\nx: 1 // c\n// d\n}', 'team {\n  // a\n\n  // b\n  x: 1 // c\n  // d\n}'],
    ['team {\n/* a\n * b\n */\nx: 1\n}', 'team {\n  /* a\n   * b\n   */\n  x: 1\n}'],
    ['team {\n\t/* a\n  b */\n}', 'team {\n  /* a\n  b */\n}'],
    ['t {\na: """\nx\n  y\n"""\n}', 't {\n  a: """\n    x\n      y\n    """\n}'],
    ['\n\n\na: 1\n\n\n', 'a: 1'],
    ['accept  use-case/no-fallback  because "x"', 'accept use-case/no-fallback because "x"'],
  ])('%j becomes %j', (before, after) => {
    expect(formatted(before)).toBe(`${after}\n`);
    expect(formatted(`${after}\n`)).toBe(`${after}\n`);
  });

  test('an empty file stays empty, a file of blanks becomes empty', () => {
    expect(formatted('')).toBe('');
    expect(formatted(' \n\n ')).toBe('');
  });

  test('line ends and a byte order mark stay as the file has them', () => {
    expect(formatted('\uFEFFteam{\r\na:1\r\n}')).toBe('\uFEFFteam {\r\n  a: 1\r\n}\r\n');
    expect(formatted('t {\r\n a: """\r\n x\r\n"""\r\n}')).toBe('t {\r\n  a: """\r\n    x\r\n    """\r\n}\r\n');
    expect(formatted('t {\r a:1 // b\r\r\r c: """\r x\r"""\r}')).toBe(
      't {\r  a: 1 // b\r\r  c: """\r    x\r    """\r}\r',
    );
  });

  test.each([
    ['plan p {\n a:1\n', 'unclosed-block'],
    ['plan p {\n a: "x\n}\n', 'unclosed-text'],
    ['plan p {\n a: 1\n}\n}\n', 'stray-brace'],
    ['team: {\n}\n', 'colon-before-block'],
    ['/* a\n', 'unclosed-comment'],
  ])('%j is refused with the reason %s', (text, code) => {
    const tree = parse('f', text);
    expect(format(tree)).toMatchObject({ refused: true, problem: { code } });
    expect(formattingChanges(tree)).toMatchObject({ refused: true, problem: { code } });
  });
});

describe('changes', () => {
  test('each touches only the blanks that are wrong', () => {
    const text = 'plan p {\n   a: 1\n  b:2\n}\n';
    expect(formattingChanges(parse('f', text))).toEqual({
      refused: false,
      changes: [
        { start: 11, end: 12, newText: '' },
        { start: 21, end: 21, newText: ' ' },
      ],
    });
  });

  test('in a range only what lies in it', () => {
    const text = 'plan p {\n   a: 1\n  b:2\n}\n';
    const tree = parse('f', text);
    expect(formattingChanges(tree, { start: 17, end: 23 })).toEqual({
      refused: false,
      changes: [{ start: 21, end: 21, newText: ' ' }],
    });
    expect(formattingChanges(tree, { start: 0, end: 8 })).toEqual({ refused: false, changes: [] });
  });

  test.each([
    ['a new line in a block', 'plan p {\n|\n}\n', '\n', 'plan p {\n  \n}\n'],
    ['a new line before a brace', 'plan p {\n  a: 1\n  |}\n', '\n', 'plan p {\n  a: 1\n}\n'],
    ['a line that moved down', 'plan p {\n|a: 1\n}\n', '\n', 'plan p {\n  a: 1\n}\n'],
    ['behind a comma', 'plan p {\n  a: x,\n|\n}\n', '\n', 'plan p {\n  a: x,\n    \n}\n'],
    ['outside any block', 'plan p {\n}\n   |\n', '\n', 'plan p {\n}\n\n'],
    ['in an unclosed block', 'plan p {\n  team {\n|\n', '\n', 'plan p {\n  team {\n    \n'],
    ['in a long text', 'plan p {\n  a: """\n     x\n|\n   """\n}\n', '\n', 'plan p {\n  a: """\n     x\n\n   """\n}\n'],
    [
      'a brace',
      'plan p {\n  b:1\n  team {\n   a:1\n      }|\n}\n',
      '}',
      'plan p {\n  b:1\n  team {\n    a: 1\n  }\n}\n',
    ],
    ['a brace while another is open', 'plan p {\n  team {\n   a:1\n   }|\n', '}', 'plan p {\n  team {\n   a:1\n  }\n'],
  ])('on type: %s', (_, marked, typed, after) => {
    const offset = marked.indexOf('|');
    const text = marked.replace('|', '');
    expect(applyChanges(text, changesOnType(parse('f', text), offset, typed))).toBe(after);
  });
});

describe('any plan', () => {
  test('drawn from the vocabulary keeps its meaning and comments, and is formatted once for all', () => {
    fc.assert(fc.property(randomPlan(), holds), { seed: 7, numRuns: Number(process.env['FORMAT_RUNS'] ?? 300) });
  });

  test('that edits made of an example', () => {
    const bases = [...SMALL_PLANS, example('screening.aiplan').slice(0, 900), example('quotes.aiplan').slice(0, 1500)];
    const runs = Number(process.env['FORMAT_RUNS'] ?? 120);
    for (const [index, base] of bases.entries()) {
      const changed = edits(3).map((changes) => changes.reduce(apply, base));
      fc.assert(fc.property(changed, holds), { seed: 11 + index, numRuns: runs });
    }
  });
});
