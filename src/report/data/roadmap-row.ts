import type { ScheduledItem, Work } from '../../analysis/schedule.ts';
import { likelyOf } from '../../analysis/three-point.ts';
import { isKind, titleOf } from '../../model/element.ts';
import { isoDay, showDay, showList, showPercent, showSpan } from '../../model/figures.ts';
import { pathOf } from '../../model/path.ts';
import { dayOf } from '../../model/plan.ts';
import { type EpochDay, labelOf, type Period } from '../../model/values.ts';
import type { TimeScale } from '../layout/axis.ts';
import { labelLines, smallPrint } from '../layout/label.ts';
import type { ReportSource } from '../options.ts';
import type { RoadmapRow, RowBar, RowCells, RowPerson, RowPoint } from '../roadmap-data.ts';
import { comparedRow } from './compared-row.ts';
import type { EarlierWork } from './earlier-work.ts';
import { sayDays, showAround, showCalendarDays, showDays, showDuration, showScheduleDay } from './spans.ts';

/** Calendar days of a unit in which a length is stated; months have a twelfth of 365.25. */
const STEP_DAYS: Readonly<Record<Period, number>> = {
  hour: 1,
  day: 1,
  week: 7,
  month: 365.25 / 12,
  quarter: 365.25 / 4,
  year: 365.25,
};

/** The day on which a moment lies at the latest: a moment at midnight ends the day before it. */
export function lastDayBefore(moment: number): EpochDay {
  return Math.ceil(moment) - 1;
}

/** The last day of a period; a point stands on the last day before its end. */
function lastDay(start: number, finish: number): number {
  return Math.max(start, finish - 1);
}

/** The likely first and last day; a point has one. */
export function daysOf({ item, start, finish }: ScheduledItem): { readonly first: number; readonly last: number } {
  if (isPoint(item)) return { first: finish.likely - 1, last: finish.likely - 1 };
  return { first: start.likely, last: lastDay(start.likely, finish.likely) };
}

/** Whether it takes no time. */
export function isPoint(item: Work): boolean {
  return isKind(item, 'milestone', 'gate');
}

/**
 * The row of a piece of work: its marks on the axis, and everything that is said of it.
 *
 * @param comparison with an earlier plan, where there is one whose dates can be compared
 */
export function rowOf(
  scheduled: ScheduledItem,
  scale: TimeScale,
  source: ReportSource,
  comparison?: EarlierWork,
): RoadmapRow {
  const { plan, language, texts, facts } = source;
  const { item, container, why } = scheduled;
  const { basis } = facts.schedule;
  const point = isPoint(item);
  const { first, last } = daysOf(scheduled);
  const dates = showDays(first, last, basis, language, texts);
  const length = point ? null : lengthOf(scheduled, source);
  const told = toldOf(scheduled, source);
  const { state, margin, people, deadline, chance } = told;
  const fixed = why.kind === 'fixed' && why.fact === 'starts';
  const critical = told.critical ? texts.chart.critical : null;
  const kind = labelOf(language, item.kind);
  const late = deadline?.late ?? null;
  const { shift, ...before } = comparedRow(scheduled, comparison, scale, source);
  const small = smallPrint({ dates, length: length?.likely ?? null, kind, state, critical, late, shift, people });
  const spoken = [
    point ? `${kind}: ${titleOf(item)}` : titleOf(item),
    sayDays(first, last, basis, language, texts),
    ...(length ? [texts.roadmap.likely(length.likely)] : []),
    ...spokenOf(scheduled, told, fixed, source),
    ...before.spoken,
  ];
  return {
    id: pathOf(plan, item),
    kind: item.kind,
    level: container ? 1 : 0,
    parent: container && facts.schedule.items.has(container) ? pathOf(plan, container) : null,
    title: titleOf(item),
    dates,
    length: length?.likely ?? null,
    state,
    critical,
    people,
    useCases: useCasesOf(scheduled, source),
    label: spoken.join(', '),
    bar: point ? null : barOf(scheduled, scale, fixed),
    point: point ? pointOf(scheduled, scale, source) : null,
    marks: [],
    beyond: [],
    chance: chance && { p50: scale.at(chance.p50.day + 1), p80: scale.at(chance.p80.day + 1) },
    deadline: deadline && { at: scale.at(deadline.day + 1), late },
    earlier: before.mark,
    shift,
    cells: {
      ...cellsOf(scheduled, length?.range ?? null, margin, source),
      people: told.names,
      float: critical ? texts.chart.criticalFloat : told.float,
      deadline: deadline?.text ?? null,
      earlier: before.cell,
      chance: chance && [...new Set([chance.p50.shown, chance.p80.shown])].join(', '),
    },
    days: basis === 'none' ? null : { first: isoDay(Math.floor(first)), last: isoDay(Math.ceil(last)) },
    lengthStep: isKind(item, 'phase', 'task') && item.facts.duration ? STEP_DAYS[item.facts.duration.value.unit] : null,
    lines: labelLines(titleOf(item), small, item.kind === 'phase'),
  };
}

type Told = ReturnType<typeof toldOf>;

/** What is said of a piece of work beside its dates; null for what it does not have. */
function toldOf(scheduled: ScheduledItem, source: ReportSource) {
  const { language } = source;
  const { item, marginDays } = scheduled;
  const people = peopleOf(item, source);
  const slack = slackOf(scheduled);
  const names = people.map(({ name }) => name);
  return {
    state: stateOf(item, source),
    critical: scheduled.critical && !item.facts.done,
    margin: marginDays > 0 ? showCalendarDays(marginDays, language) : null,
    float: slack > 0 ? showCalendarDays(slack, language) : null,
    people,
    names: names.length > 0 ? showList(names, language) : null,
    deadline: deadlineOf(scheduled, source),
    chance: chanceOf(scheduled, source),
  };
}

function spokenOf({ finish }: ScheduledItem, told: Told, fixed: boolean, source: ReportSource): string[] {
  const { texts, language, facts } = source;
  const { roadmap, chart } = texts;
  const latest = showScheduleDay(finish.high - 1, facts.schedule.basis, language, texts);
  const { margin, state, critical, float, deadline, chance, names } = told;
  return [
    finish.high > finish.likely && roadmap.latest(latest),
    margin && roadmap.margin(margin),
    fixed && roadmap.fixed,
    state,
    critical && chart.critical,
    float && chart.float(float),
    deadline && chart.deadline(deadline.text),
    chance && chart.rowChance(chance.p50.shown, chance.p80.shown),
    names && chart.people(names),
  ].filter((part): part is string => typeof part === 'string' && part !== '');
}

function barOf(scheduled: ScheduledItem, scale: TimeScale, fixed: boolean): RowBar {
  const { item, start, finish, marginDays } = scheduled;
  const { done, progress } = item.facts;
  const slack = slackOf(scheduled);
  const share = done ? 1 : progress ? Math.min(100, Math.max(0, likelyOf(progress.value))) / 100 : undefined;
  const margin = Math.min(finish.likely + marginDays, Math.max(finish.high, finish.likely));
  return {
    from: scale.at(start.likely),
    to: scale.at(finish.likely),
    margin: marginDays > 0 ? scale.at(margin) : null,
    latest: scale.at(Math.max(finish.high, finish.likely)),
    float: slack > 0 ? scale.at(finish.likely + slack) : null,
    progress: share === undefined ? null : scale.at(start.likely + (finish.likely - start.likely) * share),
    fixed,
  };
}

function pointOf({ finish }: ScheduledItem, scale: TimeScale, { language, texts, facts }: ReportSource): RowPoint {
  const { basis } = facts.schedule;
  const day = showScheduleDay(finish.likely - 1, basis, language, texts);
  return {
    at: scale.at(finish.likely),
    earliest: scale.at(finish.low),
    latest: scale.at(finish.high),
    day,
  };
}

/** Likely, and with its range: as the plan states it, else what follows from its tasks or its effort. */
function lengthOf({ item, days }: ScheduledItem, { language }: ReportSource): { likely: string; range: string } {
  const stated = isKind(item, 'phase', 'task') ? item.facts.duration?.value : undefined;
  // A stated length does not say how long it took where the end is known.
  return stated && !item.facts.done ? showDuration(stated, language) : showAround(days, language);
}

function stateOf({ facts }: Work, { plan, language, texts }: ReportSource): string | null {
  const done = facts.done && dayOf(facts.done.value, plan.start);
  if (facts.done) return done === undefined ? texts.roadmap.done : texts.roadmap.doneOn(showDay(done, language));
  if (!facts.progress) return null;
  return texts.roadmap.progress(showPercent(likelyOf(facts.progress.value), language));
}

function cellsOf(
  { item, start, finish }: ScheduledItem,
  length: string | null,
  margin: string | null,
  source: ReportSource,
): Omit<RowCells, 'people' | 'float' | 'deadline' | 'chance' | 'earlier'> {
  const { language, texts, facts } = source;
  const { basis } = facts.schedule;
  const show = (day: number): string => showScheduleDay(day, basis, language, texts);
  const earliest = lastDay(start.low, finish.low);
  const latest = lastDay(start.high, finish.high);
  const point = isPoint(item);
  return {
    kind: kindOf(item, source),
    start: point ? show(finish.likely - 1) : show(start.likely),
    length,
    finish: show(point ? finish.likely - 1 : lastDay(start.likely, finish.likely)),
    finishRange: finish.high > finish.low ? showDays(earliest, latest, basis, language, texts) : null,
    after: afterOf(item, source),
    margin,
  };
}

function kindOf(item: Work, { language }: ReportSource): string {
  const kind = item.kind === 'phase' ? item.facts.kind?.value : undefined;
  const name = labelOf(language, item.kind);
  return kind ? `${name}: ${labelOf(language, 'phase', 'kind', kind) ?? kind}` : name;
}

function afterOf(item: Work, { plan, language }: ReportSource): string | null {
  const names = (item.facts.after?.value ?? []).map(({ value }) => {
    const target = plan.names.find(value.on.value);
    const lag = value.lag?.value;
    const days = lag && likelyOf(lag);
    const shift = lag && days ? ` ${days < 0 ? '−' : '+'} ${showSpan(Math.abs(days), lag.unit, language)}` : '';
    return `${target ? titleOf(target) : value.on.value.id}${shift}`;
  });
  return names.length > 0 ? names.join(', ') : null;
}

/** Days that it may slip without moving the end or missing a deadline; 0 for what may not, and for what is done. */
function slackOf({ float }: ScheduledItem): number {
  return Math.max(0, float?.total ?? 0);
}

function deadlineOf(
  { deadline, finish, item }: ScheduledItem,
  { texts, language }: ReportSource,
): { day: EpochDay; late: string | null; text: string } | null {
  if (!deadline) return null;
  const { day } = deadline;
  const days = finish.likely - 1 - day;
  const shown = showDay(day, language);
  const late = days > 0 && !item.facts.done ? texts.chart.late(showCalendarDays(days, language)) : null;
  return { day, late, text: late === null ? shown : `${shown}, ${late}` };
}

/** The last days by which half, and four fifths, of the runs have finished it; a finish is the moment behind the last day. */
function chanceOf({ item }: ScheduledItem, { facts, language, texts }: ReportSource) {
  if (facts.isCertain()) return null;
  const simulated = facts.simulated();
  const finish = simulated?.works.get(item)?.finish;
  if (!simulated || simulated.certain || item.facts.done || finish?.p50 === undefined || finish.p80 === undefined) {
    return null;
  }
  const { basis } = facts.schedule;
  const at = (moment: number) => {
    const day = lastDayBefore(moment);
    return { day, shown: showScheduleDay(day, basis, language, texts) };
  };
  return { p50: at(finish.p50), p80: at(finish.p80) };
}

function peopleOf(item: Work, { plan }: ReportSource): RowPerson[] {
  const assigned = item.kind === 'task' ? (item.facts.assigned?.value ?? []) : [];
  return assigned.map(({ value: { person } }): RowPerson => {
    const found = plan.names.findOf(person, 'person', 'vacancy');
    const name = found ? titleOf(found) : person.value.id;
    return { id: found ? pathOf(plan, found) : person.value.id, name, initials: initialsOf(name) };
  });
}

/** The first letters of the first and the last word, or the first two of the only one. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const [first = '', last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  const letters = last === undefined ? [...first].slice(0, 2) : [[...first][0] ?? '', [...last][0] ?? ''];
  return letters.join('').toUpperCase();
}

/** What a phase delivers; a part of a phase is for what that delivers. */
function useCasesOf({ item, container }: ScheduledItem, { plan }: ReportSource): string[] {
  const phase = item.kind === 'phase' ? item : container;
  return (phase?.facts.delivers?.value ?? []).flatMap((reference) => {
    const useCase = plan.names.findOf(reference, 'use-case');
    return useCase ? [pathOf(plan, useCase)] : [];
  });
}
