import type { ScheduledItem, UndatedItem, Work } from '../../analysis/schedule.ts';
import { titleOf } from '../../model/element.ts';
import { showDay } from '../../model/figures.ts';
import { pathOf } from '../../model/path.ts';
import { labelOf } from '../../model/values.ts';
import { type TimeScale, timelineOf } from '../layout/axis.ts';
import { type StepWeight, stepsThatMatter } from '../layout/steps-that-matter.ts';
import type { ReportSource } from '../options.ts';
import type { LegendEntry, RoadmapChoice, RoadmapData, RoadmapLink, RoadmapRow, UndatedWork } from '../roadmap-data.ts';
import { comparedSentences, comparedWork } from './compared-roadmap.ts';
import { leftOut, MOST_SHOWN, shortened } from './left-out.ts';
import { isLegalRow, legalRows, reachOfSteps } from './legal-rows.ts';
import { type LegalStep, legalStepsOf } from './legal-steps.ts';
import { isPoint, lastDayBefore, rowOf } from './roadmap-row.ts';
import { showCalendarDays, showDays, showScheduleDay } from './spans.ts';

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
    compared: [],
    leftOut: [],
    dated: 0,
    axis: null,
    today: null,
    rows: [],
    links: [],
    undated: [],
    legend: [],
    people: [],
    useCases: [],
  };
  if (schedule.work.length === 0) {
    return {
      ...nothing,
      summary: '',
      empty: { what: texts.roadmap.empty, code: SAMPLE },
    };
  }
  const withoutDate = schedule.work.flatMap((item) => schedule.undated.get(item) ?? []);
  const { start, finish, basis } = schedule;
  if (!start || !finish) {
    return { ...nothing, summary: texts.roadmap.nothingDated, ...undatedOf(withoutDate, [], source) };
  }
  const relative = basis === 'none';
  const all = schedule.work.flatMap((item) => schedule.items.get(item) ?? []);
  const dated = stepsThatMatter(all, MOST_SHOWN.steps, weightOf);
  const steps = legalStepsOf(source);
  const legal = shortened('legalSteps', relative ? [] : steps.filter(hasDay), source, ({ date }) =>
    (date?.day ?? 0) >= plan.asOf ? 0 : 1,
  );
  const deadlines = relative ? [] : all.flatMap(({ deadline }) => (deadline ? [deadline.day + 1] : []));
  const comparison = comparedWork(source);
  const before = dated.flatMap(({ item }) => comparison?.before(item) ?? []);
  const extent = {
    first: Math.min(start.likely, ...before.map((item) => item.start.likely)),
    last: Math.max(finish.high, start.likely + 1, ...before.map((item) => item.finish.likely)),
  };
  const { first, last } = relative ? extent : reachOfSteps(extent, legal.shown, deadlines);
  const { scale, axis } = timelineOf(first, last, relative, language);
  const work = dated.map((item) => rowOf(item, scale, source, comparison));
  // Behind the work, so that a row of work and what waits for it keep their places.
  const rows = [...work, ...legalRows(legal.shown, scale, source)];
  const links = linksOf(dated, scale, source);
  const rest = undatedOf(withoutDate, undatedSteps(steps, relative, source), source);
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
    compared: comparedSentences(source, comparison),
    leftOut: [...leftOut('steps', dated.length, all.length, source), ...legal.leftOut, ...rest.leftOut],
    dated: all.length,
    axis,
    today,
    rows,
    links,
    undated: rest.undated,
    legend: legendOf(rows, links, source),
    people: peopleIn(rows),
    useCases: useCasesIn(rows, source),
  };
}

/** Whether it is drawn where there is not room for all. */
function weightOf({ item, container, critical, deadline, finish }: ScheduledItem): StepWeight<Work> {
  const isOpen = !item.facts.done;
  return {
    key: item,
    parent: container ?? null,
    isPhase: item.kind === 'phase',
    isLate: isOpen && deadline !== undefined && finish.likely - 1 > deadline.day,
    isPoint: isPoint(item),
    isCritical: critical && isOpen,
  };
}

function hasDay({ date }: LegalStep): boolean {
  return date?.day !== undefined;
}

/** The work and the legal steps that have no place on the axis, with what of them is not listed. */
function undatedOf(work: readonly UndatedItem[], steps: readonly UndatedWork[], source: ReportSource) {
  const { shown, leftOut: rest } = shortened('undated', [...work, ...steps], source);
  return { undated: shown.map((one) => ('item' in one ? undatedWork(one, source) : one)), leftOut: rest };
}

function peopleIn(rows: readonly RoadmapRow[]): RoadmapChoice[] {
  const people = new Map(rows.flatMap((row) => row.people.map(({ id, name }) => [id, name] as const)));
  return [...people].map(([id, title]) => ({ id, title }));
}

function useCasesIn(rows: readonly RoadmapRow[], { plan }: ReportSource): RoadmapChoice[] {
  const used = new Set(rows.flatMap(({ useCases }) => useCases));
  return plan.useCases
    .map((useCase) => ({ id: pathOf(plan, useCase), title: titleOf(useCase) }))
    .filter(({ id }) => used.has(id));
}

function undatedSteps(steps: readonly LegalStep[], relative: boolean, { texts }: ReportSource): UndatedWork[] {
  return steps.flatMap(({ id, title, date }) => {
    if (date?.day !== undefined && !relative) return [];
    const reason = date ? texts.chart.stepWithoutStart : texts.chart.stepWithoutDay;
    return [{ id, title, kind: texts.chart.legal, reason }];
  });
}

function summaryOf(source: ReportSource): string {
  const { facts, texts, language } = source;
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
  const period = showDays(start.likely, Math.max(start.likely, finish.likely - 1), basis, language, texts);
  return [texts.roadmap.summary(period, counts), ...chanceOfEnd(source)].join(' ');
}

/** By when all of it has ended in half, and in four fifths, of the runs, where that is known and not the same day. */
function chanceOfEnd({ facts, texts, language }: ReportSource): string[] {
  if (facts.isCertain()) return [];
  const simulated = facts.simulated();
  const { p50, p80 } = simulated?.end ?? {};
  if (!simulated || simulated.certain || p50 === undefined || p80 === undefined) return [];
  const { basis } = facts.schedule;
  const show = (moment: number): string => showScheduleDay(lastDayBefore(moment), basis, language, texts);
  return [texts.chart.chance(show(p50), show(p80))];
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
  const words = { ...texts.roadmap.legend, ...texts.chart.legend, earlier: texts.comparison.legend };
  const shown: Readonly<Record<LegendEntry['mark'], boolean>> = {
    bar: rows.some(({ bar }) => bar),
    critical: rows.some(({ critical }) => critical !== null),
    uncertain: rows.some(({ bar }) => bar && bar.latest > (bar.margin ?? bar.to)),
    margin: rows.some(({ bar }) => bar && bar.margin !== null),
    float: rows.some(({ bar }) => bar && bar.float !== null),
    'chance-50': rows.some(({ chance }) => chance),
    'chance-80': rows.some(({ chance }) => chance),
    deadline: rows.some(({ deadline }) => deadline),
    progress: rows.some(({ bar }) => bar && bar.progress !== null),
    fixed: rows.some(({ bar }) => bar?.fixed),
    milestone: rows.some(({ kind }) => kind === 'milestone'),
    gate: rows.some(({ kind }) => kind === 'gate'),
    legal: rows.some(isLegalRow),
    beyond: rows.some(({ beyond }) => beyond.length > 0),
    earlier: rows.some(({ earlier }) => earlier),
    link: links.length > 0,
  };
  return (Object.keys(shown) as LegendEntry['mark'][])
    .filter((mark) => shown[mark])
    .map((mark) => ({ mark, text: words[mark] }));
}
