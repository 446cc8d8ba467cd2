import type { Language } from '../../model/figures.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { ReportTexts } from './texts.ts';

const TEXTS: Readonly<Record<Language, ReportTexts>> = { en, nl, de };

export function textsOf(language: Language): ReportTexts {
  return TEXTS[language];
}
