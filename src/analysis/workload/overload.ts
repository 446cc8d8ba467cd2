import type { Absence } from '../calendar/person-calendar.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { LoadInterval, Overload } from '../workload.ts';

/** Full time, in per cent. */
const FULL = 100;

/**
 * The stretches on which loads are above full time. Two that have only days off between them are one; leave parts them.
 *
 * @param intervals in order of time, without overlap
 */
export function overloadsOf<I extends LoadInterval>(
  intervals: readonly I[],
  calendar: WorkingCalendar,
  absences: readonly Absence[],
): Overload<I>[] {
  const stretches: I[][] = [];
  for (const interval of intervals) {
    if (interval.share <= FULL + 1e-9) continue;
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    if (stretch && last && isNext(last.until, interval.from, calendar, absences)) stretch.push(interval);
    else stretches.push([interval]);
  }
  return stretches.flatMap((stretch) => {
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (!first || !last) return [];
    let share = 0;
    let days = 0;
    let personDays = 0;
    for (const interval of stretch) {
      share = Math.max(share, interval.share);
      days += interval.days;
      personDays += ((interval.share - FULL) / 100) * interval.days;
    }
    return [{ from: first.from, until: last.until, share, over: share - FULL, days, personDays, intervals: stretch }];
  });
}

function isNext(until: number, from: number, calendar: WorkingCalendar, absences: readonly Absence[]): boolean {
  if (until === from) return true;
  const away = absences.some((absence) => absence.from < from && absence.until > until);
  return !away && calendar.worked(from) - calendar.worked(until) < 1e-9;
}
