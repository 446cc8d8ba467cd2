import type { Schedule } from '../../src/analysis/schedule.ts';
import type { PersonLoad } from '../../src/analysis/workload.ts';
import { titleOf } from '../../src/model/element.ts';
import { type Language, showDay, showList, showPercent } from '../../src/model/figures.ts';
import { showDays } from '../../src/report/data/spans.ts';
import { textsOf } from '../../src/report/texts/index.ts';
import { escaped } from '../markdown.ts';
import { textsIn } from '../texts/texts.ts';
import { percentRange } from './ranges.ts';

/** Periods that a hover lists; who has more of them is looked up in the preview. */
const MOST_PERIODS = 6;

/** How much somebody works on the plan: as allocated, at most, and period by period. */
export function loadLines(load: PersonLoad, schedule: Schedule, language: Language): string[] {
  const texts = textsIn(language);
  const lines: string[] = [];
  if (load.planned) lines.push(texts.load(percentRange(load.planned.share, language)));
  const { peak } = load;
  if (schedule.basis === 'none') return lines;
  if (peak?.by === 'assignments' && peak.period) {
    const work = showList(
      peak.assignments.map(({ scheduled }) => `"${titleOf(scheduled.item)}"`),
      language,
    );
    const { from, until } = peak.period;
    const when = texts.peak(showPercent(peak.share, language), showDay(from, language), showDay(until - 1, language));
    lines.push(`${when} ${escaped(texts.peakWork(work))}.`);
  }
  return [...lines, ...periodLines(load, schedule, language)];
}

/** One period alone is the highest load, which is said already. */
function periodLines({ intervals }: PersonLoad, { basis }: Schedule, language: Language): string[] {
  if (intervals.length < 2) return [];
  const lines = intervals.slice(0, MOST_PERIODS).map(({ from, until, share }) => {
    const days = showDays(from, until - 1, basis, language, textsOf(language));
    return `${days}: ${showPercent(share, language)}`;
  });
  const left = intervals.length - lines.length;
  return left > 0 ? [...lines, textsIn(language).morePeriods(left)] : lines;
}
