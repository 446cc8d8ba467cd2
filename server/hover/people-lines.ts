import type { Schedule } from '../../src/analysis/schedule.ts';
import type { PersonLoad } from '../../src/analysis/workload.ts';
import { type ModelElement, titleOf } from '../../src/model/element.ts';
import { type Language, showDay, showList, showPercent } from '../../src/model/figures.ts';
import { showDays } from '../../src/report/data/spans.ts';
import { textsOf } from '../../src/report/texts/index.ts';
import { escaped } from '../markdown.ts';
import { textsIn } from '../texts/texts.ts';
import type { Computed, Subject } from './computed-lines.ts';
import { PRICED_BY, priceComputed } from './cost-lines.ts';
import { percentRange } from './ranges.ts';

/** Periods that a hover lists; who has more of them is looked up in the preview. */
const MOST_PERIODS = 6;

/** How much somebody works on the plan, and what that costs. */
export function personComputed(person: ModelElement<'person' | 'vacancy'>, subject: Subject): Computed | undefined {
  const { line, checked, language } = subject;
  if (line && PRICED_BY.has(line.name)) return priceComputed(person, subject);
  if (line && line.name !== 'allocation') return undefined;
  const load = checked.facts.workload.people.find((candidate) => candidate.person === person);
  const price = line ? undefined : priceComputed(person, subject);
  const ofLoad = load ? loadLines(load, checked.facts.schedule, language) : [];
  return {
    brief: [...ofLoad.slice(0, 1), ...(price?.brief ?? [])],
    more: () => [
      ...ofLoad.slice(1),
      ...(load ? periodLines(load, checked.facts.schedule, language) : []),
      ...(price?.more() ?? []),
    ],
  };
}

/** As allocated, and at most. */
function loadLines(load: PersonLoad, schedule: Schedule, language: Language): string[] {
  const texts = textsIn(language);
  const lines: string[] = [];
  if (load.planned) lines.push(texts.load(percentRange(load.planned.share, language)));
  const { peak } = load;
  if (peak?.by !== 'assignments' || !peak.period || schedule.basis === 'none') return lines;
  const work = showList(
    peak.assignments.map(({ scheduled }) => `"${titleOf(scheduled.item)}"`),
    language,
  );
  const { from, until } = peak.period;
  const when = texts.peak(showPercent(peak.share, language), showDay(from, language), showDay(until - 1, language));
  return [...lines, `${when} ${escaped(texts.peakWork(work))}.`];
}

/** Period by period; one alone is the highest load, which is said already. */
function periodLines({ intervals }: PersonLoad, { basis }: Schedule, language: Language): string[] {
  if (intervals.length < 2 || basis === 'none') return [];
  const lines = intervals.slice(0, MOST_PERIODS).map(({ from, until, share }) => {
    const days = showDays(from, until - 1, basis, language, textsOf(language));
    return `– ${days}: ${showPercent(share, language)}`;
  });
  const left = intervals.length - lines.length;
  return left > 0 ? [...lines, textsIn(language).morePeriods(left)] : lines;
}
