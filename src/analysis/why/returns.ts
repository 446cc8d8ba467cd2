import type { Plan } from '../../model/plan.ts';
import { annuity } from '../business-case/returns.ts';
import type { BusinessCase, CashFlow } from '../business-case.ts';
import type { Facts } from '../facts.ts';
import type { Answer } from '../figures/answer.ts';
import type { PlanFigure } from '../figures/question.ts';
import { type FigureValue, moneyValue, shownOf } from '../figures/value.ts';
import { type Amount, lessOf, NO_MONEY, totalOf } from '../money.ts';
import { certain } from '../three-point.ts';
import { whyBenefitStart, whyBenefits } from './benefit.ts';
import { largest, whyCost, whyStage } from './cost.ts';
import { type Explanation, state } from './explanation.ts';
import { asStated, labelled } from './words.ts';

/** Why a figure of the business case is what it is. */
export function whyReturn(
  plan: Plan,
  facts: Facts,
  figure: PlanFigure,
  { value, basis, followsFrom }: Answer & { readonly value: FigureValue },
): Explanation {
  const made = new ReturnExplanation(plan, facts);
  switch (figure) {
    case 'investment':
      return made.investment();
    case 'running':
      return made.running();
    case 'benefit':
      return made.benefit();
    default:
      return made.ratio(figure, basis, value, followsFrom);
  }
}

class ReturnExplanation {
  readonly #plan: Plan;
  readonly #facts: Facts;
  readonly #case: BusinessCase;

  constructor(plan: Plan, facts: Facts) {
    this.#plan = plan;
    this.#facts = facts;
    this.#case = facts.businessCase;
  }

  #money(amount: Amount, per?: 'year' | 'month'): FigureValue {
    return moneyValue(amount, this.#plan.currency, per);
  }

  #shown(amount: Amount | undefined, per?: 'year' | 'month') {
    return amount ? shownOf(this.#money(amount, per)) : '';
  }

  investment(): Explanation {
    const { amount = NO_MONEY, basis, followsFrom } = this.#case.investment;
    const value = this.#money(amount);
    return state('investment', { figure: shownOf(value) }, { value, because: this.#spent(basis), at: followsFrom });
  }

  /** What the investment is taken from. */
  #spent(basis: BusinessCase['investment']['basis']): Explanation[] {
    const { budget, cost } = this.#facts;
    const { currency } = this.#plan;
    switch (basis) {
      case 'total': {
        const total = budget?.budget.facts.total;
        return total ? [stated('total', asStated(total.value, currency), total.at)] : [];
      }
      case 'stages':
        return largest(
          cost.stages.flatMap((stage) =>
            stage.amount ? [{ amount: stage.amount, explain: () => whyStage(this.#facts, stage) }] : [],
          ),
          currency,
        );
      case 'parts':
        return (['personnel', 'technology', 'change'] as const).flatMap((part) => {
          const figure = budget?.budget.facts[part];
          return figure ? [stated(part, asStated(figure.value, currency), figure.at)] : [];
        });
      case 'computed':
      case undefined:
        return cost.total.amount ? [whyCost(this.#plan, this.#facts, undefined, this.#money(cost.total.amount))] : [];
    }
  }

  running(): Explanation {
    const { amount = NO_MONEY, followsFrom } = this.#case.running;
    const value = this.#money(amount, 'year');
    const { budget } = this.#facts;
    const running = budget?.running.stated;
    const total = budget?.budget.facts.total;
    const because = [
      ...(running ? [stated('running', asStated(running.value, this.#plan.currency), running.at)] : []),
      // A share is one of the total.
      ...(running?.value.unit === 'percent' && total
        ? [stated('total', asStated(total.value, this.#plan.currency), total.at)]
        : []),
    ];
    return state('running', { figure: shownOf(value) }, { value, because, at: followsFrom });
  }

  benefit(): Explanation {
    const value = this.#money(this.#case.perYear.amount ?? NO_MONEY, 'year');
    return state('benefit', { figure: shownOf(value) }, { value, because: whyBenefits(this.#plan, this.#facts) });
  }

  ratio(
    figure: Exclude<PlanFigure, 'investment' | 'running' | 'benefit'>,
    basis: Answer['basis'],
    value: FigureValue,
    at: Answer['followsFrom'],
  ): Explanation {
    switch (figure) {
      case 'roi':
        return this.#roi(basis === 'roi-net', value, at);
      case 'payback':
        return basis === 'payback-cash-flow'
          ? this.#cashPayback(value, at)
          : this.#payback(basis === 'payback-net', value, at);
      case 'npv':
        return this.#npv(basis === 'npv-net', value, at);
      case 'irr':
        return state('irr', { rate: shownOf(value) }, { value, because: this.#flow(), at });
      case 'cost-of-delay':
        return this.#delay(basis === 'cost-of-delay-net', value, at);
    }
  }

  /** The parts of a ratio: what comes in, what runs, what is spent. */
  #parts(net: boolean): Explanation[] {
    return [this.benefit(), ...(net ? [this.running()] : []), this.investment()];
  }

  /** What comes in in the first year. */
  get #firstYear(): Amount {
    const { perYear, once } = this.#case;
    return totalOf([perYear.amount ?? NO_MONEY, once.amount ?? NO_MONEY]) ?? NO_MONEY;
  }

  #roi(net: boolean, value: FigureValue, at: Answer['followsFrom']): Explanation {
    const values = {
      roi: shownOf(value),
      benefit: this.#shown(this.#firstYear),
      investment: this.#shown(this.#case.investment.amount),
    };
    const rest = { value, because: this.#parts(net), at };
    if (!net) return state('roi-gross', values, rest);
    return state('roi-net', { ...values, running: this.#shown(this.#case.running.amount) }, rest);
  }

  #payback(net: boolean, value: FigureValue, at: Answer['followsFrom']): Explanation {
    const values = {
      payback: shownOf(value),
      benefit: this.#shown(this.#case.perYear.amount),
      investment: this.#shown(this.#case.investment.amount),
    };
    const rest = { value, because: this.#parts(net), at };
    const running = this.#shown(this.#case.running.amount);
    const once = this.#case.once.amount ?? NO_MONEY;
    if (once.likely === 0) {
      return net ? state('payback-net', { ...values, running }, rest) : state('payback-gross', values, rest);
    }
    const withOnce = { ...values, once: this.#shown(once) };
    return net
      ? state('payback-net-once', { ...withOnce, running }, rest)
      : state('payback-gross-once', withOnce, rest);
  }

  #npv(net: boolean, value: FigureValue, at: Answer['followsFrom']): Explanation {
    const { perYear, once, running, investment, discount } = this.#case;
    const percent = discount.percent?.likely ?? 0;
    const rate = { percent };
    const yearly = lessOf(perYear.amount ?? NO_MONEY, (net ? running.amount : undefined) ?? NO_MONEY) ?? NO_MONEY;
    const worth = certainAmount(yearly.likely * annuity(percent));
    const first = certainAmount((once.amount?.likely ?? 0) / (1 + percent / 100));
    const because = [
      state('npv-years', { figure: this.#shown(yearly), worth: this.#shown(worth) }, { value: this.#money(worth) }),
      ...(first.likely === 0 ? [] : [state('npv-once', { figure: this.#shown(first) }, { value: this.#money(first) })]),
      state('npv-investment', { figure: this.#shown(investment.amount) }, { at: investment.followsFrom }),
      state(discount.stated ? 'discount' : 'discount-assumed', { rate }, { at: discount.followsFrom }),
      ...this.#parts(net),
    ];
    return state('npv', { npv: shownOf(value), rate }, { value, because, at });
  }

  #delay(net: boolean, value: FigureValue, at: Answer['followsFrom']): Explanation {
    const { perYear, running } = this.#case;
    const values = { figure: shownOf(value), benefit: this.#shown(perYear.amount, 'year') };
    const because = [this.benefit(), ...(net ? [this.running()] : [])];
    if (!net) return state('cost-of-delay-gross', values, { value, because, at });
    const withRunning = { ...values, running: this.#shown(running.amount, 'year') };
    return state('cost-of-delay-net', withRunning, { value, because, at });
  }

  #cashPayback(value: FigureValue, at: Answer['followsFrom']): Explanation {
    const index = value.range.likely;
    const { months = [] } = this.#case.cashFlow ?? {};
    const [before, then] = [months[index - 1], months[index]];
    const because = [
      ...(before ? [state('in-the-red', { month: before.index, figure: this.#shown(before.cumulative) })] : []),
      ...(then ? [state('in-the-black', { month: then.index, figure: this.#shown(then.cumulative) })] : []),
      ...this.#case.benefits.flatMap((benefit) => (benefit.perYear ? whyBenefitStart(benefit) : [])),
      ...this.#flow(),
    ];
    const until = then?.month?.until;
    const month = until === undefined ? '' : { day: until - 1 };
    return state('payback-cash-flow', { payback: shownOf(value), month }, { value, because, at });
  }

  /** All that comes and goes. */
  #flow(): Explanation[] {
    const flow = this.#case.cashFlow;
    if (!flow) return [];
    const sum = (of: (month: CashFlow['months'][number]) => Amount) => totalOf(flow.months.map(of));
    const { length } = flow.months;
    const values = {
      months: { span: Math.max(0, length - 1), unit: 'month' as const },
      benefit: this.#shown(sum(({ benefit }) => benefit)),
      investment: this.#shown(sum(({ investment }) => investment)),
    };
    const running = flow.withRunning ? sum((month) => month.running) : undefined;
    const because = running ? [state('cash-flow-running', { figure: this.#shown(running) })] : [];
    return [state('cash-flow', values, { because }), this.benefit(), this.investment()];
  }
}

function certainAmount(cents: number): Amount {
  return certain(Math.round(cents));
}

/** A line of the budget as it stands. */
function stated(fact: string, figure: ReturnType<typeof asStated>, at: Answer['followsFrom'][number]): Explanation {
  return state('stated', { fact: labelled('budget', fact), figure }, { at: [at] });
}
