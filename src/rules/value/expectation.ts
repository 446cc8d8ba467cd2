import type { ModelElement } from '../../model/element.ts';
import { type Shown, showList, type Worded } from '../../model/figures.ts';
import type { PlanFile } from '../../model/file.ts';
import { type Expectation, nameOfKind } from '../../model/vocabulary.ts';
import { listWords } from '../engine/word-list.ts';
import { worded } from '../engine/worded.ts';
import { planAround, sees } from '../name/reach.ts';

const PHRASES: Readonly<Record<Exclude<Expectation['what'], 'word' | 'reference' | 'dependency'>, Worded>> = {
  text: { en: 'a text in quotes', nl: 'een tekst tussen aanhalingstekens', de: 'ein Text in Anführungszeichen' },
  number: { en: 'a number', nl: 'een getal', de: 'eine Zahl' },
  money: { en: 'an amount', nl: 'een bedrag', de: 'ein Betrag' },
  share: { en: 'a percentage', nl: 'een percentage', de: 'ein Anteil in Prozent' },
  duration: { en: 'a length of time', nl: 'een duur', de: 'eine Dauer' },
  date: { en: 'a date', nl: 'een datum', de: 'ein Datum' },
  rate: { en: 'a number per period', nl: 'een aantal per periode', de: 'eine Anzahl je Zeitraum' },
  rhythm: { en: 'a rhythm', nl: 'een ritme', de: 'ein Rhythmus' },
  score: { en: 'a score', nl: 'een score', de: 'eine Bewertung' },
  allocation: { en: "a part of somebody's time", nl: 'een deel van iemands tijd', de: 'ein Anteil der Arbeitszeit' },
  hours: { en: 'hours per week', nl: 'uren per week', de: 'Stunden je Woche' },
  measure: { en: 'a figure', nl: 'een getal', de: 'ein Messwert' },
  condition: { en: 'a condition on a KPI', nl: 'een voorwaarde op een KPI', de: 'eine Bedingung an einen KPI' },
  claim: { en: 'a figure', nl: 'een getal', de: 'eine Zahl' },
  sentence: { en: 'a value', nl: 'een waarde', de: 'ein Wert' },
  figure: { en: 'the name of a figure', nl: 'de naam van een cijfer', de: 'der Name einer Kennzahl' },
  uncertain: {
    en: 'work on the roadmap or a word such as cost',
    nl: 'werk op de roadmap of een woord zoals cost',
    de: 'Arbeit auf der Roadmap oder ein Wort wie cost',
  },
  period: { en: 'a month, quarter or year', nl: 'een maand, kwartaal of jaar', de: 'ein Monat, Quartal oder Jahr' },
  comparison: { en: 'a comparison', nl: 'een vergelijking', de: 'ein Vergleich' },
};

/** What a fact takes, in the middle of a sentence. */
export function expectedPhrase(expected: Expectation): Worded {
  const { what, words } = expected;
  if (what === 'word') {
    const lead: Worded = { en: 'one of', nl: 'een van', de: 'eines von' };
    const one: Worded = { en: 'a word', nl: 'een woord', de: 'ein Wort' };
    return words ? worded((language) => `${lead[language]} ${listWords(words)[language]}`) : one;
  }
  if (what !== 'reference' && what !== 'dependency') return PHRASES[what];
  const named: Worded = { en: 'the name of a', nl: 'de naam van een', de: 'der Name:' };
  return worded((language) => `${named[language]} ${kindList(expected.to ?? [])[language]}`);
}

/** `person or vacancy` */
export function kindList(kinds: readonly string[]): Worded {
  return worded((language) =>
    showList(
      kinds.map((kind) => nameOfKind(kind)[language]),
      language,
      true,
    ),
  );
}

/**
 * Ways to write what is expected, the most usual first, valid in this file: names are those of elements that it has.
 *
 * @returns none where a name is wanted and there is nothing to name
 */
export function samplesFor(expected: Expectation, file: PlanFile, from: ModelElement): readonly string[] {
  const { what, to = [], words = [], samples } = expected;
  if (what === 'reference' || what === 'dependency') return [...words, ...idsOf(file, to, from)];
  if (what === 'uncertain') return [...idsOf(file, to, from), ...words];
  if (what !== 'condition') return samples;
  return idsOf(file, ['kpi'], from).map((id) => `${id} > 15%`);
}

const idsByFile = new WeakMap<PlanFile, Map<string, readonly string[]>>();

/** The ids of the elements of some kinds that lines of an element may name, in the order of the file. */
export function idsOf(file: PlanFile, kinds: readonly string[], from: ModelElement): readonly string[] {
  const plan = planAround(file, from);
  const known = idsByFile.get(file) ?? new Map<string, readonly string[]>();
  idsByFile.set(file, known);
  const key = `${plan?.extent.anchor.start} ${kinds.join()}`;
  const found = known.get(key);
  if (found) return found;
  const named = kinds.flatMap((kind) =>
    file.names.all(kind).filter((element) => element.kind === kind && sees(file, from, element)),
  );
  const ids = [...new Set(named.flatMap(({ id }) => id?.value ?? []))];
  known.set(key, ids);
  return ids;
}

/** The first samples for a line of help. */
export function sampleList(samples: readonly string[], most = 2): Shown {
  return { list: samples.slice(0, most), or: true };
}
