import type { ModelElement } from '../../model/element.ts';
import { dayOf } from '../../model/plan.ts';
import type { DateSpan, EpochDay, PlanDate, Sourced, SourceRange } from '../../model/values.ts';
import type { CalendarProblem } from './calendar-problem.ts';
import type { Days } from './days-off.ts';

/** A stretch of days as a line states it. */
export interface StatedDays extends Days {
  readonly at: SourceRange;
}

/** The day that a fact states; told where it is a month and the plan has no start. */
export function dayOfFact(
  fact: string,
  stated: Sourced<PlanDate> | undefined,
  start: EpochDay | undefined,
  problems: CalendarProblem[],
): EpochDay | undefined {
  const day = stated && dayOf(stated.value, start);
  if (stated && day === undefined) problems.push({ kind: 'no-start', at: stated.at, fact });
  return day;
}

/** The days of each line, its last day included. */
export function spansOf(
  element: ModelElement,
  fact: 'closed' | 'leave',
  stated: readonly Sourced<DateSpan>[],
  start: EpochDay | undefined,
  problems: CalendarProblem[],
): StatedDays[] {
  problems.push(...unreadableLines(element, fact));
  return stated.flatMap(({ value, at }) => {
    const first = dayOf(value.from, start);
    const last = dayOf(value.until, start);
    if (first === undefined || last === undefined) {
      problems.push({ kind: 'no-start', at, fact });
      return [];
    }
    if (first > last) {
      problems.push({ kind: 'reversed', at, fact });
      return [];
    }
    return [{ from: first, until: last + 1, at }];
  });
}

type Unreadable = Extract<CalendarProblem, { readonly kind: 'unreadable' }>;

/** The lines of these facts that cannot be read whole. What people write by habit is understood. */
export function unreadableLines(element: ModelElement, ...facts: readonly string[]): Unreadable[] {
  const found: Unreadable[] = [];
  for (const problem of element.problems) {
    if (problem.code === 'unfinished-line' && facts.includes(problem.word)) {
      found.push({ kind: 'unreadable', at: problem.at, fact: problem.word });
    } else if (problem.code === 'value' && facts.includes(problem.fact) && problem.problem.code !== 'habit') {
      found.push({ kind: 'unreadable', at: problem.at, fact: problem.fact });
    }
  }
  return found;
}
