import type { ModelElement } from '../model/element.ts';
import type { Person, Plan, TeamMember } from '../model/plan.ts';
import type { Allocation, EpochDay, Sourced, SourceRange } from '../model/values.ts';
import { type Calendars, calendarsOf } from './calendar/calendars.ts';
import type { Days } from './calendar/days-off.ts';
import type { Absence } from './calendar/person-calendar.ts';
import type { WorkingCalendar } from './calendar/working-calendar.ts';
import type { Schedule, ScheduledItem } from './schedule.ts';
import type { ThreePoint } from './three-point.ts';
import { shareOfFullTime } from './working-time.ts';
import { assignmentsOf } from './workload/assignments.ts';
import { assignedAwayOf } from './workload/away.ts';
import { addUp, type Step, stepsOf } from './workload/load-steps.ts';
import { overloadsOf } from './workload/overload.ts';

/** A task on which somebody works, in its likely period. */
export interface Assignment {
  readonly task: ModelElement<'task'>;
  readonly scheduled: ScheduledItem;
  /** Per cent of full time: as written, else the person's allocation, else 100. */
  readonly share: number;
  /** The person in the task's `assigned`, with the share where written. */
  readonly at: SourceRange;
  /** Where the share is written; undefined where it is full time for want of another. */
  readonly shareAt: SourceRange | undefined;
  readonly from: EpochDay;
  /** Excluded. */
  readonly until: EpochDay;
}

/** A period in which the sum of somebody's assignments does not change. Days off in it carry no load; leave ends it. */
export interface LoadInterval extends Step {
  /** The person's working days in it. */
  readonly days: number;
}

/** A stretch on which somebody has more than full time. */
export interface Overload<I extends LoadInterval = LoadInterval> extends Days {
  /** The highest load in it, in per cent of full time. */
  readonly share: number;
  /** Percentage points above full time at the highest load. */
  readonly over: number;
  /** The person's working days in it. */
  readonly days: number;
  /** Full-time days of work that do not fit into it. */
  readonly personDays: number;
  /** In order of time. */
  readonly intervals: readonly I[];
}

/** A task of fixed length for which somebody is assigned who is away meanwhile. */
export interface AssignedAway {
  readonly person: Person;
  readonly assignment: Assignment;
  /** The lines that say so. */
  readonly absences: readonly Absence[];
  /** Working days of the company on which the person is away, and how many the task has. */
  readonly days: number;
  readonly of: number;
}

/** The highest load. */
export interface PeakLoad {
  /** Per cent of full time. */
  readonly share: number;
  /** What it comes from: the allocation to the plan as a whole, or the tasks that run at the same time. */
  readonly by: 'allocation' | 'assignments';
  /** Undefined where it holds for the whole plan. `until` is excluded. */
  readonly period: Days | undefined;
  /** The assignments of which it consists; empty for an allocation. */
  readonly assignments: readonly Assignment[];
  /** The lines of which it is made. */
  readonly followsFrom: readonly SourceRange[];
}

/** How much one person works on the plan, in per cent of full time. */
export interface PersonLoad {
  readonly person: Person;
  /** Undefined for somebody who has a task but is not in the team. */
  readonly member: TeamMember | undefined;
  readonly planned: { readonly share: ThreePoint; readonly stated: Sourced<Allocation> } | undefined;
  readonly calendar: WorkingCalendar;
  readonly absences: readonly Absence[];
  /** Tasks in the order of the file. */
  readonly assignments: readonly Assignment[];
  /** In order of time, without overlap; periods without a task, or without a working day, are left out. */
  readonly intervals: readonly LoadInterval[];
  readonly peak: PeakLoad | undefined;
  /** Where tasks together take more than full time. */
  readonly over: readonly Overload[];
  /** Tasks that fall into leave, or before or after the person's time. */
  readonly away: readonly AssignedAway[];
}

export interface Workload {
  /** The team in its order, then others who have tasks. */
  readonly people: readonly PersonLoad[];
  readonly byPerson: ReadonlyMap<Person, PersonLoad>;
  /** The likely days of the roadmap; undefined where nothing is dated, or nothing says when it begins. */
  readonly period: Days | undefined;
}

/**
 * How much each person works on the plan: as allocated to it, and as its tasks overlap in their likely periods, on the days on which the
 * person works.
 */
export function workloadOf(plan: Plan, schedule: Schedule, calendars: Calendars = calendarsOf(plan)): Workload {
  const members = new Map<Person, TeamMember>(plan.members.map((member) => [member.person, member]));
  const tasks = assignmentsOf(plan, schedule, members, calendars);
  const people = [...tasks].map(([person, assignments]) => loadOf(person, members.get(person), assignments, calendars));
  const { basis, start, finish } = schedule;
  return {
    people,
    byPerson: new Map(people.map((load) => [load.person, load])),
    period: basis !== 'none' && start && finish ? { from: start.likely, until: finish.likely } : undefined,
  };
}

/** What the tasks of somebody take of one day, in per cent of full time; 0 on a day off. */
export function shareOn({ intervals, calendar }: Pick<PersonLoad, 'intervals' | 'calendar'>, day: EpochDay): number {
  let low = 0;
  let high = intervals.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((intervals[middle]?.until ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  const interval = intervals[low];
  return interval && interval.from <= day ? interval.share * calendar.on(day) : 0;
}

/** The assignments that run at some time between two days, the second excluded. */
export function assignmentsDuring(
  { assignments }: Pick<PersonLoad, 'assignments'>,
  { from, until }: Days,
): Assignment[] {
  return assignments.filter((assignment) => assignment.from < until && assignment.until > from);
}

/**
 * The lines that make an overload: the assignments in it, the allocations from which their shares come, and the leave that takes days from
 * these tasks.
 */
export function causesOf(load: PersonLoad, during: Days): readonly SourceRange[] {
  const together = assignmentsDuring(load, during);
  const away = load.absences.filter((absence) =>
    together.some(({ from, until }) => absence.from < until && absence.until > from),
  );
  return [...new Set([...together.flatMap(linesOf), ...away.map(({ at }) => at)])];
}

/** A written share stands in the line of the assignment itself. */
function linesOf({ at, shareAt }: Assignment): SourceRange[] {
  const inside = shareAt && shareAt.anchor === at.anchor && shareAt.start >= at.start && shareAt.end <= at.end;
  return shareAt && !inside ? [at, shareAt] : [at];
}

function loadOf(
  person: Person,
  member: TeamMember | undefined,
  assignments: readonly Assignment[],
  calendars: Calendars,
): PersonLoad {
  const stated = member ? member.allocation : person.facts.allocation;
  const planned = stated && { share: shareOfFullTime(stated.value, calendars), stated };
  const calendar = calendars.of(person);
  const absences = calendars.absencesOf(person);
  const intervals = intervalsOf(assignments, calendar, absences);
  return {
    person,
    member,
    planned,
    calendar,
    absences,
    assignments,
    intervals,
    peak: peakOf(person, planned, assignments, intervals),
    over: overloadsOf(intervals, calendar, absences),
    away: assignedAwayOf(person, assignments, absences, calendars.company),
  };
}

function intervalsOf(
  assignments: readonly Assignment[],
  calendar: WorkingCalendar,
  absences: readonly Absence[],
): LoadInterval[] {
  const steps = assignments.flatMap(({ scheduled: { moments }, share }) =>
    stepsOf(moments.start, moments.finish, share),
  );
  return addUp(steps, absences).flatMap((step) => {
    const days = Math.round(calendar.worked(step.until) - calendar.worked(step.from));
    return days > 0 ? [{ ...step, days }] : [];
  });
}

function peakOf(
  person: Person,
  planned: PersonLoad['planned'],
  assignments: readonly Assignment[],
  intervals: readonly LoadInterval[],
): PeakLoad | undefined {
  let highest: LoadInterval | undefined;
  for (const interval of intervals) if (!highest || interval.share > highest.share) highest = interval;
  if (highest && !(planned && planned.share.likely >= highest.share)) {
    const { share, from, until } = highest;
    const together = assignmentsDuring({ assignments }, highest);
    return {
      share,
      by: 'assignments',
      period: { from, until },
      assignments: together,
      followsFrom: together.map(({ at }) => at),
    };
  }
  if (!planned) return undefined;
  const { from, until } = person.facts;
  return {
    share: planned.share.likely,
    by: 'allocation',
    period: undefined,
    assignments: [],
    followsFrom: [planned.stated.at, from?.at, until?.at].flatMap((at) => at ?? []),
  };
}
