import * as z from 'zod';
import type { BudgetFacts } from '../../analysis/budget.ts';
import { certain, sumOf, type ThreePoint } from '../../analysis/three-point.ts';
import { locate } from '../../model/values.ts';
import { replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { arithmetic, article } from '../engine/source.ts';
import { wordedRange } from '../engine/worded.ts';
import { writtenMoney } from '../engine/written.ts';
import { PART_NAMES, type StatedPart, setPart, statedParts, writtenPart } from './parts.ts';

export default defineRule({
  id: 'budget/split-sum',
  title: {
    en: 'Shares do not add up',
    nl: 'Verdeling komt niet uit op het geheel',
    de: 'Anteile ergeben nicht das Ganze',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [arithmetic('shares add up to 100%, amounts to the total'), article('Budgetplanning en resource-allocatie')],
  messages: {
    shares: {
      en: {
        what: 'The shares of the budget add up to {sum}, not 100%',
        why: 'Whoever spends by these shares spends more or less than the budget holds.',
        help: 'Correct one of the shares, or scale all of them.',
      },
      nl: {
        what: 'De aandelen van het budget tellen op tot {sum}, niet tot 100%',
        why: 'Wie volgens deze aandelen uitgeeft, geeft meer of minder uit dan het budget toelaat.',
        help: 'Verbeter een van de aandelen, of schaal ze allemaal.',
      },
      de: {
        what: 'Die Anteile des Budgets ergeben {sum} statt 100 %',
        why: 'Wer nach diesen Anteilen ausgibt, gibt mehr oder weniger aus, als das Budget enthält.',
        help: 'Einen der Anteile berichtigen oder alle anpassen.',
      },
    },
    amounts: {
      en: {
        what: 'The parts of the budget add up to {sum}, the total is {total}',
        why: 'Either money is planned that nobody has approved, or approved money has no purpose.',
        help: 'Correct one of the parts, or the total.',
      },
      nl: {
        what: 'De delen van het budget tellen op tot {sum}, het totaal is {total}',
        why: 'Er is geld gepland dat niemand heeft goedgekeurd, of goedgekeurd geld heeft geen bestemming.',
        help: 'Verbeter een van de delen, of het totaal.',
      },
      de: {
        what: 'Die Teile des Budgets ergeben {sum}, die Gesamtsumme ist {total}',
        why: 'Entweder ist Geld verplant, das niemand bewilligt hat, oder bewilligtes Geld hat keinen Zweck.',
        help: 'Einen der Teile oder die Gesamtsumme berichtigen.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  budget {
    total: 250k
    personnel: 25%
    technology: 70%
    change: 10%
  }
}`,
      `plan p "P" {
  budget {
    total: 200k
    personnel: 129k
    technology: 36k
    change: 45k
  }
}`,
      `plan p "P" {
  budget {
    personnel: 60%
    technology: 50%
  }
}`,
    ],
    nearMiss: [
      `plan p "P" {
  budget {
    personnel: 33.3%
    technology: 33.3%
    change: 33.3%
  }
}`,
    ],
    passing: [
      `plan p "P" {
  budget {
    total: 200k
    personnel: 129k
    technology: 36k
    change: 35k
  }
}`,
      `plan p "P" {
  budget {
    personnel: 35%
    technology: 25%
    change: 25%
    reserve: 15%
  }
}`,
      `plan p "P" {
  budget {
    personnel: 40%
    technology: 30%
    change: 30%
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  budget {
    total: 250k
    personnel: 25%
    technology: 70%
    change: the rest
  }
}`,
    ],
  },
  thresholds: ({ budget: { roundingPoints } }) => ({ roundingPoints }),
  options: () => z.strictObject({ roundingPoints: z.number().nonnegative() }).exactPartial(),
  check({ facts: { budget: facts }, thresholds: { roundingPoints }, report }) {
    const parts = facts && statedParts(facts);
    const last = parts && inOrder(parts).at(-1);
    if (!facts || !parts || !last) return;
    const { total, currency, reserve } = facts;
    const byShare = !total || parts.every(({ written }) => written === 'share');
    const whole = byShare ? certain(100) : total;
    const values = parts.flatMap((part) => (byShare ? part.share : part.amount) ?? []);
    if (values.length < parts.length) return;
    const sum = sumOf(values);
    const allowed = (roundingPoints * whole.likely) / 100 + 1e-9;
    // The reserve may be meant as a fourth part.
    const withReserve = sumOf([sum, (byShare ? reserve.share : reserve.amount) ?? certain(0)]);
    const over = sum.low > whole.high + allowed;
    const short = parts.length === 3 && sum.high < whole.low - allowed && !meets(withReserve, whole, allowed);
    if (!over && !short) return;
    const related = inOrder(parts)
      .filter((part) => part !== last)
      .map(({ category, stated }) => ({ at: stated.at, text: PART_NAMES[category], data: {} }));
    const place = { at: last.stated.at, about: facts.budget, fixes: () => fixesFor(facts, parts) };
    if (byShare) {
      const shares = wordedRange({ percent: sum.low }, { percent: sum.high });
      report({ message: 'shares', ...place, related, data: { sum: shares } });
      return;
    }
    const money = (value: number) => ({ money: value, currency });
    report({
      message: 'amounts',
      ...place,
      related: [...related, ...(facts.totalAt ? [{ at: facts.totalAt, text: TOTAL, data: {} }] : [])],
      data: {
        sum: wordedRange(money(sum.low), money(sum.high)),
        total: wordedRange(money(whole.low), money(whole.high)),
      },
    });
  },
});

const TOTAL = { en: 'The total', nl: 'Het totaal', de: 'Die Gesamtsumme' };

function inOrder(parts: readonly StatedPart[]): StatedPart[] {
  return [...parts].sort((one, other) => locate(one.stated.at).start - locate(other.stated.at).start);
}

function meets(sum: ThreePoint, whole: ThreePoint, allowed: number): boolean {
  return sum.low <= whole.high + allowed && sum.high >= whole.low - allowed;
}

function fixesFor(facts: BudgetFacts, parts: readonly StatedPart[]): Fix[] {
  const sum = sumOf(parts.map(({ share }) => share)).likely;
  const remainders = parts.flatMap(({ category, share }) => {
    const remainder = 100 - (sum - share.likely);
    if (remainder <= 0) return [];
    const value = writtenPart(facts, category, remainder);
    return [writeFix(`${category}: ${value}`, 'unsafe', setPart(facts, category, remainder))];
  });
  return [...remainders, ...scaled(facts, parts, sum), ...otherTotal(facts, parts)];
}

/** All parts in the same proportion; what rounding leaves goes to the last. */
function scaled(facts: BudgetFacts, parts: readonly StatedPart[], sum: number): Fix[] {
  const kinds = new Set(parts.map(({ written }) => written));
  if (parts.length < 3 || kinds.size > 1 || sum <= 0) return [];
  const shares = parts.map(({ share }) => Math.round((1000 * share.likely) / sum) / 10);
  const rest = shares.slice(0, -1).reduce((left, share) => left - share, 100);
  const fitting = [...shares.slice(0, -1), rest];
  const title = { en: 'Scale all to {parts}', nl: 'Schaal alles naar {parts}', de: 'Alle anpassen: {parts}' };
  const values = parts.map(({ category }, index) => writtenPart(facts, category, fitting[index] ?? 0));
  const edits = parts.map(({ category }, index) => setPart(facts, category, fitting[index] ?? 0));
  return [fix(title, 'unsafe', edits, { parts: { list: values } })];
}

/** The total as the sum of its parts, where all of them are amounts. */
function otherTotal({ budget, total, totalAt }: BudgetFacts, parts: readonly StatedPart[]): Fix[] {
  const stated = budget.facts.total;
  if (!stated || !totalAt || !total || parts.length < 3 || parts.some(({ written }) => written !== 'amount')) return [];
  const value = writtenMoney(sumOf(parts.flatMap(({ amount }) => amount ?? [])).likely, stated.value);
  return [writeFix(`total: ${value}`, 'unsafe', replace(totalAt, value))];
}
