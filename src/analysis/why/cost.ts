import type { Shown } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import type { CalendarSpan, CostCategory, Sourced } from '../../model/values.ts';
import { COST_CATEGORIES, labelOf } from '../../model/values.ts';
import { type DraftLine, draftsOf } from '../cost/draft.ts';
import type { Cost, CostLine, StageMoney } from '../cost.ts';
import type { Facts } from '../facts.ts';
import { lackOfCost, spendingIn } from '../figures/cost.ts';
import { type FigureValue, moneyValue, shownOf } from '../figures/value.ts';
import { type Amount, NO_MONEY, totalOf } from '../money.ts';
import { likelyOf } from '../three-point.ts';
import { fullTimeDaysIn, shareOfFullTime } from '../working-time.ts';
import { type Explanation, lackingAll, MOST_PARTS, named, state } from './explanation.ts';
import { asStated, inAll, labelled } from './words.ts';

/** What a cost is made of: the parts of the plan that cost most, each by its own figures. */
export function whyCost(plan: Plan, facts: Facts, category: CostCategory | undefined, value: FigureValue): Explanation {
  const { cost } = facts;
  const lines = new CostLines(plan, facts);
  const figure = shownOf(value);
  const unknown = cost.unknown.filter((each) => category === undefined || each.category === category);
  const lacks = lackingAll(unknown.map(lackOfCost));
  const period = whyPeriod(cost);
  if (category) {
    const because = [...lines.explained(cost.lines.filter((line) => line.category === category)), ...lacks, ...period];
    return state('cost-of-category', { category: categoryName(category), figure }, { value, because });
  }
  const parts = COST_CATEGORIES.flatMap((each) => {
    const amount = cost.byCategory[each].computed.amount;
    if (!amount) return [];
    const own = moneyValue(amount, cost.currency);
    return [
      state(
        'cost-of-category',
        { category: categoryName(each), figure: shownOf(own) },
        { value: own, because: lines.explained(cost.lines.filter((line) => line.category === each)) },
      ),
    ];
  });
  return state('cost', { figure }, { value, because: [...parts, ...lacks, ...period] });
}

/** What one person, technology or other element costs, as a product of what the plan states. */
export function whyCostLine(plan: Plan, facts: Facts, line: CostLine): Explanation {
  return new CostLines(plan, facts).line(line);
}

/** Legal work is no line of the budget. */
function categoryName(category: CostCategory): Shown {
  return category === 'compliance' ? inAll((language) => labelOf(language, category)) : labelled('budget', category);
}

const PERIODS = {
  stages: 'period-by-stages',
  roadmap: 'period-by-roadmap',
  horizon: 'period-by-horizon',
} as const;

function whyPeriod({ period }: Cost): Explanation[] {
  if (!period) return [];
  // Behind the plan's start stands the line that ends it, where one does.
  const because = [state(PERIODS[period.basis], {}, { at: period.followsFrom.slice(1) })];
  const values = { from: { day: period.from }, until: { day: period.until - 1 } };
  return [state('period', values, { because, at: period.followsFrom })];
}

/** The lines of a plan's cost with the formulas that they were computed by, which are put together once for all of them. */
class CostLines {
  readonly #plan: Plan;
  readonly #facts: Facts;
  readonly #drafts: readonly DraftLine[];

  constructor(plan: Plan, facts: Facts) {
    this.#plan = plan;
    this.#facts = facts;
    this.#drafts = draftsOf(facts.cost).lines;
  }

  /** The largest one by one, the rest together. */
  explained(lines: readonly CostLine[]): Explanation[] {
    return largest(
      lines.map((line) => ({ amount: line.amount, explain: () => this.line(line) })),
      this.#plan.currency,
    );
  }

  line(line: CostLine): Explanation {
    const { element, task, amount, followsFrom, outsidePeriod } = line;
    const value = moneyValue(amount, this.#plan.currency);
    const figure = shownOf(value);
    if (outsidePeriod) return state('outside-period', { element: named(element) }, { value, at: followsFrom });
    const draft = this.#drafts.find((one) => one.element === element && one.task === task && one.fact === line.fact);
    const rest = { value, because: draft ? this.#factors(line, draft) : [], at: followsFrom };
    return task
      ? state('cost-of-task', { element: named(element), task: named(task), figure }, rest)
      : state('cost-line', { element: named(element), figure }, rest);
  }

  #factors(line: CostLine, draft: DraftLine): Explanation[] {
    const units = draft.formula[0]?.coefficient ?? 1;
    const price = this.#price(line);
    switch (line.basis) {
      case 'salary':
      case 'retainer':
        return [...price, ...this.#share(line), ...this.#onCost(line), months(units)];
      case 'working-days':
        return [...price, ...this.#share(line), workingDays(units)];
      case 'days-per-period':
        return [...price, ...this.#perPeriod(line, units)];
      case 'task':
        return [...price, ...this.#onCost(line), ...this.#work(line, draft, units)];
      case 'per-period':
        return [...price, months(units)];
      case 'once':
      case 'spread':
        return price;
    }
  }

  #price({ element, fact }: CostLine): Explanation[] {
    const stated = priceOf(element, fact);
    return stated ? [this.#stated(stated)] : [];
  }

  #stated({ value, at }: Sourced<Parameters<typeof asStated>[0]>): Explanation {
    return state('figure', { figure: asStated(value, this.#plan.currency) }, { at: [at] });
  }

  #allocationOf(line: CostLine) {
    const member = this.#plan.members.find(({ person }) => person === line.element);
    if (member) return member.allocation;
    return line.element.kind === 'person' || line.element.kind === 'vacancy'
      ? line.element.facts.allocation
      : undefined;
  }

  #share(line: CostLine): Explanation[] {
    const allocation = this.#allocationOf(line);
    if (!allocation) return [];
    const percent = shareOfFullTime(allocation.value, this.#facts.calendars).likely;
    return [state('share-of-full-time', { share: { percent } }, { at: [allocation.at] })];
  }

  #perPeriod(line: CostLine, units: number): Explanation[] {
    const allocation = this.#allocationOf(line);
    if (!allocation || allocation.value.unit === 'percent') return [];
    const { per } = allocation.value;
    const times = per === 'week' || per === 'month' || per === 'quarter' || per === 'year' ? per : 'day';
    return [this.#stated(allocation), state(TIMES[times], { figure: { span: units, unit: times } })];
  }

  #onCost({ element, fact }: CostLine): Explanation[] {
    if (fact !== 'salary' || !('onCost' in element.facts) || !element.facts.onCost) return [];
    const { value, at } = element.facts.onCost;
    const percent = likelyOf(value);
    return [state('with-on-cost', { factor: 1 + percent / 100, share: { percent } }, { at: [at] })];
  }

  /** The effort of a task, or the share of the days that it lasts. */
  #work({ task, element }: CostLine, draft: DraftLine, units: number): Explanation[] {
    const own = task?.facts.assigned?.value.find(({ value }) => this.#plan.names.find(value.person.value) === element)
      ?.value.share;
    const parts = draft.formula[0]?.factors.flatMap((factor) => factor.parts) ?? [];
    const effort = task?.facts.effort;
    if (effort) {
      const days = fullTimeDaysIn(effort.value.unit, this.#facts.calendars);
      const ofDays = parts.find(({ input }) => input.fact === 'effort')?.times ?? days;
      return [this.#stated(effort), ...partOf('own-part', ofDays / days), ...partOf('part-of', units)];
    }
    const days = parts.map(({ input }) => input).find(({ from }) => from === 'schedule');
    const share = own
      ? [state('share-of-full-time', { share: { percent: likelyOf(own.value) } }, { at: [own.at] })]
      : [];
    return [...share, ...(days?.estimate ? [workingDays(likelyOf(days.estimate))] : [])];
  }
}

/** What others do of some work is not paid here, nor what lies behind the project period. */
function partOf(code: 'own-part' | 'part-of', part: number): Explanation[] {
  return part < 1 - 1e-9 ? [state(code, { share: { percent: part * 100 } })] : [];
}

const TIMES = { day: 'working-days', week: 'weeks', month: 'months', quarter: 'quarters', year: 'years' } as const;

function priceOf({ facts }: CostLine['element'], fact: CostLine['fact']) {
  if (fact === 'salary') return 'salary' in facts ? facts.salary : undefined;
  if (fact === 'rate') return 'rate' in facts ? facts.rate : undefined;
  if (fact === 'cost') return 'cost' in facts ? facts.cost : undefined;
  return 'budget' in facts ? facts.budget : undefined;
}

function months(count: number): Explanation {
  return state('months', { figure: { span: count, unit: 'month' } });
}

function workingDays(count: number): Explanation {
  return state('working-days', { figure: { span: count, unit: 'working-day' } });
}

/** The parts of a sum, the largest first, and the rest of them together. */
export function largest(
  parts: readonly { readonly amount: Amount; readonly explain: () => Explanation }[],
  currency: string,
): Explanation[] {
  const inOrder = [...parts].sort((one, other) => Math.abs(other.amount.likely) - Math.abs(one.amount.likely));
  if (inOrder.length <= MOST_PARTS) return inOrder.map(({ explain }) => explain());
  const rest = inOrder.slice(MOST_PARTS - 1);
  const value = moneyValue(totalOf(rest.map(({ amount }) => amount)) ?? NO_MONEY, currency);
  const others = state('others', { count: rest.length, figure: shownOf(value) }, { value });
  return [...inOrder.slice(0, MOST_PARTS - 1).map(({ explain }) => explain()), others];
}

/** What falls into a period, by the stages or by what costs most in it. */
export function whySpend(plan: Plan, facts: Facts, span: CalendarSpan, value: FigureValue): Explanation {
  const { currency } = plan;
  const { stages, months: counted, basis } = spendingIn(plan, facts, span);
  const values = { period: span.written, figure: shownOf(value) };
  if (basis === 'spend-stages') {
    const parts = stages.map(({ stage, months: within, amount }) => ({
      amount,
      explain: () => {
        const own = moneyValue(amount, currency);
        const at = [stage.stage.facts.amount, stage.stage.facts.months].flatMap((fact) => fact?.at ?? []);
        const named_ = { stage: named(stage.stage), months: within, of: stage.byMonth.length, figure: shownOf(own) };
        return state('spend-stage', named_, { value: own, at });
      },
    }));
    const because = parts.length > 0 ? largest(parts, currency) : [state('spend-nothing', {})];
    return state('spend', values, { value, because });
  }
  const within = new Set(counted.map(({ month }) => month));
  const byLine = new Map<CostLine, Amount[]>();
  for (const { line, month, amount } of facts.cost.entries) {
    if (!within.has(month)) continue;
    const known = byLine.get(line);
    if (known) known.push(amount);
    else byLine.set(line, [amount]);
  }
  const parts = [...byLine].map(([line, amounts]) => {
    const amount = totalOf(amounts) ?? NO_MONEY;
    const own = moneyValue(amount, currency);
    const explain = () =>
      state('spend-line', { element: named(line.element), figure: shownOf(own) }, { value: own, at: line.followsFrom });
    return { amount, explain };
  });
  const because = parts.length > 0 ? largest(parts, currency) : [state('spend-nothing', {})];
  return state('spend', values, { value, because });
}

/** What a stage of the budget states, over which months, what it pays for, and what is computed for these months. */
export function whyStage({ cost }: Facts, { stage, amount, months: span, computed, pays }: StageMoney): Explanation {
  const { currency } = cost;
  const stated = amount && moneyValue(amount, currency);
  const because: Explanation[] = [];
  if (span) {
    const at = stage.facts.months ? [stage.facts.months.at] : [];
    because.push(state('stage-months', { first: span.first, last: span.last }, { at }));
  }
  if (cost.period) {
    const own = moneyValue(computed, currency);
    because.push(state('stage-computed', { figure: shownOf(own) }, { value: own }));
  }
  for (const { phase, from, until } of pays.slice(0, MOST_PARTS)) {
    if (from === undefined || until === undefined) continue;
    const values = { phase: named(phase), from: { day: from }, until: { day: until - 1 } };
    because.push(state('stage-pays', values, { at: phase.facts.paidBy ? [phase.facts.paidBy.at] : [] }));
  }
  const at = stage.facts.amount ? [stage.facts.amount.at] : [];
  const figure = stated ? shownOf(stated) : '';
  return state('stage', { stage: named(stage), figure }, { value: stated, because, at });
}
