import { showNumber } from '../../model/figures.ts';
import { mostTelling } from '../layout/most-telling.ts';
import type { ReportSource } from '../options.ts';
import type { LongList } from '../texts/left-out.ts';

/** More than so much of a list is not shown, in whatever form a report has: nobody reads it, and a page of thousands is slow. */
export const MOST_SHOWN: Readonly<Record<LongList, number>> = {
  steps: 1_200,
  undated: 100,
  legalSteps: 100,
  roles: 30,
  people: 100,
  loadLines: 500,
  useCases: 100,
  stages: 100,
  claims: 100,
  benefits: 100,
  kpis: 100,
  activities: 100,
  dated: 100,
  departments: 100,
  roleChanges: 100,
  afterGoLive: 100,
  duties: 200,
  accepted: 100,
};

export interface Shortened<T> {
  readonly shown: readonly T[];
  /** The sentence that says what is not shown; none where all is. */
  readonly leftOut: readonly string[];
}

/**
 * The part of a long list that is shown, in the order of the list, with a sentence on the rest.
 *
 * @param weight what a reader should see first has the lowest
 */
export function shortened<T>(
  list: LongList,
  items: readonly T[],
  source: Pick<ReportSource, 'texts' | 'language'>,
  weight?: (item: T) => number,
): Shortened<T> {
  const shown = mostTelling(items, MOST_SHOWN[list], weight);
  return { shown, leftOut: leftOut(list, shown.length, items.length, source) };
}

/** What is said of a list of which only so many are shown; nothing where all are. */
export function leftOut(
  list: LongList,
  shown: number,
  all: number,
  { texts, language }: Pick<ReportSource, 'texts' | 'language'>,
): string[] {
  if (shown >= all) return [];
  return [texts.leftOut[list](showNumber(all - shown, language, 0), showNumber(all, language, 0))];
}
