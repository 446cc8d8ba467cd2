import type { Language, Worded } from '../../model/figures.ts';
import type { RuleSource } from './source.ts';

/** Titles that have a name of their own in each language. Guides and frameworks are cited by the name that they have. */
const TITLES: readonly (readonly [english: string, worded: Worded])[] = [
  ['Arithmetic', { en: 'Arithmetic', nl: 'Rekenwerk', de: 'Rechnung' }],
  [
    'The language in one page',
    { en: 'The language in one page', nl: 'De taal op één pagina', de: 'Die Sprache auf einer Seite' },
  ],
  ['AI Act', { en: 'AI Act', nl: 'AI-verordening', de: 'KI-Verordnung' }],
  ['GDPR', { en: 'GDPR', nl: 'AVG', de: 'DSGVO' }],
];

const STATE: Worded = { en: 'state of', nl: 'stand', de: 'Stand' };

/** Where a rule comes from, as a reader of the language knows it; clauses stay as the source has them. */
export function wordSource({ title, section }: RuleSource, language: Language): { title: string; section: string } {
  const known = TITLES.find(([english]) => title === english || title.startsWith(`${english} (`));
  if (!known) return { title, section };
  const [english, words] = known;
  const behind = title.slice(english.length).replace('(state of ', `(${STATE[language]} `);
  return { title: words[language] + behind, section };
}
