import { showNumber } from '../../model/figures.ts';
import type { ReportData } from '../report-data.ts';
import type { RoadmapData, RoadmapRow } from '../roadmap-data.ts';
import { textsOf } from '../texts/index.ts';
import { linksInView } from './roadmap-view.ts';
import { type StepWeight, stepsThatMatter } from './steps-that-matter.ts';

/**
 * The same report with a shorter roadmap, for a form that has less room than a page: chosen as for all forms, and said so.
 *
 * @param most steps
 */
export function withFewerSteps(report: ReportData, most: number): ReportData {
  const { roadmap, language } = report;
  const rows = stepsThatMatter(roadmap.rows, most, weightOf);
  if (rows === roadmap.rows) return report;
  const { steps } = textsOf(language).leftOut;
  const show = (count: number): string => showNumber(count, language, 0);
  const all = allSteps(report);
  const sentence = steps(show(all - rows.length), show(all));
  const rest = roadmap.dated > roadmap.rows.filter(isWork).length ? roadmap.leftOut.slice(1) : roadmap.leftOut;
  const shorter: RoadmapData = {
    ...roadmap,
    rows,
    links: linksInView(roadmap, rows),
    leftOut: [sentence, ...rest],
  };
  return { ...report, roadmap: shorter };
}

/** How many steps a roadmap has, those that are not drawn among them. */
export function allSteps({ roadmap: { rows, dated } }: ReportData): number {
  return dated + rows.filter((row) => !isWork(row)).length;
}

function isWork({ kind }: RoadmapRow): boolean {
  return kind !== 'law' && kind !== 'law-step';
}

function weightOf({ id, parent, kind, deadline, critical }: RoadmapRow): StepWeight<string> {
  return {
    key: id,
    parent,
    isPhase: kind === 'phase' || kind === 'law',
    isLate: deadline !== null && deadline.late !== null,
    isPoint: kind === 'milestone' || kind === 'gate' || kind === 'law-step',
    isCritical: critical !== null,
  };
}
