import { answerOf } from '../../../../analysis/figures.ts';
import { titleOf } from '../../../../model/element.ts';
import { showSpan } from '../../../../model/figures.ts';
import { printable } from '../../printable.ts';
import type { FactsPage } from '../page.ts';
import type { Row } from '../table.ts';

/** What each deadline leaves to spare, and how likely it is kept. */
export function deadlineLines(page: FactsPage): string[] {
  const { plan, facts } = page.source;
  const { schedule } = facts;
  const rows = schedule.work.flatMap((work): Row[] => {
    if (!work.facts.deadline) return [];
    const item = schedule.items.get(work);
    const title = printable(titleOf(work));
    const end = answerOf(plan, facts, { figure: 'end', of: work });
    if (!item?.deadline || !end.value) return [{ cells: [title], instead: page.full(end) }];
    const spare = item.deadline.day - end.value.range.likely;
    const room = showSpan(Math.abs(spare), 'day', page.language);
    const chance = page.brief(answerOf(plan, facts, { figure: 'chance', of: work }));
    const cells = [
      title,
      page.day(item.deadline.day),
      page.brief(end),
      spare < 0 ? page.texts.late(room) : room,
      chance,
    ];
    return [{ cells }];
  });
  const columns = [
    page.column('what', 'left', true),
    page.column('deadline'),
    page.column('end'),
    page.column('spare'),
    page.column('chance', 'right'),
  ];
  return page.table(columns, rows);
}
