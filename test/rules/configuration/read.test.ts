import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../../src/rules/configuration/read.ts';
import { RULES } from '../../../src/rules/registry.ts';
import { findingsOf } from '../../support/findings.ts';
import { inPlan } from '../../support/text-case.ts';

function settingsOf(text: string) {
  const reading = readConfiguration(text);
  if ('problems' in reading) throw new Error(reading.problems.map(({ message }) => message).join(' '));
  return reading.settings;
}

/** Problems with the text that each points at. */
function problemsOf(text: string, language: 'en' | 'nl' | 'de' = 'en'): [message: string, at: string][] {
  const reading = readConfiguration(text, language);
  if ('settings' in reading) return [];
  return reading.problems.map(({ message, position }) => [message, text.slice(position.start, position.end)]);
}

describe('a configuration that is right', () => {
  it('sets profile, language, rules and locked rules', () => {
    const settings = settingsOf(`{
      "$schema": "./schemas/aiplan.config.schema.json",
      "profile": "mkb",
      "language": "nl",
      "rules": { "kpi/no-baseline": "error", "use-case/low-frequency": { "severity": "off", "options": { "repeatsPerWeek": 5 } } },
      "locked": ["kpi/no-baseline"]
    }`);
    expect(settings.profile).toBe('mkb');
    expect(settings.language).toBe('nl');
    expect(Object.fromEntries(settings.rules)).toEqual({
      'kpi/no-baseline': { severity: 'error', options: {} },
      'use-case/low-frequency': { severity: 'off', options: { repeatsPerWeek: 5 } },
    });
    expect([...settings.locked]).toEqual(['kpi/no-baseline']);
  });

  it('may be empty or begin with a byte order mark', () => {
    expect(settingsOf('{}').rules.size).toBe(0);
    expect(settingsOf('\uFEFF{ }').locked.size).toBe(0);
  });

  it('takes every rule by its id, and its options by their defaults', () => {
    const rules = Object.fromEntries(RULES.map(({ id, severity }) => [id, severity]));
    expect(settingsOf(JSON.stringify({ rules })).rules.size).toBe(RULES.length);
  });

  it('is what the rules are run with', () => {
    const settings = settingsOf('{ "rules": { "kpi/no-baseline": "hint" } }');
    const [finding] = findingsOf(inPlan('kpi k "K" {', '  target: 4% by month 6', '}'), 'kpi/no-baseline', {
      settings,
    });
    expect(finding?.severity).toBe('hint');
  });
});

describe('a configuration that is wrong', () => {
  it.each([
    ['{ "profil": "mkb" }', '"profil" is no setting; the nearest name is "profile".', '"profil"'],
    ['{ "profile": "mbk" }', '"profile": "mbk" is not allowed; the nearest name is "mkb".', '"mbk"'],
    ['{ "profile": "bank" }', '"profile": "bank" is not allowed; write "article" or "mkb".', '"bank"'],
    [
      '{ "rules": { "kpi/no-baselin": "off" } }',
      '"kpi/no-baselin" is no rule; the nearest name is "kpi/no-baseline".',
      '"kpi/no-baselin"',
    ],
    ['{ "rules": { "weather": "off" } }', '"weather" is no rule; "aiplan rules" lists all of them.', '"weather"'],
    [
      '{ "rules": { "kpi/no-baseline": "eror" } }',
      '"kpi/no-baseline": "eror" is not allowed; the nearest name is "error".',
      '"eror"',
    ],
    [
      '{ "rules": { "kpi/no-baseline": { "severty": "off" } } }',
      '"severty" is no setting; the nearest name is "severity".',
      '"severty"',
    ],
    [
      '{ "rules": { "use-case/low-frequency": { "options": { "repeatPerWeek": 5 } } } }',
      '"repeatPerWeek" is no option of this rule; the nearest name is "repeatsPerWeek".',
      '"repeatPerWeek"',
    ],
    [
      '{ "rules": { "use-case/low-frequency": { "options": { "repeatsPerWeek": "5" } } } }',
      '"repeatsPerWeek" must be a number, not "5".',
      '"5"',
    ],
    ['{ "locked": "kpi/no-baseline" }', '"locked" must be a list in [ ], not "kpi/no-baseline".', '"kpi/no-baseline"'],
    [
      '{ "locked": ["kpi/no-baselin"] }',
      '"locked": "kpi/no-baselin" is not allowed; the nearest name is "kpi/no-baseline".',
      '"kpi/no-baselin"',
    ],
    [
      '{ "rules": { "kpi/no-baseline": { "options": { "least": 3 } } } }',
      '"least" is no option of this rule; there are none here.',
      '"least"',
    ],
    [
      '{ "rules": { "kpi/no-baseline": null } }',
      '"kpi/no-baseline": null is not allowed; write "off", "error", "warning" or "hint".',
      'null',
    ],
    ['{ "locked": [5] }', '"locked": 5 is not allowed; "aiplan rules" lists all of them.', '5'],
    ['{ "report": { "rules": 1 } }', '"rules" is no setting; write "logo" or "colors".', '"rules"'],
    ['[]', 'The configuration must be a block in { }, not [].', '[]'],
    ['{ "language": "nl", "language": "de" }', '"language" is set twice; keep one.', '"language"'],
    ['{ "language": "nl", }', 'There is a comma before a closing bracket; remove it.', '}'],
    ['{ // severe\n}', 'The configuration is plain JSON and holds no comments.', '//'],
    ['{ "language": "nl', 'This quote is not closed on its line.', '"'],
    ["{ 'language': 'nl' }", '"\'" does not belong here; the configuration is JSON.', "'"],
    ['{ "language": "nl"', 'The configuration ends too early; a closing bracket or a value is missing.', '"'],
    ['', 'The configuration ends too early; a closing bracket or a value is missing.', ''],
    ['{} {}', '"{" does not belong here; the configuration is JSON.', '{'],
    [`${'['.repeat(100)}`, 'The configuration is nested too deep.', '['],
    ['{ "__proto__": {} }', '"__proto__" is no setting; docs/configuration.md lists all of them.', '"__proto__"'],
  ])('%s', (text, message, at) => {
    expect(problemsOf(text)).toEqual([[message, at]]);
  });

  it('names all its problems in the order of the text and uses nothing of it', () => {
    const found = problemsOf('{ "language": "fr", "rules": { "x": "off", "kpi/no-baseline": 1 }, "lock": [] }');
    expect(found.map(([, at]) => at)).toEqual(['"fr"', '"x"', '1', '"lock"']);
  });

  it('is explained in Dutch and German', () => {
    expect(problemsOf('{ "profil": 1, "locked": 2 }', 'nl').map(([message]) => message)).toEqual([
      '"profil" is geen instelling; de naam die er het meest op lijkt is "profile".',
      '"locked" moet een lijst in [ ] zijn, niet 2.',
    ]);
    expect(problemsOf('{ "profil": 1, "locked": 2 }', 'de').map(([message]) => message)).toEqual([
      '"profil" ist keine Einstellung; der ähnlichste Name ist "profile".',
      '"locked" muss eine Liste in [ ] sein, nicht 2.',
    ]);
  });

  it('never throws, and says something short of any text', () => {
    for (const text of [
      '\u0000',
      '{"a":1e999}',
      '{"\\u00zz":1}',
      '"x"',
      'null',
      '-',
      `{"${'x'.repeat(5000)}":1}`,
      '{"a":"\u0001"}',
    ]) {
      for (const [message] of problemsOf(text)) expect(message.length).toBeLessThanOrEqual(160);
      expect(problemsOf(text).length, text).toBeGreaterThan(0);
    }
  });
});
