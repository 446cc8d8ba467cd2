// Stands in for `vitest` while code is mutated: it keeps the tests of a file as functions, so that they can be run again and again in one process. Expectations are those of
// Vitest itself. Only what the tests of rules and figures use is here; anything else is undefined and fails loudly.
import { format } from 'node:util';

export { expect } from 'vitest';

/** Names of the suites around the test that is being declared. */
const around = [];
let tests = [];

/** @returns what was declared since the last call: the full name of each test, and what it does */
export function takeTests() {
  const taken = tests;
  tests = [];
  return taken;
}

export function describe(name, declare) {
  around.push(name);
  try {
    declare();
  } finally {
    around.pop();
  }
}

export function it(name, ...rest) {
  const run = rest.find((part) => typeof part === 'function');
  tests.push({ name: [...around, name].join(' > '), run });
}

export const test = it;

describe.each = eachRow(describe);
it.each = eachRow(it);

/** The rows of a table as cases of their own; their number keeps their names apart. */
function eachRow(declare) {
  return (rows) =>
    (name, run, ...rest) => {
      for (const [index, row] of [...rows].entries()) {
        const values = Array.isArray(row) ? row : [row];
        declare(`${format(name, ...values)} [${index}]`, () => run(...values), ...rest);
      }
    };
}

/** What needs a program that is not here declares nothing. */
it.runIf = (holds) => (holds ? it : () => undefined);
