import type { Person, Plan } from '../../model/plan.ts';
import type { SourceRange } from '../../model/values.ts';
import type { FullTime } from '../working-time.ts';
import type { CalendarProblem } from './calendar-problem.ts';
import { companyCalendar } from './company-calendar.ts';
import type { PublicHolidays } from './holidays.ts';
import { type Absence, type PersonCalendar, personCalendar } from './person-calendar.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Who works when: the week, the public holidays and closures of the company, and the leave of its people. */
export interface Calendars extends FullTime {
  /** Its weekdays without the public holidays of country and region and without what is `closed`. */
  readonly company: WorkingCalendar;
  /** The company's without the person's `leave`, and without work before `from` and after `until`. */
  of(person: Person): WorkingCalendar;
  /** The lines by which a person is away, as stretches of days: leave in the order of the file, then before `from` and after `until`. */
  absencesOf(person: Person): readonly Absence[];
  /** The public holidays that count; undefined where the country is not known. */
  readonly holidays: PublicHolidays | undefined;
  /** Of the company, then of the members of the team. */
  readonly problems: readonly CalendarProblem[];
  /** The facts of the company from which its calendar comes. */
  readonly followsFrom: readonly SourceRange[];
}

/**
 * The calendars of a plan. What cannot be used is left out and told in `problems`; nothing is guessed: without a country no public
 * holiday counts. Holidays are known for the years of `HOLIDAYS_KNOWN`; before and behind them only weekends and what the plan states.
 *
 * Takes next to no time: what follows from a company or a person is kept as long as its text does not change.
 */
export function calendarsOf(plan: Plan): Calendars {
  const ofCompany = companyCalendar(plan.company, plan.start);
  const { company, fullTime, holidays, followsFrom } = ofCompany;
  const of = (person: Person): PersonCalendar => personCalendar(person, ofCompany, plan.start);
  const problems = [...ofCompany.problems];
  for (const { person } of plan.members) problems.push(...of(person).problems);
  return {
    company,
    of: (person) => of(person).calendar,
    absencesOf: (person) => of(person).absences,
    daysPerWeek: fullTime.daysPerWeek,
    hoursPerDay: fullTime.hoursPerDay,
    holidays,
    problems,
    followsFrom,
  };
}
