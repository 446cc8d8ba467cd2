import type { ChartName } from '../../document/blocks.ts';
import type { ReportData } from '../../report-data.ts';
import { textsOf } from '../../texts/index.ts';
import type { Picture } from '../shapes.ts';
import { budgetPicture, loadPictures, tornadoPicture } from './bars.ts';
import { cashPicture } from './cash.ts';
import { roadmapPictures } from './roadmap.ts';
import { spendingPicture } from './spending.ts';
import { stepsPictures } from './steps.ts';
import { workloadPictures } from './workload.ts';

/**
 * The drawings of a chart; several where it has more rows than fit beneath each other.
 *
 * @param width of each
 * @param mostRows of a long drawing in one part
 */
export function chartPictures(
  name: ChartName,
  { roadmap, budget, team, businessCase: { cash, tornado }, change, language }: ReportData,
  width: number,
  mostRows: number,
): readonly Picture[] {
  switch (name) {
    case 'roadmap':
      return roadmapPictures(roadmap, width, mostRows);
    case 'load':
      return loadPictures(team, textsOf(language).team.loadNote, width, mostRows);
    case 'workload':
      return team.overTime ? workloadPictures(team.overTime, width, mostRows) : [];
    case 'spending':
      return budget.spending ? [spendingPicture(budget.spending, textsOf(language).spending, width)] : [];
    case 'steps':
      return change.calendar ? stepsPictures(change.calendar, width, mostRows) : [];
    case 'budget':
      return [budgetPicture(budget, textsOf(language).budget, width)];
    case 'cash':
      return cash ? [cashPicture(cash, width)] : [];
    case 'tornado':
      return tornado ? [tornadoPicture(tornado, width)] : [];
  }
}
