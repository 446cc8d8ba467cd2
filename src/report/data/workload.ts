import type { Absence } from '../../analysis/calendar/person-calendar.ts';
import { assignmentsDuring, type LoadInterval, type PersonLoad } from '../../analysis/workload.ts';
import { titleOf } from '../../model/element.ts';
import { showList, showPercent } from '../../model/figures.ts';
import { type TimeScale, timelineOf } from '../layout/axis.ts';
import type { LoadBar, LoadChart, LoadMark, LoadPeriod, LoadRow } from '../load-data.ts';
import type { ReportSource } from '../options.ts';
import type { TeamPerson } from '../report-data.ts';
import { leftOut, MOST_SHOWN } from './left-out.ts';
import { showDays } from './spans.ts';

const FULL_TIME = 100;

/** Per cent of full time at the top of a drawing: some room above full time, and an end to what is absurd; the words have the figure. */
const LEAST_TOP = 120;
const MOST_TOP = 400;

/**
 * The load of each person over the time of the roadmap, from the tasks that run at the same time; null where nothing is dated or nobody has
 * tasks.
 *
 * @param loads of the people shown
 * @param people the same as the section of the team shows them
 */
export function loadChart(
  loads: readonly PersonLoad[],
  people: readonly TeamPerson[],
  source: ReportSource,
): { readonly chart: LoadChart; readonly leftOut: readonly string[] } | null {
  const { facts, texts, language } = source;
  const { schedule } = facts;
  const { start, finish, basis } = schedule;
  if (!start || !finish || loads.every(({ intervals }) => intervals.length === 0)) return null;
  const { scale, axis } = timelineOf(start.likely, Math.max(finish.high, start.likely + 1), basis === 'none', language);
  const highest = Math.max(...loads.map(peakOf));
  const top = Math.min(MOST_TOP, Math.max(LEAST_TOP, highest * 1.08));
  const height = (share: number): number => Math.round(Math.max(0, 1 - share / top) * 10_000) / 100;
  const lines = linesPerPerson(loads);
  const rows = loads.flatMap((load, index) => {
    const person = people[index];
    return person ? [rowOf(load, person, scale, height, lines, source)] : [];
  });
  const [shown, all] = [rows.flatMap(({ periods }) => periods), loads.flatMap(({ intervals }) => intervals)];
  const chart = {
    axis,
    full: height(FULL_TIME),
    people: rows,
    legend: legendOf(rows),
    label: texts.workload.label(
      rows.length,
      showList(
        rows.filter(({ over }) => over !== null).map(({ name }) => name),
        language,
      ),
    ),
  };
  return { chart, leftOut: leftOut('loadLines', shown.length, all.length, source) };
}

/** How many spans of each person the table has, so that all people are in it: the most with which it is not too long. */
function linesPerPerson(loads: readonly PersonLoad[]): number {
  const counts = loads.map(({ intervals }) => intervals.length).sort((one, other) => one - other);
  let [room, people] = [MOST_SHOWN.loadLines, counts.length];
  for (const count of counts) {
    if (count * people > room) break;
    room -= count;
    people -= 1;
  }
  return people === 0 ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor(room / people));
}

function peakOf({ planned, intervals }: PersonLoad): number {
  return Math.max(planned?.share.likely ?? 0, ...intervals.map(({ share }) => share));
}

function legendOf(rows: readonly LoadRow[]): LoadMark[] {
  return [
    'full',
    ...(rows.some(({ bars }) => bars.length > 0) ? (['tasks'] as const) : []),
    ...(rows.some(({ bars }) => bars.some(({ over }) => over)) ? (['over'] as const) : []),
    ...(rows.some(({ allocation }) => allocation) ? (['allocation'] as const) : []),
    ...(rows.some(({ away }) => away.length > 0) ? (['away'] as const) : []),
  ];
}

function rowOf(
  load: PersonLoad,
  { id, name, load: said }: TeamPerson,
  scale: TimeScale,
  height: (share: number) => number,
  lines: number,
  source: ReportSource,
): LoadRow {
  const { texts } = source;
  const present = presenceOf(load.absences, scale);
  const over = load.over.slice(0, 3).map(({ from, until }) => period(from, until, source));
  return {
    id,
    name,
    said: said.text,
    over: over.length > 0 ? texts.workload.over(over.join('; ')) : null,
    bars: load.intervals.map((interval) => barOf(interval, scale, height)),
    allocation:
      load.planned && present.to > present.from
        ? { from: scale.at(present.from), to: scale.at(present.to), top: height(load.planned.share.likely) }
        : null,
    away: awayOf(load.absences, scale),
    periods: load.intervals.slice(0, lines).map((interval) => periodOf(load, interval, source)),
  };
}

function barOf({ from, until, share }: LoadInterval, scale: TimeScale, height: (share: number) => number): LoadBar {
  const left = scale.at(from);
  return {
    from: left,
    width: Math.round((scale.at(until) - left) * 100) / 100,
    top: height(share),
    over: share > FULL_TIME + 1e-9,
  };
}

/** From when to when somebody is there at all, within the axis. */
function presenceOf(absences: readonly Absence[], scale: TimeScale): { readonly from: number; readonly to: number } {
  let { from, to } = scale;
  for (const absence of absences) {
    if (absence.because === 'from') from = Math.max(from, absence.until);
    if (absence.because === 'until') to = Math.min(to, absence.from);
  }
  return { from, to };
}

function awayOf(absences: readonly Absence[], scale: TimeScale): LoadRow['away'] {
  return absences.flatMap(({ from, until }) => {
    const left = scale.at(Math.max(from, scale.from));
    const width = Math.round((scale.at(Math.min(until, scale.to)) - left) * 100) / 100;
    return width > 0 ? [{ from: left, width }] : [];
  });
}

function periodOf(load: PersonLoad, interval: LoadInterval, source: ReportSource): LoadPeriod {
  const tasks = assignmentsDuring(load, interval).map(({ task }) => titleOf(task));
  return {
    period: period(interval.from, interval.until, source),
    share: showPercent(Math.round(interval.share), source.language),
    tasks: showList([...new Set(tasks)], source.language),
    over: interval.share > FULL_TIME + 1e-9,
  };
}

function period(from: number, until: number, { facts, texts, language }: ReportSource): string {
  return showDays(from, Math.max(from, until - 1), facts.schedule.basis, language, texts);
}
