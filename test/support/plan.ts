import { calendarsOf } from '../../src/analysis/calendar/calendars.ts';
import { type Schedule, scheduleOf } from '../../src/analysis/schedule.ts';
import { parse } from '../../src/language/syntax/parser.ts';
import { assemblePlan, type Plan, plansOf } from '../../src/model/plan.ts';
import { readFile } from '../../src/model/read.ts';
import { type EpochDay, locate, type SourceRange } from '../../src/model/values.ts';
import { EXAMPLE_DAY } from '../../src/rules/engine/example-day.ts';

interface PlanOptions {
  /** The day of the run; 2026-11-23 by default. */
  readonly today?: EpochDay;
  /** The files that the plan imports, by name. */
  readonly imports?: Readonly<Record<string, string>>;
}

export const TODAY = EXAMPLE_DAY;

/** The plan that a text holds. The first one where it holds several. */
export function planOf(text: string, { today = TODAY, imports = {} }: PlanOptions = {}): Plan {
  const file = readFile(parse('plan.aiplan', text));
  const [element] = plansOf(file);
  if (!element) throw new Error('The text of the test holds no plan.');
  const shared = Object.entries(imports).map(([name, content]) => readFile(parse(name, content)));
  return assemblePlan(file, element, shared, today);
}

/** The stretch of a text that a range stands for. */
export function textAt(text: string, range: SourceRange): string {
  const { start, end } = locate(range);
  return text.slice(start, end);
}

/** The dated roadmap of a plan. */
export function scheduleIn(plan: Plan): Schedule {
  return scheduleOf(plan, calendarsOf(plan));
}
