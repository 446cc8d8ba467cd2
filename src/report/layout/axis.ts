import type { Language } from '../../model/figures.ts';
import { addMonths, type EpochDay, toCivilDate, toEpochDay } from '../../model/values.ts';
import type { AxisBand, AxisDays, AxisTick, TimeAxis } from '../roadmap-data.ts';
import { textsOf } from '../texts/index.ts';

/*
 * The layout of the roadmap is our own, in pure functions from days to per cent. Chart libraries measure text in a page,
 * which the command line does not have, and place labels inside the drawing, where they collide; here labels stand in a column of
 * their own and the page's own width decides how many ticks are named, so one drawing serves any width without a script.
 */

export type AxisUnit = 'week' | 'month' | 'quarter' | 'year';

/** Days to per cent of the axis. */
export interface TimeScale {
  readonly from: EpochDay;
  readonly to: EpochDay;
  /** Per cent with two decimals, kept within 0 to 100. */
  readonly at: (day: EpochDay) => number;
}

export interface Timeline {
  readonly scale: TimeScale;
  readonly axis: TimeAxis;
}

// A roadmap of up to 18 weeks is read by weeks, up to 26 months by months, up to 8 years by quarters.
const MOST_WEEKS = 18;
const MOST_MONTHS = 26;
const MOST_QUARTERS = 32;
const DAYS_PER_MONTH = 365.25 / 12;

// How many names fit beside each other on a narrow, a medium and a wide page.
const NAMED_TICKS: readonly [number, number, number] = [5, 10, 26];

const STEPS: Readonly<Record<AxisUnit, readonly number[]>> = {
  week: [1, 2, 4, 8, 12, 24, 48, 96, 240, 480],
  month: [1, 2, 3, 6, 12],
  quarter: [1, 2, 4, 8, 20],
  year: [1, 2, 5, 10, 20, 40, 50, 80, 100, 200, 400, 500, 800, 1000, 2000, 4000],
};

/**
 * The axis from the first to the last day, both ends moved out to whole units. The unit follows the length.
 *
 * @param relative days count from 0, an unknown start, and are shown as weeks
 */
export function timelineOf(first: EpochDay, last: EpochDay, relative: boolean, language: Language): Timeline {
  const days = Math.max(1, last - first);
  const unit = relative ? 'week' : unitFor(days);
  const from = relative ? first : floorTo(unit, first);
  let to = from;
  const starts: EpochDay[] = [];
  while (to < last || starts.length === 0) {
    starts.push(to);
    to = next(unit, to);
  }
  const scale = scaleOf(from, to);
  const texts = textsOf(language).time;
  const title = relative ? texts.relativeAxisTitle : texts.axisTitle[unit];
  return {
    scale,
    axis: {
      title,
      ticks: ticksOf(starts, unit, relative, scale, language),
      bands: relative ? [] : bandsOf(unit, scale, language),
      days: { from, to, relative },
    },
  };
}

/** More units of one kind than these are not drawn: nobody scrolls through ten thousand years by weeks. */
const MOST_UNITS = 600;

/**
 * An axis between the same days in units of a reader's choice, all of them named: for a page that is scrolled sideways. Undefined where there
 * would be too many, or where the days have no dates and no such units.
 */
export function axisInUnits({ days }: TimeAxis, wanted: AxisUnit, language: Language): TimeAxis | undefined {
  const { from, to, relative } = days;
  if ((relative && wanted !== 'week') || unitsIn(days, wanted) > MOST_UNITS) return undefined;
  const scale = scaleOf(from, to);
  const starts: EpochDay[] = [];
  for (let day = relative ? from : floorTo(wanted, from); day < to; day = next(wanted, day)) {
    if (day >= from) starts.push(day);
  }
  const texts = textsOf(language).time;
  return {
    title: relative ? texts.relativeAxisTitle : texts.axisTitle[wanted],
    ticks: starts.map((day) => ({ at: scale.at(day), label: labelOf(wanted, day, relative, language), rank: 0 })),
    bands: relative ? [] : bandsOf(wanted, scale, language, 0),
    days,
  };
}

/** Units of an axis, in days; a reader scrolls through so many of them. */
export function unitsIn({ from, to }: AxisDays, unit: AxisUnit): number {
  return (to - from) / UNIT_DAYS[unit];
}

const UNIT_DAYS: Readonly<Record<AxisUnit, number>> = {
  week: 7,
  month: DAYS_PER_MONTH,
  quarter: 3 * DAYS_PER_MONTH,
  year: 12 * DAYS_PER_MONTH,
};

function unitFor(days: number): AxisUnit {
  if (days <= MOST_WEEKS * 7) return 'week';
  if (days <= MOST_MONTHS * DAYS_PER_MONTH) return 'month';
  return days <= MOST_QUARTERS * 3 * DAYS_PER_MONTH ? 'quarter' : 'year';
}

function floorTo(unit: AxisUnit, day: EpochDay): EpochDay {
  // 1970-01-01 was a Thursday: day 4 is a Monday.
  if (unit === 'week') return day - ((((day - 4) % 7) + 7) % 7);
  const { year, month } = toCivilDate(day);
  if (unit === 'month') return toEpochDay({ year, month, day: 1 });
  if (unit === 'quarter') return toEpochDay({ year, month: month - ((month - 1) % 3), day: 1 });
  return toEpochDay({ year, month: 1, day: 1 });
}

function next(unit: AxisUnit, day: EpochDay): EpochDay {
  if (unit === 'week') return day + 7;
  return addMonths(day, unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12);
}

function scaleOf(from: EpochDay, to: EpochDay): TimeScale {
  const at = (day: EpochDay): number => percent((day - from) / (to - from));
  return { from, to, at };
}

function percent(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}

function ticksOf(
  starts: readonly EpochDay[],
  unit: AxisUnit,
  relative: boolean,
  scale: TimeScale,
  language: Language,
): AxisTick[] {
  const [forNarrow, forMedium, forWide] = NAMED_TICKS;
  const wide = stepFor(unit, starts.length, forWide, 1);
  const medium = stepFor(unit, starts.length, forMedium, wide);
  const narrow = stepFor(unit, starts.length, forNarrow, medium);
  return starts.flatMap((day, index): AxisTick[] => {
    const count = relative || unit === 'week' ? index : countOf(unit, day);
    const rank = count % narrow === 0 ? 0 : count % medium === 0 ? 1 : count % wide === 0 ? 2 : undefined;
    if (rank === undefined) return [];
    return [
      {
        at: scale.at(day),
        label: labelOf(unit, day, relative, language),
        rank,
      },
    ];
  });
}

/**
 * How many units lie between names, so that no more of them stand on the axis than fit. A wider page shows the names of a narrower one and those between: the
 * steps go into each other, or a name of every fiftieth year would stand against one of every twentieth.
 */
function stepFor(unit: AxisUnit, units: number, most: number, within: number): number {
  return STEPS[unit].find((step) => step % within === 0 && units / step <= most) ?? units;
}

/** Units since the year 0, so that every third month is January, April, July and October. */
function countOf(unit: AxisUnit, day: EpochDay): number {
  const { year, month } = toCivilDate(day);
  if (unit === 'year') return year;
  return unit === 'month' ? year * 12 + month - 1 : year * 4 + (month - 1) / 3;
}

function labelOf(unit: AxisUnit, day: EpochDay, relative: boolean, language: Language): string {
  const texts = textsOf(language).time;
  if (relative) return texts.weekLabel(Math.floor(day / 7) + 1);
  const { year, month, day: number } = toCivilDate(day);
  if (unit === 'week') return `${number}`;
  if (unit === 'month') return texts.months[month - 1] ?? '';
  return unit === 'quarter' ? texts.quarterLabel((month + 2) / 3) : `${year}`;
}

/** The years above months and quarters, the months above weeks; unnamed where a name would not fit. */
function bandsOf(unit: AxisUnit, scale: TimeScale, language: Language, needed = unit === 'week' ? 14 : 9): AxisBand[] {
  if (unit === 'year') return [];
  const larger = unit === 'week' ? 'month' : 'year';
  const bands: AxisBand[] = [];
  for (let day = floorTo(larger, scale.from); day < scale.to; day = next(larger, day)) {
    const from = scale.at(day);
    const width = Math.round((scale.at(next(larger, day)) - from) * 100) / 100;
    const { year, month } = toCivilDate(day);
    const name = larger === 'month' ? `${textsOf(language).time.months[month - 1] ?? ''} ${year}` : `${year}`;
    bands.push({ from, width, label: width >= needed ? name : '' });
  }
  return bands;
}
