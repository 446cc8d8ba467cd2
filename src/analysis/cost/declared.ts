import type { SourceRange } from '../../model/values.ts';
import type { BudgetFacts, UnknownFigure } from '../budget.ts';
import type { CostCategory, CostLine, DeclaredAgainstComputed } from '../cost.ts';
import { type Amount, amountOf, lessOf, type MoneySum } from '../money.ts';
import type { ThreePoint } from '../three-point.ts';

/** What a budget states for something. */
export interface Declared {
  readonly amount: Amount | undefined;
  readonly unknown: DeclaredAgainstComputed['declaredUnknown'];
  readonly followsFrom: readonly SourceRange[];
}

/** The amounts of a budget: its total, else the sum of its three parts, and each part. */
export function declaredOf(budget: BudgetFacts | undefined): {
  readonly total: Declared;
  readonly byCategory: Readonly<Record<CostCategory, Declared>>;
} {
  const notInBudget: Declared = { amount: undefined, unknown: 'not-in-budget', followsFrom: [] };
  if (!budget) {
    const absent: Declared = { amount: undefined, unknown: 'absent', followsFrom: [] };
    return {
      total: absent,
      byCategory: { personnel: absent, technology: absent, change: absent, compliance: notInBudget },
    };
  }
  const { parts, total, totalAt, totalUnknown, base, sumAmount } = budget;
  const part = ({ amount, unknown, followsFrom }: (typeof parts)[keyof typeof parts]): Declared =>
    declared(amount, unknown, followsFrom);
  return {
    total: total
      ? declared(total, undefined, totalAt ? [totalAt] : [])
      : declared(base, totalUnknown, sumAmount.followsFrom),
    byCategory: {
      personnel: part(parts.personnel),
      technology: part(parts.technology),
      change: part(parts.change),
      compliance: notInBudget,
    },
  };
}

function declared(
  units: ThreePoint | undefined,
  unknown: UnknownFigure | undefined,
  followsFrom: readonly SourceRange[],
): Declared {
  const amount = units && amountOf(units);
  return { amount, unknown: amount ? undefined : units ? 'too-large' : unknown, followsFrom };
}

/** What is stated beside what the lines come to. */
export function compared(declared: Declared, computed: MoneySum, lines: readonly CostLine[]): DeclaredAgainstComputed {
  const { amount, unknown, followsFrom } = declared;
  return {
    declared: amount,
    declaredUnknown: unknown,
    computed,
    difference: amount && computed.amount && lessOf(amount, computed.amount),
    followsFrom: [...new Set([...followsFrom, ...lines.flatMap((line) => line.followsFrom)])],
  };
}
