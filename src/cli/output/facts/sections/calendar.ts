import { showSpan } from '../../../../model/figures.ts';
import { printable } from '../../printable.ts';
import type { FactsPage } from '../page.ts';
import { type Column, type Row, table, wrapped } from '../table.ts';

/** Whose holidays count, how long a week is, and what is wrong with leave and closures. */
export function calendarLines(page: FactsPage): string[] {
  const { plan, facts } = page.source;
  const { calendars } = facts;
  const { calendar } = page.texts;
  const { country, region } = plan.company?.facts ?? {};
  const place = [country?.value, region?.value].filter((word) => word !== undefined).join(', ');
  const rows: Row[] = [
    { cells: [calendar.holidays, calendars.holidays ? printable(place) : calendar.noHolidays] },
    {
      cells: [
        calendar.fullTime,
        calendar.week(
          showSpan(calendars.daysPerWeek, 'day', page.language),
          showSpan(calendars.daysPerWeek * calendars.hoursPerDay, 'hour', page.language),
        ),
      ],
    },
  ];
  const plain: Column = { title: '', align: 'left' };
  const [, ...lines] = table([plain, plain], rows, page.width);
  const problems = calendars.problems.flatMap((problem) => {
    const where = problem.at ? ` (${page.place(problem.at)})` : '';
    return wrapped(`! ${printable(calendar.problem(problem))}${where}`, page.width, '');
  });
  return [...lines, ...problems];
}
