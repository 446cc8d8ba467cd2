import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run-program.mjs';

const configuration = JSON.parse(readFileSync(join(root, 'client/language-configuration.json'), 'utf8')) as {
  wordPattern: string;
  indentationRules: { increaseIndentPattern: string; decreaseIndentPattern: string };
};

describe('the language configuration', () => {
  it.each([
    ['owner: data-engineer', ['owner', 'data-engineer']],
    ['total: 85k EUR', ['total', '85k', 'EUR']],
    ['personnel: 40%', ['personnel', '40%']],
    ['by: 2026-03-01', ['by', '2026', '03', '01']],
    ['person zoë-mühl "Zoë"', ['person', 'zoë-mühl', 'Zoë']],
  ])('takes the words of %s apart', (line, words) => {
    expect(line.match(new RegExp(configuration.wordPattern, 'g'))).toEqual(words);
  });

  it.each([
    ['team {', true],
    ['  person anna "Anna" { // the lead', true],
    ['use-case x "A { in a title" {', true],
    ['problem: "ends in {', false],
    ['// team {', false],
    ['organisation { model: hybrid }', false],
    ['owner: anna', false],
  ])('indents after %s: %s', (line, expected) => {
    expect(new RegExp(configuration.indentationRules.increaseIndentPattern).test(line)).toBe(expected);
  });

  it.each([
    ['  }', true],
    ['owner: anna', false],
  ])('takes the indent back at %s: %s', (line, expected) => {
    expect(new RegExp(configuration.indentationRules.decreaseIndentPattern).test(line)).toBe(expected);
  });
});
