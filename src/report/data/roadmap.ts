import type { ScheduledItem, UndatedItem, Work } from '../../analysis/schedule.ts';
import { likelyOf } from '../../analysis/three-point.ts';
import { isKind, titleOf } from '../../model/element.ts';
import { isoDay, showDay, showPercent, showSpan } from '../../model/figures.ts';
import { pathOf } from '../../model/path.ts';
import { dayOf } from '../../model/plan.ts';
import { labelOf } from '../../model/values.ts';
import { type TimeScale, timelineOf } from '../layout/axis.ts';
import { labelLines } from '../layout/label.ts';
import type { ReportSource } from '../options.ts';
import type {
  LegendEntry,
  RoadmapData,
  RoadmapLink,
  RoadmapRow,
  RowBar,
  RowCells,
  RowPoint,
  UndatedWork,
} from '../report-data.ts';
import { sayDays, showAround, showCalendarDays, showDays, showDuration, showScheduleDay } from './spans.ts';

const SAMPLE = `roadmap {
  phase proof "Proof of concept" {
    kind: poc
    duration: 8..12 weeks
  }
}`;

/** What stands when on the roadmap, and why not where that is unknown. */
export function roadmapData(source: ReportSource): RoadmapData {
  const { plan, facts, texts, language } = source;
  const { schedule } = facts;
  const id = plan.roadmap ? pathOf(plan, plan.roadmap) : null;
  const nothing = {
    id,
    empty: null,
    axis: null,
    today: null,
    rows: [],
    links: [],
    undated: [],
    legend: [],
  };
  if (schedule.work.length === 0) {
    return {
      ...nothing,
      summary: '',
      empty: { what: texts.roadmap.empty, code: SAMPLE },
    };
  }
  const undated = schedule.work.flatMap((item) => {
    const entry = schedule.undated.get(item);
    return entry ? [undatedWork(entry, source)] : [];
  });
  const { start, finish, basis } = schedule;
  if (!start || !finish) return { ...nothing, summary: texts.roadmap.nothingDated, undated };
  const relative = basis === 'none';
  const { scale, axis } = timelineOf(start.likely, Math.max(finish.high, start.likely + 1), relative, language);
  const dated = schedule.work.flatMap((item) => schedule.items.get(item) ?? []);
  const rows = dated.map((item) => rowOf(item, scale, source));
  const links = linksOf(dated, scale, source);
  const isShown = plan.asOf >= scale.from && plan.asOf < scale.to;
  const day = showDay(plan.asOf, language);
  const today = relative
    ? null
    : isShown
      ? { label: texts.roadmap.today(day), at: scale.at(plan.asOf + 0.5) }
      : { label: texts.roadmap.todayOutside(day), at: null };
  return {
    id,
    summary: summaryOf(source),
    empty: null,
    axis,
    today,
    rows,
    links,
    undated,
    legend: legendOf(rows, links, source),
  };
}

function summaryOf({ facts, texts, language }: ReportSource): string {
  const { work, start, finish, basis } = facts.schedule;
  const count = (kind: Work['kind']): number => work.filter((item) => item.kind === kind).length;
  const counts = {
    phases: count('phase'),
    tasks: count('task'),
    gates: count('gate'),
    milestones: count('milestone'),
  };
  if (!start || !finish) return texts.roadmap.nothingDated;
  if (basis === 'none') {
    return texts.roadmap.relativeSummary(showCalendarDays(finish.likely - start.likely, language), counts);
  }
  return texts.roadmap.summary(
    showDays(start.likely, lastDay(start.likely, finish.likely), basis, language, texts),
    counts,
  );
}

/** The last day of a period; a point stands on the last day before its end. */
function lastDay(start: number, finish: number): number {
  return Math.max(start, finish - 1);
}

function isPoint(item: Work): boolean {
  return isKind(item, 'milestone', 'gate');
}

function rowOf(scheduled: ScheduledItem, scale: TimeScale, source: ReportSource): RoadmapRow {
  const { plan, language, texts, facts } = source;
  const { item, start, finish, container } = scheduled;
  const { basis } = facts.schedule;
  const point = isPoint(item);
  const first = point ? finish.likely - 1 : start.likely;
  const last = point ? first : lastDay(first, finish.likely);
  const dates = showDays(first, last, basis, language, texts);
  const length = point ? null : lengthOf(scheduled, source);
  const state = stateOf(item, source);
  const fixed = scheduled.why.kind === 'fixed' && scheduled.why.fact === 'starts';
  const margin = scheduled.marginDays > 0 ? showCalendarDays(scheduled.marginDays, language) : null;
  const kind = labelOf(language, item.kind);
  const spoken = [
    isPoint(item) ? `${kind}: ${titleOf(item)}` : titleOf(item),
    sayDays(first, last, basis, language, texts),
    ...(length ? [texts.roadmap.likely(length.likely)] : []),
    ...(finish.high > finish.likely
      ? [texts.roadmap.latest(showScheduleDay(finish.high - 1, basis, language, texts))]
      : []),
    ...(margin ? [texts.roadmap.margin(margin)] : []),
    ...(fixed ? [texts.roadmap.fixed] : []),
    ...(state ? [state] : []),
  ];
  return {
    id: pathOf(plan, item),
    kind: item.kind,
    level: container ? 1 : 0,
    title: titleOf(item),
    dates,
    length: length?.likely ?? null,
    state,
    label: spoken.join(', '),
    bar: point ? null : barOf(scheduled, scale, fixed),
    point: point ? pointOf(scheduled, scale, source) : null,
    cells: cellsOf(scheduled, length?.range ?? null, margin, source),
    days: basis === 'none' ? null : { first: isoDay(Math.floor(first)), last: isoDay(Math.ceil(last)) },
    lines: labelLines(
      titleOf(item),
      [dates, ...(length ? [length.likely] : [kind]), ...(state ? [state] : [])].join(' · '),
      item.kind === 'phase',
    ),
  };
}

function barOf({ item, start, finish, marginDays }: ScheduledItem, scale: TimeScale, fixed: boolean): RowBar {
  const { done, progress } = item.facts;
  const share = done ? 1 : progress ? Math.min(100, Math.max(0, likelyOf(progress.value))) / 100 : undefined;
  const margin = Math.min(finish.likely + marginDays, Math.max(finish.high, finish.likely));
  return {
    from: scale.at(start.likely),
    to: scale.at(finish.likely),
    margin: marginDays > 0 ? scale.at(margin) : null,
    latest: scale.at(Math.max(finish.high, finish.likely)),
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
): RowCells {
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

function linksOf(dated: readonly ScheduledItem[], scale: TimeScale, { plan, facts }: ReportSource): RoadmapLink[] {
  const rows = new Map<Work, number>(dated.map(({ item }, row) => [item, row]));
  return dated.flatMap(({ item, start, finish }, to) =>
    (item.facts.after?.value ?? []).flatMap(({ value }): RoadmapLink[] => {
      const target = plan.names.find(value.on.value);
      const before = target && facts.schedule.items.get(target);
      const from = before && rows.get(before.item);
      if (!before || from === undefined || from === to) return [];
      const leaves = value.end === 'start' ? before.start.likely : before.finish.likely;
      return [
        {
          from,
          to,
          leaves: scale.at(leaves),
          enters: scale.at(isPoint(item) ? finish.likely : start.likely),
        },
      ];
    }),
  );
}

function undatedWork({ item, because, on }: UndatedItem, { plan, facts, language, texts }: ReportSource): UndatedWork {
  const cycle =
    because === 'cycle' ? facts.schedule.cycles.find((links) => links.some(({ from }) => from === item)) : undefined;
  const path = cycle && [...cycle.map(({ from }) => from), ...cycle.slice(0, 1).map(({ from }) => from)].map(titleOf);
  const reason =
    because === 'waits-for-undated' && on ? texts.roadmap.waitsFor(titleOf(on)) : texts.roadmap.undated[because];
  return {
    id: pathOf(plan, item),
    title: titleOf(item),
    kind: labelOf(language, item.kind),
    reason: path ? `${reason}: ${path.join(' → ')}` : reason,
  };
}

function legendOf(rows: readonly RoadmapRow[], links: readonly RoadmapLink[], { texts }: ReportSource): LegendEntry[] {
  const shown: Readonly<Record<keyof typeof texts.roadmap.legend, boolean>> = {
    bar: rows.some(({ bar }) => bar),
    uncertain: rows.some(({ bar }) => bar && bar.latest > (bar.margin ?? bar.to)),
    margin: rows.some(({ bar }) => bar && bar.margin !== null),
    progress: rows.some(({ bar }) => bar && bar.progress !== null),
    fixed: rows.some(({ bar }) => bar?.fixed),
    milestone: rows.some(({ kind }) => kind === 'milestone'),
    gate: rows.some(({ kind }) => kind === 'gate'),
    link: links.length > 0,
  };
  return (Object.keys(shown) as (keyof typeof shown)[])
    .filter((mark) => shown[mark])
    .map((mark) => ({ mark, text: texts.roadmap.legend[mark] }));
}
