import { changeOf, courseOf, type Kpi, relativeChangeOf } from '../../analysis/kpi-course.ts';
import { type KpiProgress, kpiProgressOf } from '../../analysis/kpi-progress.ts';
import type { ThreePoint } from '../../analysis/three-point.ts';
import { titleOf } from '../../model/element.ts';
import { isoDay, showDay, showFigure, showList, showNumber, showPercent } from '../../model/figures.ts';
import { pathOf } from '../../model/path.ts';
import { dayOf } from '../../model/plan.ts';
import { KPI_LEVELS, type Measure } from '../../model/values.ts';
import { shownChange, shownMeasure } from '../../rules/kpi/measure.ts';
import type { KpiData, KpiFigure, KpisData } from '../kpi-data.ts';
import type { ReportSource } from '../options.ts';
import type { Standing } from '../report-data.ts';
import { shortened } from './left-out.ts';

const LEVELS = [...KPI_LEVELS, 'unstated'] as const;

const STANDING: Readonly<Record<KpiProgress['status'], Standing>> = {
  reached: 'good',
  'on-track': 'good',
  behind: 'attention',
  missed: 'bad',
  'limit-held': 'good',
  'limit-exceeded': 'bad',
  'no-actual': 'open',
  unclear: 'open',
};

/** What of a long list a reader should see first has the lowest. */
const URGENCY: Readonly<Record<Standing, number>> = { bad: 0, attention: 1, open: 2, good: 2 };

/** What success is, where it stands, and whether it comes in time. */
export function kpisData(source: ReportSource): KpisData {
  const { plan, texts } = source;
  const say = texts.kpis;
  if (plan.kpis.length === 0) {
    const code = `kpi speed "${say.sample}" {\n  level: business\n  better: lower\n  baseline: 6 h\n  target: 3 h by month 12\n}`;
    return {
      summary: '',
      leftOut: [],
      empty: { what: say.empty, code },
      groups: [],
      remark: null,
      day: isoDay(plan.asOf),
    };
  }
  const found = plan.kpis.map((kpi) => ({ kpi, progress: kpiProgressOf(plan, kpi) }));
  const { shown, leftOut } = shortened('kpis', found, source, ({ progress: { status } }) => URGENCY[STANDING[status]]);
  const groups = LEVELS.flatMap((level) => {
    const kpis = shown.filter(({ kpi }) => (kpi.facts.level?.value ?? 'unstated') === level);
    if (kpis.length === 0) return [];
    return [{ level, title: say.level[level], kpis: kpis.map(({ kpi, progress }) => kpiOf(kpi, progress, source)) }];
  });
  const counts = (Object.keys(STANDING) as KpiProgress['status'][]).flatMap((status) => {
    const count = found.filter(({ progress }) => progress.status === status).length;
    return count > 0 ? [`${say.status[status]}: ${count}`] : [];
  });
  const compared = found.some(({ progress }) => progress.status === 'on-track' || progress.status === 'behind');
  return {
    summary: say.summary(plan.kpis.length, counts.join(', ')),
    leftOut,
    empty: null,
    groups,
    day: isoDay(plan.asOf),
    remark: compared ? say.remark : null,
  };
}

function kpiOf(kpi: Kpi, progress: KpiProgress, source: ReportSource): KpiData {
  const { plan, texts, language } = source;
  const say = texts.kpis;
  const { facts } = kpi;
  const { status, actual } = progress;
  const uses = facts.for?.value.map((reference) => {
    const useCase = plan.names.findOf(reference, 'use-case');
    return useCase ? titleOf(useCase) : reference.value.id;
  });
  const day = actual?.day === undefined ? null : showDay(actual.day, language);
  return {
    id: pathOf(plan, kpi),
    title: titleOf(kpi),
    guardrail: facts.guardrail?.value === 'yes' ? say.guardrail : null,
    measures: uses && uses.length > 0 ? say.measures(showList(uses, language)) : null,
    baseline: figure(facts.baseline?.value, null, source),
    actual: actual ? figure(actual.value.value, day, source) : { value: say.notYet, note: null, stated: false },
    target: figure(facts.target?.value.value.value, targetDay(kpi, source), source),
    change: changeWanted(kpi, source),
    review: facts.review
      ? { value: say.rhythm(facts.review.value), note: null, stated: true }
      : { value: say.notStated, note: null, stated: false },
    standing: isOverdue(kpi, progress, source) ? 'attention' : STANDING[status],
    word: say.status[status],
    note: noteOf(kpi, progress, source),
    gauge: gaugeOf(progress),
  };
}

function figure(measure: Measure | undefined, note: string | null, { texts, language }: ReportSource): KpiFigure {
  if (!measure) return { value: texts.kpis.notStated, note: null, stated: false };
  return { value: showFigure(shownMeasure(measure), language), note, stated: true };
}

function targetDay({ facts }: Kpi, { plan, texts, language }: ReportSource): string | null {
  const by = facts.target?.value.by?.value;
  if (!by) return null;
  const day = dayOf(by, plan.start);
  if (day !== undefined) return texts.kpis.by(showDay(day, language));
  return by.kind === 'month' ? texts.kpis.byMonth(by.month) : null;
}

/** In whole per cent of the baseline; in the KPI's own unit, or in percentage points, where the baseline is zero. */
function changeWanted(kpi: Kpi, { texts, language }: ReportSource): KpiFigure {
  const course = courseOf(kpi);
  if (!course) return { value: texts.kpis.notKnown, note: null, stated: false };
  const relative = relativeChangeOf(course);
  const unit = course.target.value;
  const shown = (value: number): string => {
    if (relative) return showFigure(shownChange(Math.round(value), { percent: Math.round(value) }), language);
    if (unit.unit === 'percent')
      return texts.kpis.points(showFigure(shownChange(value, showNumber(value, language, 1)), language));
    return showFigure(shownChange(value, shownMeasure({ ...unit, low: value, likely: value, high: value })), language);
  };
  const { low, high } = relative ?? changeOf(course);
  const [least, most] = [shown(low), shown(high)];
  return { value: least === most ? least : `${least} … ${most}`, note: null, stated: true };
}

function isOverdue({ facts }: Kpi, { status }: KpiProgress, { plan }: ReportSource): boolean {
  const by = facts.target?.value.by && dayOf(facts.target.value.by.value, plan.start);
  return status === 'no-actual' && by !== undefined && by < plan.asOf;
}

function noteOf(kpi: Kpi, progress: KpiProgress, source: ReportSource): string | null {
  const { texts, language } = source;
  const say = texts.kpis;
  const { status, because, way, time } = progress;
  if (because) return say.because[because];
  if (status === 'no-actual') return isOverdue(kpi, progress, source) ? say.overdue : null;
  if (!way) return null;
  if (status === 'missed') return say.wayAlone(sharesOf(way, source));
  if (status !== 'on-track' && status !== 'behind') return null;
  return time === undefined ? null : say.way(sharesOf(way, source), showPercent(Math.round(100 * time), language));
}

function sharesOf({ low, high }: ThreePoint, { language }: ReportSource): string {
  const [least, most] = [Math.round(100 * low), Math.round(100 * high)];
  if (least === most) return showPercent(least, language);
  return `${showNumber(least, language)}–${showPercent(most, language)}`;
}

function gaugeOf({ status, way, time }: KpiProgress): KpiData['gauge'] {
  if ((status !== 'on-track' && status !== 'behind') || !way || time === undefined) return null;
  return { way: Math.min(100, Math.max(0, Math.round(100 * way.likely))), time: Math.round(100 * time) };
}
