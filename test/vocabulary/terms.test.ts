import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ELEMENTS, type ElementKind } from '../../src/language/vocabulary/elements.ts';
import { labelOf } from '../../src/language/vocabulary/labels/index.ts';
import { meaningOf } from '../../src/language/vocabulary/meanings/index.ts';
import { json, SHOWN_BY } from './all-texts.ts';
import { withoutCode } from './same-words.ts';
import { writtenTexts } from './written-texts.ts';

type Translated = 'nl' | 'de';

interface Term {
  readonly english: string;
  readonly words: Readonly<Record<Translated, readonly string[]>>;
  readonly not: Readonly<Record<Translated, readonly string[]>>;
}

/** The rows of docs/terms.md. */
const TERMS: readonly Term[] = readFileSync(new URL('../../docs/terms.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!English)/.test(line))
  .map((line) => {
    const [english = '', nl = '', de = '', meaning = '', not = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (meaning === '') throw new Error(`A term needs a meaning: ${line}`);
    return {
      english,
      words: { nl: listed(nl), de: listed(de) },
      not: { nl: refused(not, 'nl'), de: refused(not, 'de') },
    };
  });

function listed(cell: string): string[] {
  return cell.split(', ').filter((word) => word !== '');
}

/** `nl: hint; de: Fund, Feststellung` */
function refused(cell: string, language: Translated): string[] {
  const part = cell.split('; ').find((words) => words.startsWith(`${language}: `));
  return listed(part?.slice(language.length + 2) ?? '');
}

/** Everything that people read in a language, by where it stands, code left out. */
function textsIn(language: Translated): Map<string, string> {
  const shown = SHOWN_BY.flatMap(({ where, in: texts }) =>
    [...texts(language)].map(([path, text]) => [`${where}: ${path}`, text] as const),
  );
  const words = (Object.keys(ELEMENTS) as ElementKind[]).flatMap((kind) =>
    [undefined, ...Object.keys(ELEMENTS[kind].facts)].flatMap((fact) => [
      [`label of ${kind} ${fact ?? ''}`, fact ? labelOf(language, kind, fact) : labelOf(language, kind)] as const,
      [`meaning of ${kind} ${fact ?? ''}`, fact ? meaningOf(language, kind, fact) : meaningOf(language, kind)] as const,
    ]),
  );
  const ofExtension = Object.entries(json(`client/l10n/bundle.l10n.${language}.json`));
  const all = [...writtenTexts(language), ...shown, ...words, ...ofExtension];
  return new Map(all.map(([path, text]) => [path, withoutCode(text ?? '')]));
}

const TEXTS = { nl: textsIn('nl'), de: textsIn('de') };

/** What a word may end in beside its own letters: "fasebudgetten", "Fahrplans", "gesetzlicher". */
const ENDINGS = { nl: "s|'s|’s|e|en|ten|ken", de: 's|es|e|en|er|em|n' };

/** A refused word in any of its forms; a longer word that only holds it is another. */
function occurs(word: string, text: string, language: Translated): boolean {
  return new RegExp(`(?<![\\p{L}-])${word}(?:${ENDINGS[language]})?(?![\\p{L}-])`, 'iu').test(text);
}

it('reads every text: tables of words and titles of fixes as well as messages', () => {
  const written = [...writtenTexts('nl')].map(([place, text]) => `${place.replace(/:.*/, '')}: ${text}`);
  expect(written).toContain('src/rules/value/expectation.ts: een maand, kwartaal of jaar');
  expect(written).toContain('src/rules/team/missing-data-science.ts: Noem de leverancier van het model …');
  expect(written).toContain('src/cli/output/check-text.ts: in de baseline');
  expect(written.length).toBeGreaterThan(3500);
  expect(Math.abs(written.length - writtenTexts('de').size)).toBeLessThan(written.length / 10);
});

describe.each(['nl', 'de'] as const)('texts in %s', (language) => {
  it('use none of the words that the list refuses', () => {
    const refusedWords = TERMS.flatMap(({ not }) => not[language]);
    expect(refusedWords.length).toBeGreaterThan(15);
    const found = [...TEXTS[language]].flatMap(([path, text]) =>
      refusedWords.filter((word) => occurs(word, text, language)).map((word) => `${word} in ${path}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('use the words of the list', () => {
    const all = [...TEXTS[language].values()].join('\n');
    const unused = TERMS.flatMap(({ words }) => words[language]).filter(
      // A word inside another counts: "Arbeitszeit" in "Jahresarbeitszeit".
      (word) => !all.toLowerCase().includes(word.toLowerCase()),
    );
    expect(unused).toEqual([]);
  });

  it('address people as the list says', () => {
    // In the middle of a sentence "Sie" is somebody who is spoken to.
    const address =
      language === 'nl' ? /\b(?:je|jij|jouw|jullie)\b/i : /\p{L},? (?:Sie|Ihre?[mnrs]?)\b|\b(?:du|dein\w*)\b/u;
    expect([...TEXTS[language]].filter(([, text]) => address.test(text))).toEqual([]);
  });
});
