import { readFileSync } from 'node:fs';
import { de as serverDe } from '../../server/texts/de.ts';
import { en as serverEn } from '../../server/texts/en.ts';
import { nl as serverNl } from '../../server/texts/nl.ts';
import { factsTextsIn } from '../../src/cli/output/facts/texts.ts';
import { cliTextsIn } from '../../src/cli/texts/cli-texts.ts';
import type { Language } from '../../src/model/figures.ts';
import { textsOf } from '../../src/report/texts/index.ts';
import { whatIfTexts } from '../../src/report/texts/what-if.ts';
import { de as whyDe } from '../../src/report/why/de.ts';
import { en as whyEn } from '../../src/report/why/en.ts';
import { nl as whyNl } from '../../src/report/why/nl.ts';
import { HEADINGS } from '../../src/rules/documentation/headings.ts';
import { groupOf } from '../../src/rules/groups.ts';
import { RULES } from '../../src/rules/registry.ts';
import { UNREADABLE_TEXTS } from '../../src/workspace/unreadable-words.ts';
import { leavesOf } from './same-words.ts';

type InAll = Readonly<Record<Language, unknown>>;

/** All that people read beside meanings and labels, by what shows it. */
const TEXTS: Readonly<Record<string, InAll>> = {
  'the language server': { en: serverEn, nl: serverNl, de: serverDe },
  reports: { en: textsOf('en'), nl: textsOf('nl'), de: textsOf('de') },
  'what if': { en: whatIfTexts('en'), nl: whatIfTexts('nl'), de: whatIfTexts('de') },
  explanations: { en: whyEn, nl: whyNl, de: whyDe },
  'aiplan facts': { en: factsTextsIn('en'), nl: factsTextsIn('nl'), de: factsTextsIn('de') },
  'the command line': { en: cliTextsIn('en'), nl: cliTextsIn('nl'), de: cliTextsIn('de') },
  'files that cannot be read': UNREADABLE_TEXTS,
  'the pages of rules': HEADINGS,
  'the manifest': { en: json('package.nls.json'), nl: json('package.nls.nl.json'), de: json('package.nls.de.json') },
  rules: { en: rulesIn('en'), nl: rulesIn('nl'), de: rulesIn('de') },
};

/** What is shown where, and its texts in a language by path. */
export const SHOWN_BY = Object.entries(TEXTS).map(([where, texts]) => ({
  where,
  in: (language: Language): ReadonlyMap<string, string> => leavesOf(texts[language]),
}));

/** A file of texts, by key. */
export function json(file: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')) as Record<string, string>;
}

function rulesIn(language: Language): unknown {
  return Object.fromEntries(
    RULES.map(({ id, title, messages }) => [
      id,
      [title[language], groupOf(id, language), ...Object.values(messages).map((texts) => texts[language])],
    ]),
  );
}
