import type { Basis } from '../../analysis/figures/answer.ts';
import type { StatementCode } from '../../analysis/why/explanation.ts';
import type { Statements } from '../../analysis/why/statements.ts';
import type { Language } from '../../model/figures.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** How each statement is said, from its values as this language shows them. `lack` has its words from the checks, `definition` from the definitions. */
export type StatementTexts = {
  readonly [C in Exclude<StatementCode, 'lack' | 'definition'>]: (
    values: Readonly<Record<Statements[C], string>>,
  ) => string;
};

/** What explanations say in one language. Statements are lines without a full stop, definitions are sentences. */
export interface WhyTexts {
  readonly statements: StatementTexts;
  /** How each figure is computed, in one sentence: its name, a colon and what it is, or the sentence alone where it explains itself. */
  readonly definitions: Readonly<Record<Basis, string>>;
  /** Behind a figure that is not certain. */
  readonly between: (low: string, high: string) => string;
  /** The same where the unfavourable end is never reached. */
  readonly orNever: (low: string) => string;
  /** A figure that leaves out what is not known. */
  readonly atLeast: (figure: string) => string;
  readonly atMost: (figure: string) => string;
}

const TEXTS: Readonly<Record<Language, WhyTexts>> = { en, nl, de };

export function whyTextsIn(language: Language): WhyTexts {
  return TEXTS[language];
}
