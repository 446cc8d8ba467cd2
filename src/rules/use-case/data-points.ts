import { unfinishedAt, unreadableAt } from '../../analysis/statement.ts';
import { sumOf, type ThreePoint, threePoint } from '../../analysis/three-point.ts';
import { WEEKS_PER_YEAR, WORKING_DAYS_PER_WEEK, WORKING_HOURS_PER_WEEK } from '../../analysis/working-time.ts';
import type { ModelElement } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import type { Duration, Period, Rate, SourceRange } from '../../model/values.ts';
import type { UseCase } from './selection.ts';

type Data = ModelElement<'data'>;

/** How many records the sources of a use case hold together. */
export interface DataPoints {
  readonly records: ThreePoint;
  /** Records that come in each week, likely; 0 where no source says that it grows. */
  readonly perWeek: number;
  readonly sources: readonly Data[];
  /** For each source the figure that it rests on: its records, or its history. */
  readonly figures: readonly SourceRange[];
}

/** @returns undefined where the use case names no source, or where the volume of one is not known */
export function dataPointsOf(plan: Plan, useCase: UseCase): DataPoints | undefined {
  const { data } = useCase.facts;
  if (!data || unreadableAt(useCase, 'data')) return undefined;
  const sources: Data[] = [];
  const volumes: { readonly records: ThreePoint; readonly at: SourceRange }[] = [];
  let perWeek = 0;
  for (const reference of data.value) {
    const source = plan.names.findOf(reference, 'data');
    const volume = source && volumeOf(source);
    if (!source || !volume) return undefined;
    if (sources.includes(source)) continue;
    sources.push(source);
    volumes.push(volume);
    const { grows } = source.facts;
    if (grows) perWeek += threePoint(grows.value).likely / WEEKS[grows.value.per];
  }
  const records = sumOf(volumes.map((volume) => volume.records));
  return { records, perWeek, sources, figures: volumes.map(({ at }) => at) };
}

function volumeOf(source: Data): { readonly records: ThreePoint; readonly at: SourceRange } | undefined {
  if (unfinishedAt(source) || ['records', 'grows', 'history'].some((fact) => unreadableAt(source, fact)))
    return undefined;
  const { records, grows, history } = source.facts;
  if (records) return { records: threePoint(records.value), at: records.at };
  if (!grows || !history) return undefined;
  return { records: collected(grows.value, history.value), at: history.at };
}

/** Weeks in a period. Records come in on working days and in working hours; over months and years the calendar counts. */
const WEEKS: Readonly<Record<Period, number>> = {
  hour: 1 / WORKING_HOURS_PER_WEEK,
  day: 1 / WORKING_DAYS_PER_WEEK,
  week: 1,
  month: WEEKS_PER_YEAR / 12,
  quarter: WEEKS_PER_YEAR / 4,
  year: WEEKS_PER_YEAR,
};

/** Rate × time: 15 a week over 39 weeks are 585. Days of a history are calendar days. */
function collected(rate: Rate, time: Duration): ThreePoint {
  const days = time.unit === 'day' && time.time === 'calendar';
  const periods = (days ? 1 / 7 : WEEKS[time.unit]) / WEEKS[rate.per];
  const [many, long] = [threePoint(rate), threePoint(time)];
  return {
    low: many.low * long.low * periods,
    likely: many.likely * long.likely * periods,
    high: many.high * long.high * periods,
  };
}
