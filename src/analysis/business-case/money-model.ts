import type { ModelElement } from '../../model/element.ts';
import type { Estimate } from '../../model/values.ts';
import type { Benefit } from '../business-case.ts';

/** An uncertain figure of the plan that its money depends on. */
export interface MoneyInput {
  /** The path of ids to the element, `#` and the fact: `plan:quotes/team/person:ravi#rate`. Edits elsewhere do not change it. */
  readonly key: string;
  readonly estimate: Estimate;
  /** Whether it cannot be below zero. */
  readonly nonNegative: boolean;
  readonly element: ModelElement;
  /** As the language writes it; `margin` and `output from` for parts of a line. */
  readonly fact: string;
}

/** What one set of figures comes to. */
export interface MoneyOutcome {
  /** The investment, in minor units, with what a delay adds to it. */
  cost: number;
  /** Of a full year, in minor units. */
  benefitPerYear: number;
  /** Minor units. */
  npv: number;
  /** Per cent. */
  roi: number;
  /** Months; -1 for never. */
  paybackMonths: number;
}

/** A plan's money as a function of its uncertain figures, for many evaluations. */
export interface MoneyModel {
  readonly inputs: readonly MoneyInput[];
  /** The benefits that have a value, in the order of `benefitSlipDays`. */
  readonly benefits: readonly Benefit[];
  /** Whether running cost is known and taken off in `npv`, `roi` and `paybackMonths`. */
  readonly withRunning: boolean;
  /** Which parts of an outcome follow from the plan; the others are 0 (`paybackMonths` -1). */
  readonly known: Readonly<Record<keyof MoneyOutcome, boolean>>;
  /**
   * @param values one per input
   * @param projectSlipDays calendar days by which the project ends later than planned; below zero for earlier
   * @param benefitSlipDays one per benefit; positive is later
   * @returns the same object on every call
   */
  evaluate(values: Float64Array, projectSlipDays: number, benefitSlipDays: Float64Array): Readonly<MoneyOutcome>;
}
