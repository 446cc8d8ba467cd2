import { lastDayAt } from '../../../../analysis/figures/chances.ts';
import { lackOfWork } from '../../../../analysis/figures/work.ts';
import { answerOf, type ComputedFigure } from '../../../../analysis/figures.ts';
import type { Schedule, Work } from '../../../../analysis/schedule.ts';
import { titleOf } from '../../../../model/element.ts';
import { wordedLack } from '../../../../rules/expectation/lack-texts.ts';
import { printable } from '../../printable.ts';
import type { FactsPage } from '../page.ts';
import type { Row } from '../table.ts';

/** When each step begins and ends, what lies between the cases, and how far it can slip. */
export function scheduleLines(page: FactsPage): string[] {
  const { schedule } = page.source.facts;
  const columns = [
    page.column('what', 'left', true),
    page.column('start'),
    page.column('end'),
    { ...page.column('between'), leaves: true },
    page.column('float'),
    { title: 'P50', align: 'left' } as const,
    { title: 'P80', align: 'left' } as const,
  ];
  const certain = datesAreCertain(schedule);
  return page.table(
    columns,
    schedule.work.map((work) => workRow(page, work, certain)),
  );
}

/** Where no date can be another, its percentiles would only repeat it. */
function datesAreCertain({ ordered }: Schedule): boolean {
  return ordered.every(({ start, finish }) => start.low === start.high && finish.low === finish.high);
}

function workRow(page: FactsPage, work: Work, certain: boolean): Row {
  const { plan, facts } = page.source;
  const { schedule } = facts;
  const item = schedule.items.get(work);
  const undated = schedule.undated.get(work);
  const title = printable(titleOf(work));
  const indent = (item?.container ?? undated?.container) ? 1 : 0;
  if (!item) {
    const why = undated ? wordedLack(lackOfWork(undated))[page.language] : '';
    return { cells: [title], indent, instead: `${page.texts.unknown}: ${printable(why)}` };
  }
  const ask = (figure: 'start' | 'end' | 'float') => answerOf(plan, facts, { figure, of: work });
  const percentile = (name: 'p50' | 'p80') => {
    if (certain) return '';
    const day = lastDayAt(facts, work, name);
    return day === undefined ? '' : page.day(day);
  };
  const end = ask('end');
  if (!end.value) return { cells: [title, page.full(end)], indent };
  const { low, high } = end.value.range;
  const between = low === high ? '' : page.texts.schedule.between(page.day(low), page.day(high));
  return {
    cells: [
      title,
      page.brief(ask('start')),
      page.brief(end),
      between,
      floatCell(page, ask('float'), item.critical),
      percentile('p50'),
      percentile('p80'),
    ],
    indent,
  };
}

function floatCell(page: FactsPage, float: ComputedFigure, critical: boolean): string {
  if (!float.value) return page.texts.schedule.done;
  const span = page.brief(float);
  return critical ? `${span}, ${page.texts.schedule.critical}` : span;
}
