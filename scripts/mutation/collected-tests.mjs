// Stands in for `vitest` while code is mutated: it keeps the tests of a file as functions, so that they can be run again and again in one process. Expectations are those of
// Vitest itself. Only what the tests of rules and figures use is here; anything else is undefined and fails loudly.
import { format } from 'node:util';

export { expect } from 'vitest';

/** @typedef {{ name: string, run: () => unknown }} CollectedTest */

/**
 * Names of the suites around the test that is being declared.
 *
 * @type {string[]}
 */
const around = [];

/** @type {CollectedTest[]} */
let tests = [];

/** @returns what was declared since the last call: the full name of each test, and what it does */
export function takeTests() {
  const taken = tests;
  tests = [];
  return taken;
}

/**
 * @param {string} name
 * @param {() => void} declare
 */
export function describe(name, declare) {
  around.push(name);
  try {
    declare();
  } finally {
    around.pop();
  }
}

/**
 * @param {string} name
 * @param {unknown[]} rest what the test does, before or behind its options
 */
export function it(name, ...rest) {
  const run = rest.find((part) => typeof part === 'function');
  if (run === undefined) throw new Error(`The test "${name}" does nothing.`);
  tests.push({ name: [...around, name].join(' > '), run: /** @type {() => unknown} */ (run) });
}

describe.each = eachRow(describe);
it.each = eachRow(it);

/**
 * The rows of a table as cases of their own; their number keeps their names apart.
 *
 * @param {(name: string, run: () => void, ...rest: unknown[]) => void} declare
 * @returns {(rows: Iterable<unknown>) => (name: string, run: (...values: unknown[]) => void, ...rest: unknown[]) => void}
 */
function eachRow(declare) {
  return (rows) =>
    (name, run, ...rest) => {
      for (const [index, row] of [...rows].entries()) {
        const values = Array.isArray(row) ? row : [row];
        declare(`${titled(name, values)} [${index}]`, () => run(...values), ...rest);
      }
    };
}

/**
 * The name of a case. Values that the name does not ask for stay out of it: writing a whole rule down takes longer than running it on its examples.
 *
 * @param {string} name
 * @param {readonly unknown[]} values
 */
function titled(name, values) {
  const asked = name.match(/%[sdifjoO]/g)?.length ?? 0;
  return format(name, ...values.slice(0, asked));
}

/** What needs a program that is not here declares nothing. */
it.runIf = (/** @type {unknown} */ holds) => (holds ? it : () => undefined);

/**
 * Vitest knows a test by both names.
 *
 * @param {string} name
 * @param {unknown[]} rest
 */
export function test(name, ...rest) {
  it(name, ...rest);
}

test.each = it.each;
test.runIf = it.runIf;
