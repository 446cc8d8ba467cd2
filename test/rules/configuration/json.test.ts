import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/rules/configuration/json.ts';

/** What a text says; a fault fails the test. */
function read(text: string) {
  const json = readJson(text);
  if ('message' in json) throw new Error(json.message.en);
  return json;
}

/** The fault of a text with what it points at. */
function fault(text: string): [message: string, at: string] {
  const json = readJson(text);
  if (!('message' in json)) throw new Error(`${text} is right.`);
  return [json.message.en, text.slice(json.at.start, json.at.end)];
}

describe('JSON', () => {
  // RFC 8259, sections 3 to 7; the platform reads the same.
  it.each([
    '[true, false, null]',
    '[0, -0, 7, -12, 120, 1.05, -0.5]',
    '[1e3, 1E3, 1e+3, 12.5e-10, 1E-2]',
    '"\\" \\\\ \\/ \\n \\t \\u00e9 \\ud83d\\ude00"',
    ' { "a" : { "b" :[ { } , [ ] ] } , "" : "" }\r\n\t',
  ])('is read as the platform reads it: %s', (text) => {
    expect(read(text).value).toEqual(JSON.parse(text));
  });

  it.each([
    ['[01]', '"1" does not belong here; the configuration is JSON.', '1'],
    ['[1.]', '"." does not belong here; the configuration is JSON.', '.'],
    ['[1e]', '"e" does not belong here; the configuration is JSON.', 'e'],
    ['[+1]', '"+" does not belong here; the configuration is JSON.', '+'],
    ['[1x2]', '"x" does not belong here; the configuration is JSON.', 'x'],
    ['[truth]', '"t" does not belong here; the configuration is JSON.', 't'],
    ['{ "a" 1 }', '"1" does not belong here; the configuration is JSON.', '1'],
    ['{ "a": 1 "b": 2 }', '""" does not belong here; the configuration is JSON.', '"'],
    ['[1 }', '"}" does not belong here; the configuration is JSON.', '}'],
    ['[1, a]', '"a" does not belong here; the configuration is JSON.', 'a'],
    ['[1, a}]', '"a" does not belong here; the configuration is JSON.', 'a'],
    ['[1,\n]', 'There is a comma before a closing bracket; remove it.', ']'],
    ['{ /* all */ }', 'The configuration is plain JSON and holds no comments.', '/*'],
    ['"\\x"', 'This text holds a backslash that means nothing; write two for one.', '"\\x"'],
    ['[1, "\\u00zz"]', 'This text holds a backslash that means nothing; write two for one.', '"\\u00zz"'],
    ['[\u0007]', '"U+7" does not belong here; the configuration is JSON.', '\u0007'],
    ['[\u00a0]', '"U+a0" does not belong here; the configuration is JSON.', '\u00a0'],
    ['[€]', '"€" does not belong here; the configuration is JSON.', '€'],
    ['[é]', '"é" does not belong here; the configuration is JSON.', 'é'],
    ['[¹]', '"¹" does not belong here; the configuration is JSON.', '¹'],
  ])('is refused where it is wrong: %j', (text, message, at) => {
    expect(fault(text)).toEqual([message, at]);
  });

  it('goes fifty levels deep and no deeper', () => {
    const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(read(deep(51)).value).toEqual(JSON.parse(deep(51)));
    expect(fault(deep(52))).toEqual(['The configuration is nested too deep.', '[']);
  });
});

describe('the places in a JSON text', () => {
  const text = '{ "rules": { "a/b": [1, "two"] } }';
  const { valueAt, nameAt } = read(text);
  const shown = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

  it('are those of values and of names', () => {
    expect(shown(valueAt(['rules', 'a/b']))).toBe('[1, "two"]');
    expect(shown(valueAt(['rules', 'a/b', 1]))).toBe('"two"');
    expect(shown(nameAt(['rules', 'a/b']))).toBe('"a/b"');
  });

  it('are the value for what has no name, and the whole text for what is not there', () => {
    expect(shown(nameAt(['rules', 'a/b', 0]))).toBe('1');
    expect(shown(valueAt(['locked']))).toBe(text);
    expect(shown(nameAt(['locked']))).toBe(text);
  });
});
