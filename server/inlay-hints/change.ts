import { courseOf, relativeChangeOf } from '../../src/analysis/kpi-course.ts';
import { isKind, lineOf } from '../../src/model/element.ts';
import { type Language, showPercent } from '../../src/model/figures.ts';
import { around } from './figures.ts';
import type { HintsOf } from './hint.ts';

/** How far a KPI's target is from where it stands today, in per cent of that. */
export const changeHints: HintsOf = (element, _, language) => {
  const course = isKind(element, 'kpi') ? courseOf(element) : undefined;
  const change = course && relativeChangeOf(course);
  if (!change) return [];
  const text = around(signed(change.likely, language), change.low === change.high);
  return [{ line: lineOf(element, 'target'), text }];
};

/** In whole per cent, as changes are stated; small ones with a decimal. */
function signed(percent: number, language: Language): string {
  const shown = Math.abs(percent) < 10 ? Math.round(percent * 10) / 10 : Math.round(percent);
  return `${shown > 0 ? '+' : ''}${showPercent(shown, language)}`;
}
