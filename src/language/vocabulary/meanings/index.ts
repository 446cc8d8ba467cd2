import type { ElementKind } from '../elements.ts';
import type { Language } from '../languages.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { type Meanings, SAME_FACTS, type ValueMeanings } from './keys.ts';
import { nl } from './nl.ts';
import { de as deValues } from './values/de.ts';
import { en as enValues } from './values/en.ts';
import { nl as nlValues } from './values/nl.ts';

const MEANINGS: Readonly<Record<Language, Meanings>> = { en, nl, de };
const VALUES: Readonly<Record<Language, ValueMeanings>> = { en: enValues, nl: nlValues, de: deValues };

/**
 * What an element, a fact or a word of a closed list means, for hovers and completion: one or two sentences, with the source
 * where the guide or the law says something.
 *
 * @param fact name as written, `hands-over-to`, or for `expect` the name of a figure; without it the element itself is meant
 * @param value word as written, `cv-filtering`; without it the fact itself is meant
 * @returns undefined for a fact that the element does not have and for a word that needs no explanation
 */
export function meaningOf(language: Language, kind: ElementKind): string;
export function meaningOf(language: Language, kind: ElementKind, fact?: string, value?: string): string | undefined;
export function meaningOf(language: Language, kind: ElementKind, fact?: string, value?: string): string | undefined {
  if (fact === undefined) return MEANINGS[language][kind];
  const owner = SAME_FACTS[kind] ?? kind;
  if (value === undefined) return textAt(MEANINGS[language], `${owner}.${fact}`);
  return textAt(VALUES[language], `${owner}.${fact}=${value}`);
}

function textAt(texts: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}
