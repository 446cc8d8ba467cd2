import { wholeDay } from '../../../../analysis/schedule/time-scale.ts';
import type { PersonLoad } from '../../../../analysis/workload.ts';
import { titleOf } from '../../../../model/element.ts';
import { showNumber, showPercent, showSpan } from '../../../../model/figures.ts';
import { printable } from '../../printable.ts';
import type { FactsPage } from '../page.ts';
import { type Row, wrapped } from '../table.ts';

/** How much of their time people are planned for, and when that is more than they have. */
export function peopleLines(page: FactsPage): string[] {
  const { people } = page.source.facts.workload;
  const columns = [
    page.column('who', 'left', true),
    page.column('allocation', 'right'),
    page.column('peak', 'right'),
    page.column('when'),
  ];
  const notes = people.flatMap((load) => loadNotes(page, load));
  return [
    ...page.table(
      columns,
      people.map((load) => personRow(page, load)),
    ),
    ...notes,
  ];
}

function personRow(page: FactsPage, { person, planned, peak }: PersonLoad): Row {
  const title = printable(titleOf(person));
  const { schedule } = page.source.facts;
  const { people } = page.texts;
  const allocation = planned ? page.percents(planned.share) : '';
  if (!peak) return { cells: [title, allocation, page.texts.unknown] };
  const period = schedule.basis === 'none' ? undefined : peak.period;
  const when = period
    ? people.period(page.day(Math.floor(period.from)), page.day(wholeDay(period.until) - 1))
    : people.allTime;
  return { cells: [title, allocation, showPercent(peak.share, page.language), when] };
}

function loadNotes(page: FactsPage, { person, over, away }: PersonLoad): string[] {
  const { people } = page.texts;
  const title = printable(titleOf(person));
  const days = (count: number) => showSpan(Math.round(count * 10) / 10, 'working-day', page.language);
  const dated = page.source.facts.schedule.basis !== 'none';
  const notes = (dated ? over : []).map(({ from, until, share, personDays }) =>
    people.over(
      title,
      showPercent(share, page.language),
      page.day(Math.floor(from)),
      page.day(wholeDay(until) - 1),
      days(personDays),
    ),
  );
  const absent = away.map(({ assignment, days: off, of }) =>
    people.away(title, printable(titleOf(assignment.task)), showNumber(off, page.language, 1), days(of)),
  );
  return [...notes, ...absent].flatMap((note) => wrapped(`! ${note}`, page.width, ''));
}
