import type { ElementKind } from '../elements.ts';
import type { Language } from '../languages.ts';
import { SAME_FACTS } from '../meanings/keys.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Labels } from './keys.ts';
import { nl } from './nl.ts';

const LABELS: Readonly<Record<Language, Labels>> = { en, nl, de };

/**
 * The short name that people read in a report for an element, a fact or a word of a closed list: `Business lead`.
 *
 * @param fact name as written, `on-cost`, or for `expect` the name of a figure; without it the element itself is meant
 * @param value word as written, `business-lead`; without it the fact itself is meant
 * @returns undefined for a word that the language does not have, such as a role that the plan declares itself
 */
export function labelOf(language: Language, kind: ElementKind): string;
export function labelOf(language: Language, kind: ElementKind, fact?: string, value?: string): string | undefined;
export function labelOf(language: Language, kind: ElementKind, fact?: string, value?: string): string | undefined {
  const labels = LABELS[language];
  if (fact === undefined) return labels.elements[kind];
  if (kind === 'expect') return labelAt(labels.figures, fact);
  const key = `${SAME_FACTS[kind] ?? kind}.${fact}`;
  if (value === undefined) return labelAt(labels.factsOf, key) ?? labelAt(labels.facts, fact);
  return labelAt(labels.values, `${key}=${value}`) ?? labelAt(labels.answers, value);
}

function labelAt(labels: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(labels, key) ? labels[key] : undefined;
}
