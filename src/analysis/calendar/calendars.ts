import type { Person, Plan } from '../../model/plan.ts';
import type { SourceRange } from '../../model/values.ts';
import { calendarOf, type WorkingCalendar, weekdayOf } from './working-calendar.ts';

/** When the people of a plan work. */
export interface Calendars {
  readonly company: WorkingCalendar;
  of(person: Person): WorkingCalendar;
  readonly daysPerWeek: number;
  readonly hoursPerDay: number;
  readonly followsFrom: readonly SourceRange[];
}

const WEEK = [1, 1, 1, 1, 1, 0, 0];

export function calendarsOf(plan: Plan): Calendars {
  const company = calendarOf((day) => WEEK[weekdayOf(day)] ?? 0, plan.start ?? 20_000, WEEK);
  return { company, of: () => company, daysPerWeek: 5, hoursPerDay: 8, followsFrom: [] };
}
