import type { Person } from '../../model/plan.ts';
import type { EpochDay } from '../../model/values.ts';
import type { CalendarProblem } from './calendar-problem.ts';
import type { CompanyCalendar } from './company-calendar.ts';
import { ALWAYS, type Days, withoutDays } from './days-off.ts';
import { dayOfFact, type StatedDays, spansOf, unreadableLines } from './stated-days.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** What follows from the block of a person in a company. */
export interface PersonCalendar {
  readonly ofCompany: CompanyCalendar;
  readonly start: EpochDay | undefined;
  readonly calendar: WorkingCalendar;
  readonly leave: readonly StatedDays[];
  readonly problems: readonly CalendarProblem[];
}

const ofPeople = new WeakMap<Person, PersonCalendar>();

/** The calendar of a person, kept as long as the text of both person and company stays the same. */
export function personCalendar(
  person: Person,
  ofCompany: CompanyCalendar,
  start: EpochDay | undefined,
): PersonCalendar {
  const kept = ofPeople.get(person);
  if (kept && kept.ofCompany === ofCompany && kept.start === start) return kept;
  const problems: CalendarProblem[] = [];
  const leave = spansOf(person, 'leave', person.facts.leave, start, problems);
  const employed = employmentOf(person, start, problems);
  const made = { ofCompany, start, calendar: withoutDays(ofCompany.company, leave, employed), leave, problems };
  ofPeople.set(person, made);
  return made;
}

/** From the day of `from` to that of `until`, included. */
function employmentOf(person: Person, start: EpochDay | undefined, problems: CalendarProblem[]): Days {
  problems.push(...unreadableLines(person, 'from', 'until'));
  const first = dayOfFact('from', person.facts.from, start, problems);
  const last = dayOfFact('until', person.facts.until, start, problems);
  if (first === undefined && last === undefined) return ALWAYS;
  const employed = { from: first ?? ALWAYS.from, until: last === undefined ? ALWAYS.until : last + 1 };
  if (employed.from < employed.until) return employed;
  if (person.facts.until) problems.push({ kind: 'reversed', at: person.facts.until.at, fact: 'until' });
  return ALWAYS;
}
