import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { de as serverDe } from '../../server/texts/de.ts';
import { en as serverEn } from '../../server/texts/en.ts';
import { nl as serverNl } from '../../server/texts/nl.ts';
import { factsTextsIn } from '../../src/cli/output/facts/texts.ts';
import type { Language } from '../../src/model/figures.ts';
import { textsOf } from '../../src/report/texts/index.ts';
import { de as whyDe } from '../../src/report/why/de.ts';
import { en as whyEn } from '../../src/report/why/en.ts';
import { nl as whyNl } from '../../src/report/why/nl.ts';
import { HEADINGS } from '../../src/rules/documentation/headings.ts';
import { wordFix } from '../../src/rules/engine/present.ts';
import { RULES } from '../../src/rules/registry.ts';
import { openFiles } from '../support/files.ts';
import { allFindings } from '../support/findings.ts';
import { leavesOf, untranslated } from './same-words.ts';

/** All that people read, by what shows it; the types see to it that no key is missing. */
const TEXTS: Readonly<Record<string, { readonly en: unknown; readonly nl: unknown; readonly de: unknown }>> = {
  'the language server': { en: serverEn, nl: serverNl, de: serverDe },
  reports: { en: textsOf('en'), nl: textsOf('nl'), de: textsOf('de') },
  explanations: { en: whyEn, nl: whyNl, de: whyDe },
  'aiplan facts': { en: factsTextsIn('en'), nl: factsTextsIn('nl'), de: factsTextsIn('de') },
  'the pages of rules': HEADINGS,
  'the manifest': { en: json('package.nls.json'), nl: json('package.nls.nl.json'), de: json('package.nls.de.json') },
  rules: { en: rulesIn('en'), nl: rulesIn('nl'), de: rulesIn('de') },
};

function json(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
}

function rulesIn(language: Language): unknown {
  return Object.fromEntries(
    RULES.map(({ id, title, messages }) => [
      id,
      [title[language], ...Object.values(messages).map((texts) => texts[language])],
    ]),
  );
}

/** Texts made of more than words and figures: tests of what shows them read them. */
const STRUCTURED = ['roadmap.summary', 'roadmap.relativeSummary', 'kpis.rhythm', 'calendar.problem'];

describe.each(Object.entries(TEXTS))('what %s say', (_, { en, nl, de }) => {
  const english = leavesOf(en);

  it.each([
    ['Dutch', leavesOf(nl)],
    ['German', leavesOf(de)],
  ])('is in %s too', (_language, other) => {
    expect(english.size).toBeGreaterThan(5);
    expect([...other.keys()]).toEqual([...english.keys()]);
    const silent = [...english].filter(([, text]) => text === '').map(([path]) => path);
    expect(silent.filter((path) => !STRUCTURED.includes(path))).toEqual([]);
    expect(untranslated(english, other)).toEqual([]);
  });
});

it('what the extension says has a translation into each language', () => {
  const bundles = ['nl', 'de'].map((language) => json(`client/l10n/bundle.l10n.${language}.json`) as object);
  for (const bundle of bundles) {
    const same = Object.entries(bundle).filter(([english, words]) => english === words);
    expect(same).toEqual([]);
  }
});

describe('titles of fixes', () => {
  const titles = new Map<string, { readonly en: string; readonly nl: string; readonly de: string }>();
  for (const rule of RULES) {
    for (const example of rule.examples.failing) {
      for (const finding of allFindings(openFiles(example))) {
        if (finding.rule !== rule.id) continue;
        for (const fix of finding.fixes()) {
          expect(wordFix(fix, 'en')).not.toBe('');
          titles.set(fix.title.en, fix.title);
        }
      }
    }
  }

  it.each(['nl', 'de'] as const)('are in %s too', (language) => {
    expect(titles.size).toBeGreaterThan(20);
    const english = new Map([...titles.keys()].map((title) => [title, title]));
    const other = new Map([...titles].map(([title, words]) => [title, words[language]]));
    expect(untranslated(english, other)).toEqual([]);
  });
});
