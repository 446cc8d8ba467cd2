import * as z from 'zod';
import type { BudgetFacts } from '../../analysis/budget.ts';
import { unfinishedAt } from '../../analysis/statement.ts';
import { sumOf, type ThreePoint } from '../../analysis/three-point.ts';
import { titleOf } from '../../model/element.ts';
import { replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, writeFix } from '../engine/fix.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { defineRule } from '../engine/rule.ts';
import { arithmetic, article } from '../engine/source.ts';
import { wordedRange } from '../engine/worded.ts';
import { writtenMoney } from '../engine/written.ts';

const WHY = {
  en: 'Stage by stage the plan releases another sum than the one that was approved.',
  nl: 'Budgetfase voor budgetfase geeft het plan een ander bedrag vrij dan is goedgekeurd.',
  de: 'Abschnitt für Abschnitt gibt der Plan eine andere Summe frei, als bewilligt wurde.',
} as const;

const HELP = {
  en: 'Correct the total or the amount of a stage.',
  nl: 'Verbeter het totaal of het bedrag van een budgetfase.',
  de: 'Die Gesamtsumme oder den Betrag eines Budgetabschnitts berichtigen.',
} as const;

export default defineRule({
  id: 'budget/phase-sum-mismatch',
  title: {
    en: 'Stages do not add up',
    nl: 'Budgetfasen kloppen niet met het totaal',
    de: 'Budgetabschnitte ergeben nicht die Summe',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [arithmetic('the stages add up to the total'), article('Budgetplanning en resource-allocatie')],
  messages: {
    over: {
      en: { what: 'The stages add up to {sum}, the total is {total} ({gap} too much)', why: WHY.en, help: HELP.en },
      nl: {
        what: 'De budgetfasen tellen op tot {sum}, het totaal is {total} ({gap} te veel)',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: 'Die Budgetabschnitte ergeben {sum}, die Gesamtsumme ist {total} ({gap} zu viel)',
        why: WHY.de,
        help: HELP.de,
      },
    },
    short: {
      en: { what: 'The stages add up to {sum}, the total is {total} ({gap} short)', why: WHY.en, help: HELP.en },
      nl: {
        what: 'De budgetfasen tellen op tot {sum}, het totaal is {total} ({gap} te weinig)',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: 'Die Budgetabschnitte ergeben {sum}, die Gesamtsumme ist {total} ({gap} zu wenig)',
        why: WHY.de,
        help: HELP.de,
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  budget {
    total: 360k
    stage poc "Proof of concept" {
      amount: 40k
    }
    stage pilot "Pilot" {
      amount: 90k
    }
    stage rollout "Roll-out" {
      amount: 200k
    }
  }
}`,
      `plan p "P" {
  budget {
    total: 100k
    stage poc "Proof of concept" {
      amount: 40k
    }
    stage pilot "Pilot" {
      amount: 90k
    }
  }
}`,
    ],
    nearMiss: [
      `plan p "P" {
  budget {
    total: 200k
    stage poc "Proof of concept" {
      amount: 35k
    }
    stage pilot "Pilot" {
      amount: 75k
    }
    stage rollout "Roll-out" {
      amount: 90.3k
    }
  }
}`,
    ],
    passing: [
      `plan p "P" {
  budget {
    total: 200k
    stage poc "Proof of concept" {
      amount: 35k
    }
    stage pilot "Pilot" {
      amount: 75k
    }
    stage rollout "Roll-out" {
      amount: 90k
    }
  }
}`,
      `plan p "P" {
  budget {
    total: 100k
    reserve: 10%
    stage poc "Proof of concept" {
      amount: 40k
    }
    stage pilot "Pilot" {
      amount: 50k
    }
  }
}`,
      `plan p "P" {
  budget {
    total: 100k
    stage poc "Proof of concept" {
      amount: 20k..40k
    }
    stage pilot "Pilot" {
      amount: 50k..100k
    }
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  budget {
    total: 360k
    stage poc "Proof of concept" {
      amount: 40k
    }
    stage pilot "Pilot" {
      amount: as agreed
    }
  }
}`,
    ],
  },
  thresholds: ({ budget: { roundingPoints } }) => ({ roundingPoints }),
  options: () => z.strictObject({ roundingPoints: z.number().nonnegative() }).exactPartial(),
  check({ facts: { budget: facts }, thresholds: { roundingPoints }, report }) {
    const sum = facts?.stagesSum.range;
    if (!facts?.total || !facts.totalAt || !sum) return;
    const { total, reserve, stagesSum, currency } = facts;
    const allowed = (roundingPoints * total.likely) / 100 + 1e-9;
    const over = sum.low > total.high + allowed;
    // Where a stage has no amount yet, the rest may be meant for it; a reserve may be held back from the stages.
    const complete = stagesSum.complete && !isHalfTyped(facts.budget) && !unfinishedAt(facts.budget);
    const held = reserve.amount && sumOf([sum, reserve.amount]);
    const short = complete && sum.high < total.low - allowed && !(held && meets(held, total, allowed));
    if (!over && !short) return;
    const money = (value: number) => ({ money: value, currency });
    report({
      message: over ? 'over' : 'short',
      at: facts.totalAt,
      about: facts.budget,
      data: {
        sum: wordedRange(money(sum.low), money(sum.high)),
        total: wordedRange(money(total.low), money(total.high)),
        gap: over
          ? wordedRange(money(sum.low - total.high), money(sum.high - total.low))
          : wordedRange(money(total.low - sum.high), money(total.high - sum.low)),
      },
      related: facts.stages.flatMap(({ stage }) => {
        const stated = stage.facts.amount;
        const text = { en: "Stage '{stage}'", nl: "Budgetfase '{stage}'", de: "Budgetabschnitt '{stage}'" };
        return stated ? [{ at: stated.at, text, data: { stage: titleOf(stage) } }] : [];
      }),
      fixes: () => [...otherTotal(facts, sum), ...otherLastStage(facts, sum, total)],
    });
  },
});

function meets(sum: ThreePoint, whole: ThreePoint, allowed: number): boolean {
  return sum.low <= whole.high + allowed && sum.high >= whole.low - allowed;
}

function otherTotal({ budget, totalAt, stagesSum }: BudgetFacts, sum: ThreePoint): Fix[] {
  const stated = budget.facts.total;
  if (!stated || !totalAt || !stagesSum.complete) return [];
  const low = writtenMoney(sum.low, stated.value);
  const value = sum.low === sum.high ? low : `${writtenMoney(sum.low)}..${writtenMoney(sum.high, stated.value)}`;
  return [writeFix(`total: ${value}`, 'unsafe', replace(totalAt, value))];
}

/** The last stage takes what the others leave. */
function otherLastStage({ stages }: BudgetFacts, sum: ThreePoint, total: ThreePoint): Fix[] {
  const last = stages.at(-1);
  const stated = last?.stage.facts.amount;
  if (!last?.amount || !stated) return [];
  const rest = total.likely - (sum.likely - last.amount.likely);
  if (rest <= 0) return [];
  const amount = writtenMoney(rest, stated.value);
  const title = {
    en: "Give stage '{stage}' {amount}",
    nl: "Geef budgetfase '{stage}' {amount}",
    de: "Budgetabschnitt '{stage}' {amount} geben",
  };
  return [fix(title, 'unsafe', [replace(stated.at, amount)], { stage: titleOf(last.stage), amount })];
}
