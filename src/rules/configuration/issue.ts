import * as z from 'zod';
import { showList, type Worded } from '../../model/figures.ts';
import { nearest } from '../engine/nearest.ts';
import { worded } from '../engine/worded.ts';
import type { JsonPath } from './json.ts';

/** What zod says of one value. */
export type Issue = z.core.$ZodIssue;

/** More candidates than this help nobody. */
const MOST_LISTED = 8;

/** A place of a JSON Schema. */
interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly additionalProperties?: Node | boolean;
}

/** The names that the schema knows at a path. */
export function keysOf(schema: z.ZodType, path: JsonPath): string[] {
  let node: Node | undefined = z.toJSONSchema(schema) as Node;
  for (const step of path) {
    const parent: Node | undefined = node?.anyOf?.find(({ properties }) => properties) ?? node;
    const { properties, items, additionalProperties }: Node = parent ?? {};
    const others: Node | undefined = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    node = typeof step === 'number' ? items : (properties?.[step] ?? others);
  }
  const block = node?.anyOf?.find(({ properties }) => properties) ?? node;
  return Object.keys(block?.properties ?? {});
}

function unknownName(name: string, path: JsonPath, known: readonly string[]): Worded {
  const meant = nearest(name, known);
  const thing = NAMED[kindOf(path)];
  const isRule = kindOf(path) === 'rule';
  const hint = meant === undefined && known.length > MOST_LISTED && !isRule ? DOCUMENTED : suggestion(meant, known);
  return {
    en: `"${cut(name)}" is no ${thing.en}; ${hint.en}.`,
    nl: `"${cut(name)}" is geen ${thing.nl}; ${hint.nl}.`,
    de: `"${cut(name)}" ist keine ${thing.de}; ${hint.de}.`,
  };
}

/** Where all names are, of a list that is too long for a sentence. */
const DOCUMENTED: Worded = {
  en: 'docs/configuration.md lists all of them',
  nl: 'docs/configuration.md noemt ze allemaal',
  de: 'docs/configuration.md nennt alle',
};

type Named = 'rule' | 'option' | 'figure' | 'setting';

const NAMED: Readonly<Record<Named, Worded>> = {
  rule: { en: 'rule', nl: 'regel', de: 'Regel' },
  option: { en: 'option of this rule', nl: 'instelling van deze regel', de: 'Einstellung dieser Regel' },
  figure: { en: 'figure of a profile', nl: 'drempelwaarde van een profiel', de: 'Richtgröße eines Profils' },
  setting: { en: 'setting', nl: 'instelling', de: 'Einstellung' },
};

/** What the names in a block are. */
function kindOf(path: JsonPath): Named {
  if (path[0] === 'profiles') return 'figure';
  if (path.at(-1) === 'options') return 'option';
  const isLayer = path.length === 1 || (path.length === 3 && path[0] === 'overrides');
  return isLayer && path.at(-1) === 'rules' ? 'rule' : 'setting';
}

function suggestion(meant: string | undefined, known: readonly string[]): Worded {
  if (meant !== undefined) {
    return {
      en: `the nearest name is "${meant}"`,
      nl: `de naam die er het meest op lijkt is "${meant}"`,
      de: `der ähnlichste Name ist "${meant}"`,
    };
  }
  if (known.length === 0) return { en: 'there are none here', nl: 'die zijn er hier niet', de: 'hier gibt es keine' };
  if (known.length > MOST_LISTED) {
    return {
      en: '"aiplan rules" lists all of them',
      nl: '"aiplan rules" toont ze allemaal',
      de: '"aiplan rules" zeigt alle',
    };
  }
  return listed(known);
}

function listed(values: readonly string[]): Worded {
  const names = values.map((value) => `"${value}"`);
  const lead: Worded = { en: 'write', nl: 'schrijf', de: 'möglich sind' };
  return worded((language) => `${lead[language]} ${showList(names, language, true)}`);
}

/** The sentence for a value that the schema refuses. */
function refusedValue(issue: Issue, path: JsonPath, value: unknown): Worded {
  const name = path.findLast((step) => typeof step === 'string');
  const place: Worded =
    name === undefined
      ? { en: 'The configuration', nl: 'De configuratie', de: 'Die Konfiguration' }
      : worded(() => `"${cut(String(name))}"`);
  if (value === undefined) return missing(place);
  const found = cut(JSON.stringify(value));
  switch (issue.code) {
    case 'invalid_value':
      return notAmong(path, value, issue.values.map(String));
    case 'invalid_type': {
      return mustBe(place, TYPES[issue.expected] ?? BLOCK, found);
    }
    case 'too_small': {
      if (issue.origin === 'array' || issue.origin === 'string') return empty(place);
      const least = issue.inclusive === false ? MORE_THAN : AT_LEAST;
      return mustBe(
        place,
        worded((language) => `${least[language]} ${issue.minimum}`),
        found,
      );
    }
    case 'too_big':
      return mustBe(
        place,
        worded((language) => `${AT_MOST[language]} ${issue.maximum}`),
        found,
      );
    default:
      return worded((language) => `${place[language]}: ${found} ${NOT_ALLOWED[language]}.`);
  }
}

/** The sentence for a value that is none of those that are possible, with the nearest of them. */
function notAmong(path: JsonPath, value: unknown, values: readonly string[]): Worded {
  const place = cut(String(path.findLast((step) => typeof step === 'string')));
  const found = cut(JSON.stringify(value));
  const hint =
    typeof value === 'string' || values.length > MOST_LISTED
      ? suggestion(nearest(String(value), values), values)
      : listed(values);
  return worded((language) => `"${place}": ${found} ${NOT_ALLOWED[language]}; ${hint[language]}.`);
}

function missing(place: Worded): Worded {
  return {
    en: `${place.en} is missing here.`,
    nl: `${place.nl} ontbreekt hier.`,
    de: `${place.de} fehlt hier.`,
  };
}

function empty(place: Worded): Worded {
  return {
    en: `${place.en} is empty; it needs at least one entry.`,
    nl: `${place.nl} is leeg; er hoort ten minste één waarde in.`,
    de: `${place.de} ist leer; mindestens ein Eintrag gehört hinein.`,
  };
}

const NOT_ALLOWED: Worded = { en: 'is not allowed', nl: 'is niet toegestaan', de: 'ist nicht erlaubt' };
const AT_LEAST: Worded = { en: 'at least', nl: 'ten minste', de: 'mindestens' };
const MORE_THAN: Worded = { en: 'more than', nl: 'meer dan', de: 'mehr als' };
const AT_MOST: Worded = { en: 'at most', nl: 'ten hoogste', de: 'höchstens' };
const BLOCK: Worded = { en: 'a block in { }', nl: 'een blok in { }', de: 'ein Block in { }' };
const TYPES: Readonly<Record<string, Worded>> = {
  string: { en: 'a text', nl: 'een tekst', de: 'ein Text' },
  number: { en: 'a number', nl: 'een getal', de: 'eine Zahl' },
  int: { en: 'a whole number', nl: 'een geheel getal', de: 'eine ganze Zahl' },
  boolean: { en: 'true or false', nl: 'true of false', de: 'true oder false' },
  array: { en: 'a list in [ ]', nl: 'een lijst in [ ]', de: 'eine Liste in [ ]' },
};

function mustBe(place: Worded, expected: Worded, found: string): Worded {
  return {
    en: `${place.en} must be ${expected.en}, not ${found}.`,
    nl: `${place.nl} moet ${expected.nl} zijn, niet ${found}.`,
    de: `${place.de} muss ${expected.de} sein, nicht ${found}.`,
  };
}

/** At most 40 characters, so that the sentence stays readable whatever stands in the file. */
function cut(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}

export const issueText = { of: refusedValue, unknownName, notAmong, cut };
