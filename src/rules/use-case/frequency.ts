import { scaled, type ThreePoint, threePoint } from '../../analysis/three-point.ts';
import { WEEKS_PER_YEAR, WORKING_DAYS_PER_WEEK, WORKING_HOURS_PER_WEEK } from '../../analysis/working-time.ts';
import type { Worded } from '../../model/figures.ts';
import type { Period } from '../../model/values.ts';
import { wordedRange } from '../engine/worded.ts';
import type { UseCase } from './selection.ts';

/**
 * How often the work of a use case recurs, times a week.
 *
 * @param workingWeeks weeks of work by which a count per year is divided
 * @returns undefined where it is not stated, or cannot be read
 */
export function repeatsPerWeek({ facts }: UseCase, workingWeeks: number): ThreePoint | undefined {
  const repeats = facts.repeats?.value;
  return repeats && scaled(threePoint(repeats), timesPerWeek(repeats.per, workingWeeks));
}

/** The same as a sentence shows it. */
export function shownPerWeek({ low, high }: ThreePoint): Worded {
  return wordedRange(shown(low), shown(high));
}

/**
 * How often a week something happens that happens once in the period. Hours and days are those of full-time work; a month
 * has 52/12 weeks; what is counted over a year happened in its working weeks.
 */
function timesPerWeek(per: Period, workingWeeks: number): number {
  const times: Readonly<Record<Period, number>> = {
    hour: WORKING_HOURS_PER_WEEK,
    day: WORKING_DAYS_PER_WEEK,
    week: 1,
    month: 12 / WEEKS_PER_YEAR,
    quarter: 4 / WEEKS_PER_YEAR,
    year: 1 / workingWeeks,
  };
  return times[per];
}

/** To one decimal, and down, so that what is below the limit also reads so. */
function shown(count: number): number {
  return count < 0.1 ? Math.round(count * 100) / 100 : Math.floor(count * 10 + 1e-9) / 10;
}
