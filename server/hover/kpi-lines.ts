import { courseOf, relativeChangeOf } from '../../src/analysis/kpi-course.ts';
import type { ModelElement } from '../../src/model/element.ts';
import { showFigure } from '../../src/model/figures.ts';
import type { Measure } from '../../src/model/values.ts';
import { shownChange, shownMeasure } from '../../src/rules/kpi/measure.ts';
import { textsIn } from '../texts/texts.ts';
import type { Computed, Subject } from './computed-lines.ts';
import { percentRange } from './ranges.ts';

/** How far the target is from the baseline, and what the plan claims of that. */
export function kpiComputed(kpi: ModelElement<'kpi'>, { line, language }: Subject): Computed | undefined {
  if (line && line.name !== 'target' && line.name !== 'claims') return undefined;
  const course = courseOf(kpi);
  const change = course && relativeChangeOf(course);
  if (!change) return undefined;
  const texts = textsIn(language);
  const shown = (measure: Measure): string => showFigure(shownMeasure(measure), language);
  const computed = `**${change.low > 0 ? '+' : ''}${percentRange(change, language)}**`;
  const brief = [texts.fromTo(shown(course.baseline.value), shown(course.target.value), computed)];
  const { claims } = kpi.facts;
  if (claims)
    brief.push(texts.claimed(showFigure(shownChange(claims.value.low, shownMeasure(claims.value)), language)));
  return { brief, more: () => [] };
}
