import { wholeDay } from '../../../../analysis/schedule/time-scale.ts';
import type { SharedWorkload } from '../../../../analysis/workload/shared-load.ts';
import { titleOf } from '../../../../model/element.ts';
import { type Language, showDay, showList, showPercent, showSpan } from '../../../../model/figures.ts';
import { printable } from '../../printable.ts';
import { type Look, pageWidth } from '../page.ts';
import { wrapped } from '../table.ts';
import { factsTextsIn } from '../texts.ts';

/** The people whom plans share, and when that is more than they have. */
export function sharedPeopleLines(
  { people, undated }: SharedWorkload,
  pathOf: ReadonlyMap<unknown, string>,
  language: Language,
  { colors, columns }: Look,
): string[] {
  const texts = factsTextsIn(language);
  const width = pageWidth(columns);
  const day = (value: number) => showDay(value, language);
  const lines = people.flatMap(({ person, claims, intervals, over }) => {
    const title = printable(titleOf(person));
    const plans = [...new Set(claims.map(({ plan }) => printable(pathOf.get(plan) ?? '')))];
    const peak = Math.max(0, ...intervals.map(({ share }) => share));
    return [
      texts.sharedBy(title, showList(plans, language), showPercent(peak, language)),
      ...over.map(
        ({ from, until, share, personDays }) =>
          `! ${texts.people.over(
            title,
            showPercent(share, language),
            day(Math.floor(from)),
            day(wholeDay(until) - 1),
            showSpan(Math.round(personDays * 10) / 10, 'working-day', language),
          )}`,
      ),
    ];
  });
  const open = undated.map(({ plan, person }) =>
    texts.sharedUndated(printable(titleOf(person)), printable(pathOf.get(plan) ?? '')),
  );
  const all = [...lines, ...open].flatMap((line) => wrapped(line, width, '  '));
  return [colors.bold(texts.shared), ...(all.length > 0 ? all : [`  ${texts.noShared}`])];
}
