import { BUDGET_CATEGORIES, type BudgetCategory, type BudgetFacts, type BudgetPart } from '../../analysis/budget.ts';
import { CENTS_PER_UNIT } from '../../analysis/money.ts';
import { unfinishedAt, unreadableAt } from '../../analysis/statement.ts';
import type { ThreePoint } from '../../analysis/three-point.ts';
import { lineOf } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import { type Edit, insertFact, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { writeFix } from '../engine/fix.ts';
import { writtenMoney, writtenPercent } from '../engine/written.ts';

export const PART_NAMES: Readonly<Record<BudgetCategory, Worded>> = {
  personnel: { en: 'Personnel', nl: 'Personeel', de: 'Personal' },
  technology: { en: 'Technology', nl: 'Technologie', de: 'Technologie' },
  change: { en: 'Training and change', nl: 'Training en verandering', de: 'Schulung und Veränderung' },
};

export interface StatedPart extends BudgetPart {
  readonly stated: NonNullable<BudgetPart['stated']>;
  readonly share: ThreePoint;
}

/**
 * The parts that are written, in the order of the article.
 *
 * @returns undefined where a part is written in a way that says no share of the budget: nothing can be added up then
 */
export function statedParts({ budget, parts }: BudgetFacts): readonly StatedPart[] | undefined {
  const stated: StatedPart[] = [];
  for (const category of BUDGET_CATEGORIES) {
    const part = parts[category];
    if (unreadableAt(budget, category)) return undefined;
    if (!part.stated) continue;
    if (!part.share) return undefined;
    stated.push({ ...part, stated: part.stated, share: part.share });
  }
  return stated;
}

/** Whether the category is truly not written. */
export function isLeftOut({ budget }: BudgetFacts, category: BudgetCategory): boolean {
  return !lineOf(budget, category) && !unfinishedAt(budget);
}

/** How a share of the budget is written where the part is stated in its own way: as a share, or as an amount of the base. */
export function writtenPart(facts: BudgetFacts, category: BudgetCategory, percent: number): string {
  const { stated } = facts.parts[category];
  if (stated?.value.unit !== 'money' || !facts.base) return writtenPercent(percent);
  return writtenMoney((percent * facts.base.likely) / 100, stated.value);
}

/** Gives the category this share of the budget. */
export function setPart(facts: BudgetFacts, category: BudgetCategory, percent: number): Edit {
  const { stated } = facts.parts[category];
  const value = writtenPart(facts, category, percent);
  return stated ? replace(stated.at, value) : insertFact(facts.budget, `${category}: ${value}`, 'technology');
}

/**
 * Raises a part to what is planned for it, in its own way of writing, so that nothing is short; none where that is more than the budget.
 *
 * @param cents what is planned, likely
 */
export function raisedTo(facts: BudgetFacts, category: BudgetCategory, cents: number): Fix[] {
  const { stated } = facts.parts[category];
  const units = Math.ceil(cents / CENTS_PER_UNIT);
  // No part of a budget is more than all of it.
  if (!stated || (facts.base && units > facts.base.high)) return [];
  if (stated.value.unit === 'money') {
    const value = writtenMoney(units, stated.value);
    return [writeFix(`${category}: ${value}`, 'unsafe', replace(stated.at, value))];
  }
  if (!facts.base || !(facts.base.likely > 0)) return [];
  const value = writtenPercent(Math.ceil((1000 * units) / facts.base.likely) / 10);
  return [writeFix(`${category}: ${value}`, 'unsafe', replace(stated.at, value))];
}
