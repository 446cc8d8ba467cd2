import { nameOf } from '../../model/element.ts';
import type { Estimate, Money, Sourced, SourceRange } from '../../model/values.ts';
import type { Benefit, BenefitUnknown } from '../business-case.ts';
import { inputOf } from '../cost/price.ts';
import type { Input } from '../formula.ts';
import { unreadableAt } from '../statement.ts';

type Fact = BenefitUnknown['fact'];

/** A figure without which a benefit has no value. */
export interface MissingFigure {
  readonly unknown: BenefitUnknown;
  /** Stands in its place in the formula; undefined where something is stated that cannot be used. */
  readonly input: Input | undefined;
}

/** Reads the figures of one benefit, and notes where they stand and which are missing. */
export class BenefitReading {
  readonly benefit: Benefit;
  readonly missing: MissingFigure[] = [];
  readonly followsFrom: SourceRange[] = [];
  readonly #currency: string;

  constructor(benefit: Benefit, currency: string) {
    this.benefit = benefit;
    this.#currency = currency;
  }

  /** Whether a fact is written, readable or not. */
  states(fact: 'amount' | 'revenue' | 'output' | 'weeks'): boolean {
    return this.benefit.facts[fact] !== undefined || unreadableAt(this.benefit, fact) !== undefined;
  }

  /** The figure that a fact states; where it states none, one without a value. */
  figure(fact: Fact, stated: Sourced<Estimate> | undefined, name: string = fact): Input {
    if (!stated) return this.miss(fact, name);
    this.followsFrom.push(stated.at);
    return inputOf(this.benefit, name, stated);
  }

  /** The same for what cannot be below zero. */
  count(
    fact: Fact,
    stated: Sourced<Estimate> | undefined,
    most = Number.POSITIVE_INFINITY,
    name: string = fact,
  ): Input {
    const input = this.figure(fact, stated, name);
    if (stated && (stated.value.low < 0 || stated.value.high > most)) this.refuse(fact, 'impossible', stated.at);
    return input;
  }

  /** The same for an amount, which has to be in the plan's currency. */
  money(fact: Fact, stated: Sourced<Money> | undefined): Input {
    const currency = stated?.value.currency;
    if (stated && currency !== undefined && currency !== this.#currency) {
      this.refuse(fact, 'other-currency', stated.at);
    }
    return this.figure(fact, stated);
  }

  /** Notes that what a fact states cannot be used. */
  refuse(fact: Fact, because: BenefitUnknown['because'], at: SourceRange): void {
    this.missing.push({ unknown: { fact, because, at }, input: undefined });
  }

  miss(fact: Fact, name: string = fact): Input {
    const { benefit } = this;
    const broken = unreadableAt(benefit, fact);
    const input: Input = { element: benefit, fact: name, estimate: undefined, at: undefined, from: 'plan' };
    this.missing.push(
      broken
        ? { unknown: { fact, because: 'unreadable', at: broken }, input: undefined }
        : { unknown: { fact, because: 'absent', at: nameOf(benefit) }, input },
    );
    return input;
  }
}
