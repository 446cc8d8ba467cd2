import type { Language } from '../../model/figures.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { ReportTexts } from './texts.ts';

const TEXTS: Readonly<Record<Language, ReportTexts>> = { en, nl, de };

export function textsOf(language: Language): ReportTexts {
  return TEXTS[language];
}

/** The language of a tag such as `nl` or `de-AT`; English for any other. */
export function languageFrom(tag: string): Language {
  const [language] = tag.toLowerCase().split(/[-_]/);
  return language === 'nl' || language === 'de' ? language : 'en';
}
