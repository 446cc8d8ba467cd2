import type { DutiesOfUseCase } from '../change-data.ts';
import type { ReportData } from '../report-data.ts';
import type { ChangeTexts } from '../texts/change.ts';
import { textsOf } from '../texts/index.ts';
import { type Block, chart, heading, list, table, text } from './blocks.ts';
import { headed, joined } from './parts.ts';

/** Change and compliance as blocks: the steps, training, roles, and the duties of each use case. */
export function changeBlocks({ change, language }: ReportData): Block[] {
  const say = textsOf(language).change;
  const { steps, training, untrained, roles, shares, afterGoLive, noAfterGoLive, duties, lawNote } = change;
  return headed(say.title, change, () => [
    ...(change.calendar ? [chart('steps')] : []),
    heading(3, say.steps),
    table(
      ['', say.what, say.when, say.order],
      steps.flatMap(({ title, missing, activities }) => [
        ...(missing === null ? [] : [[title, missing, '', '']]),
        ...activities.map(({ what, when, order }) => [title, what, when, order.word]),
      ]),
    ),
    ...(training.length > 0
      ? [
          heading(3, say.training),
          table(
            [say.department, say.length, say.when, say.order],
            training.map(({ department, length, by, order }) => [department, length, by, order.word]),
          ),
        ]
      : []),
    ...(untrained === null ? [] : [text(untrained)]),
    ...(roles.length > 0
      ? [
          heading(3, say.roles),
          table(
            [say.who, say.roleChange],
            roles.map(({ who, what }) => [who, what]),
          ),
        ]
      : []),
    ...(shares.length > 0
      ? [
          heading(3, say.shares),
          table(
            ['', ''],
            shares.map(({ label, value, usual, order }) => [
              label,
              joined(value, usual, order.word === value ? null : order.word),
            ]),
          ),
        ]
      : []),
    ...(afterGoLive.length > 0 ? [heading(3, say.afterGoLive), list(afterGoLive)] : []),
    ...(noAfterGoLive === null ? [] : [text(noAfterGoLive)]),
    ...duties.flatMap((one) => dutyBlocks(one, say)),
    ...(lawNote === null ? [] : [text(lawNote)]),
  ]);
}

function dutyBlocks({ title, dates, summary, unclassified, rows }: DutiesOfUseCase, say: ChangeTexts): Block[] {
  const { duty, who, from, stated, order } = say.columns;
  return [
    heading(3, say.dutiesOf(title)),
    text(`${dates}. ${summary}.`.replace(/\.\.$/, '.')),
    ...(unclassified === null ? [] : [text(unclassified)]),
    ...(rows.length > 0
      ? [
          table(
            [duty, who, from, stated, order],
            rows.map((row) => [`${row.title} (${row.article})`, row.who, row.from, row.stated, row.order.word]),
          ),
        ]
      : []),
  ];
}
