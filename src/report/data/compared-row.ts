import type { ScheduledItem } from '../../analysis/schedule.ts';
import type { TimeScale } from '../layout/axis.ts';
import type { ReportSource } from '../options.ts';
import type { EarlierWork } from './earlier-work.ts';
import { daysOf, isPoint } from './roadmap-row.ts';
import { sayDays, showCalendarDays, showDays } from './spans.ts';

/** What a row says of the earlier plan. */
interface ComparedRow {
  readonly mark: { readonly from: number; readonly to: number } | null;
  readonly shift: string | null;
  /** For the column of the table. */
  readonly cell: string | null;
  /** For those who hear the page. */
  readonly spoken: readonly string[];
}

const NOT_COMPARED: ComparedRow = { mark: null, shift: null, cell: null, spoken: [] };

/** How a step stands to what it was in the earlier plan, in the likely case; a step that it did not have is new. */
export function comparedRow(
  now: ScheduledItem,
  comparison: EarlierWork | undefined,
  scale: TimeScale,
  source: ReportSource,
): ComparedRow {
  if (!comparison) return NOT_COMPARED;
  const { texts, language, facts } = source;
  const say = texts.comparison;
  const before = comparison.before(now.item);
  if (!before) return { mark: null, shift: say.isNew, cell: say.isNew, spoken: [say.isNew] };
  const { basis } = facts.schedule;
  const { first, last } = daysOf(before);
  const shift = shiftOf(now, before, source);
  const dates = showDays(first, last, basis, language, texts);
  const spoken = say.before(sayDays(first, last, basis, language, texts));
  const from = isPoint(before.item) ? before.finish.likely : before.start.likely;
  return {
    mark: { from: scale.at(from), to: scale.at(before.finish.likely) },
    shift,
    cell: shift === null ? dates : say.moved(dates, shift),
    spoken: shift === null ? [spoken] : [spoken, shift],
  };
}

/** By how much its end has moved, else its start; null for less than half a day. */
function shiftOf(now: ScheduledItem, before: ScheduledItem, { texts, language }: ReportSource): string | null {
  const say = texts.comparison;
  const end = endShift(now, before);
  if (end !== 0) return (end > 0 ? say.endsLater : say.endsEarlier)(showCalendarDays(Math.abs(end), language));
  const start = Math.round(now.start.likely - before.start.likely);
  if (start === 0 || isPoint(now.item)) return null;
  return (start > 0 ? say.startsLater : say.startsEarlier)(showCalendarDays(Math.abs(start), language));
}

/** Whole calendar days by which the likely end has moved; below zero where it is earlier now. */
export function endShift(now: ScheduledItem, before: ScheduledItem): number {
  return Math.round(now.finish.likely - before.finish.likely);
}
