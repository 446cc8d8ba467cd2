import type { BreakEven, BreakEvenPoint } from '../business-case.ts';
import { evaluated, type Formula, type Input, slopeOf, type Term } from '../formula.ts';
import { likelyOf, threePoint } from '../three-point.ts';
import type { CountedBenefit } from './benefits.ts';
import type { CountedInvestment } from './investment.ts';

/**
 * For each figure of the benefits, for the investment and for the running cost: the value at which the first full year neither gains
 * nor loses, the others staying likely. The result is linear in each figure: value − result ÷ slope.
 *
 * One figure that the plan lacks, such as the margin of a revenue, is looked for as well where everything else is known.
 */
export function breakEvenOf(benefits: readonly CountedBenefit[], spent: CountedInvestment): BreakEven[] {
  const { investment, running, runningFormula } = spent;
  if (!investment.amount) return [];
  const known = benefits.filter(({ value }) => value.perYear);
  const missing = benefits.flatMap(({ formulas }) => formulas.missing);
  const only = missing.length === 1 ? missing[0]?.input : undefined;
  const complete = missing.length === 0 && known.length === benefits.length && investment.complete;
  const counted = only ? benefits : known;
  if (counted.length === 0) return [];
  const gains = counted.flatMap(({ formulas }) => [...formulas.perYear, ...formulas.once]);
  // What is computed for people and things stands as one figure, as the total does.
  const spentFormula: Formula = spent.formula ?? [{ coefficient: investment.amount.likely / 100, factors: [] }];
  const gross = [...gains, ...negative(spentFormula)];
  const net = running.amount && runningFormula ? [...gross, ...negative(runningFormula)] : undefined;
  const inputs = only
    ? [only]
    : [...inputsOf(gains), ...inputsOf(spentFormula), ...(runningFormula ? inputsOf(runningFormula) : [])];
  const [grossResult, netResult] = [new Result(gross), net && new Result(net)];
  return [...new Set(inputs)].map((input) => ({
    element: input.element,
    fact: input.fact,
    stated: input.estimate && threePoint(input.estimate),
    at: input.at,
    complete: complete || input === only,
    gross: grossResult.breakEven(input),
    net: netResult ? netResult.breakEven(input) : unknown('no-running-cost'),
  }));
}

function negative(formula: Formula): Formula {
  return formula.map(({ coefficient, factors }) => ({ coefficient: -coefficient, factors }));
}

function inputsOf(formula: Formula): Input[] {
  return formula.flatMap(({ factors }) => factors.flatMap(({ parts }) => parts.map(({ input }) => input)));
}

/** What the first year leaves, and how each figure moves it. */
class Result {
  readonly #value: number;
  /** The terms in which a figure stands: the others do not change with it. */
  readonly #terms = new Map<Input, Term[]>();

  constructor(formula: Formula) {
    this.#value = evaluated(formula, likely);
    for (const term of formula) {
      for (const input of new Set(inputsOf([term]))) {
        const known = this.#terms.get(input);
        if (known) known.push(term);
        else this.#terms.set(input, [term]);
      }
    }
  }

  breakEven(input: Input): BreakEvenPoint {
    const slope = slopeOf(this.#terms.get(input) ?? [], input);
    if (slope === 0) return unknown('no-effect');
    const now = likely(input);
    const value = now - this.#value / slope;
    if (!Number.isFinite(value)) return unknown('too-large');
    // A figure that is not below zero is not looked for there: what gains at zero gains always.
    if (value < 0 && now >= 0) return unknown(slope > 0 ? 'always' : 'never');
    return { value, gains: slope > 0 ? 'at-least' : 'at-most', unknown: undefined };
  }
}

function likely({ estimate }: Input): number {
  return estimate ? likelyOf(estimate) : 0;
}

function unknown(why: NonNullable<BreakEvenPoint['unknown']>): BreakEvenPoint {
  return { value: undefined, gains: undefined, unknown: why };
}
