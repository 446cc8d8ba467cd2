import { describe, expect, it } from 'vitest';
import { wordFix } from '../../src/rules/engine/present.ts';
import { RULES } from '../../src/rules/registry.ts';
import { openFiles } from '../support/files.ts';
import { allFindings } from '../support/findings.ts';
import { json, SHOWN_BY } from './all-texts.ts';
import { untranslated } from './same-words.ts';

/** Texts made of more than words and figures: tests of what shows them read them. */
const STRUCTURED = ['roadmap.summary', 'roadmap.relativeSummary', 'kpis.rhythm', 'calendar.problem'];

/** The types see to it that no key is missing; here it shows that none was only copied. */
describe.each(SHOWN_BY.map((shown) => [shown.where, shown] as const))('what %s say', (_, shown) => {
  const english = shown.in('en');

  it.each(['nl', 'de'] as const)('is in %s too', (language) => {
    const other = shown.in(language);
    expect(english.size).toBeGreaterThan(5);
    expect([...other.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    const silent = [...english].filter(([, text]) => text === '').map(([path]) => path);
    expect(silent.filter((path) => !STRUCTURED.includes(path))).toEqual([]);
    expect(untranslated(english, other)).toEqual([]);
  });
});

it.each(['nl', 'de'])('what the extension says is translated in %s', (language) => {
  const bundle = Object.entries(json(`client/l10n/bundle.l10n.${language}.json`));
  expect(bundle.length).toBeGreaterThan(2);
  expect(bundle.filter(([english, words]) => english === words)).toEqual([]);
});

describe('titles of fixes', () => {
  const titles = new Map<string, { readonly en: string; readonly nl: string; readonly de: string }>();
  for (const rule of RULES) {
    for (const example of rule.examples.failing) {
      for (const finding of allFindings(openFiles(example, { rules: [rule] }))) {
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
