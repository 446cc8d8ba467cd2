import type { Plan } from '../model/plan.ts';
import { type BudgetFacts, budgetOf } from './budget.ts';
import { moneyModelOf } from './business-case/money-model.ts';
import { type BusinessCase, businessCaseOf } from './business-case.ts';
import { type Calendars, calendarsOf } from './calendar/calendars.ts';
import { type Cost, costOf } from './cost.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { type FirstUses, firstUsesOf } from './first-use.ts';
import { lazy } from './lazy.ts';
import { type Schedule, scheduleOf } from './schedule.ts';
import { isCertain } from './uncertainty/certainty.ts';
import { type SimulationResult, simulate } from './uncertainty/simulation.ts';
import { type SimulationModel, simulationModelOf } from './uncertainty/simulation-model.ts';
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
  /** When each use case is first used, goes live and has its data processed. */
  readonly firstUses: FirstUses;
  /** Whether nothing in the plan is uncertain: a simulation adds nothing to what the plan says. */
  readonly isCertain: () => boolean;
  /** What many runs of the plan come to; undefined where that is not known yet. */
  readonly simulated: () => SimulationResult | undefined;
}

/** Who runs simulations: answers what one came to, or that it is not known yet. */
export type Simulations = (plan: Plan, facts: Facts) => SimulationResult | undefined;

/**
 * Everything that follows from a plan. Pure, never throws; a broken part leaves its own figures undefined.
 *
 * @param simulations asked each time, as it may know more than before; without it a simulation is run when first asked for, and
 * whoever asks waits
 */
export function analyse(plan: Plan, simulations?: Simulations): Facts {
  const calendars = calendarsOf(plan);
  const schedule = scheduleOf(plan, calendars);
  const budget = budgetOf(plan);
  // Who asks for dates alone does not wait for money and load.
  const cost = lazy(() => costOf(plan, schedule, calendars, budget));
  const businessCase = lazy(() => businessCaseOf(plan, schedule, calendars, budget, cost()));
  const workload = lazy(() => workloadOf(plan, schedule, calendars));
  const coverage = lazy(() => coverageOf(plan));
  const certain = lazy(() => isCertain(plan, facts));
  const atOnce = lazy(() => simulate(simulationOf(plan, facts)));
  const facts: Facts = {
    calendars,
    schedule,
    budget,
    firstUses: firstUsesOf(plan, schedule),
    get cost() {
      return cost();
    },
    get businessCase() {
      return businessCase();
    },
    get workload() {
      return workload();
    },
    get coverage() {
      return coverage();
    },
    isCertain: certain,
    simulated: () => (simulations ? simulations(plan, facts) : atOnce()),
  };
  return facts;
}

/** The plan ready to be run many times. @param block the greatest number of runs that are made at once; see `simulationModelOf` */
export function simulationOf(plan: Plan, facts: Facts, block?: number): SimulationModel {
  const { calendars, schedule, businessCase } = facts;
  return simulationModelOf(plan, calendars, schedule, moneyModelOf(plan, facts), businessCase.claims, block);
}
