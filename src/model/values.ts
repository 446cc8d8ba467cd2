/** What the later stages need of the language: ranges, typed values, calendar functions, the closed lists and the names of words. */
export { locate, type Sourced, type SourceRange } from '../language/syntax/source.ts';
export { addMonths, type EpochDay, formatIsoDate, toCivilDate, toEpochDay } from '../language/values/calendar-date.ts';
export type { CalendarSpan } from '../language/values/calendar-span.ts';
export type { Comparison } from '../language/values/comparison.ts';
export type { Dependency } from '../language/values/shapes/dependency.ts';
export type { FigureExpectation, Limit } from '../language/values/shapes/expectation.ts';
export { type FigureTerm, writtenTerm } from '../language/values/shapes/figure-term.ts';
export type { DateSpan } from '../language/values/shapes/spans.ts';
export type {
  Allocation,
  Duration,
  Estimate,
  Measure,
  Money,
  Period,
  PlanDate,
  Rate,
  Reference,
  Rhythm,
  Score,
  Share,
} from '../language/values/types.ts';
export {
  KPI_LEVELS,
  type KpiLevel,
  type ListedUse,
  type PhaseKind,
  type RiskClass,
  ROLES,
  type Role,
  WEEKDAYS,
} from '../language/vocabulary/closed-lists.ts';
export {
  COST_CATEGORIES,
  type CostCategory,
  type FigureName,
  UNCERTAIN_FIGURES,
  type UncertainFigure,
} from '../language/vocabulary/figures.ts';
export { labelOf } from '../language/vocabulary/labels/index.ts';
