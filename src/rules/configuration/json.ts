import type { Worded } from '../../model/figures.ts';

/** Offsets in the text, the end excluded. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export type JsonPath = readonly (string | number)[];

/** A JSON text with the place of every value and name in it. */
export interface JsonText {
  readonly value: unknown;
  /** Where the value stands; the whole text for a path that leads nowhere. */
  readonly valueAt: (path: JsonPath) => TextSpan;
  /** Where the name of a member stands. */
  readonly nameAt: (path: JsonPath) => TextSpan;
}

export interface JsonFault {
  readonly message: Worded;
  readonly at: TextSpan;
}

/** A configuration is three levels deep; the limit keeps a hostile one from exhausting the stack. */
const DEEPEST = 50;

/**
 * Reads JSON (RFC 8259) and remembers where everything stands, which the platform's own reader does not tell. A name that
 * is written twice is a fault, since one of the two would be ignored.
 */
export function readJson(text: string): JsonText | JsonFault {
  const reader = new JsonReader(text);
  try {
    return reader.read();
  } catch (error) {
    if (error instanceof Fault) return { message: error.words, at: error.at };
    throw error;
  }
}

class Fault extends Error {
  readonly words: Worded;
  readonly at: TextSpan;

  constructor(words: Worded, at: TextSpan) {
    super(words.en);
    this.words = words;
    this.at = at;
  }
}

class JsonReader {
  readonly #text: string;
  readonly #values = new Map<string, TextSpan>();
  readonly #names = new Map<string, TextSpan>();
  #at: number;

  constructor(text: string) {
    this.#text = text;
    this.#at = text.startsWith('\uFEFF') ? 1 : 0;
  }

  read(): JsonText {
    const value = this.#value([]);
    this.#space();
    if (this.#at < this.#text.length) throw this.#unexpected();
    const whole = { start: 0, end: this.#text.length };
    return {
      value,
      valueAt: (path) => this.#values.get(keyOf(path)) ?? whole,
      nameAt: (path) => this.#names.get(keyOf(path)) ?? this.#values.get(keyOf(path)) ?? whole,
    };
  }

  #value(path: JsonPath): unknown {
    this.#space();
    if (path.length > DEEPEST) throw new Fault(TOO_DEEP, { start: this.#at, end: this.#at + 1 });
    const start = this.#at;
    const value = this.#plainValue(path);
    this.#values.set(keyOf(path), { start, end: this.#at });
    return value;
  }

  #plainValue(path: JsonPath): unknown {
    const next = this.#text[this.#at];
    if (next === '{') return this.#object(path);
    if (next === '[') return this.#array(path);
    if (next === '"') return this.#string();
    for (const [word, value] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const) {
      if (this.#text.startsWith(word, this.#at)) {
        this.#at += word.length;
        return value;
      }
    }
    const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    number.lastIndex = this.#at;
    const digits = number.exec(this.#text)?.[0];
    if (digits === undefined) throw this.#unexpected();
    this.#at += digits.length;
    return Number(digits);
  }

  #object(path: JsonPath): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    this.#at++;
    if (this.#closes('}')) return object;
    do {
      this.#space();
      const start = this.#at;
      if (this.#text[start] !== '"') throw this.#unexpected();
      const name = this.#string();
      const at = { start, end: this.#at };
      if (Object.hasOwn(object, name)) throw new Fault(twice(name), at);
      this.#names.set(keyOf([...path, name]), at);
      this.#space();
      if (this.#text[this.#at] !== ':') throw this.#unexpected();
      this.#at++;
      const value = this.#value([...path, name]);
      // Defined rather than assigned: `__proto__` is a name like any other.
      Object.defineProperty(object, name, { value, enumerable: true });
    } while (this.#goesOn('}'));
    return object;
  }

  #array(path: JsonPath): unknown[] {
    const items: unknown[] = [];
    this.#at++;
    if (this.#closes(']')) return items;
    do items.push(this.#value([...path, items.length]));
    while (this.#goesOn(']'));
    return items;
  }

  #closes(bracket: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== bracket) return false;
    this.#at++;
    return true;
  }

  #goesOn(bracket: string): boolean {
    if (this.#closes(bracket)) return false;
    if (this.#text[this.#at] !== ',') throw this.#unexpected();
    this.#at++;
    return true;
  }

  #string(): string {
    const start = this.#at;
    const string = /"(?:[^"\\\r\n]|\\.)*"/y;
    string.lastIndex = start;
    const image = string.exec(this.#text)?.[0];
    if (image === undefined) throw new Fault(UNCLOSED_TEXT, { start, end: start + 1 });
    this.#at += image.length;
    try {
      return JSON.parse(image) as string;
    } catch {
      throw new Fault(BAD_ESCAPE, { start, end: this.#at });
    }
  }

  #space(): void {
    while (/[ \t\r\n]/.test(this.#text[this.#at] ?? '')) this.#at++;
  }

  #unexpected(): Fault {
    const start = this.#at;
    const found = this.#text.slice(start, start + 2);
    if (found === '') return new Fault(ENDS_EARLY, { start: Math.max(0, start - 1), end: start });
    if (found === '//' || found === '/*') return new Fault(COMMENT, { start, end: start + 2 });
    const before = this.#text.slice(0, start).trimEnd().at(-1);
    if (/^[}\]]/.test(found) && before === ',') return new Fault(TRAILING_COMMA, { start, end: start + 1 });
    return new Fault(unexpected(found.slice(0, 1)), { start, end: start + 1 });
  }
}

function keyOf(path: JsonPath): string {
  return JSON.stringify(path);
}

const UNCLOSED_TEXT: Worded = {
  en: 'This quote is not closed on its line.',
  nl: 'Dit aanhalingsteken wordt op zijn regel niet gesloten.',
  de: 'Dieses Anführungszeichen wird in seiner Zeile nicht geschlossen.',
};
const BAD_ESCAPE: Worded = {
  en: 'This text holds a backslash that means nothing; write two for one.',
  nl: 'Deze tekst bevat een backslash zonder betekenis; schrijf er twee voor één.',
  de: 'Dieser Text enthält einen Backslash ohne Bedeutung; für einen schreibt man zwei.',
};
const ENDS_EARLY: Worded = {
  en: 'The configuration ends too early; a closing bracket or a value is missing.',
  nl: 'De configuratie stopt te vroeg; er ontbreekt een haakje of een waarde.',
  de: 'Die Konfiguration endet zu früh; eine Klammer oder ein Wert fehlt.',
};
const COMMENT: Worded = {
  en: 'The configuration is plain JSON and holds no comments.',
  nl: 'De configuratie is gewone JSON en kent geen commentaar.',
  de: 'Die Konfiguration ist einfaches JSON und kennt keine Kommentare.',
};
const TRAILING_COMMA: Worded = {
  en: 'There is a comma before a closing bracket; remove it.',
  nl: 'Er staat een komma vóór een sluithaakje; verwijder die.',
  de: 'Vor einer schließenden Klammer steht ein Komma; es muss weg.',
};
const TOO_DEEP: Worded = {
  en: 'The configuration is nested too deep.',
  nl: 'De configuratie is te diep genest.',
  de: 'Die Konfiguration ist zu tief verschachtelt.',
};

function twice(name: string): Worded {
  return {
    en: `"${name}" is set twice; keep one.`,
    nl: `"${name}" is twee keer ingesteld; laat er één staan.`,
    de: `"${name}" ist zweimal gesetzt; nur eines bleibt.`,
  };
}

function unexpected(character: string): Worded {
  const shown = /[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
    ? character
    : `U+${(character.codePointAt(0) ?? 0).toString(16)}`;
  return {
    en: `"${shown}" does not belong here; the configuration is JSON.`,
    nl: `"${shown}" hoort hier niet; de configuratie is JSON.`,
    de: `"${shown}" gehört nicht hierher; die Konfiguration ist JSON.`,
  };
}
