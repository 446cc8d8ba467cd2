import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../../src/rules/configuration/read.ts';
import { profileOf, type Settings } from '../../../src/rules/engine/settings.ts';
import { ARTICLE } from '../../../src/rules/profile/article.ts';
import { findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

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

describe("a company's own profile", () => {
  it('has the figures that it sets, and all others from the profile that it extends', () => {
    const settings = settingsOf({
      profiles: {
        ours: { extends: 'article', budget: { reservePercent: 12 } },
        strict: { extends: 'ours', budget: { suggestedReservePercent: 25 }, team: { mostRolesPerPerson: 1 } },
      },
    });
    expect(profileOf(settings, 'ours')).toEqual({
      ...ARTICLE,
      name: 'ours',
      budget: { ...ARTICLE.budget, reservePercent: 12 },
    });
    expect(profileOf(settings, 'strict')).toEqual({
      ...ARTICLE,
      name: 'strict',
      team: { ...ARTICLE.team, mostRolesPerPerson: 1 },
      budget: { ...ARTICLE.budget, reservePercent: 12, suggestedReservePercent: 25 },
    });
  });

  it("extends the article's profile where it names none, and may be named before the one it extends", () => {
    const settings = settingsOf({ profiles: { b: { extends: 'a' }, a: { kpi: { deltaTolerancePoints: 2 } } } });
    expect(profileOf(settings, 'b').kpi.deltaTolerancePoints).toBe(2);
    expect(profileOf(settings, 'b').team).toEqual(ARTICLE.team);
  });

  it('is chosen by the configuration, and by a plan over the configuration', () => {
    const settings = settingsOf({
      profile: 'strict',
      profiles: { strict: { budget: { reservePercent: 30 } }, lax: { budget: { reservePercent: 1 } } },
    });
    const plan = (...lines: string[]) => inPlan(...lines, 'budget {', '  total: 100k', '  reserve: 20%', '}');
    const rule = 'budget/no-contingency';
    expect(findingsOf(plan(), rule)).toEqual([]);
    expect(findingsOf(plan(), rule, { settings })).toHaveLength(1);
    expect(findingsOf(plan('profile: lax'), rule, { settings })).toEqual([]);
    expect(findingsOf(plan('profile: lax'), 'value/unknown-profile', { settings })).toEqual([]);
  });

  it('takes every figure of the article, whatever its kind', () => {
    const { name: _, ...figures } = ARTICLE;
    expect(profileOf(settingsOf({ profiles: { same: figures } }), 'same')).toEqual({ ...ARTICLE, name: 'same' });
  });
});

describe('a profile that cannot be used', () => {
  it.each([
    [{ mkb: {} }, '"mkb" is a profile of aiplan itself; give this one another name.', '"mkb"'],
    [
      { 'our profile': {} },
      '"our profile" cannot stand after "profile:" in a plan; a name has letters, digits and hyphens.',
      '"our profile"',
    ],
    [
      { ours: { extends: 'articel' } },
      '"extends": "articel" is not allowed; the nearest name is "article".',
      '"articel"',
    ],
    [{ ours: { extends: 'bank' } }, '"extends": "bank" is not allowed; write "article" or "mkb".', '"bank"'],
    [{ a: { extends: 'a' } }, 'These profiles extend each other in a circle: "a" → "a".', '"a"'],
    [
      { a: { extends: 'b' }, b: { extends: 'c' }, c: { extends: 'b' } },
      'These profiles extend each other in a circle: "b" → "c" → "b".',
      '"c"',
    ],
    [
      { ours: { budget: { reservPercent: 12 } } },
      '"reservPercent" is no figure of a profile; the nearest name is "reservePercent".',
      '"reservPercent"',
    ],
    [{ ours: { budgett: {} } }, '"budgett" is no figure of a profile; the nearest name is "budget".', '"budgett"'],
    [{ ours: { budget: { reservePercent: '12' } } }, '"reservePercent" must be a number, not "12".', '"12"'],
    [{ ours: { budget: { reservePercent: -1 } } }, '"reservePercent" must be at least 0, not -1.', '-1'],
    [{ ours: { budget: { reservePercent: 4000 } } }, '"reservePercent" must be at most 1000, not 4000.', '4000'],
    [{ ours: { useCase: { workingWeeks: 0 } } }, '"workingWeeks" must be more than 0, not 0.', '0'],
    [{ ours: { team: { largeFrom: 9 } } }, 'In "ours" "largeFrom" (9) is above "largeTo" (8).', '9'],
    [{ ours: { team: { smallTo: 2 } } }, 'In "ours" "smallFrom" (3) is above "smallTo" (2).', '2'],
    [{ ours: 12 }, '"ours" must be a block in { }, not 12.', '12'],
  ])('%j', (profiles, message, at) => {
    expect(problemsOf({ profiles })).toEqual([[message, at]]);
  });

  it('is not chosen either: nothing of the file is used', () => {
    expect(problemsOf({ profile: 'our', profiles: { ours: {} } })).toEqual([
      ['"profile": "our" is not allowed; the nearest name is "ours".', '"our"'],
    ]);
    expect(problemsOf({ profile: 'ours', profiles: { ours: { extends: 'ours' } } })).toHaveLength(1);
  });

  it('has a name of its own, whatever objects are made of', () => {
    expect(problemsOf(JSON.parse('{ "profiles": { "__proto__": {} } }') as object)).toHaveLength(1);
    expect(profileOf(settingsOf({ profiles: { constructor: {} } }), 'constructor').team).toEqual(ARTICLE.team);
    expect(profileOf(settingsOf({}), 'constructor')).toBe(ARTICLE);
  });
});

describe('a profile in a plan', () => {
  it('has to exist', () => {
    expectCase('value/unknown-profile', {
      text: inPlan('profile: artcle'),
      at: 'artcle',
      what: "There is no profile 'artcle'; the nearest is 'article'",
      fixes: ["Write 'article'", "Write 'mkb'"],
      fixed: inPlan('profile: article'),
    });
  });

  it('may be one of the company, which is offered then', () => {
    const settings = settingsOf({ profiles: { machines: {} } });
    const found = findingOf(inPlan('profile: machine'), 'value/unknown-profile', { settings });
    expect(found.fixes).toEqual(["Write 'machines'", "Write 'article'", "Write 'mkb'"]);
    expect(findingOf(inPlan('profile: big'), 'value/unknown-profile', { settings, language: 'nl' }).what).toBe(
      "Er is geen profiel 'big'; mogelijk zijn article, mkb of machines",
    );
  });
});
