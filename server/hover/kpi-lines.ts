import { courseOf, type Kpi, relativeChangeOf } from '../../src/analysis/kpi-course.ts';
import { type Language, showFigure } from '../../src/model/figures.ts';
import { shownChange, shownMeasure } from '../../src/rules/kpi/measure.ts';
import { textsIn } from '../texts/texts.ts';
import { percentRange } from './ranges.ts';

/** How far the target is from the baseline, and what the plan claims of that. */
export function changeLines(kpi: Kpi, language: Language): string[] {
  const course = courseOf(kpi);
  const change = course && relativeChangeOf(course);
  if (!change) return [];
  const texts = textsIn(language);
  const shown = (measure: Parameters<typeof shownMeasure>[0]): string => showFigure(shownMeasure(measure), language);
  const computed = percentRange(change, language);
  const line = texts.fromTo(
    shown(course.baseline.value),
    shown(course.target.value),
    `**${change.low > 0 ? '+' : ''}${computed}**`,
  );
  const { claims } = kpi.facts;
  if (!claims) return [line];
  const claimed = showFigure(shownChange(claims.value.low, shownMeasure(claims.value)), language);
  return [line, texts.claimed(claimed)];
}
