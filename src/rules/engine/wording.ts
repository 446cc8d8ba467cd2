import type { Language, Shown } from '../../model/figures.ts';
import { inDative, showFigure } from '../../model/figures.ts';
import { withClosedDirections } from '../../model/writing-direction.ts';

/** What a person reads of a finding: one sentence that stands alone, one consequence, one way out. */
export interface MessageText {
  readonly what: string;
  readonly why?: string;
  readonly help?: string;
}

/** A text in the three languages of the product. */
export interface Translated<T> {
  readonly en: T;
  readonly nl: T;
  readonly de: T;
}

/** `{name}` in a text; braces with a blank between them are the language's own. */
export type Placeholders<S> = S extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string} ${string}` ? never : Name) | Placeholders<Rest>
  : never;

/** The placeholders of a message in English; the other languages use the same, which a test checks. */
export type MessagePlaceholders<M extends Translated<MessageText>> =
  | Placeholders<M['en']['what']>
  | Placeholders<M['en']['why']>
  | Placeholders<M['en']['help']>;

export type MessageData = Readonly<Record<string, Shown>>;

/** What a person reads in one glance; titles and names of a plan may be longer. */
const LONGEST_WORDS = 80;

/** Words that are cut say at least so much of themselves, in characters. */
const LEAST_WORDS = 20;

/** Blanks that are not one space each; few texts have any. */
const WIDE_BLANK = /[\t\r\n\u2028\u2029]| {2}/;

/** A text on one line with at most so many characters. */
export function shorten(text: string, most = LONGEST_WORDS): string {
  // A megabyte on one line is not searched for blanks.
  const head = text.slice(0, most + 200);
  const line = WIDE_BLANK.test(head) ? head.replace(/[ \t\r\n\u2028\u2029]+/g, ' ') : head;
  return withClosedDirections(line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`);
}

/**
 * Puts values into the places of a text, as the language writes them, long ones shortened. An unknown place stays as it is.
 *
 * @param longest so many characters of words that stand in the plan
 */
export function fillIn(text: string, data: MessageData, language: Language, longest = LONGEST_WORDS): string {
  const { places, rest } = placesIn(text);
  let filled = '';
  for (const { before, name, behindDative } of places) {
    const value = data[name];
    filled = joined(filled, before);
    if (value === undefined) filled += `{${name}}`;
    else {
      const shown = shorten(showFigure(value, language), isOfPlan(value) ? longest : LONGEST_WORDS);
      // Words of the plan are never bent.
      filled += language === 'de' && typeof value !== 'string' && behindDative ? inDative(shown) : shown;
    }
  }
  return joined(filled, rest);
}

/**
 * Like `fillIn`, in at most so many characters: where it would be longer, the longest words of the plan give way, so that the dates and amounts
 * behind them stay.
 */
export function fillInWithin(text: string, data: MessageData, language: Language, most: number): string {
  const filled = fillIn(text, data, language);
  if (filled.length <= most) return filled;
  const lengths = placesIn(text).places.flatMap(({ name }) => {
    const value = data[name];
    return value !== undefined && isOfPlan(value) ? [shorten(showFigure(value, language)).length] : [];
  });
  return shorten(fillIn(text, data, language, fittingLength(lengths, filled.length - most)), most);
}

/** Whether a value is nothing but words that stand in the plan. */
function isOfPlan(value: Shown): boolean {
  if (typeof value !== 'object') return typeof value === 'string';
  return 'list' in value && value.list.every((part) => typeof part === 'string');
}

/** To how many characters the longest of some words have to be cut, so that all of them together are shorter by so many. */
function fittingLength(lengths: readonly number[], excess: number): number {
  let [longest = LONGEST_WORDS] = lengths.toSorted((one, other) => other - one);
  for (let cut = 0; cut < excess && longest > LEAST_WORDS; longest--)
    cut += lengths.filter((length) => length >= longest).length;
  return longest;
}

/** What a text goes on with: after an ellipsis without a full stop. */
function joined(text: string, next: string): string {
  return text + (next.startsWith('.') && text.endsWith('…') ? next.slice(1) : next);
}

interface Place {
  /** The text since the place before. */
  readonly before: string;
  readonly name: string;
  /** Whether a German amount has to be in the dative here. */
  readonly behindDative: boolean;
}

interface TextWithPlaces {
  readonly places: readonly Place[];
  /** Behind the last place. */
  readonly rest: string;
}

/** The texts of the rules, each taken apart once: a large plan fills the same ones in thousands of times. */
const takenApart = new Map<string, TextWithPlaces>();

function placesIn(text: string): TextWithPlaces {
  const known = takenApart.get(text);
  if (known) return known;
  let end = 0;
  const places = [...text.matchAll(/\{([A-Za-z]\w*)\}/g)].map(({ 0: place, 1: name = '', index }): Place => {
    const before = text.slice(end, index);
    end = index + place.length;
    return { before, name, behindDative: DATIVE.test(text.slice(0, index)) };
  });
  const apart = { places, rest: text.slice(end) };
  takenApart.set(text, apart);
  return apart;
}

/** What stands before an amount in German that has to be in the dative. */
const DATIVE =
  /(?:^|[\s(])(?:(?:ab|an|aus|bei|binnen|in|innerhalb von|mit|nach|seit|von|vor|zu) (?:(?:etwa|rund|genau|mindestens|höchstens|mehr als|weniger als) )?|zwischen (?:\{\w+\} und )?)$/i;

/** The names in braces in a text, for checks. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{([A-Za-z]\w*)\}/g)].map(([, name = '']) => name);
}
