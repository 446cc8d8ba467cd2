import * as z from 'zod';
import { WEEKS_PER_YEAR } from '../../analysis/working-time.ts';
import { titleOf } from '../../model/element.ts';
import { blank } from '../engine/edit.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { repeatsPerWeek, shownPerWeek } from './frequency.ts';
import { firstUseCases, type UseCase } from './selection.ts';
import { startWithAnother, startWithNew } from './start-with-another.ts';

export default defineRule({
  id: 'use-case/low-frequency',
  title: { en: 'Low repetition', nl: 'Weinig herhaling', de: 'Geringe Wiederholung' },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Concrete aanbevelingen voor actie')],
  messages: {
    rare: {
      en: {
        what: "'{useCase}' recurs {count}× a week; at least {least}× is advised for a first use case",
        why: 'Work that recurs seldom saves little and gives few results to learn from.',
        help: 'Take work that recurs more often as the first use case, or state why this one comes first.',
      },
      nl: {
        what: "'{useCase}' komt {count}× per week voor; voor een eerste use case wordt minstens {least}× aangeraden",
        why: 'Werk dat zelden terugkomt, bespaart weinig en levert weinig resultaten om van te leren.',
        help: 'Neem werk dat vaker terugkomt als eerste use case, of leg uit waarom deze eerst komt.',
      },
      de: {
        what: "'{useCase}' kommt {count}× pro Woche vor; für einen ersten Anwendungsfall wird mindestens {least}× empfohlen",
        why: 'Arbeit, die selten wiederkehrt, spart wenig und liefert wenige Ergebnisse, aus denen man lernt.',
        help: 'Häufigere Arbeit als ersten Anwendungsfall wählen oder begründen, warum dieser zuerst kommt.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  use-case manuals "Write manuals" {
    repeats: 2 / week
  }
}`,
      `plan p "P" {
  use-case audits "Prepare audits" {
    status: chosen
    repeats: 40 / month
  }
  use-case invoices "Read invoices" {
    status: candidate
    repeats: 60 / week
  }
}`,
    ],
    nearMiss: [
      // Exactly the least.
      `plan p "P" {
  use-case quotes "Draft quotations" {
    repeats: 10 / week
  }
}`,
    ],
    passing: [
      `plan p "P" {
  use-case quotes "Draft quotations" {
    repeats: 8..12 / week
  }
}`,
      // A mere candidate need not meet the criteria for the first.
      `plan p "P" {
  use-case quotes "Draft quotations" {
    status: chosen
    repeats: 15 / week
  }
  use-case audits "Prepare audits" {
    status: candidate
    repeats: 4 / year
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case manuals "Write manuals" {
    repeats: twice a week
  }
}`,
      `plan p "P" {
  use-case manuals "Write manuals" {
    status: choosen
    repeats: 2 / week
  }
}`,
    ],
  },
  thresholds: ({ useCase: { repeatsPerWeek, workingWeeks } }) => ({ repeatsPerWeek, workingWeeks }),
  options: () =>
    z
      .strictObject({ repeatsPerWeek: z.number().positive(), workingWeeks: z.number().positive().max(WEEKS_PER_YEAR) })
      .exactPartial(),
  check({ plan, thresholds: { repeatsPerWeek: least, workingWeeks }, report }) {
    for (const useCase of firstUseCases(plan)) {
      const { repeats } = useCase.facts;
      const perWeek = repeatsPerWeek(useCase, workingWeeks);
      // The upper end of a range: below the limit for certain, or no hint.
      if (!repeats || !perWeek || perWeek.high >= least) continue;
      report({
        message: 'rare',
        at: repeats.at,
        about: useCase,
        data: {
          useCase: titleOf(useCase),
          count: shownPerWeek(perWeek),
          least,
        },
        fixes: () => [
          ...startWithAnother(plan, useCase, (other) => isFrequent(other, least, workingWeeks)),
          ...startWithNew(plan, useCase, `repeats: ${blank(String(least), 3)} / week`),
        ],
      });
    }
  },
});

function isFrequent(useCase: UseCase, least: number, workingWeeks: number): boolean {
  const perWeek = repeatsPerWeek(useCase, workingWeeks);
  return perWeek !== undefined && perWeek.low >= least;
}
