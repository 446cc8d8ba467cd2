import type { ModelElement } from '../../model/element.ts';
import { nameOf } from '../../model/element.ts';
import type { Person, Plan } from '../../model/plan.ts';
import {
  type Allocation,
  addMonths,
  type EpochDay,
  type PlanDate,
  type Sourced,
  type SourceRange,
} from '../../model/values.ts';
import type { Calendars } from '../calendar/calendars.ts';
import { MONDAY_TO_FRIDAY, type Week, weekOf } from '../calendar/company-calendar.ts';
import type { ProjectPeriod, UnknownCost } from '../cost.ts';
import { type Factor, type Formula, factor, type Input } from '../formula.ts';
import type { Schedule, ScheduledItem } from '../schedule.ts';
import { unreadableAt } from '../statement.ts';
import type { ThreePoint } from '../three-point.ts';
import { fullTimeDaysIn } from '../working-time.ts';
import type { DraftLine, Drafts, Stretch } from './draft.ts';
import { monthsBetween } from './plan-months.ts';
import { inputOf, isPrice, monthsIn, type NoPrice, type Price, priceOf } from './price.ts';
import { byDays, byMonths, byPeriods, byWorkingDays } from './stretch.ts';
import { NO_WORK, type PersonWork, type TaskWork, taskWorkOf } from './task-work.ts';

/** A member of the team, or somebody else who has a task. */
interface Worker {
  readonly person: Person;
  readonly allocation: Sourced<Allocation> | undefined;
  readonly work: PersonWork;
}

interface Team {
  readonly plan: Plan;
  readonly schedule: Schedule;
  readonly calendars: Calendars;
  readonly period: ProjectPeriod;
  readonly week: Week;
}

/** What the people of a plan cost in the project period. */
export function peopleCost(plan: Plan, schedule: Schedule, calendars: Calendars, period: ProjectPeriod): Drafts {
  const week = plan.company ? weekOf(plan.company, []) : MONDAY_TO_FRIDAY;
  const team: Team = { plan, schedule, calendars, period, week };
  const lines: DraftLine[] = [];
  const unknown: UnknownCost[] = [];
  for (const worker of workersOf(plan, schedule, calendars)) {
    for (const found of linesOf(team, worker)) {
      if ('because' in found) unknown.push({ category: 'personnel', element: worker.person, ...found });
      else lines.push(found);
    }
  }
  return { lines, unknown };
}

function workersOf(plan: Plan, schedule: Schedule, calendars: Calendars): Worker[] {
  const work = taskWorkOf(plan, schedule, calendars);
  const members = plan.members.map(({ person, allocation }) => ({
    person,
    allocation,
    work: work.get(person) ?? NO_WORK,
  }));
  const known = new Set(members.map(({ person }) => person));
  const others = [...work].filter(([person]) => !known.has(person));
  return [...members, ...others.map(([person, work]) => ({ person, allocation: person.facts.allocation, work }))];
}

type Unknown = NoPrice & Pick<UnknownCost, 'task'>;

function linesOf(team: Team, worker: Worker): readonly (DraftLine | Unknown)[] {
  const price = personPrice(team.plan, worker.person);
  if ('because' in price) return [{ ...price, task: undefined }];
  const broken = brokenFact(
    worker.person,
    'allocation',
    'from',
    'until',
    ...(price.fact === 'salary' ? ['on-cost'] : []),
  );
  if (broken) return [{ ...broken, task: undefined }];
  const days = employedIn(team, worker.person);
  if ('because' in days) return [{ ...days, task: undefined }];
  const paid: Paid = { team, worker, price, ...days };
  if (price.per === 'once') return [fixedPrice(paid)];
  if (worker.allocation) return [allocated(paid, worker.allocation)];
  if (worker.work.tasks.length > 0) return worker.work.tasks.map((work) => taskLine(paid, work));
  return [{ because: 'no-allocation', fact: 'allocation', at: nameOf(worker.person), task: undefined }];
}

/** Somebody with a price, and the days within the project period in which they can be there. */
interface Paid {
  readonly team: Team;
  readonly worker: Worker;
  readonly price: PersonPrice;
  readonly from: EpochDay;
  readonly until: EpochDay;
}

interface PersonPrice extends Price {
  readonly fact: 'salary' | 'rate';
  /** 1 + on-cost, for a salary that states it. */
  readonly onCost: Factor | undefined;
  readonly onCostAt: readonly SourceRange[];
}

/** What the time of a person costs, or why that does not follow. */
export function personPrice(plan: Plan, person: Person): PersonPrice | NoPrice {
  const { salary, rate, onCost } = person.facts;
  const broken = brokenFact(person, 'salary', 'rate');
  if (broken) return broken;
  if (salary && rate) return { because: 'two-prices', fact: 'salary', at: salary.at };
  const fact = rate ? 'rate' : 'salary';
  const price = priceOf(person, fact, fact === 'rate' ? rate : salary, plan.currency);
  if (!isPrice(price)) return price;
  const needsPeriod = price.per === undefined || (price.per === 'once' && fact === 'salary');
  if (needsPeriod) return { because: 'no-period', fact, at: price.at };
  if (fact === 'rate' || !onCost) return { ...price, fact, onCost: undefined, onCostAt: [] };
  if (onCost.value.low < 0) return { because: 'impossible', fact: 'on-cost', at: onCost.at };
  return { ...price, fact, onCost: factor(inputOf(person, 'on-cost', onCost), 0.01, 1), onCostAt: [onCost.at] };
}

function brokenFact(element: ModelElement, ...facts: readonly string[]): NoPrice | undefined {
  for (const fact of facts) {
    const at = unreadableAt(element, fact);
    if (at) return { because: 'unreadable', fact, at };
  }
  return undefined;
}

/** The project period, cut by the person's own `from` and `until`. `from: month 3` is the day after the third month. */
function employedIn({ plan, period }: Team, { facts }: Person): Pick<Paid, 'from' | 'until'> | NoPrice {
  const from = facts.from ? firstDay(facts.from.value, plan) : period.from;
  const until = facts.until ? lastDay(facts.until.value, plan) + 1 : period.until;
  if (facts.from && facts.until && until <= from) return { because: 'impossible', fact: 'until', at: facts.until.at };
  return { from: Math.max(from, period.from), until: Math.min(until, period.until) };
}

function firstDay(date: PlanDate, { start = 0 }: Plan): EpochDay {
  return date.kind === 'day' ? date.day : addMonths(start, date.month);
}

function lastDay(date: PlanDate, { start = 0 }: Plan): EpochDay {
  return date.kind === 'day' ? date.day : addMonths(start, date.month) - 1;
}

function line(
  { team, worker, price, until }: Paid,
  own: Pick<DraftLine, 'basis' | 'formula' | 'stretch'> & Partial<DraftLine>,
): DraftLine {
  const { person, work } = worker;
  const { from: fromAt, until: untilAt } = person.facts;
  return {
    category: 'personnel',
    element: person,
    fact: price.fact,
    task: undefined,
    days: undefined,
    goesOn: until >= team.period.until && !untilAt,
    useCases: work.useCases,
    salaryOnly: price.fact === 'salary' && !price.onCost,
    ...own,
    followsFrom: [
      ...(own.followsFrom ?? []),
      price.at,
      ...price.onCostAt,
      ...[fromAt, untilAt].flatMap((fact) => fact?.at ?? []),
      ...team.period.followsFrom,
    ],
  };
}

function fixedPrice(paid: Paid): DraftLine {
  const formula: Formula = [{ coefficient: 1, factors: [factor(paid.price.input)] }];
  return line(paid, { basis: 'spread', formula, stretch: byMonths(paid.from, paid.until), goesOn: false });
}

/** So much of somebody's time in all of the stretch; tasks lie within it. */
function allocated(paid: Paid, stated: Sourced<Allocation>): DraftLine | Unknown {
  const { team, worker, price, from, until } = paid;
  const { value, at } = stated;
  if (value.low < 0) return { because: 'impossible', fact: 'allocation', at, task: undefined };
  const input = inputOf(worker.person, 'allocation', stated);
  const share = factor(input, shareTimes(team, value));
  const followsFrom = [at];
  if (price.fact === 'salary' || isRetainer(price)) {
    const stretch = byMonths(from, until);
    const formula = [{ coefficient: unitsIn(stretch), factors: [share, ...monthlyPrice(team, price)] }];
    return line(paid, { basis: price.fact === 'salary' ? 'salary' : 'retainer', formula, stretch, followsFrom });
  }
  const dayPrice = factor(price.input, 1 / fullTimeDaysIn(periodOf(price), team.calendars));
  const perPeriod = value.unit !== 'percent' && value.per !== 'hour' && value.per !== 'day';
  const leave = team.calendars.absencesOf(worker.person).filter(({ because }) => because === 'leave');
  const stretch = perPeriod
    ? byPeriods(from, until, value.per, team.week, leave)
    : byWorkingDays(from, until, team.calendars.of(worker.person));
  const work = perPeriod ? factor(input, fullTimeDaysIn(value.unit, team.calendars)) : share;
  const coefficient = unitsIn(stretch);
  return line(paid, {
    basis: perPeriod ? 'days-per-period' : 'working-days',
    formula: [{ coefficient, factors: [work, dayPrice] }],
    days: [{ coefficient, factors: [work] }],
    stretch,
    followsFrom: [...followsFrom, ...leave.map(({ at }) => at)],
  });
}

/** What is paid for in all of a stretch, in its own unit. */
function unitsIn(stretch: Stretch): number {
  return stretch.until > stretch.from ? stretch.upTo(stretch.until) : 0;
}

/** 1 for full time. */
function shareTimes({ calendars }: Team, allocation: Allocation): number {
  return allocation.unit === 'percent'
    ? 0.01
    : fullTimeDaysIn(allocation.unit, calendars) / fullTimeDaysIn(allocation.per, calendars);
}

function periodOf({ per }: Price) {
  return per === undefined || per === 'once' ? 'day' : per;
}

/** A price per month or longer is paid for the month, not for its days. */
function isRetainer({ per }: Price): boolean {
  return per === 'month' || per === 'quarter' || per === 'year';
}

function monthlyPrice({ calendars }: Team, price: PersonPrice): Factor[] {
  const perMonth = factor(price.input, 1 / monthsIn(periodOf(price), calendars));
  return price.onCost ? [perMonth, price.onCost] : [perMonth];
}

/** What somebody without an allocation costs for one task: its effort, or the share of the time that it lasts. */
function taskLine(paid: Paid, work: TaskWork): DraftLine | Unknown {
  const { worker } = paid;
  const { task } = work;
  const broken = brokenFact(task, 'effort', 'duration', 'assigned');
  if (broken) return { ...broken, task };
  const { effort, duration } = task.facts;
  const { calendars } = paid.team;
  const stretch = taskStretch(paid, work);
  const own = { basis: 'task' as const, task, stretch, goesOn: false, useCases: work.useCases };
  const dayPrice = factor(paid.price.input, 1 / fullTimeDaysIn(periodOf(paid.price), calendars));
  const price = paid.price.onCost ? [dayPrice, paid.price.onCost] : [dayPrice];
  // A duration that is stated as well says when, the effort how much.
  if (effort) {
    if (effort.value.low < 0) return { because: 'impossible', fact: 'effort', at: effort.at, task };
    const days = factor(inputOf(task, 'effort', effort), fullTimeDaysIn(effort.value.unit, calendars) * work.part);
    const coefficient = partWithin(stretch, work);
    return line(paid, {
      ...own,
      formula: [{ coefficient, factors: [days, ...price] }],
      days: [{ coefficient, factors: [days] }],
      followsFrom: [effort.at, work.at],
    });
  }
  if (!work.scheduled) return { because: 'undated', fact: 'duration', at: nameOf(task), task };
  if (work.share && work.share.value.low < 0) {
    return { because: 'impossible', fact: 'assigned', at: work.share.at, task };
  }
  const share = work.share ? [factor(inputOf(task, 'assigned', work.share), 0.01)] : [];
  // Who is paid by the month is paid on holidays too: months, of as many days each as there are on average.
  const byMonth = paid.price.fact === 'salary' || isRetainer(paid.price);
  const calendar = calendars.of(worker.person);
  const days = byMonth
    ? scheduledDays(
        paid,
        work.scheduled,
        (from, until) => monthsBetween(from, until) * fullTimeDaysIn('month', calendars),
      )
    : scheduledDays(paid, work.scheduled, (from, until) => calendar.worked(until) - calendar.worked(from));
  return line(paid, {
    ...own,
    formula: [{ coefficient: 1, factors: [factor(days), ...share, ...price] }],
    days: byMonth ? undefined : [{ coefficient: 1, factors: [factor(days), ...share] }],
    followsFrom: [...(duration ? [duration.at] : []), work.share?.at ?? work.at],
  });
}

/** The likely days of a task that the person is there and the project period lasts; those without dates may lie anywhere in it. */
function taskStretch({ from, until }: Paid, { scheduled }: TaskWork): Stretch {
  if (!scheduled) return byDays(from, until);
  const start = Math.floor(scheduled.start.likely);
  const finish = Math.max(start + 1, Math.ceil(scheduled.finish.likely));
  return byDays(Math.max(start, from), Math.min(finish, until));
}

/** How much of a task lies in its stretch. */
function partWithin({ from, until }: Stretch, { scheduled }: TaskWork): number {
  if (!scheduled) return 1;
  const start = Math.floor(scheduled.start.likely);
  const finish = Math.max(start + 1, Math.ceil(scheduled.finish.likely));
  return Math.max(0, until - from) / (finish - start);
}

/** Days between the dates of a task, each case between its own. */
function scheduledDays(
  { from, until }: Paid,
  { item, start, finish }: ScheduledItem,
  daysBetween: (from: EpochDay, until: EpochDay) => number,
): Input {
  const days = (point: keyof ThreePoint): number => {
    const first = Math.max(Math.floor(start[point]), from);
    const last = Math.min(Math.ceil(finish[point]), until);
    return last > first ? daysBetween(first, last) : 0;
  };
  const [low, likely, high] = [days('low'), days('likely'), days('high')];
  // A later case may meet more holidays, or the end of the project.
  const estimate = { low: Math.min(low, likely, high), likely, high: Math.max(low, likely, high) };
  return { element: item, fact: 'duration', estimate, at: undefined, from: 'schedule' };
}
