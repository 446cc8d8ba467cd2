import type { SourceRange } from '../../model/values.ts';
import type { BusinessCase, Figure, FigureDefinition, FigureUnknown } from '../business-case.ts';
import { type Amount, amountOf, CENTS_PER_UNIT, lessOf, NO_MONEY, totalOf } from '../money.ts';
import { scaled, type ThreePoint } from '../three-point.ts';

/** How many full years of benefit a net present value counts. */
export const YEARS = 4;

/** What the figures of a business case are made of. */
export interface Basis {
  /** Of a full year; undefined where no benefit has a value. */
  readonly perYear: Amount | undefined;
  readonly once: Amount;
  readonly investment: Amount | undefined;
  /** Of a year; undefined for figures without it. */
  readonly running: Amount | undefined;
  readonly complete: boolean;
  readonly followsFrom: readonly SourceRange[];
}

export function figure<D extends FigureDefinition>(
  definition: D,
  unit: Figure['unit'],
  value: ThreePoint | FigureUnknown,
  { complete, followsFrom }: Pick<Basis, 'complete' | 'followsFrom'>,
  neverAtWorst = false,
): Figure & { readonly definition: D } {
  const known = typeof value === 'string' ? undefined : value;
  const unknown = typeof value === 'string' ? value : undefined;
  return {
    value: known,
    unknown,
    neverAtWorst,
    complete: complete && known !== undefined,
    definition,
    unit,
    followsFrom,
  };
}

/** What every figure needs, or why it is not known. */
function needs({ perYear, investment }: Basis): { perYear: Amount; investment: Amount } | FigureUnknown {
  if (!perYear) return 'no-benefit';
  return investment ? { perYear, investment } : 'no-investment-known';
}

/** (benefit − running cost − investment) ÷ investment, in per cent; a payment that comes once counts in the first year. */
export function returnOn(definition: FigureDefinition, basis: Basis): Figure {
  const known = needs(basis);
  if (typeof known === 'string') return figure(definition, 'percent', known, basis);
  const { investment } = known;
  if (investment.low <= 0) return figure(definition, 'percent', 'no-investment', basis);
  const gain = yearsNet(known.perYear, basis);
  if (!gain) return figure(definition, 'percent', 'too-large', basis);
  const of = (net: number, spent: number): number => (100 * (net - spent)) / spent;
  const value = {
    low: Math.min(of(gain.low, investment.low), of(gain.low, investment.high)),
    likely: of(gain.likely, investment.likely),
    high: Math.max(of(gain.high, investment.low), of(gain.high, investment.high)),
  };
  return figure(definition, 'percent', value, basis);
}

function yearsNet(perYear: Amount, { once, running = NO_MONEY }: Basis): Amount | undefined {
  const benefit = totalOf([perYear, once]);
  return benefit && lessOf(benefit, running);
}

/** Investment, less what comes once, ÷ (benefit − running cost) × 12, in months. */
export function paybackOf(definition: PaybackForm, basis: Basis): Payback {
  const known = needs(basis);
  if (typeof known === 'string') return figure(definition, 'months', known, basis);
  if (known.investment.low <= 0) return figure(definition, 'months', 'no-investment', basis);
  const net = lessOf(known.perYear, basis.running ?? NO_MONEY);
  const open = lessOf(known.investment, basis.once);
  if (!net || !open) return figure(definition, 'months', 'too-large', basis);
  if (net.likely <= 0) return figure(definition, 'months', 'never-pays-back', basis);
  const months = (cents: number, each: number): number => (Math.max(0, cents) / each) * 12;
  const likely = months(open.likely, net.likely);
  const neverAtWorst = net.low <= 0;
  const high = neverAtWorst ? likely : months(open.high, net.low);
  return figure(definition, 'months', { low: months(open.low, net.high), likely, high }, basis, neverAtWorst);
}

/** How a payback is reckoned. */
export type PaybackForm = Extract<FigureDefinition, `payback-${string}`>;

export type Payback = Figure & { readonly definition: PaybackForm };

/** The payback to which a plan is held: by its cash flow where it has one, else with running cost where that is stated, else without. */
export function headlinePayback({ gross, net, cashFlow }: BusinessCase['payback'], withRunning: boolean): Payback {
  if (cashFlow.unknown !== 'no-cash-flow-form') return cashFlow;
  return withRunning ? net : gross;
}

/**
 * Four full years of benefit less running cost, each discounted from its end, less the investment today. A payment that comes once counts
 * at the end of the first year.
 *
 * @param percent the rate, per cent a year
 */
export function netPresentValue(definition: FigureDefinition, basis: Basis, percent: ThreePoint | undefined): Figure {
  const known = needs(basis);
  if (typeof known === 'string') return figure(definition, 'cents', known, basis);
  if (!percent) return figure(definition, 'cents', 'discount', basis);
  const net = lessOf(known.perYear, basis.running ?? NO_MONEY);
  if (!net) return figure(definition, 'cents', 'too-large', basis);
  const { investment } = known;
  const { once } = basis;
  const at = (rate: number, point: keyof ThreePoint, spent: number): number =>
    presentValue(net[point], once[point], spent, rate);
  const rates = [percent.low, percent.high];
  const value = amountOf(
    scaled(
      {
        low: Math.min(...rates.map((rate) => at(rate, 'low', investment.high))),
        likely: at(percent.likely, 'likely', investment.likely),
        high: Math.max(...rates.map((rate) => at(rate, 'high', investment.low))),
      },
      1 / CENTS_PER_UNIT,
    ),
  );
  return figure(definition, 'cents', value ?? 'too-large', basis);
}

/** Of the same net benefit in each of four years, one payment more in the first, and an investment before. */
function presentValue(perYear: number, once: number, investment: number, percent: number): number {
  const year = 1 / (1 + percent / 100);
  return perYear * annuity(percent) + once * year - investment;
}

/** What one a year for four years is worth today. */
export function annuity(percent: number): number {
  const year = 1 / (1 + percent / 100);
  let sum = 0;
  let worth = 1;
  for (let count = 0; count < YEARS; count++) {
    worth *= year;
    sum += worth;
  }
  return sum;
}

/** A month of waiting, once the benefit would be fully reached: (yearly benefit − yearly running cost) ÷ 12. */
export function costOfDelay(definition: FigureDefinition, basis: Basis): Figure {
  if (!basis.perYear) return figure(definition, 'cents', 'no-benefit', basis);
  const net = lessOf(basis.perYear, basis.running ?? NO_MONEY);
  const value = net && amountOf(scaled(net, 1 / (12 * CENTS_PER_UNIT)));
  return figure(definition, 'cents', value ?? 'too-large', basis);
}
