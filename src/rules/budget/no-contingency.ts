import * as z from 'zod';
import { isAbsent, nameOf } from '../../model/element.ts';
import { insertFact, replace } from '../engine/edit.ts';
import { insertFix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';
import { wordedRange } from '../engine/worded.ts';
import { writtenMoney, writtenPercent } from '../engine/written.ts';

const WHY = {
  en: 'Costs vary and grow with use; the first overrun then stops the work or takes the money from training.',
  nl: 'Kosten schommelen en groeien met het gebruik; bij de eerste tegenvaller stopt het werk of verdwijnt de training.',
  de: 'Kosten schwanken und wachsen mit der Nutzung; die erste Überschreitung hält die Arbeit an oder geht zulasten der Schulung.',
} as const;

const HELP = {
  en: 'Write "reserve:" as a share of the budget or an amount.',
  nl: 'Schrijf "reserve:" als aandeel van het budget of als bedrag.',
  de: '"reserve:" als Anteil am Budget oder als Betrag schreiben.',
} as const;

export default defineRule({
  id: 'budget/no-contingency',
  title: { en: 'No contingency', nl: 'Geen reserve', de: 'Keine Reserve' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Budgetplanning en resource-allocatie'), practice('PMI PMBOK', 'Contingency reserves')],
  messages: {
    missing: {
      en: { what: 'The budget of {total} has no reserve', why: WHY.en, help: HELP.en },
      nl: { what: 'Het budget van {total} heeft geen reserve', why: WHY.nl, help: HELP.nl },
      de: { what: 'Das Budget von {total} hat keine Reserve', why: WHY.de, help: HELP.de },
    },
    missingWithoutTotal: {
      en: { what: 'The budget has no reserve', why: WHY.en, help: HELP.en },
      nl: { what: 'Het budget heeft geen reserve', why: WHY.nl, help: HELP.nl },
      de: { what: 'Das Budget hat keine Reserve', why: WHY.de, help: HELP.de },
    },
    low: {
      en: { what: 'The reserve is {share} of the budget; at least {least} is advised', why: WHY.en, help: HELP.en },
      nl: {
        what: 'De reserve is {share} van het budget; minstens {least} wordt aangeraden',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: 'Die Reserve beträgt {share} des Budgets; mindestens {least} werden empfohlen',
        why: WHY.de,
        help: HELP.de,
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  budget {
    total: 250k
  }
}`,
      `plan p "P" {
  budget {
    total: 250k
    reserve: 20k
  }
}`,
      `plan p "P" {
  budget {
    personnel: 40%
  }
}`,
    ],
    nearMiss: [
      `plan p "P" {
  budget {
    total: 250k
    reserve: 25k
  }
}`,
    ],
    passing: [
      `plan p "P" {
  budget {
    reserve: 5..15%
  }
}`,
      `plan p "P" {
  budget {
    total: 250k
    reserve: 15%
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  budget {
    total: 250k
    reserve: some
  }
}`,
    ],
  },
  thresholds: ({ budget: { reservePercent, suggestedReservePercent } }) => ({
    reservePercent,
    suggestedReservePercent,
  }),
  options: () =>
    z
      .strictObject({
        reservePercent: z.number().nonnegative().max(100),
        suggestedReservePercent: z.number().nonnegative().max(100),
      })
      .exactPartial(),
  check({ facts: { budget: facts }, thresholds: { reservePercent, suggestedReservePercent }, report }) {
    if (!facts || reservePercent === 0) return;
    const { budget, total, currency, reserve } = facts;
    const suggested = Math.max(reservePercent, suggestedReservePercent);
    if (isAbsent(budget, 'reserve')) {
      const line = `reserve: ${writtenPercent(suggested)}`;
      const place = {
        at: nameOf(budget),
        about: budget,
        fixes: () => [insertFix(line, 'unsafe', insertFact(budget, line, 'change'))],
      };
      if (!total) report({ message: 'missingWithoutTotal', ...place });
      else {
        const [low, high] = [total.low, total.high].map((money) => ({ money, currency }));
        if (low && high) report({ message: 'missing', ...place, data: { total: wordedRange(low, high) } });
      }
      return;
    }
    const { share, stated } = reserve;
    if (!share || !stated || share.high >= reservePercent - 1e-9) return;
    report({
      message: 'low',
      at: stated.at,
      about: budget,
      data: {
        share: wordedRange({ percent: below(share.low) }, { percent: below(share.high) }),
        least: { percent: reservePercent },
      },
      fixes: () =>
        [...new Set([suggested, reservePercent])].map((percent) => {
          const { base } = facts;
          const { value: like } = stated;
          const asMoney = like.unit === 'money' && base;
          const value = asMoney
            ? writtenMoney(Math.ceil((percent * base.likely) / 100), like)
            : writtenPercent(percent);
          return writeFix(`reserve: ${value}`, 'unsafe', replace(stated.at, value));
        }),
    });
  },
});

/** To one decimal, and down, so that what is below the limit also reads so. */
function below(percent: number): number {
  return Math.floor(percent * 10 + 1e-9) / 10;
}
