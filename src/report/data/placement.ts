import type { ActDate } from '../../analysis/first-use.ts';
import type { EpochDay } from '../../model/values.ts';
import type { WordedStanding } from '../change-data.ts';
import type { ReportSource } from '../options.ts';
import type { Standing } from '../report-data.ts';
import type { Placement } from '../texts/change.ts';

/** The acts that a step is set against; undefined where no use case is carried out. */
export interface Acts {
  readonly use: ActDate;
  readonly goLive: ActDate;
}

/**
 * Whether a day lies before or after an act, by likely dates. A step on the day of the act is not after it: nothing says what came first
 * that day. Of use that has begun at a day not known, only what lies after the day of the report is surely after it.
 */
export function isAfter(day: EpochDay, act: ActDate): boolean | undefined {
  if (act.kind === 'dated') return day > act.day.likely;
  return act.kind === 'begun' && day > act.latest ? true : undefined;
}

/** Where a day lies between first use and go-live. */
export function placementOf(day: EpochDay | undefined, acts: Acts | undefined): Placement {
  if (day === undefined) return 'no-date';
  const use = acts && isAfter(day, acts.use);
  const goLive = acts && isAfter(day, acts.goLive);
  if (use === false) return 'before-use';
  if (goLive === true) return 'after-go-live';
  if (use === true) return goLive === false ? 'between' : 'after-use';
  return 'no-use';
}

const STANDING: Readonly<Record<Placement, Standing>> = {
  'before-use': 'good',
  between: 'attention',
  'after-use': 'attention',
  'after-go-live': 'attention',
  'no-date': 'open',
  'no-use': 'open',
};

/** How a step of taking people along stands to first use and go-live, in words. */
export function orderOfStep(
  day: EpochDay | undefined,
  acts: Acts | undefined,
  { texts }: ReportSource,
): WordedStanding {
  const placement = placementOf(day, acts);
  return { standing: STANDING[placement], word: texts.change.placement[placement] };
}

/** The earliest of some acts: begun before dated before unknown. */
export function earliest(acts: readonly ActDate[]): ActDate | undefined {
  let first: ActDate | undefined;
  for (const act of acts) {
    if (act.kind === 'begun') return act;
    const isEarlier = act.kind === 'dated' && !(first?.kind === 'dated' && first.day.likely <= act.day.likely);
    if (!first || isEarlier) first = act;
  }
  return first;
}
