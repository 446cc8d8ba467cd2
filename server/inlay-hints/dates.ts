import type { ScheduledItem } from '../../src/analysis/schedule.ts';
import { type FactLine, isKind, lineOf, type ModelElement } from '../../src/model/element.ts';
import { showDays } from '../../src/report/data/spans.ts';
import { textsOf } from '../../src/report/texts/index.ts';
import type { HintsOf } from './hint.ts';

/** The facts behind which dates stand: the first of them that the work has. */
const DATED_BY = ['duration', 'effort', 'after', 'ends-after'];

/** The likely dates of work on the roadmap, behind the fact from which they follow. Both days are included. */
export const dateHints: HintsOf = (element, { facts }, language) => {
  if (!isKind(element, 'phase', 'task', 'milestone', 'gate')) return [];
  const { schedule } = facts;
  const dated = schedule.items.get(element);
  if (!dated || repeats(dated)) return [];
  const { start, finish } = dated;
  // A finish is excluded, and a point stands at the end of its day.
  const last = isPoint(element) ? finish.likely - 1 : Math.max(start.likely, finish.likely - 1);
  const first = isPoint(element) ? last : start.likely;
  return [{ line: datedLine(element), text: showDays(first, last, schedule.basis, language, textsOf(language)) }];
};

/** Whether the day is the one that the plan states. */
function repeats({ item, why }: ScheduledItem): boolean {
  return isPoint(item) && why.kind === 'fixed';
}

function isPoint(element: ModelElement): boolean {
  return isKind(element, 'milestone', 'gate');
}

function datedLine(element: ModelElement): FactLine | undefined {
  for (const fact of DATED_BY) {
    const line = lineOf(element, fact);
    if (line) return line;
  }
  return undefined;
}
