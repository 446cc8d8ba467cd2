import type { Plan } from '../model/plan.ts';
import { type BudgetFacts, budgetOf } from './budget.ts';
import { type BusinessCase, businessCaseOf } from './business-case.ts';
import { type Calendars, calendarsOf } from './calendar/calendars.ts';
import { type Cost, costOf } from './cost.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { type Schedule, scheduleOf } from './schedule.ts';
import type { SimulationResult } from './uncertainty/simulation.ts';
import { type Workload, workloadOf } from './workload.ts';

/** What follows from a plan; every figure with the lines it follows from. */
export interface Facts {
  readonly calendars: Calendars;
  readonly schedule: Schedule;
  /** Undefined for a plan without a budget. */
  readonly budget: BudgetFacts | undefined;
  readonly cost: Cost;
  readonly businessCase: BusinessCase;
  readonly workload: Workload;
  readonly coverage: Coverage;
  /** What many runs came to, where they were made; a simulation takes too long for every keystroke. */
  readonly simulated?: () => SimulationResult | undefined;
}

/** Everything that follows from a plan. Pure, never throws; a broken part leaves its own figures undefined. */
export function analyse(plan: Plan): Facts {
  const calendars = calendarsOf(plan);
  const schedule = scheduleOf(plan, calendars);
  const budget = budgetOf(plan);
  const cost = costOf(plan, schedule, calendars, budget);
  return {
    calendars,
    schedule,
    budget,
    cost,
    businessCase: businessCaseOf(plan, schedule, calendars, budget, cost),
    workload: workloadOf(plan, schedule, calendars),
    coverage: coverageOf(plan),
  };
}
