import type { ModelElement } from '../model/element.ts';
import type { Measure, Sourced, SourceRange } from '../model/values.ts';
import type { UnknownFigure } from './budget.ts';
import type { PlanMonth } from './cost.ts';
import type { Amount, MoneySum } from './money.ts';
import type { ThreePoint } from './three-point.ts';

export type Benefit = ModelElement<'benefit'> | ModelElement<'dis-benefit'>;

/** Why the value of a benefit does not follow, and from which fact it would. */
export interface BenefitUnknown {
  /** `saves`, `volume`, `at`, `weeks`, `amount`, `revenue`, `margin`, `output`. Where nothing at all is stated: `saves`. */
  readonly fact: 'saves' | 'volume' | 'at' | 'weeks' | 'amount' | 'revenue' | 'margin' | 'output';
  readonly because:
    | 'absent'
    | 'unreadable'
    | 'other-currency'
    /** An amount without a period, or with one that says nothing about a year. */
    | 'no-period'
    /** Today's and tomorrow's output count in different periods. */
    | 'other-period'
    /** More than 53 weeks a year, or a figure below zero where there is none. */
    | 'impossible'
    | 'too-large';
  readonly at: SourceRange;
}

/** When a benefit begins. */
export interface BenefitStart {
  /** Likely; low is the earliest. `month 9` is the end of the ninth month: the benefit begins on the day after it. */
  readonly day: ThreePoint;
  /**
   * Its own `starts`, or the go-live of its use case: the start of the first operation phase that delivers it, else the finish
   * of the first roll-out, else the finish of the last phase that delivers it, else the finish of the roadmap.
   */
  readonly from: 'starts' | 'operation' | 'rollout' | 'last-phase' | 'roadmap';
  readonly at: SourceRange | undefined;
}

/** Hours of labour for a piece of work before and after. */
export interface Labour {
  /** Hours a week. */
  readonly before: ThreePoint;
  readonly after: ThreePoint;
  readonly kpi: ModelElement<'kpi'>;
  /** What says how often the work is done: the benefit's `output`, the use case's `repeats`, or the KPI is hours per period itself. */
  readonly from: 'output' | 'repeats' | 'kpi';
  readonly followsFrom: readonly SourceRange[];
}

/** What one benefit is worth. Amounts of a dis-benefit are below zero. */
export interface BenefitValue {
  readonly benefit: Benefit;
  readonly useCase: ModelElement<'use-case'>;
  readonly kind: 'hours' | 'amount' | 'revenue' | 'output' | undefined;
  /** In a full year, once fully reached; 0 for one payment. Undefined where it does not follow. */
  readonly perYear: Amount | undefined;
  /** A payment that comes once, when the benefit begins; 0 for others. */
  readonly once: Amount | undefined;
  readonly unknown: BenefitUnknown | undefined;
  /** Hours of labour saved a year; for `hours` and `output`. */
  readonly hoursPerYear: ThreePoint | undefined;
  /** The revenue as if all of it stayed; for `revenue`. */
  readonly naivePerYear: Amount | undefined;
  /** For `output`: what it is worth if nobody needs more than today. */
  readonly atTodaysDemand:
    | { readonly perYear: Amount; readonly hoursPerYear: ThreePoint; readonly demandStated: boolean }
    | undefined;
  readonly labour: Labour | undefined;
  /** Undefined without a date from which it could begin. */
  readonly start: BenefitStart | undefined;
  /** Months from the start until it is fully reached, growing evenly; 0 where no `ramp` is stated. */
  readonly rampMonths: number;
  readonly followsFrom: readonly SourceRange[];
}

/** How a figure is defined; a text exists for each. */
export type FigureDefinition =
  /** (benefit of a full year − investment) ÷ investment. */
  | 'roi-gross'
  /** (benefit of a full year − running cost of a year − investment) ÷ investment. */
  | 'roi-net'
  /** As gross, with all additional revenue counted as benefit. */
  | 'roi-naive'
  /** Investment ÷ yearly benefit × 12. */
  | 'payback-gross'
  /** Investment ÷ (yearly benefit − yearly running cost) × 12. */
  | 'payback-net'
  /** The first month, counted from the plan's start, in which what came in covers what went out. */
  | 'payback-cash-flow'
  /** Four full years of benefit, each at its end, discounted, less the investment today. */
  | 'npv-gross'
  /** The same with the running cost taken off each year. */
  | 'npv-net'
  /** All months from start to four years after go-live, or to the horizon if later, each at its end: ÷ (1 + rate)^(months ÷ 12). */
  | 'npv-cash-flow'
  /** The yearly rate at which the monthly cash flow is worth nothing today. */
  | 'irr'
  /** Yearly benefit ÷ 12. */
  | 'cost-of-delay-gross'
  /** (Yearly benefit − yearly running cost) ÷ 12. */
  | 'cost-of-delay-net';

export type FigureUnknown =
  /** No benefit has a value. */
  | 'no-benefit'
  /** No investment is stated or computed. */
  | 'no-investment-known'
  /** The investment is zero or below: there is no return on nothing. */
  | 'no-investment'
  /** What running costs is not stated; it is never taken for nothing. */
  | 'no-running-cost'
  /** What comes in each year does not exceed what goes out. */
  | 'never-pays-back'
  /** Not before the cash flow ends, four years after go-live or at the horizon. */
  | 'not-within-horizon'
  /** Nothing dates the cash flow: the plan has no start, or no benefit begins. */
  | 'no-dates'
  /** The cash flow ends more than a hundred years after the start. */
  | 'too-long'
  /** A cash-flow payback needs stages with months and a benefit with a ramp. */
  | 'no-cash-flow-form'
  /** A discount rate that cannot be read, or of −100% or below. */
  | 'discount'
  /** The cash flow never changes sign, or is worth something at every rate from −99.9% to a million per cent. */
  | 'no-root'
  | 'several-roots'
  | 'too-large';

/** A figure of the business case. `low` and `high` are the low and high of the figure itself. */
export interface Figure {
  readonly value: ThreePoint | undefined;
  readonly unknown: FigureUnknown | undefined;
  /** False where a benefit or a part of the investment is not known. */
  readonly complete: boolean;
  readonly definition: FigureDefinition;
  readonly unit: 'percent' | 'months' | 'cents';
  readonly followsFrom: readonly SourceRange[];
}

export interface Investment {
  readonly amount: Amount | undefined;
  /** The stated total, else the sum of the stages, else that of the three parts, else what is computed. */
  readonly basis: 'total' | 'stages' | 'parts' | 'computed' | undefined;
  readonly complete: boolean;
  readonly followsFrom: readonly SourceRange[];
}

export interface RunningCost {
  /** Per year. */
  readonly amount: Amount | undefined;
  readonly unknown: UnknownFigure | 'too-large' | undefined;
  readonly followsFrom: readonly SourceRange[];
}

/** The month of a cash flow; `index` 0 is the moment at which the plan starts. */
export interface CashMonth {
  readonly index: number;
  readonly month: PlanMonth | undefined;
  /** Above zero for money that is spent. */
  readonly investment: Amount;
  readonly running: Amount;
  readonly benefit: Amount;
  readonly net: Amount;
  readonly cumulative: Amount;
}

/** What comes and goes, month by month. `low` is the case of high cost, low and late benefits; `high` the opposite. */
export interface CashFlow {
  readonly months: readonly CashMonth[];
  /** How the investment is spread: evenly over the months of its stages, as computed, evenly over the project period, or at the start. */
  readonly investmentBy: 'stages' | 'computed' | 'project-period' | 'start';
  /** Whether running cost is known and taken off. */
  readonly withRunning: boolean;
  /** The first go-live, from which running cost counts. */
  readonly goLive: ThreePoint;
}

/** The value of one figure of the plan at which the first year neither gains nor loses. */
export interface BreakEven {
  readonly element: ModelElement;
  /** As the language writes it: `saves`, `volume`, `at`, `weeks`, `amount`, `revenue`, `margin`, `output`, `output from`, `total`, `running`. */
  readonly fact: string;
  /** As stated; undefined for a figure that the plan lacks. */
  readonly stated: ThreePoint | undefined;
  readonly at: SourceRange | undefined;
  /** In the unit of the fact: per cent for a margin, units of the currency for money. */
  readonly gross: BreakEvenPoint;
  readonly net: BreakEvenPoint;
}

export type BreakEvenPoint =
  | {
      readonly value: number;
      /** Whether the plan gains where the figure is at least, or at most, this. */
      readonly gains: 'at-least' | 'at-most';
      readonly unknown: undefined;
    }
  | {
      readonly value: undefined;
      readonly gains: undefined;
      /** `no-effect`: it does not change the result. `always`, `never`: no value that it can have makes the difference. */
      readonly unknown: 'no-effect' | 'always' | 'never' | 'no-running-cost' | 'too-large';
    };

/** What a plan claims beside what follows from it. */
export interface CheckedClaim {
  readonly figure: 'roi' | 'payback' | 'npv';
  readonly stated: Sourced<Measure>;
  /** In per cent, months or cents; undefined where the claim counts in a unit that such a figure does not have. */
  readonly value: ThreePoint | undefined;
  /** The figure to which it is compared. */
  readonly against: Figure;
  /** Stated less computed, likely. */
  readonly difference: number | undefined;
}

/** Amounts in minor units of the plan's currency. */
export interface BusinessCase {
  readonly currency: string;
  /** Benefits of use cases that are neither candidates nor retired, in the order of the file. */
  readonly benefits: readonly BenefitValue[];
  readonly perYear: MoneySum;
  readonly once: MoneySum;
  readonly investment: Investment;
  readonly running: RunningCost;
  readonly discount: {
    /** Per cent a year. */
    readonly percent: ThreePoint | undefined;
    readonly stated: boolean;
    readonly followsFrom: readonly SourceRange[];
  };
  /** Per cent, of the first full year. `naive` only where it differs from gross. */
  readonly roi: { readonly gross: Figure; readonly net: Figure; readonly naive: Figure | undefined };
  /** Months. */
  readonly payback: { readonly gross: Figure; readonly net: Figure; readonly cashFlow: Figure };
  readonly npv: { readonly gross: Figure; readonly net: Figure; readonly cashFlow: Figure };
  readonly costOfDelay: { readonly gross: Figure; readonly net: Figure };
  /** The same if nobody needs more output than today; undefined where no benefit counts on more output. */
  readonly atTodaysDemand:
    | {
        readonly perYear: MoneySum;
        readonly roi: { readonly gross: Figure; readonly net: Figure };
        readonly payback: { readonly gross: Figure; readonly net: Figure };
        readonly npv: { readonly gross: Figure; readonly net: Figure };
      }
    | undefined;

  // Computed when asked for, like `payback.cashFlow` and `npv.cashFlow`.

  readonly irr: Figure;
  readonly cashFlow: CashFlow | undefined;
  readonly breakEven: readonly BreakEven[];
  readonly claims: readonly CheckedClaim[];
}
