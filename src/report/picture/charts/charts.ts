import type { ChartName } from '../../document/blocks.ts';
import type { ReportData } from '../../report-data.ts';
import { textsOf } from '../../texts/index.ts';
import type { Picture } from '../shapes.ts';
import { budgetPicture, loadPicture, tornadoPicture } from './bars.ts';
import { cashPicture } from './cash.ts';
import { roadmapPictures } from './roadmap.ts';
import { spendingPicture } from './spending.ts';
import { stepsPicture } from './steps.ts';
import { workloadPictures } from './workload.ts';

/**
 * The drawings of a chart; several where it has more rows than fit beneath each other.
 *
 * @param width of each
 * @param mostRows of a roadmap in one drawing
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
      return [loadPicture(team, width)];
    case 'workload':
      return team.overTime ? workloadPictures(team.overTime, width, mostRows) : [];
    case 'spending':
      return budget.spending ? [spendingPicture(budget.spending, textsOf(language).spending, width)] : [];
    case 'steps':
      return change.calendar ? [stepsPicture(change.calendar, width)] : [];
    case 'budget':
      return [budgetPicture(budget, width)];
    case 'cash':
      return cash ? [cashPicture(cash, width)] : [];
    case 'tornado':
      return tornado ? [tornadoPicture(tornado, width)] : [];
  }
}
