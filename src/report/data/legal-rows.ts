import { isoDay, showDay } from '../../model/figures.ts';
import { pathOf } from '../../model/path.ts';
import type { EpochDay } from '../../model/values.ts';
import type { TimeScale } from '../layout/axis.ts';
import { labelLines } from '../layout/label.ts';
import type { ReportSource } from '../options.ts';
import type { BeyondAxis, RoadmapRow } from '../roadmap-data.ts';
import type { LegalStep } from './legal-steps.ts';

/** A date outside the work stretches the axis by so much of it at each side at most, and by so many days at least. */
const MOST_STRETCH = 0.25;
const LEAST_STRETCH = 90;

interface Extent {
  readonly first: EpochDay;
  readonly last: EpochDay;
}

/** The days of the work and, near them, of legal steps and deadlines: a duty ten years later must not squeeze the roadmap. */
export function reachOfSteps(work: Extent, steps: readonly LegalStep[], deadlines: readonly EpochDay[]): Extent {
  const stretch = Math.max(LEAST_STRETCH, MOST_STRETCH * (work.last - work.first));
  let { first, last } = work;
  const days = steps.flatMap(({ date }) => (date?.day === undefined ? [] : [date.day, date.day + 1]));
  for (const day of [...days, ...deadlines]) {
    if (day >= work.first - stretch && day < first) first = day;
    if (day <= work.last + stretch && day > last) last = day;
  }
  return { first, last };
}

/** The steps that the law asks for: a heading with a mark for each, then each with its name. None where no step has a day. */
export function legalRows(steps: readonly LegalStep[], scale: TimeScale, source: ReportSource): RoadmapRow[] {
  const { plan, texts } = source;
  const dated = steps.flatMap((step) => (step.date?.day === undefined ? [] : [{ ...step, day: step.date.day }]));
  if (dated.length === 0) return [];
  const title = texts.chart.legal;
  const dates = texts.chart.legalCount(dated.length);
  const id = `${pathOf(plan, plan.compliance ?? plan.element)}#legal`;
  const marks = dated.flatMap(({ day }) => placeOf(day, scale) ?? []);
  const days = dated.map(({ day }) => day);
  const useCases = dated.flatMap(({ useCase }) => (useCase ? [pathOf(plan, useCase)] : []));
  const heading: RoadmapRow = {
    ...BARE,
    id,
    kind: 'law',
    level: 0,
    parent: null,
    title,
    dates,
    useCases: [...new Set(useCases)],
    label: `${title}, ${dates}`,
    marks,
    beyond: (['before', 'after'] as const).flatMap((side) =>
      days.some((day) => sideOf(day, scale) === side) ? [{ side, day: null }] : [],
    ),
    cells: {
      ...NO_CELLS,
      kind: title,
      start: showDay(Math.min(...days), source.language),
      finish: showDay(Math.max(...days), source.language),
    },
    days: null,
    lines: labelLines(title, dates, true),
  };
  return [heading, ...dated.map((step) => stepRow(step, id, scale, source))];
}

function stepRow(
  { id, title, date, day, useCase }: LegalStep & { readonly day: EpochDay },
  parent: string,
  scale: TimeScale,
  { plan, texts, language }: ReportSource,
): RoadmapRow {
  const shown = showDay(day, language);
  const dates = date?.form === 'by' ? texts.chart.stepBy(shown) : texts.chart.stepOn(shown);
  const at = placeOf(day, scale);
  const side = sideOf(day, scale);
  return {
    ...BARE,
    id,
    kind: 'law-step',
    level: 1,
    parent,
    title,
    dates,
    useCases: useCase ? [pathOf(plan, useCase)] : [],
    label: `${texts.chart.legal}: ${title}, ${dates}`,
    beyond: side ? [{ side, day: shown }] : [],
    point: at === undefined ? null : { at, earliest: at, latest: at, day: shown },
    cells: { ...NO_CELLS, kind: texts.chart.legal, start: dates, finish: dates },
    days: { first: isoDay(day), last: isoDay(day) },
    lines: labelLines(title, dates, false),
  };
}

/** The end of the day, as of all points; undefined where it lies outside the axis. */
function placeOf(day: EpochDay, scale: TimeScale): number | undefined {
  return sideOf(day, scale) ? undefined : scale.at(day + 1);
}

/** At which side of the axis a day lies outside of it; undefined within it. */
function sideOf(day: EpochDay, scale: TimeScale): BeyondAxis['side'] | undefined {
  if (day < scale.from) return 'before';
  return day < scale.to ? undefined : 'after';
}

/** Whether a row is about the law rather than about work. */
export function isLegalRow({ kind }: Pick<RoadmapRow, 'kind'>): boolean {
  return kind === 'law' || kind === 'law-step';
}

const BARE = {
  length: null,
  state: null,
  critical: null,
  people: [],
  bar: null,
  point: null,
  marks: [],
  beyond: [],
  chance: null,
  deadline: null,
  earlier: null,
  shift: null,
  lengthStep: null,
} as const;

const NO_CELLS = {
  length: null,
  finishRange: null,
  after: null,
  margin: null,
  people: null,
  float: null,
  deadline: null,
  earlier: null,
  chance: null,
} as const;
