import type { Person } from '../../model/plan.ts';
import type { EpochDay, SourceRange } from '../../model/values.ts';
import type { CalendarProblem } from './calendar-problem.ts';
import type { CompanyCalendar } from './company-calendar.ts';
import { ALWAYS, type Days, withoutDays } from './days-off.ts';
import { dayOfFact, type StatedDays, spansOf, unreadableLines } from './stated-days.ts';
import { FIRST_DAY, LAST_DAY, type WorkingCalendar } from './working-calendar.ts';

/** Days on which somebody does not work although the company does: on leave, or before `from` and after `until`. */
export interface Absence extends Days {
  readonly because: 'leave' | 'from' | 'until';
  readonly at: SourceRange;
}

/** What follows from the block of a person in a company. */
export interface PersonCalendar {
  readonly ofCompany: CompanyCalendar;
  readonly start: EpochDay | undefined;
  readonly calendar: WorkingCalendar;
  readonly absences: readonly Absence[];
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
  const made = {
    ofCompany,
    start,
    calendar: withoutDays(ofCompany.company, leave, employed),
    absences: absencesOf(person, leave, employed),
    problems,
  };
  ofPeople.set(person, made);
  return made;
}

function absencesOf({ facts }: Person, leave: readonly StatedDays[], employed: Days): Absence[] {
  const absences: Absence[] = leave.map((days) => ({ ...days, because: 'leave' }));
  const { from, until } = facts;
  if (from && Number.isFinite(employed.from)) {
    absences.push({ from: FIRST_DAY, until: employed.from, because: 'from', at: from.at });
  }
  if (until && Number.isFinite(employed.until)) {
    absences.push({ from: employed.until, until: LAST_DAY + 1, because: 'until', at: until.at });
  }
  return absences;
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
