import { describe, expect, test } from 'vitest';
import {
  KPI_LEVELS,
  LISTED_USES,
  PHASE_KINDS,
  RISK_CLASSES,
  ROLES,
} from '../../src/language/vocabulary/closed-lists.ts';
import { ELEMENTS, type ElementKind } from '../../src/language/vocabulary/elements.ts';
import { FIGURE_NAMES } from '../../src/language/vocabulary/figures.ts';
import { labelOf } from '../../src/language/vocabulary/labels/index.ts';
import type { Language } from '../../src/language/vocabulary/languages.ts';
import { de } from '../../src/language/vocabulary/meanings/de.ts';
import { en } from '../../src/language/vocabulary/meanings/en.ts';
import { meaningOf } from '../../src/language/vocabulary/meanings/index.ts';
import { nl } from '../../src/language/vocabulary/meanings/nl.ts';
import { de as deValues } from '../../src/language/vocabulary/meanings/values/de.ts';
import { en as enValues } from '../../src/language/vocabulary/meanings/values/en.ts';
import { nl as nlValues } from '../../src/language/vocabulary/meanings/values/nl.ts';

const LANGUAGES: readonly Language[] = ['en', 'nl', 'de'];
const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { ...en, ...enValues },
  nl: { ...nl, ...nlValues },
  de: { ...de, ...deValues },
};
const kinds = Object.keys(ELEMENTS) as ElementKind[];

/** Texts about national law differ between the languages. */
const NATIONAL = ['works-council', 'observes-staff'];

/** Figures and article numbers in order of size, thousands written alike. */
function figuresIn(text: string): readonly string[] {
  const plain = text.replace(/(?<=\d)[.,](?=\d{3})/g, '');
  return (plain.match(/\d+/g) ?? []).toSorted((one, other) => Number(one) - Number(other));
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('every element and fact has a meaning and a label', () => {
    const silent = kinds.flatMap((kind) => {
      const names = Object.keys(ELEMENTS[kind].facts);
      const facts = names.filter((name) => !meaningOf(language, kind, name) || !labelOf(language, kind, name));
      const own = meaningOf(language, kind) && labelOf(language, kind) ? [] : [kind];
      return [...own, ...facts.map((name) => `${kind}.${name}`)];
    });
    expect(silent).toEqual([]);
  });

  test.each([
    ['person', 'roles', ROLES],
    ['vacancy', 'roles', ROLES],
    ['phase', 'kind', PHASE_KINDS],
    ['kpi', 'level', KPI_LEVELS],
    ['ai-act', 'risk', RISK_CLASSES],
    ['ai-act', 'performs', LISTED_USES],
  ] as const)('every word of %s.%s has a meaning and a label', (kind, fact, words) => {
    const silent = words.filter(
      (word) => !meaningOf(language, kind, fact, word) || !labelOf(language, kind, fact, word),
    );
    expect(silent).toEqual([]);
  });

  test('every figure has a meaning and a label', () => {
    const silent = FIGURE_NAMES.filter(
      (name) => !meaningOf(language, 'expect', name) || !labelOf(language, 'expect', name),
    );
    expect(silent).toEqual([]);
    expect(labelOf(language, 'expect', 'toString')).toBeUndefined();
  });

  test('texts are short sentences that end with a full stop', () => {
    const odd = Object.entries(texts[language]).filter(
      ([, text]) => text.replace(/ \(Brixon AI.*\)/, '').length > 280 || !/[^\s.]\.$/.test(text),
    );
    expect(odd).toEqual([]);
  });

  test('sources are named by title and section or article, never by a number of ours', () => {
    const numbered = Object.entries(texts[language]).filter(([, text]) => /\b[SI]\d/.test(text) || text.includes('?'));
    expect(numbered).toEqual([]);
  });

  test('what the article says comes with its section', () => {
    const word = { en: 'article', nl: 'artikel', de: 'Artikel' }[language];
    const claims = Object.entries(texts[language]).filter(([, text]) =>
      new RegExp(`\\b${word} [a-zß]+`).test(text.replace(/the article's if not stated|die van het artikel als/, '')),
    );
    expect(claims.length).toBeGreaterThan(60);
    const unsourced = claims.filter(([key, text]) => key !== 'plan.profile' && !text.includes('Brixon AI'));
    expect(unsourced).toEqual([]);
  });
});

test.each(['nl', 'de'] as const)('%s states the same figures and articles as en', (language) => {
  const different = Object.entries(texts.en)
    .filter(([key]) => !NATIONAL.some((part) => key.includes(part)))
    .map(([key, text]) => ({ key, en: figuresIn(text), other: figuresIn(texts[language][key] ?? '') }))
    .filter((row) => row.en.join() !== row.other.join());
  expect(different).toEqual([]);
});

test.each(['nl', 'de'] as const)('%s is translated throughout', (language) => {
  const same = Object.entries(texts.en).filter(([key, text]) => texts[language][key] === text);
  expect(same).toEqual([]);
});

test('a meaning names the article of the law or of the guide', () => {
  expect(meaningOf('en', 'ai-act', 'performs', 'cv-filtering')).toBe(
    'Analyses or filters job applications (AI Act, Annex III, point 4(a)).',
  );
  expect(meaningOf('nl', 'use-case', 'repeats')).toBe(
    'Hoe vaak het werk terugkomt. Het artikel adviseert minstens 10 keer per week voor een eerste use case (Brixon AI, ‘KI-projectteams goed opzetten’, paragraaf ‘Concrete aanbevelingen voor actie’).',
  );
  expect(meaningOf('de', 'ai-act', 'logs-kept')).toBe(
    'Wie lange Protokolle aufbewahrt werden. Betreiber von Hochrisiko-Systemen bewahren sie mindestens 6 Monate auf (KI-Verordnung, Art. 26 Abs. 6).',
  );
});

test('facts of a vacancy, a milestone and a dis-benefit mean what they mean elsewhere', () => {
  expect(meaningOf('en', 'vacancy', 'salary')).toBe(meaningOf('en', 'person', 'salary'));
  expect(meaningOf('en', 'milestone', 'success')).toBe(meaningOf('en', 'gate', 'success'));
  expect(meaningOf('en', 'dis-benefit', 'amount')).toBe(meaningOf('en', 'benefit', 'amount'));
});

test('what does not exist has neither meaning nor label', () => {
  expect(meaningOf('en', 'plan', 'salary')).toBeUndefined();
  expect(meaningOf('en', 'plan', 'toString')).toBeUndefined();
  expect(labelOf('en', 'person', 'roles', 'ai-trainer')).toBeUndefined();
});

test('labels are those that people use', () => {
  expect(labelOf('en', 'person', 'roles', 'business-lead')).toBe('Business lead');
  expect(labelOf('nl', 'person', 'roles', 'business-lead')).toBe('Zakelijk verantwoordelijke');
  expect(labelOf('de', 'vacancy', 'roles', 'business-lead')).toBe('Fachliche Leitung');
  expect(labelOf('de', 'phase', 'margin')).toBe('Zeitpuffer');
  expect(labelOf('nl', 'data', 'personal-data', 'unknown')).toBe('Onbekend');
});
