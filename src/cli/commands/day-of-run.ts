import { type EpochDay, parseIsoDate } from '../../language/values/calendar-date.ts';
import { UsageError } from '../usage-error.ts';

/**
 * The day on which plans are judged that state none themselves.
 *
 * @throws UsageError for text that is no date
 */
export function dayOfRun(asOf: string | undefined, now: EpochDay): EpochDay {
  if (asOf === undefined) return now;
  const day = parseIsoDate(asOf);
  if (day === undefined) throw new UsageError(({ usage }) => usage.noDate(asOf));
  return day;
}
