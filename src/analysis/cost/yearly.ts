import { isKind, type ModelElement } from '../../model/element.ts';
import type { Person, Plan } from '../../model/plan.ts';
import type { Period, SourceRange } from '../../model/values.ts';
import type { Calendars } from '../calendar/calendars.ts';
import { productOf } from '../formula.ts';
import { type Amount, amountOf } from '../money.ts';
import { unreadableAt } from '../statement.ts';
import { scaled, type ThreePoint, threePoint } from '../three-point.ts';
import { fullTimeDaysIn, shareOfFullTime } from '../working-time.ts';
import { personPrice } from './people.ts';
import { isPrice, type Price, priceOf } from './price.ts';
import { PER_MONTH } from './things.ts';

/** What a person or a technology costs in a full year, from its price; when the plan needs it is left aside, and so are holidays. */
export interface YearlyCost {
  /** The fact that states the price. */
  readonly fact: 'salary' | 'rate' | 'cost';
  /** As stated, in units of the plan's currency for each `per`. */
  readonly price: ThreePoint;
  readonly per: Period;
  /** How many of these periods count in a year: 12 months, 260 days of full time, 365 days of something that runs every day. */
  readonly times: number;
  /** Per cent of full time that the plan takes; undefined for technology. */
  readonly share: ThreePoint | undefined;
  /** Per cent that the employer pays on top of a salary, where stated. */
  readonly onCost: ThreePoint | undefined;
  readonly amount: Amount;
  readonly followsFrom: readonly SourceRange[];
}

const MONTHS = 12;

/** @returns undefined where it does not follow: no price, none for a period, or nothing says for how much of the time */
export function yearlyCostOf(plan: Plan, calendars: Calendars, element: ModelElement): YearlyCost | undefined {
  if (isKind(element, 'person', 'vacancy')) return ofPerson(plan, calendars, element as Person);
  if (isKind(element, 'technology')) {
    const price = priceOf(element, 'cost', element.facts.cost, plan.currency);
    if (!isPrice(price) || price.per === undefined || price.per === 'once' || price.per === 'hour') return undefined;
    return yearly('cost', price, price.per, MONTHS * PER_MONTH[price.per], {});
  }
  return undefined;
}

function ofPerson(plan: Plan, calendars: Calendars, person: Person): YearlyCost | undefined {
  const price = personPrice(plan, person);
  if (!isPrice(price) || price.per === undefined || price.per === 'once') return undefined;
  const { fact, per } = price;
  if (unreadableAt(person, 'allocation') || (fact === 'salary' && unreadableAt(person, 'on-cost'))) return undefined;
  const member = plan.members.find((candidate) => candidate.person === person);
  const allocation = member ? member.allocation : person.facts.allocation;
  if (!allocation || allocation.value.low < 0) return undefined;
  const { onCost } = person.facts;
  const times = fullTimeDaysIn('year', calendars) / fullTimeDaysIn(per, calendars);
  return yearly(fact, price, per, times, {
    share: shareOfFullTime(allocation.value, calendars),
    onCost: fact === 'salary' ? onCost && threePoint(onCost.value) : undefined,
    followsFrom: [allocation.at, ...price.onCostAt],
  });
}

function yearly(
  fact: YearlyCost['fact'],
  { input, at }: Price,
  per: Period,
  times: number,
  { share, onCost, followsFrom = [] }: Partial<Pick<YearlyCost, 'share' | 'onCost' | 'followsFrom'>>,
): YearlyCost | undefined {
  if (!input.estimate) return undefined;
  const price = threePoint(input.estimate);
  const withShare = share ? productOf(price, scaled(share, 1 / 100)) : price;
  const factor = onCost && { low: 1 + onCost.low / 100, likely: 1 + onCost.likely / 100, high: 1 + onCost.high / 100 };
  const amount = amountOf(scaled(factor ? productOf(withShare, factor) : withShare, times));
  return amount && { fact, price, per, times, share, onCost, amount, followsFrom: [at, ...followsFrom] };
}
