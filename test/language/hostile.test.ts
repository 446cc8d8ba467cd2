import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { format } from '../../src/language/format/format.ts';
import { parse } from '../../src/language/syntax/parser.ts';
import { DEEPEST_BLOCK } from '../../src/language/syntax/scan/blocks.ts';
import { MOST_PROBLEMS } from '../../src/language/syntax/scan/reading.ts';
import type { ElementSyntax, SyntaxTree } from '../../src/language/syntax/tree.ts';
import { readFile } from '../../src/model/read.ts';
import { apply, edits, example } from './plans.ts';

/** Milliseconds that this thread has worked; what other programs do on a busy machine does not count. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** Milliseconds of work for one reading. */
function cost(text: string): number {
  const start = worked();
  readFile(parse('f', text));
  return worked() - start;
}

function depthOf({ members }: ElementSyntax): number {
  return members.reduce((most, member) => Math.max(most, member.type === 'element' ? depthOf(member) + 1 : 0), 0);
}

/** Ranges lie in the text, there are not too many problems, and what they carry for messages is short. */
function sound(tree: SyntaxTree): void {
  expect(tree.problems.length).toBeLessThanOrEqual(MOST_PROBLEMS + 1);
  for (const { at, data } of tree.problems) {
    const start = at.anchor.start + at.start;
    expect(start).toBeGreaterThanOrEqual(0);
    expect(at.anchor.start + at.end).toBeLessThanOrEqual(tree.text.length);
    expect(at.end).toBeGreaterThanOrEqual(at.start);
    for (const value of Object.values(data)) expect(value.length).toBeLessThanOrEqual(96);
  }
}

const MEGABYTE = 1_000_000;
const LENGTH = 150_000;
const repeated = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length));

describe('hostile files are read in time and with few words', () => {
  test('10,000 nested braces', () => {
    const tree = parse('f', `${'a {'.repeat(10_000)}${'}'.repeat(10_000)}`);
    expect(tree.problems.map(({ code }) => code)).toEqual(['too-deep']);
    expect(tree.problems[0]?.at).toMatchObject({ start: 3 * DEEPEST_BLOCK + 2 });
    expect(depthOf(tree.root)).toBe(DEEPEST_BLOCK + 1);
    expect(cost('{'.repeat(10_000))).toBeLessThan(1_000);
    expect(cost('a {\n'.repeat(10_000))).toBeLessThan(1_000);
  });

  test.each([
    ['one word', 'a'],
    ['one number', '1'],
    ['braces on one line', '{}'],
    ['blanks before braces', ' '.repeat(LENGTH / 2).padEnd(LENGTH, '{}')],
    ['closing braces', '}'],
    ['quotes', '"'],
    ['open quotes, line by line', '"\n'],
    ['long quotes that never close', 'a: """x y\n'],
    ['open comments', '/*\n'],
    ['open comments on one line', '/* '],
    ['German quotes that never close', '„ '],
    ['a word and blanks', `foo${' '.repeat(LENGTH)}`],
    ['words and many blanks', `\nfoo${' '.repeat(1_000)}`],
    ['slashes', '/'],
    ['dots', '.'],
    ['parentheses in expect', 'expect {\n(((())\n}\n'],
    ['lines of expect', 'expect {\np80(x) <= 5\n'],
    ['periods in expect', `expect {\n2026-Q${'1'.repeat(LENGTH)}`],
    ['stray characters', '@'],
    ['stray characters apart', '@ '],
    ['NUL bytes', '\u0000'],
    ['facts on one line', 'a: 1 '],
    ['carriage returns', '\r'],
    ['comments above nothing', '// x\n'],
    ['commas', 'a: ,,,,\n'],
  ])('much of %s', (_, piece) => {
    const text = piece.length >= LENGTH ? piece : repeated(piece);
    sound(parse('f', text));
    expect(cost(text)).toBeLessThan(1_000);
  });

  test('a line of 1 MB', () => {
    for (const text of [`goal: "${'x '.repeat(MEGABYTE / 2)}"`, `inputs: ${'"a", '.repeat(MEGABYTE / 5)}"b"`]) {
      expect(parse('f', text).problems).toEqual([]);
      expect(cost(text)).toBeLessThan(1_000);
    }
  });

  test('1 MB of blocks that belong to nothing, with and without content', () => {
    for (const piece of ['{}', '{{}}', '{a}', '{a {}}', '{\n}\n']) {
      const text = piece.repeat(MEGABYTE / piece.length);
      const tree = parse('f', text);
      sound(tree);
      expect(tree.problems.map(({ code }) => code)).toEqual([
        ...Array.from({ length: MOST_PROBLEMS }, () => 'block-without-name'),
        'too-many-problems',
      ]);
      expect(tree.root.members).toEqual([]);
      expect(cost(text)).toBeLessThan(1_000);
    }
  });

  test('a name of 1 MB is not repeated in a problem', () => {
    sound(parse('f', `${'n'.repeat(MEGABYTE)}: {\n}\n`));
    sound(parse('f', `${'n'.repeat(MEGABYTE)} {\n`));
    const name = 'n'.repeat(MEGABYTE);
    for (const line of [`${name}: 1`, `${name} {}`, name]) {
      const [plan] = readFile(parse('f', `plan p {\n  ${line}\n}\n`)).elements;
      const [problem] = plan?.problems ?? [];
      const words = problem && 'word' in problem ? problem.word : problem && 'name' in problem ? problem.name : name;
      expect(words.length).toBeLessThanOrEqual(40);
    }
  });
});

describe('20,000 mutated inputs', () => {
  const bases = [
    example('screening.aiplan').slice(0, 900),
    example('quotes.aiplan').slice(0, 1_200),
    example('company.aiplan'),
  ];
  const mutated = fc.oneof(
    // truncated
    fc
      .tuple(fc.constantFrom(...bases), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([text, at]) => text.slice(0, at * text.length)),
    // spliced
    fc
      .tuple(fc.constantFrom(...bases), fc.constantFrom(...bases), fc.nat(1_200), fc.nat(1_200))
      .map(([one, other, end, start]) => one.slice(0, end) + other.slice(start, start + 400)),
    // edited
    fc.tuple(fc.constantFrom(...bases), edits(4)).map(([text, changes]) => changes.reduce(apply, text.slice(0, 600))),
    // bytes
    fc.uint8Array({ maxLength: 300 }).map((bytes) => String.fromCharCode(...bytes)),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  test('never throw, stay sound, and are formatted or refused', () => {
    let slowest = 0;
    fc.assert(
      fc.property(mutated, (text) => {
        const start = worked();
        const tree = parse('f', text);
        readFile(tree);
        slowest = Math.max(slowest, worked() - start);
        if (tree.problems.length > 0) sound(tree);
        expect(format(tree).refused).toBe(tree.problems.length > 0);
      }),
      { seed: 2026, numRuns: 20_000 },
    );
    expect(slowest).toBeLessThan(1_000);
  }, 60_000);
});
