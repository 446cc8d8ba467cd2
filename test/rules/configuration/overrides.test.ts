import { describe, expect, it } from 'vitest';
import { layersFor, settingsFor } from '../../../src/rules/configuration/layers.ts';
import { readConfiguration } from '../../../src/rules/configuration/read.ts';
import type { Settings } from '../../../src/rules/engine/settings.ts';

function settingsOf(configuration: object): Settings {
  const reading = readConfiguration(JSON.stringify(configuration));
  if ('problems' in reading) throw new Error(reading.problems.map(({ message }) => message).join(' '));
  return reading.settings;
}

function problemsOf(configuration: object): [message: string, at: string][] {
  const text = JSON.stringify(configuration);
  const reading = readConfiguration(text);
  if ('settings' in reading) return [];
  return reading.problems.map(({ message, position }) => [message, text.slice(position.start, position.end)]);
}

const SETTINGS = settingsOf({
  profile: 'mkb',
  language: 'nl',
  rules: {
    'kpi/no-baseline': 'error',
    'use-case/low-frequency': { severity: 'warning', options: { repeatsPerWeek: 5, workingWeeks: 44 } },
  },
  locked: ['kpi/level-missing'],
  overrides: [
    { files: ['plans/archive/**', 'old/*.aiplan'], language: 'en', packs: ['eu'], rules: { 'kpi/no-baseline': 'off' } },
    {
      files: ['**/pilots/**'],
      profile: 'article',
      rules: { 'use-case/low-frequency': { options: { repeatsPerWeek: 2 } }, 'kpi/no-baseline': 'hint' },
    },
  ],
});

describe('an override', () => {
  it('holds for the files that fit, and leaves the others alone', () => {
    const archived = settingsFor(SETTINGS, 'plans/archive/2024/a.aiplan');
    expect(archived).toMatchObject({ profile: 'mkb', language: 'en', packs: ['eu'] });
    expect(archived.rules.get('kpi/no-baseline')?.severity).toBe('off');
    const other = settingsFor(SETTINGS, 'plans/a.aiplan');
    expect(other).toMatchObject({ profile: 'mkb', language: 'nl', packs: undefined });
    expect(other.rules).toEqual(SETTINGS.rules);
  });

  it('sets single options and keeps the rest of a rule', () => {
    const { rules, profile } = settingsFor(SETTINGS, 'pilots/a.aiplan');
    expect(profile).toBe('article');
    expect(rules.get('use-case/low-frequency')).toEqual({
      severity: 'warning',
      options: { repeatsPerWeek: 2, workingWeeks: 44 },
    });
  });

  it('wins over those before it', () => {
    const both = settingsFor(SETTINGS, 'plans/archive/pilots/a.aiplan');
    expect(both.rules.get('kpi/no-baseline')?.severity).toBe('hint');
    expect(both).toMatchObject({ language: 'en', profile: 'article' });
    expect(layersFor(SETTINGS, 'plans/archive/pilots/a.aiplan').map(({ override }) => override)).toEqual([
      undefined,
      0,
      1,
    ]);
  });

  it('keeps what is locked, and gives files for which the same overrides count the same settings', () => {
    const settings = settingsOf({ locked: ['kpi/level-missing'], overrides: [{ files: ['a/*'] }, { files: ['b/*'] }] });
    const [one, other, none] = ['a/1.aiplan', 'a/2.aiplan', 'b/1.aiplan'].map((path) => settingsFor(settings, path));
    expect(one).toBe(other);
    expect(one).not.toBe(none);
    expect(one?.locked).toEqual(settings.locked);
  });

  it('is no override any more once it counts', () => {
    expect(settingsFor(SETTINGS, 'old/a.aiplan').overrides).toEqual([]);
  });

  it('may set a rule of which the file says nothing', () => {
    const settings = settingsOf({ overrides: [{ files: ['a/*'], rules: { 'kpi/no-baseline': 'hint' } }] });
    expect(settingsFor(settings, 'a/1.aiplan').rules.get('kpi/no-baseline')).toEqual({ severity: 'hint', options: {} });
  });
});

describe('an override that cannot be used', () => {
  const withLock = (rules: object, base: object = {}) => ({
    rules: base,
    locked: ['kpi/no-baseline', 'use-case/low-frequency'],
    overrides: [{ files: ['a/**'], rules }],
  });

  it.each([
    [{ overrides: [{}] }, '"files" is missing here.', '{'],
    [{ overrides: [{ files: [] }] }, '"files" is empty; it needs at least one entry.', '[]'],
    [{ overrides: [{ files: 'a/**' }] }, '"files" must be a list in [ ], not "a/**".', '"a/**"'],
    [
      { overrides: [{ files: ['a/{b,c}.aiplan'] }] },
      '"a/{b,c}.aiplan" holds a sign that means nothing here; known are *, ** and ?.',
      '"a/{b,c}.aiplan"',
    ],
    [
      { overrides: [{ files: ['a', '../b/**'] }] },
      '"../b/**" has to be counted from this folder, without "." and "..": "plans/archive/**".',
      '"../b/**"',
    ],
    [{ overrides: [{ files: [' '] }] }, 'This pattern is empty.', '" "'],
    [
      { overrides: [{ files: ['plans/**.aiplan'] }] },
      '"plans/**.aiplan": "**" stands alone between slashes, as in "plans/**/old.aiplan".',
      '"plans/**.aiplan"',
    ],
    [{ overrides: [{ files: ['a/'] }] }, '"a/" fits no file; write "a/**" for all in the folder.', '"a/"'],
    [{ overrides: [{ files: ['a'], rule: {} }] }, '"rule" is no setting; the nearest name is "rules".', '"rule"'],
    [
      { overrides: [{ files: ['a'], rules: { 'kpi/no-baselin': 'off' } }] },
      '"kpi/no-baselin" is no rule; the nearest name is "kpi/no-baseline".',
      '"kpi/no-baselin"',
    ],
    [
      { overrides: [{ files: ['a'], rules: { 'use-case/low-frequency': { options: { repeatPerWeek: 5 } } } }] },
      '"repeatPerWeek" is no option of this rule; the nearest name is "repeatsPerWeek".',
      '"repeatPerWeek"',
    ],
    [
      { overrides: [{ files: ['a'], profile: 'artikle' }] },
      '"profile": "artikle" is not allowed; the nearest name is "article".',
      '"artikle"',
    ],
    [
      { overrides: [{ files: ['a'], locked: [] }] },
      '"locked" is no setting; write "profile", "language", "packs", "rules" or "files".',
      '"locked"',
    ],
    [
      withLock({ 'kpi/no-baseline': 'off' }),
      '"kpi/no-baseline" is locked: in an override it may only be "error".',
      '"kpi/no-baseline"',
    ],
    [
      withLock({ 'kpi/no-baseline': { severity: 'hint' } }, { 'kpi/no-baseline': 'warning' }),
      '"kpi/no-baseline" is locked: in an override it may only be "warning" or "error".',
      '"kpi/no-baseline"',
    ],
    [
      withLock({ 'use-case/low-frequency': { options: { repeatsPerWeek: 1 } } }),
      '"use-case/low-frequency" is locked: its options are set in "rules" of the whole file, in no override.',
      '"use-case/low-frequency"',
    ],
    [
      { locked: ['kpi/no-baseline'], rules: { 'kpi/no-baseline': 'off' } },
      '"kpi/no-baseline" is locked and switched off; one of the two has to go.',
      '"kpi/no-baseline"',
    ],
  ])('%j', (configuration, message, at) => {
    const found = problemsOf(configuration);
    expect(found.map(([text]) => text)).toEqual([message]);
    expect(found[0]?.[1]).toBe(at);
  });

  it('may make a locked rule more severe', () => {
    expect(problemsOf(withLock({ 'kpi/no-baseline': 'error' }))).toEqual([]);
    expect(problemsOf(withLock({ 'kpi/no-baseline': 'warning' }, { 'kpi/no-baseline': 'hint' }))).toEqual([]);
  });
});
