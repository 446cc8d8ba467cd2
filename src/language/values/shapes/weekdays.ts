import type { Sourced } from '../../syntax/source.ts';
import { WEEKDAYS, type Weekday } from '../../vocabulary/closed-lists.ts';
import type { ValueReader } from '../reader.ts';
import type { Shape } from '../shape.ts';
import { isMinus, TO_WORDS } from '../units.ts';
import { list } from './list.ts';
import { word } from './words.ts';

/** Names of the days in Dutch and German and in short, as people type them by habit, Monday first. */
const OTHER_NAMES: readonly (readonly string[])[] = [
  ['maandag', 'montag', 'mon', 'mo', 'ma'],
  ['dinsdag', 'dienstag', 'tue', 'tues', 'di'],
  ['woensdag', 'mittwoch', 'wed', 'wo', 'mi'],
  ['donderdag', 'donnerstag', 'thu', 'thur', 'thurs', 'do'],
  ['vrijdag', 'freitag', 'fri', 'vr', 'fr'],
  ['zaterdag', 'samstag', 'sonnabend', 'sat', 'za', 'sa'],
  ['zondag', 'sonntag', 'sun', 'zo', 'so'],
];

const HABITS: Readonly<Record<string, Weekday>> = Object.fromEntries(
  WEEKDAYS.flatMap((day, index) => (OTHER_NAMES[index] ?? []).map((name) => [name, day])),
);

/** The day of the week that a word names in any of the three languages. */
function weekdayNamed(name: string): Weekday | undefined {
  const plain = name.toLowerCase();
  return WEEKDAYS.find((day) => day === plain) ?? (Object.hasOwn(HABITS, plain) ? HABITS[plain] : undefined);
}

/** `monday, tuesday, thursday`. `Montag`, `monday..thursday` and `Mo-Fr` are understood and reported with what to write. */
export function weekdays(): Shape<readonly Sourced<Weekday>[]> {
  const day = word(WEEKDAYS, HABITS);
  const days = list(day);
  return {
    ...days,
    read(reader, stop) {
      const run = readRun(reader);
      return run ?? days.read(reader, stop);
    },
  };
}

/** The days from one to another, where the whole value is written so. */
function readRun(reader: ValueReader): Sourced<readonly Sourced<Weekday>[]> | undefined {
  const start = reader.position;
  const ends = runAt(reader);
  if (!ends) return undefined;
  reader.position = start + ends.tokens;
  const at = reader.rangeFrom(start);
  const run = daysBetween(ends.first, ends.last);
  const found = reader.textFrom(start);
  reader.problems.push({
    code: 'habit',
    habit: 'foreign-word',
    at,
    found,
    write: run.join(', '),
    ambiguous: false,
  });
  return { value: run.map((value) => ({ value, at })), at };
}

interface Run {
  readonly first: Weekday;
  readonly last: Weekday;
  readonly tokens: number;
}

/** Both ends of a run of days; nothing is taken. */
function runAt(reader: ValueReader): Run | undefined {
  const [one, between, other] = [reader.peek(), reader.peek(1), reader.peek(2)];
  if (one?.form !== 'word') return undefined;
  // A hyphen between letters belongs to the word.
  const [left = '', right, ...more] = one.text.split('-');
  if (right !== undefined && more.length === 0) return runOf(left, right, 1);
  const joined = reader.isSymbol('..', 1) || isMinus(between) || (between && TO_WORDS.includes(between.text));
  return joined && other ? runOf(one.text, other.text, 3) : undefined;
}

function runOf(one: string, other: string, tokens: number): Run | undefined {
  const [first, last] = [weekdayNamed(one), weekdayNamed(other)];
  return first && last && { first, last, tokens };
}

/** From Friday to Monday it goes over the weekend. */
function daysBetween(first: Weekday, last: Weekday): readonly Weekday[] {
  const from = WEEKDAYS.indexOf(first);
  const count = ((WEEKDAYS.indexOf(last) - from + WEEKDAYS.length) % WEEKDAYS.length) + 1;
  return Array.from({ length: count }, (_, index) => WEEKDAYS[(from + index) % WEEKDAYS.length] ?? first);
}
