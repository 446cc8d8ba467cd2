import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../src/language/syntax/parser.ts';
import { reparse } from '../../src/language/syntax/reparse.ts';
import { absolute, apply, edits, example, SMALL_PLANS } from './plans.ts';

const RUNS = Number(process.env['REPARSE_RUNS'] ?? 300);

function check(text: string, seed: number, numRuns: number): void {
  fc.assert(
    fc.property(edits(), (changes) => {
      let now = text;
      let tree = parse('f', now);
      for (const change of changes) {
        now = apply(now, change);
        tree = reparse(tree, now);
        expect(tree.text).toBe(now);
        expect(absolute(tree)).toEqual(absolute(parse('f', now)));
      }
    }),
    { seed, numRuns },
  );
}

test('reading again after any edits of a small plan equals reading the new text', () => {
  for (const [index, text] of SMALL_PLANS.entries()) check(text, 100 + index, RUNS);
});

test('reading again after any edits of an example equals reading the new text', () => {
  check(example('screening.aiplan'), 1, RUNS / 3);
  check(example('quotes.aiplan').slice(0, 3600), 2, RUNS / 10);
});
