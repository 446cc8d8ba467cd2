import { titleOf } from '../../model/element.ts';
import { pursuedUseCases } from '../../rules/use-case/selection.ts';
import type { ReportSource } from '../options.ts';

/** More use cases than these are counted, so that the line stays a line. */
const MOST_NAMED = 3;

/** For whom the plan is and what the AI is to do, for somebody who sees nothing else of it; null where neither is stated. */
export function subjectOf({ plan, texts }: ReportSource): string | null {
  const company = plan.company?.title?.value ? titleOf(plan.company) : undefined;
  const pursued = pursuedUseCases(plan);
  const named = pursued.slice(0, MOST_NAMED).map(titleOf);
  const more = pursued.length - named.length;
  const parts = [
    ...(company ? [company] : []),
    ...(named.length > 0 ? [[...named, ...(more > 0 ? [texts.verdict.moreUseCases(more)] : [])].join(', ')] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : null;
}
