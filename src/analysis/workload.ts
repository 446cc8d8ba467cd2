import type { Person, Plan, TeamMember } from '../model/plan.ts';
import type { Allocation, EpochDay, Sourced, SourceRange } from '../model/values.ts';
import type { Schedule, ScheduledItem } from './schedule.ts';
import { likelyOf, type ThreePoint } from './three-point.ts';
import { shareOfFullTime } from './working-time.ts';

/** A task on which somebody works, in its likely period. */
export interface Assignment {
  readonly scheduled: ScheduledItem;
  /** Per cent of full time: as written, else the person's allocation, else 100. */
  readonly share: number;
  /** The person in the task's `assigned`, with the share where written. */
  readonly at: SourceRange;
  readonly from: EpochDay;
  /** Excluded. */
  readonly until: EpochDay;
}

/** A period in which the sum of somebody's assignments does not change. */
export interface LoadInterval {
  readonly from: EpochDay;
  /** Excluded. */
  readonly until: EpochDay;
  /** Per cent of full time. */
  readonly share: number;
}

/** The highest load. */
export interface PeakLoad {
  /** Per cent of full time. */
  readonly share: number;
  /** What it comes from: the allocation to the plan as a whole, or the tasks that run at the same time. */
  readonly by: 'allocation' | 'assignments';
  /** Undefined where it holds for the whole plan. `until` is excluded. */
  readonly period: { readonly from: EpochDay; readonly until: EpochDay } | undefined;
  /** The assignments of which it consists; empty for an allocation. */
  readonly assignments: readonly Assignment[];
  /** The lines of which it is made. */
  readonly followsFrom: readonly SourceRange[];
}

/** How much one person works on the plan, in per cent of full time (5 days, 40 hours a week). */
export interface PersonLoad {
  readonly person: Person;
  /** Undefined for somebody who has a task but is not in the team. */
  readonly member: TeamMember | undefined;
  readonly planned: { readonly share: ThreePoint; readonly stated: Sourced<Allocation> } | undefined;
  /** Tasks in the order of the file. */
  readonly assignments: readonly Assignment[];
  /** In order of time, without overlap; periods without a task are left out. */
  readonly intervals: readonly LoadInterval[];
  readonly peak: PeakLoad | undefined;
}

export interface Workload {
  /** The team in its order, then others who have tasks. */
  readonly people: readonly PersonLoad[];
  readonly byPerson: ReadonlyMap<Person, PersonLoad>;
}

/** How much each person works on the plan: as allocated to it, and as its tasks overlap in their likely periods. */
export function workloadOf(plan: Plan, schedule: Schedule): Workload {
  const members = new Map<Person, TeamMember>(plan.members.map((member) => [member.person, member]));
  const tasks = new Map<Person, Assignment[]>([...members.keys()].map((person) => [person, []]));
  for (const work of schedule.work) {
    if (work.kind !== 'task') continue;
    const scheduled = schedule.items.get(work);
    for (const { value, at } of work.facts.assigned?.value ?? []) {
      const person = plan.names.findOf(value.person, 'person', 'vacancy');
      if (!person) continue;
      const known = tasks.get(person);
      const assignments = known ?? [];
      if (!known) tasks.set(person, assignments);
      if (!scheduled || scheduled.finish.likely <= scheduled.start.likely) continue;
      const allocation = members.get(person)?.allocation ?? person.facts.allocation;
      const share = value.share
        ? likelyOf(value.share.value)
        : allocation
          ? shareOfFullTime(allocation.value).likely
          : 100;
      assignments.push({ scheduled, share, at, from: scheduled.start.likely, until: scheduled.finish.likely });
    }
  }
  const people = [...tasks].map(([person, assignments]) => loadOf(person, members.get(person), assignments));
  return { people, byPerson: new Map(people.map((load) => [load.person, load])) };
}

/** The assignments that run at some time between two days, the second excluded. */
function assignmentsDuring(load: Pick<PersonLoad, 'assignments'>, from: EpochDay, until: EpochDay): Assignment[] {
  return load.assignments.filter((assignment) => assignment.from < until && assignment.until > from);
}

function loadOf(person: Person, member: TeamMember | undefined, assignments: readonly Assignment[]): PersonLoad {
  const stated = member ? member.allocation : person.facts.allocation;
  const planned = stated && { share: shareOfFullTime(stated.value), stated };
  const intervals = intervalsOf(assignments);
  return { person, member, planned, assignments, intervals, peak: peakOf(person, planned, assignments, intervals) };
}

/** Adds up what starts and ends, day by day. Takes time in proportion to n log n. */
function intervalsOf(assignments: readonly Assignment[]): LoadInterval[] {
  const changes = new Map<EpochDay, { share: number; running: number }>();
  const change = (day: EpochDay, share: number, running: number) => {
    const known = changes.get(day);
    if (known) {
      known.share += share;
      known.running += running;
    } else changes.set(day, { share, running });
  };
  for (const { from, until, share } of assignments) {
    change(from, share, 1);
    change(until, -share, -1);
  }
  const intervals: LoadInterval[] = [];
  let share = 0;
  let running = 0;
  let from = 0;
  for (const [day, step] of [...changes].sort(([one], [other]) => one - other)) {
    if (running > 0) {
      const last = intervals.at(-1);
      if (last && last.until === from && last.share === share)
        intervals[intervals.length - 1] = { ...last, until: day };
      else intervals.push({ from, until: day, share });
    }
    running += step.running;
    // Sums of shares such as 33.3 leave noise of binary fractions.
    share = running > 0 ? Math.round((share + step.share) * 1e6) / 1e6 : 0;
    from = day;
  }
  return intervals;
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
    const together = assignmentsDuring({ assignments }, from, until);
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
