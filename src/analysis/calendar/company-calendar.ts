import { type ModelElement, nameOf } from '../../model/element.ts';
import { type Allocation, type EpochDay, type SourceRange, WEEKDAYS } from '../../model/values.ts';
import { likelyOf } from '../three-point.ts';
import { FULL_TIME, type FullTime, WEEKS_PER_YEAR, WORKING_HOURS_PER_WEEK } from '../working-time.ts';
import type { CalendarProblem } from './calendar-problem.ts';
import { withoutDays } from './days-off.ts';
import { HOLIDAYS_KNOWN, type PublicHolidays, publicHolidays } from './holidays.ts';
import { spansOf, unreadableLines } from './stated-days.ts';
import { calendarOf, type WorkingCalendar, weekdayOf } from './working-calendar.ts';

/** What follows from the block of a company. */
export interface CompanyCalendar {
  readonly start: EpochDay | undefined;
  readonly company: WorkingCalendar;
  readonly fullTime: FullTime;
  readonly holidays: PublicHolidays | undefined;
  readonly problems: readonly CalendarProblem[];
  readonly followsFrom: readonly SourceRange[];
}

type Company = ModelElement<'company'>;

const ofCompanies = new WeakMap<Company, CompanyCalendar>();

/** The calendar of a company, kept as long as its text and the start of the plan stay the same. */
export function companyCalendar(company: Company | undefined, start: EpochDay | undefined): CompanyCalendar {
  if (!company) return WITHOUT_COMPANY;
  const kept = ofCompanies.get(company);
  if (kept && kept.start === start) return kept;
  const made = readCompany(company, start);
  ofCompanies.set(company, made);
  return made;
}

const weeks = new Map<string, WorkingCalendar>();

export const MONDAY_TO_FRIDAY: Week = [1, 1, 1, 1, 1, 0, 0];

/** Days of work on each day of the week, Monday first. */
export type Week = readonly number[];

const WITHOUT_COMPANY: CompanyCalendar = {
  start: undefined,
  company: weekCalendar(MONDAY_TO_FRIDAY, undefined),
  fullTime: FULL_TIME,
  holidays: undefined,
  problems: [{ kind: 'no-country', at: undefined }],
  followsFrom: [],
};

function readCompany(element: Company, start: EpochDay | undefined): CompanyCalendar {
  const problems: CalendarProblem[] = [];
  const { country, region, workingDays, fullTime, closed } = element.facts;
  const holidays = holidaysOf(element, problems);
  const week = weekOf(element, problems);
  const off = spansOf(element, 'closed', closed, start, problems);
  const stated = [country, region, workingDays, fullTime].flatMap((fact) => fact?.at ?? []);
  return {
    start,
    company: withoutDays(weekCalendar(week, holidays), off),
    fullTime: fullTimeOf(element, week, problems),
    holidays,
    problems,
    followsFrom: [...stated, ...off.map(({ at }) => at)],
  };
}

function holidaysOf(element: Company, problems: CalendarProblem[]): PublicHolidays | undefined {
  const { country, region } = element.facts;
  const unreadable = unreadableLines(element, 'country', 'region');
  problems.push(...unreadable);
  if (!country) {
    if (!unreadable.some(({ fact }) => fact === 'country')) problems.push({ kind: 'no-country', at: nameOf(element) });
    return undefined;
  }
  const place = publicHolidays(country.value, region?.value);
  if (place.kind === 'known') return place.holidays;
  const { nearest, known } = place;
  if (place.kind === 'unknown-country') {
    problems.push({ kind: 'unknown-country', at: country.at, written: country.value, nearest, known });
    return undefined;
  }
  if (region) {
    const written = region.value;
    const { holidays } = place;
    problems.push({ kind: 'unknown-region', at: region.at, written, country: holidays.country, nearest, known });
  }
  return place.holidays;
}

/** A list of days of which some cannot be read would make a week shorter than was meant. */
export function weekOf(element: Company, problems: CalendarProblem[]): Week {
  const unreadable = unreadableLines(element, 'working-days');
  problems.push(...unreadable);
  const { workingDays } = element.facts;
  if (!workingDays || unreadable.length > 0) return MONDAY_TO_FRIDAY;
  const worked = new Set(workingDays.value.map(({ value }) => value));
  return WEEKDAYS.map((day) => (worked.has(day) ? 1 : 0));
}

const HOURS_IN_A_DAY = 24;

/** A full-time week of so many days; where those are too few for its hours, of usual days. */
function fullTimeOf(element: Company, week: Week, problems: CalendarProblem[]): FullTime {
  const daysPerWeek = week.reduce((sum, work) => sum + work, 0);
  problems.push(...unreadableLines(element, 'full-time'));
  const { fullTime } = element.facts;
  const stated = fullTime && hoursPerWeek(fullTime.value, daysPerWeek);
  const possible = (hours: number): boolean => hours > 0 && hours <= HOURS_IN_A_DAY * daysPerWeek;
  if (fullTime && !(stated !== undefined && possible(stated))) {
    problems.push({ kind: 'impossible-full-time', at: fullTime.at });
  }
  const hours = [stated, WORKING_HOURS_PER_WEEK].find((candidate) => candidate !== undefined && possible(candidate));
  return { daysPerWeek, hoursPerDay: hours === undefined ? FULL_TIME.hoursPerDay : hours / daysPerWeek };
}

function hoursPerWeek(allocation: Allocation, daysPerWeek: number): number | undefined {
  if (allocation.unit === 'percent') return undefined;
  const hours = likelyOf(allocation) * (allocation.unit === 'day' ? FULL_TIME.hoursPerDay : 1);
  switch (allocation.per) {
    case 'hour':
      return undefined;
    case 'day':
      return hours * daysPerWeek;
    case 'week':
      return hours;
    case 'month':
      return (hours * 12) / WEEKS_PER_YEAR;
    case 'quarter':
      return (hours * 4) / WEEKS_PER_YEAR;
    case 'year':
      return hours / WEEKS_PER_YEAR;
  }
}

/** Plans share a handful of these. Counted from where holidays are known, so that each answer holds for every plan. */
function weekCalendar(week: Week, holidays: PublicHolidays | undefined): WorkingCalendar {
  const key = `${week.join('')} ${holidays?.country ?? ''} ${holidays?.region ?? ''}`;
  const kept = weeks.get(key);
  if (kept) return kept;
  const on = (day: EpochDay): number => (holidays?.has(day) ? 0 : (week[weekdayOf(day)] ?? 0));
  const calendar = calendarOf(on, HOLIDAYS_KNOWN.from, week);
  weeks.set(key, calendar);
  return calendar;
}
