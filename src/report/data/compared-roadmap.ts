import { titleOf } from '../../model/element.ts';
import { showList } from '../../model/figures.ts';
import type { EarlierState, ReportSource } from '../options.ts';
import { endShift } from './compared-row.ts';
import { type EarlierWork, earlierWork } from './earlier-work.ts';
import { lastDayBefore } from './roadmap-row.ts';
import { showCalendarDays, showScheduleDay } from './spans.ts';

/** More titles than these are counted. */
const MOST_TITLES = 5;

/** The steps of the earlier plan, where its dates and those of the plan can be set side by side; undefined where they cannot. */
export function comparedWork({ plan, facts, earlier }: ReportSource): EarlierWork | undefined {
  if (!earlier || !canCompare(facts.schedule, earlier)) return undefined;
  return earlierWork({ plan, work: facts.schedule.work }, earlier);
}

function canCompare(now: ReportSource['facts']['schedule'], { facts }: EarlierState): boolean {
  const before = facts.schedule;
  return (
    before.finish !== undefined && now.finish !== undefined && (before.basis === 'none') === (now.basis === 'none')
  );
}

/** What has become of the roadmap since the earlier plan, in the likely case: its end, how many steps have moved, and which are gone. */
export function comparedSentences(source: ReportSource, work: EarlierWork | undefined): string[] {
  const { earlier, facts, texts, language } = source;
  if (!earlier) return [];
  const say = texts.comparison;
  const { name } = earlier;
  const [now, before] = [facts.schedule, earlier.facts.schedule];
  if (!before.finish) return [say.undated(name)];
  if (!work || !now.finish) return [say.otherBasis(name)];
  const show = (moment: number): string => showScheduleDay(lastDayBefore(moment), now.basis, language, texts);
  const days = Math.round(now.finish.likely - before.finish.likely);
  const span = showCalendarDays(Math.abs(days), language);
  const end =
    days === 0
      ? say.endStays(name, show(now.finish.likely))
      : say.endMoves(name, span, days > 0, show(before.finish.likely), show(now.finish.likely));
  const counts = { later: 0, earlier: 0, added: 0 };
  for (const item of now.items.values()) {
    const was = work.before(item.item);
    if (!was) counts.added += 1;
    else if (endShift(item, was) > 0) counts.later += 1;
    else if (endShift(item, was) < 0) counts.earlier += 1;
  }
  const someMoved = counts.later + counts.earlier + counts.added > 0;
  const titles = work.gone.slice(0, MOST_TITLES).map(titleOf);
  const more = work.gone.length - titles.length;
  const gone = showList(more > 0 ? [...titles, say.goneMore(more)] : titles, language);
  return [end, ...(someMoved ? [say.counts(counts)] : []), ...(work.gone.length > 0 ? [say.gone(gone)] : [])];
}
